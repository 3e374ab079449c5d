import type { Ledger, LogFlaw, LoggedCall, LoggedExchange } from "../generated/types.ts";

type Logs = readonly LoggedExchange[];

/** Returns the targets of logged calls, in order. */
export function calledTargets(calls: readonly LoggedCall[]): string[] {
  return calls.flatMap(({ target }) => target ?? []);
}

/** Returns the targets of an exchange, in order, from the first log that names any. */
export function loggedTargets(logs: Logs): string[] {
  return logs.map(({ calls }) => calledTargets(calls)).find((targets) => targets.length > 0) ?? [];
}

/**
 * Returns the largest number of switches in any log, because all logs of a gateway show the same switches; null if no log
 * shows any.
 */
export function loggedSwitches(logs: Logs): number | null {
  const shown = logs.flatMap(({ switches }) => switches ?? []);
  return shown.length === 0 ? null : Math.max(...shown);
}

/** Whether a log without flaws shows this number of switches. Only then is the number exact. */
export function areSwitchesExact(logs: Logs): boolean {
  const most = loggedSwitches(logs);
  return logs.some(({ switches, flaws }) => switches === most && flaws.length === 0);
}

/** Whether a flaw means that the log may be missing calls. */
export function weakensCount({ kind }: LogFlaw): boolean {
  return kind !== "no-target";
}

/** A call that a provider answered with a status. Its target is `other` if no source names it. */
export interface AnsweredCall {
  target: string;
  status: number;
}

/** Returns the calls with a known status: the witness's, then each log's. */
export function answeredCalls({ calls, logs }: Pick<Ledger, "calls" | "logs">): AnsweredCall[] {
  const logged = logs.flatMap((log) => [...log.calls, ...log.outcomes]);
  return [...calls, ...logged].flatMap(({ target, status }) =>
    status === null ? [] : [{ target: target ?? "other", status }],
  );
}
