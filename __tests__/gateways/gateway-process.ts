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
  /** Finds the port in what the gateway prints once it listens. */
  listening: RegExp;
  /** Answers 200 once the gateway serves. */
  readyPath: string;
  signal?: AbortSignal;
}

const startMs = 60_000;

/** Starts a gateway on a free port of the loopback and waits until it serves. Rejects with what it printed when it ends before. */
export async function startGateway(options: GatewayCommand): Promise<Gateway> {
  const { listening, readyPath, signal } = options;
  const child = spawned(options);
  const close = () => end(child);
  try {
    const limit = AbortSignal.timeout(startMs);
    const url = `http://127.0.0.1:${await portOf(child, listening, limit)}`;
    while ((await fetch(url + readyPath, { signal: limit })).status !== 200)
      await sleep(50, undefined, { signal: limit });
    return { url, pid: child.pid ?? 0, close, [Symbol.asyncDispose]: close };
  } catch (error) {
    await close();
    throw signal?.aborted === true ? signal.reason : error;
  }
}

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

function spawned({ command: [program, ...options], env, cwd, signal }: GatewayCommand): Child {
  const stdio: ["pipe", "pipe", "pipe"] = ["pipe", "pipe", "pipe"];
  return spawn(program, options, { env, cwd, stdio, killSignal: "SIGKILL", ...(signal && { signal }) });
}

function portOf(child: Child, listening: RegExp, limit: AbortSignal): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let printed = "";
  const look = (chunk: Buffer): void => {
    printed = (printed + chunk.toString()).slice(-8_000);
    const port = listening.exec(printed)?.[1];
    if (port !== undefined) resolve(port);
  };
  const fail = (): void => reject(new Error(`expected a gateway that listens, got one that printed:\n${printed}`));
  // Both stay read for as long as it runs: a full pipe would stop the gateway.
  child.stdout.on("data", look);
  child.stderr.on("data", look);
  child.on("error", reject).once("close", fail);
  limit.addEventListener("abort", fail, { once: true });
  return promise;
}

/** A gateway asked politely would wait for calls that hang, which are what these tests make. */
async function end(child: Child): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "close");
  child.kill("SIGKILL");
  await ended;
}
