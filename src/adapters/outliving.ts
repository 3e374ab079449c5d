import { spawn, type ChildProcess } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import * as core from "@actions/core";
import { GateError } from "../core/errors.ts";
import { isObject, type JsonObject } from "../core/json.ts";

const stopMs = 8_000;
const pollMs = 50;

/** Whether this process is the post step of one that called `startServing`. */
export function isPostStep(): boolean {
  return core.getState("started") !== "";
}

/** Marks the step as started, so that its post step stops what it leaves, also if it fails. */
export function markStarted(): void {
  core.saveState("started", "true");
}

/**
 * Starts this script again, with the argument `serve`, in a process that outlives the step. Texts that it sends as `say` are
 * passed on; resolves with its next message. Throws the `problem` that it sends, or INTERNAL if it sends nothing in time.
 */
export async function startServing(
  env: Readonly<Record<string, string | undefined>>,
  { waitMs, say }: { waitMs: number; say: (line: string) => void },
): Promise<JsonObject> {
  const child = spawn(process.execPath, [process.argv[1] ?? "", "serve"], {
    detached: true,
    env: { ...env },
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  core.saveState("pid", child.pid);
  try {
    return await messageOf(child, waitMs, say);
  } finally {
    if (child.connected) child.disconnect();
    child.unref();
  }
}

async function messageOf(child: ChildProcess, waitMs: number, say: (line: string) => void): Promise<JsonObject> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  const hear = (message: unknown): void => {
    if (isObject(message) && typeof message["say"] === "string") say(message["say"]);
    else resolve(message);
  };
  // Not "exit": that may be emitted before the last message is read.
  child.on("message", hear).once("disconnect", resolve).once("error", reject);
  const late = setTimeout(resolve, waitMs);
  const message = await promise.finally(() => clearTimeout(late));
  const { problem = "expected the process to start, got no address", ...sent } = isObject(message) ? message : {};
  if (isObject(message) && !("problem" in message)) return sent;
  throw new GateError("INTERNAL", String(problem));
}

/** Stops the process that the step started, if it still runs. Resolves once it has ended, or has been ended by force. */
export async function stopServing(name: string): Promise<void> {
  const pid = Number(core.getState("pid"));
  // 0 and below would address process groups.
  if (!Number.isInteger(pid) || pid <= 0) return;
  if (!isRunning(pid, "SIGTERM")) return core.info(`${name} had already stopped.`);
  for (let waited = 0; isRunning(pid, 0); waited += pollMs) {
    if (waited > stopMs) return void isRunning(pid, "SIGKILL");
    await sleep(pollMs);
  }
}

/** Sends a signal, which 0 is not; false if there is no such process. */
function isRunning(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}
