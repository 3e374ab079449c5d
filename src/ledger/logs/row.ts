import { valuesAt } from "../../core/json-pointer.ts";
import { matchesWildcard } from "../../core/wildcard.ts";
import type { LogFields, LogFormat } from "../../generated/types.ts";

/** What one row of a log says of an exchange, in the words of its format. */
export interface LogRow {
  event: string | null;
  target: string | null;
  status: number | null;
  /** The number of the attempt, from 1. */
  attempt: number | null;
  time: string | null;
  attempts: number | null;
  retries: number | null;
  /** The row marks one change of target. */
  redispatched: boolean;
  /** Calls in order; null where the row lists none. */
  targets: readonly string[] | null;
}

/** The ids that a row may carry for one exchange: the gate id, its trace id, a whole traceparent. */
export interface RowIds {
  gateId: string;
  traceId: string;
}

/** Whether a row is of this exchange: an exactly equal field, never a text that contains the id. */
export function isRowOf(row: unknown, { fields }: LogFormat, { gateId, traceId }: RowIds): boolean {
  const ids = textsAt(row, fields.id);
  const traces = textsAt(row, fields.trace).map((trace) => /^[0-9a-f]{2}-([0-9a-f]{32})-/i.exec(trace)?.[1] ?? trace);
  return ids.includes(gateId) || ids.includes(traceId) || traces.some((trace) => trace.toLowerCase() === traceId);
}

/** Reads a row by its format; what is not there is null. */
export function readRow(row: unknown, format: LogFormat): LogRow {
  const { fields } = format;
  const retries = textsAt(row, fields.retries)[0] ?? null;
  const mark = format.redispatch;
  const redispatched = mark !== undefined && retries !== null && retries.startsWith(mark);
  return {
    event: textsAt(row, fields.event)[0] ?? null,
    target: textsAt(row, fields.target)[0] ?? null,
    status: numberAt(row, fields.status),
    attempt: numberAt(row, fields.attempt),
    time: textsAt(row, fields.time)[0] ?? null,
    attempts: numberAt(row, fields.attempts),
    retries: integer(redispatched ? retries?.slice(mark?.length ?? 0) : retries),
    redispatched,
    targets: listAt(row, fields, format),
  };
}

/** Texts and numbers at a pointer, as text. */
function textsAt(row: unknown, pointer: string | undefined): string[] {
  if (pointer === undefined) return [];
  return valuesAt(row, pointer).flatMap((value) =>
    typeof value === "string" || typeof value === "number" ? [String(value)] : [],
  );
}

function numberAt(row: unknown, pointer: string | undefined): number | null {
  return integer(textsAt(row, pointer)[0]);
}

function integer(text: string | null | undefined): number | null {
  return text !== null && text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : null;
}

/** A list, or text joined by commas; entries that do not look like calls are left out. null where one is no text at all. */
function listAt(row: unknown, fields: LogFields, { call_like = "*" }: LogFormat): readonly string[] | null {
  if (fields.targets === undefined) return null;
  const values = valuesAt(row, fields.targets);
  if (values.length === 0) return null;
  const given = values.flat().filter((value) => value !== null);
  const texts = given.filter((value) => typeof value === "string");
  if (texts.length < given.length) return null;
  const entries = texts.flatMap((text) => text.split(",")).map((entry) => entry.trim());
  return entries.filter((entry) => entry !== "" && matchesWildcard(entry, call_like));
}
