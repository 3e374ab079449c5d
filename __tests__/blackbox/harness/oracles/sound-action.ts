import { readFileSync } from "node:fs";
import { relative } from "node:path";
import type { ActionRequest, ActionRun } from "../runner.ts";
import { settingsOf } from "./settings.ts";
import { assertSound, type Ran } from "./sound-run.ts";
import { contentsOf, withoutNamed } from "./written-files.ts";

interface RanAction extends Pick<ActionRun, "stdout" | "stderr">, Pick<Ran, "served"> {
  home: string;
  env: Readonly<Record<string, string>> & { GITHUB_WORKSPACE: string; GITHUB_EVENT_PATH: string };
}

/** Fails if a run of the action left an unmeant command or a secret behind: in its streams, anywhere below its home, on a server. */
export function assertSoundAction(
  { home, env, ...ran }: RanAction,
  { workspaceFiles = {}, known = [] }: ActionRequest,
): void {
  const isGiven = (_: string, file: string): boolean => {
    const given = workspaceFiles[relative(env.GITHUB_WORKSPACE, file)];
    return file === env.GITHUB_EVENT_PATH || (given !== undefined && readFileSync(file, "utf8") === given);
  };
  const { written, before } = withoutNamed(contentsOf(home, isGiven), `${relative(home, env.GITHUB_WORKSPACE)}/`);
  const read = (path: string): string => written.get(path)?.toString() ?? "";
  const commandFiles = { output: read("output"), state: read("state"), env: read("env"), path: read("path") };
  assertSound({
    ...ran,
    settings: settingsOf(env),
    env,
    isForRunner: true,
    commandFiles,
    written,
    known: [...before, ...known.map((text) => Buffer.from(text))],
  });
}
