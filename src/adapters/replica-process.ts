import { spawn, type ChildProcessByStdio } from "node:child_process";
import { randomInt } from "node:crypto";
import { constants, createWriteStream, openSync } from "node:fs";
import { createServer } from "node:net";
import type { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { GateError } from "../core/errors.ts";

/** A process to start, in a process group of its own. */
export interface ProcessCommand {
  program: string;
  args: readonly string[];
  /** Whether `program` is a command line for a shell. */
  shell: boolean;
  env: Readonly<Record<string, string>>;
  cwd: string;
  /** A file that its standard output is appended to; null for none. */
  outputFile: string | null;
}

export interface RunningProcess {
  /** Resolves once the process has ended, by itself or not. */
  ended: Promise<void>;
  /** Whether it has ended with anything but exit code 0. */
  failed: () => boolean;
  /** The last lines that it printed, the oldest first. */
  lastLines: () => string[];
  /** Ends the whole group: politely, and after stopMs by force. */
  stop: () => Promise<void>;
}

// Never through a link: the file is in a repository.
const appended = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | constants.O_NOFOLLOW;
const keptChars = 8_000;
const shownLines = 12;
const stopMs = 3_000;
const pollMs = 100;
const drainMs = 300;

/** Starts a process. A program that cannot be started ends at once, and says why in its last lines. Throws FILE_UNWRITABLE. */
export function startProcess({ program, args, shell, env, cwd, outputFile }: ProcessCommand): RunningProcess {
  const output = outputFile === null ? null : opened(outputFile);
  const stdio: ["ignore", "pipe", "pipe"] = ["ignore", "pipe", "pipe"];
  const child = spawn(program, args, { shell, env, cwd, stdio, detached: true });
  const forget = endsWithUs(child.pid);
  const printed = printedBy(child);
  if (output !== null) child.stdout.pipe(createWriteStream("", { fd: output }));
  const { promise: ended, resolve } = Promise.withResolvers<void>();
  let hasFailed = false;
  const kill = (): void => signalGroup(child.pid, "SIGKILL");
  // This process may be ended while it waits, and nothing that it started may be left.
  process.once("exit", kill);
  const end = (code: number | null): void => {
    hasFailed = code !== 0;
    process.off("exit", kill);
    forget();
    resolve();
  };
  // What it printed last may come after its end, but a process that it left may keep the pipes open.
  child.once("exit", (code) => {
    child.once("close", () => end(code));
    setTimeout(() => end(code), drainMs);
  });
  child.once("error", (error) => {
    printed.add(`${"code" in error ? String(error.code) : "an error"}: the program could not be started\n`);
    end(null);
  });
  const lastLines = (): string[] =>
    printed
      .text()
      .split("\n")
      .filter((line) => line.trim() !== "")
      .slice(-shownLines);
  return { ended, failed: () => hasFailed, lastLines, stop: () => stopGroup(child.pid, ended) };
}

/**
 * Ends a process group if this process dies without a chance to do it: a shell waits for the end of a pipe that only this
 * process holds. Returns what tells the shell that the group has ended. Does nothing where there is no such shell.
 */
function endsWithUs(pid: number | undefined): () => void {
  if (pid === undefined) return () => {};
  const guard = spawn("/bin/sh", ["-c", 'read -r _ || kill -s KILL -- "-$0"', String(pid)], {
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
    env: {},
  });
  guard.on("error", () => {}).unref();
  guard.stdin.on("error", () => {});
  return () => void guard.stdin.end("ended\n");
}

function opened(file: string): number {
  try {
    return openSync(file, appended, 0o600);
  } catch (cause) {
    throw new GateError("FILE_UNWRITABLE", "expected a writable file for the gateway's log, got another", { cause });
  }
}

function printedBy({ stdout, stderr }: ChildProcessByStdio<null, Readable, Readable>) {
  let text = "";
  const add = (chunk: Buffer | string): void => {
    text = (text + chunk.toString()).slice(-keptChars);
  };
  // Both are read for as long as it runs: a full pipe would stop it.
  stdout.on("data", add);
  stderr.on("data", add);
  return { add, text: () => text };
}

/** Processes that the first one started and left are ended too. */
async function stopGroup(pid: number | undefined, ended: Promise<void>): Promise<void> {
  signalGroup(pid, "SIGTERM");
  const late = new AbortController();
  await Promise.race([ended, sleep(stopMs, undefined, { signal: late.signal }).catch(() => {})]);
  late.abort();
  signalGroup(pid, "SIGKILL");
  await ended;
}

function signalGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // The group has already ended.
  }
}

/** Whether the URL answered anything below 500; else why it was not asked again. */
export type Answered = "answered" | "ended" | "late" | "stopped";

/** Asks a URL until it answers, the process has ended, the time is over or the signal aborts. */
export async function answers(
  url: string,
  { ended }: RunningProcess,
  { waitMs, signal }: { waitMs: number; signal: AbortSignal },
): Promise<Answered> {
  const [gone, late] = [new AbortController(), AbortSignal.timeout(waitMs)];
  void ended.then(() => gone.abort());
  const stop = AbortSignal.any([signal, gone.signal, late]);
  while (!stop.aborted) {
    const status = await statusOf(url, stop);
    if (status !== null && status < 500) return "answered";
    await sleep(pollMs, undefined, { signal: stop }).catch(() => {});
  }
  if (signal.aborted) return "stopped";
  return gone.signal.aborted ? "ended" : "late";
}

async function statusOf(url: string, signal: AbortSignal): Promise<number | null> {
  // Loaded only here: it loads node:http, which most commands do not need.
  const { send } = await import("../staging/index.ts");
  try {
    const answer = await send(url, { method: "GET", signal }, "");
    answer.resume();
    return answer.statusCode ?? null;
  } catch {
    return null;
  }
}

/** Below the ports that systems give out by themselves, so that nothing else takes it before the gateway does. */
const ports = { first: 20_000, last: 30_000 } as const;
const mostTries = 20;

/** A port of 127.0.0.1 that nothing listens on: the given one, or any for 0. Throws INPUT_INVALID if none is free. */
export async function freePort(port: number): Promise<number> {
  const tried = port === 0 ? Array.from({ length: mostTries }, () => randomInt(ports.first, ports.last)) : [port];
  for (const each of tried) if (await isFree(each)) return each;
  throw new GateError(
    "INPUT_INVALID",
    `expected a free port on a local address, got ${port === 0 ? "none" : `port ${port}, which is in use`}`,
  );
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  const { promise, resolve } = Promise.withResolvers<boolean>();
  server.once("error", () => resolve(false));
  server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  return promise;
}
