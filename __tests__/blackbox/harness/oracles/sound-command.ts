import { tmpdir } from "node:os";
import { relative, resolve } from "node:path";
import type { CommandPlace, CommandRun } from "../../command-line.ts";
import { settingsOf } from "./settings.ts";
import { assertSound, type Ran } from "./sound-run.ts";
import { contentsOf, withoutNamed, writtenBefore } from "./written-files.ts";

interface RanCommand extends CommandRun, Pick<CommandPlace, "cwd" | "env">, Pick<Ran, "served"> {
  args: readonly string[];
  /** When it was started, in ms since 1970. */
  startedMs: number;
}

const noCommandFiles = { output: "", state: "", env: "", path: "" };
const repository = resolve(import.meta.dirname, "../../../..");

/** Fails if a command left anything for a runner, or a secret, behind: in its streams, in its folder, on a server. */
export function assertSoundCommand({ args, cwd, env = {}, startedMs, ...ran }: RanCommand): void {
  const { written, before } = isShared(cwd)
    ? { written: new Map(), before: [] }
    : withoutNamed(contentsOf(cwd, writtenBefore(startedMs)), "");
  const settings = settingsOf(env, args);
  const isForRunner = settings.get("format") === "github";
  assertSound({ ...ran, settings, env, isForRunner, commandFiles: noCommandFiles, written, known: before });
}

/** Whether a folder belongs to nobody's run alone: this repository, or the one of all temporary files. */
function isShared(folder: string): boolean {
  return resolve(folder) === resolve(tmpdir()) || !relative(repository, folder).startsWith("..");
}
