import { spawn, type ChildProcess } from "node:child_process";
import type { ClientCommand } from "../core/ports/client.ts";
import type { ClientExit } from "../generated/types.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Variables that are withheld from the user's client: the runner's inputs, tokens and command files. */
const withheld = /^(INPUT_|ACTIONS_|FALLBACK_GATE_|(GITHUB|GH)_TOKEN$|GITHUB_(ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$)/;

/**
 * Runs the command once in its own process group, which is killed on timeout or abort. Returns how it ended; null if the
 * signal ended it.
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
  // Processes that the command left running could send requests into the next exchange.
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
    // The group has already ended.
  }
}
