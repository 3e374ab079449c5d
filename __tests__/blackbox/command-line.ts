import { spawn, type ChildProcess } from "node:child_process";
import { dirname, join, resolve } from "node:path";
import { compileCache } from "../support/runs.ts";

export const repositoryFolder = resolve(import.meta.dirname, "../..");

export interface CommandRun {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

export interface CommandPlace {
  cwd: string;
  env?: Readonly<Record<string, string>>;
  /** The folder that holds dist/, default this repository. */
  home?: string;
}

/** So that a hanging command fails its test instead of the whole run. */
const killAfterMs = 180_000;

/** Starts the built command line with nothing of this process's environment but the path to Node and its compile cache. */
export function startCommand(args: readonly string[], { cwd, env = {}, home = repositoryFolder }: CommandPlace) {
  return spawn(process.execPath, [join(home, "dist/cli.mjs"), ...args], {
    cwd,
    env: { PATH: dirname(process.execPath), HOME: cwd, ...compileCache, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: killAfterMs,
    killSignal: "SIGKILL",
  });
}

/** Runs the built command line to its end. */
export async function runCommand(args: readonly string[], place: CommandPlace): Promise<CommandRun> {
  const child = startCommand(args, place);
  const exited = exitOf(child);
  const [stdout, stderr] = await Promise.all([child.stdout.toArray(), child.stderr.toArray()]);
  return { exitCode: await exited, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() };
}

/** The exit code; null when a signal ended the process. */
export function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((done, fail) => child.on("close", done).on("error", fail));
}
