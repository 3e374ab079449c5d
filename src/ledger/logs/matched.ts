import { repeatedKeysWithin, unescaped, withoutEscapes } from "../../core/json-escapes.ts";
import { parseJson } from "../../core/json.ts";
import type { EffectiveLog, Exposure } from "../../generated/types.ts";
import { stepsOf } from "../../manifest/traffic-pointer.ts";
import type { ProbedExchange } from "../../probe/exchange.ts";
import { exposuresIn } from "./exposures.ts";
import { unwrapped, type Unwrapped } from "./json-in-line.ts";
import { ownershipOf, readRow, rowsIn, type LogRow, type RowIds } from "./row.ts";

/** Rows of exchanges, as they are collected from a source. */
export interface Matched {
  rows: Map<string, LogRow[]>;
  exposures: Map<string, Exposure[]>;
  /** Lines of the run that cannot be parsed, or that parsers may read differently. */
  unreadable: number;
}

/** Returns an empty collection. */
export function nothingMatched(): Matched {
  return { rows: new Map(), exposures: new Map(), unreadable: 0 };
}

/** Returns the ids by which rows may name an exchange. */
export function rowIdsOf({ gateId }: Pick<ProbedExchange, "gateId">): RowIds {
  return { gateId, traceId: gateId.replaceAll("-", "") };
}

/** A line of a log as a parsed value, and its text; null if the store returned a JSON value. */
export interface LogLine {
  row: unknown;
  text: string | null;
}

/**
 * Adds a line's rows of this exchange. A line without the form that the log declares counts as unreadable, because it may be
 * a row, and so does one that parsers may read differently.
 */
export function takeLine(
  matched: Matched,
  line: LogLine,
  log: EffectiveLog,
  exchange: ProbedExchange,
  isCredential: (text: string) => boolean,
): void {
  const inner = unwrapped(line, log.line);
  if (inner === null) matched.unreadable += 1;
  else takeRows(matched, inner, log, exchange, isCredential);
}

function takeRows(
  matched: Matched,
  { row, text, envelope }: Unwrapped,
  log: EffectiveLog,
  exchange: ProbedExchange,
  isCredential: (text: string) => boolean,
): void {
  const { gateId, nonce } = exchange;
  const ids = rowIdsOf(exchange);
  const rows = rowsIn(row, log.format).map((places) => ({ places, owner: ownershipOf(places, ids, log.ids) }));
  const own = rows.filter(({ owner }) => owner === "own");
  const isOurs = rows.some(({ owner }) => owner !== "foreign");
  const isPlain = own.length > 0 && own.length === rows.filter(({ owner }) => owner !== "foreign").length;
  if (text !== null && (isBroken(row, text, ids) || isRepeatedIn(text, log, isOurs))) matched.unreadable += 1;
  else if (isOurs && !(isPlain && (text === null || isWrittenPlainly(text, ids)))) matched.unreadable += 1;
  else if (own.length > 0)
    append(
      matched.rows,
      gateId,
      own.map(({ places }) => readRow(places, log.format)),
    );
  if (isOurs)
    append(
      matched.exposures,
      gateId,
      [row, envelope].flatMap((value) => exposuresIn(value, log, { isCredential, nonce })),
    );
}

/** A store may cut a long row in two. Any other text that contains the id is not a row. */
function isBroken(row: unknown, text: string, { gateId, traceId }: RowIds): boolean {
  return typeof row === "string" && /^\s*\{/.test(text) && (text.includes(gateId) || text.includes(traceId));
}

/** Whether a duplicate key makes a row ambiguous: any key in a row of this run, or an id key in any other row. */
function isRepeatedIn(text: string, { format }: EffectiveLog, isOurs: boolean): boolean {
  const repeated = parseJson(text) === undefined ? new Set<string>() : repeatedKeysWithin(text);
  if (repeated.size === 0 || isOurs) return repeated.size > 0;
  const { id = "", trace = "" } = format.fields;
  const steps = [id, trace].flatMap((pointer) => stepsOf(pointer) ?? []);
  return steps.some((step) => step.kind === "key" && repeated.has(step.key));
}

/** Whether the ids appear in the raw text as often as after unescaping, so that a plain text search finds them too. */
export function isWrittenPlainly(text: string, { gateId, traceId }: RowIds): boolean {
  const [plain, meant] = [withoutEscapes(text), unescaped(text)];
  return [gateId, traceId].every((id) => plain.split(id).length === meant.split(id).length);
}

function append<T>(map: Map<string, T[]>, key: string, values: readonly T[]): void {
  const known = map.get(key) ?? [];
  for (const value of values) known.push(value);
  if (known.length > 0) map.set(key, known);
}
