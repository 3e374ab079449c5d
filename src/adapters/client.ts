import { spawn, type ChildProcess } from "node:child_process";
import type { ClientCommand } from "../core/ports/client.ts";
import type { ClientExit } from "../generated/types.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Variables that the user's client has no business with: inputs and tokens of the runner, and the files by which a step speaks to it. */
const withheld = /^(INPUT_|ACTIONS_|FALLBACK_GATE_|(GITHUB|GH)_TOKEN$|GITHUB_(ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$)/;

/**
 * Runs the command once in a process group of its own, which is killed whole when its time is up or the signal aborts.
 * Returns how it ended; null where the signal ended it.
 */
export async function runClient(
  { command, variables, secrets, timeoutMs, signal }: ClientCommand,
  environment: Environment,
): Promise<ClientExit | null> {
  if (signal.aborted) return null;
  const inherited = Object.entries(environment).filter(
    ([name, value]) => value !== undefined && !withheld.test(name) && !secrets.some((secret) => value.includes(secret)),
  );
  const env = { ...Object.fromEntries(inherited), ...variables };
  const child = spawn(command, { shell: true, stdio: "ignore", detached: true, env });
  const deadline = AbortSignal.timeout(timeoutMs);
  const stop = AbortSignal.any([deadline, signal]);
  const kill = (): void => killGroup(child.pid);
  stop.addEventListener("abort", kill, { once: true });
  const end = await ended(child);
  stop.removeEventListener("abort", kill);
  // What the command left running would go on sending requests into the next exchange.
  kill();
  if (end.how !== "killed" || !stop.aborted) return end;
  return signal.aborted ? null : { how: "timed-out", code: null };
}

function ended(child: ChildProcess): Promise<ClientExit> {
  const { promise, resolve } = Promise.withResolvers<ClientExit>();
  child.once("exit", (code) => resolve({ how: code === null ? "killed" : "exited", code }));
  child.once("error", () => resolve({ how: "not-started", code: null }));
  return promise;
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // The group has ended already.
  }
}
