import type { LogEvents, LogFields, LogFlaw, LogFormat, LogIds } from "../../generated/types.ts";
import { callsIn, statusOf, type ListedCall } from "./listed-calls.ts";
import { meaningOf } from "./events.ts";
import { ownerOf, type Ownership } from "./ownership.ts";
import { listFields, singleFields, spread, type Places } from "./spread.ts";
import { valuesAt } from "./values-at.ts";

/** The fields of one log row. */
export interface LogRow {
  /** The meaning of the row's event; empty if rows have no events. */
  kinds: ReadonlySet<keyof LogEvents>;
  target: string | null;
  status: number | null;
  /** The number of the attempt, from 1. */
  attempt: number | null;
  time: string | null;
  attempts: number | null;
  retries: number | null;
  /** The row marks a change of target. */
  redispatched: boolean;
  /** Calls in order; null if the row has no list. */
  calls: readonly ListedCall[] | null;
  flaws: readonly RowFlaw[];
}

export type RowFlaw = Pick<LogFlaw, "kind" | "at">;

/** The ids by which a row may name an exchange: the gate id, its trace id or a whole traceparent. */
export interface RowIds {
  gateId: string;
  traceId: string;
}

/** Returns the rows of one line, each as the places of its fields. */
export function rowsIn(line: unknown, { fields }: LogFormat): Places[] {
  return spread(line, fields);
}

/** Whether a row belongs to this exchange, by its fields `id` and `trace`. */
export function ownershipOf(places: Places, ids: RowIds, form: LogIds = "whole"): Ownership {
  return ownerOf({ ids: textsAt(places.id), traces: textsAt(places.trace) }, form, ids);
}

/** Reads a row by its format; missing fields are null. */
export function readRow(places: Places, format: LogFormat): LogRow {
  const retries = textsAt(places.retries)[0] ?? null;
  const mark = format.redispatch;
  const redispatched = mark !== undefined && retries !== null && retries.startsWith(mark);
  const event = textsAt(places.event)[0] ?? null;
  const meaning = event === null ? null : meaningOf(event, format.events ?? {});
  const { calls, isUneven } = callsIn(places, format);
  return {
    kinds: meaning?.kinds ?? new Set(),
    target: meaning?.target ?? textsAt(places.target)[0] ?? null,
    status: statusOf(textsAt(places.status)[0]),
    attempt: numberAt(places.attempt),
    time: textsAt(places.time)[0] ?? null,
    attempts: numberAt(places.attempts),
    retries: integer(redispatched ? retries?.slice(mark?.length ?? 0) : retries),
    redispatched,
    calls,
    flaws: [
      ...flawsOf(places, format),
      ...eventFlaws(event, meaning?.kinds.size ?? 0, format),
      ...(isUneven ? [uneven] : []),
    ],
  };
}

const uneven: RowFlaw = { kind: "unpaired", at: null };
const joining: ReadonlySet<keyof LogFields> = new Set<keyof LogFields>(["id", "trace"]);

/** Flaws: several values in a single-value field, and rows whose only values are ids. */
function flawsOf(places: Places, { rows, fields }: LogFormat): RowFlaw[] {
  const valuesOf = (name: keyof LogFields): unknown[] => {
    const place = places[name];
    return place === undefined ? [] : valuesAt(place.from, place.pointer);
  };
  const several = singleFields.filter((name) => !joining.has(name) && valuesOf(name).length > 1);
  const read = [...singleFields, ...listFields].filter((name) => !joining.has(name) && fields[name] !== undefined);
  // A request with an empty list of calls made no calls.
  const isEmpty = rows !== "request" && read.length > 0 && !read.some((name) => valuesOf(name).some(isUsable));
  return [
    ...several.map((name): RowFlaw => ({ kind: "several", at: fields[name] ?? null })),
    ...(isEmpty ? [{ kind: "no-field", at: null } satisfies RowFlaw] : []),
  ];
}

function isUsable(value: unknown): boolean {
  return value !== null && value !== "";
}

function eventFlaws(event: string | null, meanings: number, { rows, fields }: LogFormat): RowFlaw[] {
  if (rows !== "event") return [];
  const at = fields.event ?? null;
  if (event === null) return [{ kind: "no-field", at }];
  return meanings === 0 ? [{ kind: "unknown-event", at }] : [];
}

/** The texts and numbers at a place, as texts. */
function textsAt(place: Places[keyof LogFields]): string[] {
  if (place === undefined) return [];
  return valuesAt(place.from, place.pointer).flatMap((value) =>
    typeof value === "string" || typeof value === "number" ? [String(value)] : [],
  );
}

function numberAt(place: Places[keyof LogFields]): number | null {
  return integer(textsAt(place)[0]);
}

function integer(text: string | null | undefined): number | null {
  return text !== null && text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : null;
}
