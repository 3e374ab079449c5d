import type { Command } from "./command.ts";
import { demo } from "./demo.ts";
import { limits } from "./limits.ts";
import { lint } from "./lint.ts";
import { provider } from "./provider.ts";
import { run } from "./run.ts";

/** Every command, in the order of `--help`. */
export const commands: readonly Command[] = [run, lint, demo, provider, limits];
