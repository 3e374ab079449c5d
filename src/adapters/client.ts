import { spawn } from "node:child_process";
import type { ClientCommand } from "../core/ports.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Variables that the user's client has no business with: inputs and tokens of the runner, and the files by which a step speaks to it. */
const withheld = /^(INPUT_|ACTIONS_|FALLBACK_GATE_|(GITHUB|GH)_TOKEN$|GITHUB_(ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$)/;

/**
 * Runs the command once in a process group of its own, which is killed whole when its time is up or the signal aborts.
 * Resolves in any case: its exit code is no evidence.
 */
export async function runClient(
  { command, variables, secrets, timeoutMs, signal }: ClientCommand,
  environment: Environment,
): Promise<void> {
  const inherited = Object.entries(environment).filter(
    ([name, value]) => value !== undefined && !withheld.test(name) && !secrets.some((secret) => value.includes(secret)),
  );
  const env = { ...Object.fromEntries(inherited), ...variables };
  const child = spawn(command, { shell: true, stdio: "ignore", detached: true, env });
  const ended = Promise.withResolvers<void>();
  child.once("exit", () => ended.resolve()).once("error", () => ended.resolve());
  const kill = (): void => killGroup(child.pid);
  const timer = setTimeout(kill, timeoutMs);
  signal.addEventListener("abort", kill, { once: true });
  await ended.promise;
  clearTimeout(timer);
  signal.removeEventListener("abort", kill);
  // What the command left running would go on sending requests into the next exchange.
  kill();
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // The group has ended already.
  }
}
