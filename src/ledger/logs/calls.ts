import { targetName } from "../../core/targets.ts";
import type { LogFormat, LoggedCall, Targets } from "../../generated/types.ts";
import type { LogRow, RowFlaw } from "./row.ts";

/** The calls in a log's rows, in order, with the manifest's target names. */
export interface Counted {
  calls: readonly LoggedCall[];
  /** Total attempts; null if a request row lacks its count. */
  attempts: number | null;
  flaws: readonly RowFlaw[];
}

/** Counts calls if each row is a request. */
export function countRequests(rows: readonly LogRow[], format: LogFormat, targets: Targets): Counted {
  const counts = rows.map((row) => attemptsOf(row, format));
  const logged = rows.flatMap(({ calls }) => calls ?? []);
  const { attempts, targets: list, retries } = format.fields;
  const at = attempts ?? list ?? retries ?? null;
  return {
    calls: logged.map(({ target, status }) => ({ target: targetName(targets, target), status })),
    attempts: counts.some((found) => found.length === 0)
      ? null
      : counts.reduce((sum, found) => sum + Math.max(...found), 0),
    flaws: [
      ...counts.flatMap((found): RowFlaw[] => flawsOfCounts(found, at)),
      ...logged.filter(({ target }) => isJoined(target, /[\s;|>]/, targets)).map(() => unsplit(list)),
    ],
  };
}

/** Returns every count in a row. A gateway that has no target for its last attempt still made the earlier ones. */
function attemptsOf({ target, retries, attempts, calls }: LogRow, { no_call = [] }: LogFormat): number[] {
  if (target !== null && no_call.includes(target) && (retries ?? 0) === 0) return [0];
  return [attempts, calls?.length ?? null, retries === null ? null : retries + 1].filter((count) => count !== null);
}

function flawsOfCounts(counts: readonly number[], at: string | null): RowFlaw[] {
  if (counts.length === 0) return [{ kind: "no-count", at }];
  return new Set(counts).size > 1 ? [{ kind: "unpaired", at: null }] : [];
}

/** Counts calls if each row is a call. Two rows with the same number, target and time are one call. */
export function countCalls(rows: readonly LogRow[], format: LogFormat, targets: Targets): Counted {
  const { fields, no_call = [], rows: kind } = format;
  const made = inOrder(rows.filter((row) => standsForCall(row, format) && !no_call.includes(row.target ?? "")));
  const once = withoutRepetitions(made);
  const isNumbered = fields.attempt !== undefined;
  const number = fields.attempt ?? null;
  const unnamed = kind === "attempt" && fields.target !== undefined ? once.filter(({ target }) => target === null) : [];
  return {
    calls: once.map(({ target, status }) => ({ target: target === null ? null : targetName(targets, target), status })),
    attempts: once.length,
    flaws: [
      ...times(isNumbered ? once.filter(({ attempt }) => attempt === null).length : 0, {
        kind: "no-number",
        at: number,
      }),
      ...times(isNumbered && hasGap(once) ? 1 : 0, { kind: "gap", at: number }),
      ...times(made.length - once.length, { kind: "repeated", at: null }),
      ...times(unnamed.length, { kind: "no-target", at: fields.target ?? null }),
      ...once.filter(({ target }) => isJoined(target, /[,;|]|\s:\s/, targets)).map(() => unsplit(fields.target)),
    ],
  };
}

function times(count: number, flaw: RowFlaw): RowFlaw[] {
  return Array.from({ length: count }, () => flaw);
}

function standsForCall({ kinds, flaws }: LogRow, { rows }: LogFormat): boolean {
  if (rows === "event") return kinds.has("attempt");
  return !flaws.some(({ kind }) => kind === "no-field");
}

/** Groups rows with the same number, target and time. A row that lacks any of them is a separate call. */
function withoutRepetitions(calls: readonly LogRow[]): LogRow[] {
  const seen = new Set<string>();
  return calls.filter(({ attempt, target, time }) => {
    if (attempt === null || target === null || time === null) return true;
    const key = JSON.stringify([attempt, target, time]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/**
 * Sorts by number if numbers are unique (a gateway may restart the count for each target or client attempt), else by time if
 * every call has one, else keeps the log's order.
 */
function inOrder(calls: readonly LogRow[]): LogRow[] {
  const numbers = new Set(calls.map(({ attempt }) => attempt));
  if (numbers.size === calls.length && !numbers.has(null))
    return calls.toSorted((one, other) => (one.attempt ?? 0) - (other.attempt ?? 0));
  return calls.some(({ time }) => time === null)
    ? [...calls]
    : calls.toSorted((one, other) => earlier(one.time ?? "", other.time ?? ""));
}

/** Compares numbers as numbers, and dates of one format, such as ISO 8601 in UTC, as text. */
function earlier(one: string, other: string): number {
  return Number(one) - Number(other) || Number(one > other) - Number(one < other);
}

/** Attempts are numbered from 1, so n - 1 must appear as often as n. A gap is a lost row. */
function hasGap(attempts: readonly LogRow[]): boolean {
  const counts = new Map<number, number>();
  for (const { attempt } of attempts) if (attempt !== null) counts.set(attempt, (counts.get(attempt) ?? 0) + 1);
  return [...counts].some(([number, count]) => number > 1 && (counts.get(number - 1) ?? 0) < count);
}

/** Whether a text that matches no target looks like a list of targets. */
function isJoined(target: string | null, signs: RegExp, targets: Targets): boolean {
  return target !== null && signs.test(target) && targetName(targets, target) === "other";
}

function unsplit(at: string | undefined): RowFlaw {
  return { kind: "unsplit", at: at ?? null };
}
