import { spawn, type ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";

/** A real gateway in a process of its own; it ends with the test that uses it. */
export interface Gateway extends AsyncDisposable {
  /** Without a slash at its end. */
  url: string;
  pid: number;
  /** Ends the process at once, whatever it has open. */
  close(): Promise<void>;
}

export interface GatewayCommand {
  /** The program, then its arguments. It must end when its standard input does, so that it never outlives its test. */
  command: readonly [string, ...string[]];
  env: Readonly<Record<string, string>>;
  cwd: string;
  /** Finds the port in what the gateway prints once it listens, or is the port that it was told. */
  listening: RegExp | number;
  /** Answers 200 once the gateway serves; null for one that prints its port only then, and has no such path. */
  readyPath: string | null;
  signal?: AbortSignal;
}

/** Far above what any gateway takes, however busy the machine is. */
const startMs = 180_000;

/** Starts a gateway on the loopback and waits until it serves. Rejects with what it printed when it ends before. */
export async function startGateway(options: GatewayCommand): Promise<Gateway> {
  const { listening, readyPath, signal } = options;
  const child = spawned(options);
  const close = () => end(child);
  try {
    const limit = AbortSignal.timeout(startMs);
    const { port, ended } = watch(child, listening, limit);
    const url = `http://127.0.0.1:${await Promise.race([port, ended])}`;
    if (readyPath !== null) await Promise.race([served(url + readyPath, limit), ended]);
    return { url, pid: child.pid ?? 0, close, [Symbol.asyncDispose]: close };
  } catch (error) {
    await close();
    throw signal?.aborted === true ? signal.reason : error;
  }
}

/** Resolves once it answers 200; a connection that is refused is asked for again. */
async function served(url: string, signal: AbortSignal): Promise<void> {
  const status = () =>
    fetch(url, { signal }).then(
      (answer) => answer.status,
      () => null,
    );
  while ((await status()) !== 200) await sleep(20, undefined, { signal });
}

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

function spawned({ command: [program, ...options], env, cwd, signal }: GatewayCommand): Child {
  const stdio: ["pipe", "pipe", "pipe"] = ["pipe", "pipe", "pipe"];
  return spawn(program, options, { env, cwd, stdio, killSignal: "SIGKILL", ...(signal && { signal }) });
}

interface Watched {
  port: Promise<string>;
  /** Rejects when the gateway ends, or the limit is reached. */
  ended: Promise<never>;
}

function watch(child: Child, listening: RegExp | number, limit: AbortSignal): Watched {
  const { promise: port, resolve } = Promise.withResolvers<string>();
  const { promise: ended, reject } = Promise.withResolvers<never>();
  let printed = "";
  const look = (chunk: Buffer): void => {
    printed = (printed + chunk.toString()).slice(-8_000);
    const found = typeof listening === "number" ? null : listening.exec(printed)?.[1];
    if (typeof found === "string") resolve(found);
  };
  const fail = (): void => reject(new Error(`expected a gateway that listens, got one that printed:\n${printed}`));
  if (typeof listening === "number") resolve(String(listening));
  // Both stay read for as long as it runs: a full pipe would stop the gateway.
  child.stdout.on("data", look);
  child.stderr.on("data", look);
  child.on("error", reject).once("close", fail);
  limit.addEventListener("abort", fail, { once: true });
  return { port, ended };
}

/** A gateway asked politely would wait for calls that hang, which are what these tests make. */
async function end(child: Child): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "close");
  child.kill("SIGKILL");
  await ended;
}
