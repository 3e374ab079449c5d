import { spawn, type ChildProcess } from "node:child_process";
import { dirname, join, resolve } from "node:path";
import { compileCache } from "../support/runs.ts";
import { overhearServers } from "./harness/oracles/served.ts";
import { assertSoundCommand } from "./harness/oracles/sound-command.ts";

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
  /** Options of Node, before the bundle. */
  nodeOptions?: readonly string[];
}

/** So that a hanging command fails its test instead of the whole run. */
const killAfterMs = 180_000;

/** Starts the built command line with nothing of this process's environment but the path to Node and its compile cache. */
export function startCommand(
  args: readonly string[],
  { cwd, env = {}, home = repositoryFolder, nodeOptions = [] }: CommandPlace,
) {
  return spawn(process.execPath, [...nodeOptions, join(home, "dist/cli.mjs"), ...args], {
    cwd,
    env: { PATH: dirname(process.execPath), HOME: cwd, ...compileCache, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: killAfterMs,
    killSignal: "SIGKILL",
  });
}

/** Runs the built command line to its end. Fails if it left a command for a runner or a secret behind. */
export async function runCommand(args: readonly string[], place: CommandPlace): Promise<CommandRun> {
  const [startedMs, servedUntilNow] = [Date.now(), overhearServers()];
  const run = await endOf(startCommand(args, place)).finally(servedUntilNow);
  assertSoundCommand({ args, ...place, ...run, startedMs, served: servedUntilNow() });
  return run;
}

async function endOf(child: ReturnType<typeof startCommand>): Promise<CommandRun> {
  const exited = exitOf(child);
  const [stdout, stderr] = await Promise.all([child.stdout.toArray(), child.stderr.toArray()]);
  return { exitCode: await exited, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() };
}

/** The exit code; null when a signal ended the process. */
export function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((done, fail) => child.on("close", done).on("error", fail));
}
