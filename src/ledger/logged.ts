import type { Ledger, LogFlaw, LoggedCall, LoggedExchange } from "../generated/types.ts";

type Logs = readonly LoggedExchange[];

/** The targets that calls of a log name, in order. */
export function calledTargets(calls: readonly LoggedCall[]): string[] {
  return calls.flatMap(({ target }) => target ?? []);
}

/** The targets of an exchange by the first of its logs that names any, in order. */
export function loggedTargets(logs: Logs): string[] {
  return logs.map(({ calls }) => calledTargets(calls)).find((targets) => targets.length > 0) ?? [];
}

/** Several logs of one gateway each show the same switches: the one that shows most is believed. null where none shows any. */
export function loggedSwitches(logs: Logs): number | null {
  const shown = logs.flatMap(({ switches }) => switches ?? []);
  return shown.length === 0 ? null : Math.max(...shown);
}

/** Whether a log without a flaw shows this number of switches: only then are there no more of them. */
export function areSwitchesExact(logs: Logs): boolean {
  const most = loggedSwitches(logs);
  return logs.some(({ switches, flaws }) => switches === most && flaws.length === 0);
}

/** Whether a flaw means that there may be more calls than the log shows. */
export function weakensCount({ kind }: LogFlaw): boolean {
  return kind !== "no-target";
}

/** A call that its provider answered with a status. `other`: no source names its target. */
export interface AnsweredCall {
  target: string;
  status: number;
}

/** The calls whose status a witness saw or a log gives, in the order of these sources. */
export function answeredCalls({ calls, logs }: Pick<Ledger, "calls" | "logs">): AnsweredCall[] {
  const logged = logs.flatMap((log) => [...log.calls, ...log.outcomes]);
  return [...calls, ...logged].flatMap(({ target, status }) =>
    status === null ? [] : [{ target: target ?? "other", status }],
  );
}
