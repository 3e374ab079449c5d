import type { Command } from "./command.ts";
import { compare } from "./compare.ts";
import { contract } from "./contract.ts";
import { demo } from "./demo.ts";
import { explain } from "./explain.ts";
import { init } from "./init.ts";
import { limits } from "./limits.ts";
import { lint } from "./lint.ts";
import { map } from "./map.ts";
import { provider } from "./provider.ts";
import { replica } from "./replica.ts";
import { run } from "./run.ts";
import { verify } from "./verify.ts";

/** Every command, in the order of `--help`. */
export const commands: readonly Command[] = [
  run,
  lint,
  map,
  init,
  replica,
  demo,
  provider,
  contract,
  verify,
  compare,
  explain,
  limits,
];
