import { targetName } from "../../core/targets.ts";
import type { Account, Basis, EffectiveLog, LogFormat, Targets } from "../../generated/types.ts";
import { silentAccount } from "../account.ts";
import type { LogRow } from "./row.ts";

/** What a log says of one exchange. */
export interface LogTelling {
  account: Account;
  /** Switches that the log shows; null where it says nothing of the exchange. */
  switches: number | null;
  /** Targets of the calls in order, by the manifest's names; empty where the log does not tell. */
  targets: readonly string[];
}

/** The rows of one exchange, and how far they can be relied on. */
export interface LogRows {
  rows: readonly LogRow[];
  /** The log was read whole, after its rows had had time to arrive. */
  complete: boolean;
  /** No call in the rows, or no rows, means that none was made: the exchange did not succeed, and the same log showed another one of this run. */
  silenceIsZero: boolean;
}

/** The account of a log. A gateway's log counts its own tries, so its scope is the gateway. */
export function tellingOf(log: EffectiveLog, { rows, complete, silenceIsZero }: LogRows, targets: Targets): LogTelling {
  const basis = basisOf(log.format);
  const silent = silentAccount("log", log.name, basis);
  if (rows.length === 0 && !(silenceIsZero && complete)) return { account: silent, switches: null, targets: [] };
  const counted = countOf(rows, log.format);
  const called = calledTargets(rows, log.format).map((target) => targetName(targets, target));
  if (counted === null) return { account: silent, switches: null, targets: called };
  // Rows of a success without a call among them are a part of its rows.
  if (counted.attempts === 0 && !silenceIsZero)
    return { account: silent, switches: switchesIn(rows, log.format, called), targets: [] };
  const bound = complete && counted.whole ? "exact" : "at-least";
  const account: Account = {
    source: "log",
    name: log.name,
    basis,
    scope: "gateway",
    bound,
    value: counted.value,
    attempts: counted.attempts,
  };
  return { account, switches: switchesIn(rows, log.format, called), targets: called };
}

function basisOf({ rows, fields }: LogFormat): Basis {
  if (rows !== "request") return "events";
  if (fields.attempts !== undefined) return "attempts";
  return fields.targets === undefined ? "retries" : "list";
}

interface Counted {
  value: number;
  attempts: number;
  /** No attempt number is missing, nor one that could not be read. */
  whole: boolean;
}

/** null where rows of requests lack the field that counts. */
function countOf(rows: readonly LogRow[], format: LogFormat): Counted | null {
  if (format.rows === "request") return countOfRequests(rows, format);
  const attempts = attemptRows(rows, format);
  const isNumbered = format.fields.attempt === undefined || attempts.every(({ attempt }) => attempt !== null);
  return { value: attempts.length, attempts: attempts.length, whole: isNumbered && hasNoGap(attempts) };
}

function countOfRequests(rows: readonly LogRow[], format: LogFormat): Counted | null {
  const counts = rows.map((row) => attemptsOfRequest(row, format));
  if (counts.includes(null)) return null;
  const attempts = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return {
    value: basisOf(format) === "retries" ? Math.max(0, attempts - rows.length) : attempts,
    attempts,
    whole: true,
  };
}

/** A gateway that finds no target left at its last try still made the tries before it. */
function attemptsOfRequest(row: LogRow, { no_call = [] }: LogFormat): number | null {
  if (row.target !== null && no_call.includes(row.target) && (row.retries ?? 0) === 0) return 0;
  if (row.attempts !== null) return row.attempts;
  if (row.targets !== null) return row.targets.length;
  return row.retries === null ? null : row.retries + 1;
}

/** Rows that stand for a call, in order. */
function attemptRows(rows: readonly LogRow[], { rows: kind, events, no_call = [] }: LogFormat): LogRow[] {
  const calls = rows.filter(({ event, target }) => {
    if (target !== null && no_call.includes(target)) return false;
    return kind === "attempt" || (event !== null && (events?.attempt ?? []).includes(event));
  });
  return inOrder(calls);
}

/**
 * By their numbers, where no two share one: a gateway may count anew for each target, or each try of a client. Else by their
 * times, where all have one; else as the log has them.
 */
function inOrder(calls: readonly LogRow[]): LogRow[] {
  const numbers = new Set(calls.map(({ attempt }) => attempt));
  if (numbers.size === calls.length && !numbers.has(null))
    return calls.toSorted((one, other) => (one.attempt ?? 0) - (other.attempt ?? 0));
  return calls.some(({ time }) => time === null)
    ? [...calls]
    : calls.toSorted((one, other) => earlier(one.time ?? "", other.time ?? ""));
}

/** Numbers as numbers; dates of one form, such as ISO 8601 in UTC, stand in the order of their letters. */
function earlier(one: string, other: string): number {
  return Number(one) - Number(other) || Number(one > other) - Number(one < other);
}

/** Attempts are numbered from 1: where number n stands, n - 1 must stand as often. A gap is a lost row. */
function hasNoGap(attempts: readonly LogRow[]): boolean {
  const counts = new Map<number, number>();
  for (const { attempt } of attempts) if (attempt !== null) counts.set(attempt, (counts.get(attempt) ?? 0) + 1);
  return [...counts].every(([number, count]) => number <= 1 || (counts.get(number - 1) ?? 0) >= count);
}

function calledTargets(rows: readonly LogRow[], format: LogFormat): string[] {
  if (format.rows !== "request") return attemptRows(rows, format).flatMap(({ target }) => target ?? []);
  return rows.flatMap(({ targets }) => targets ?? []);
}

/** A row mapped to `switch`; or one change of target, where rows list targets or mark a redispatch. Rows are not switches. */
function switchesIn(
  rows: readonly LogRow[],
  { rows: kind, events, fields }: LogFormat,
  called: readonly string[],
): number | null {
  if (kind === "event")
    return rows.filter(({ event }) => event !== null && (events?.switch ?? []).includes(event)).length;
  const marked = rows.filter(({ redispatched }) => redispatched).length;
  const listsTargets = kind === "attempt" ? fields.target !== undefined : fields.targets !== undefined;
  if (listsTargets) return called.filter((target, index) => index > 0 && target !== called[index - 1]).length;
  return rows.some(({ retries }) => retries !== null) ? marked : null;
}
