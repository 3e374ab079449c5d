import { repeatedKeysWithin, unescaped, withoutEscapes } from "../../core/json-escapes.ts";
import { parseJson } from "../../core/json.ts";
import type { EffectiveLog, Exposure } from "../../generated/types.ts";
import { stepsOf } from "../../manifest/traffic-pointer.ts";
import type { ProbedExchange } from "../../probe/exchange.ts";
import { exposuresIn } from "./exposures.ts";
import { ownershipOf, readRow, rowsIn, type LogRow, type RowIds } from "./row.ts";

/** Rows of exchanges, as they are gathered from a source. */
export interface Matched {
  rows: Map<string, LogRow[]>;
  exposures: Map<string, Exposure[]>;
  /** Lines of the run that cannot be read, or that readers read differently. */
  unreadable: number;
}

/** Nothing gathered yet. */
export function nothingMatched(): Matched {
  return { rows: new Map(), exposures: new Map(), unreadable: 0 };
}

/** The ids that rows may carry for an exchange. */
export function rowIdsOf({ gateId }: Pick<ProbedExchange, "gateId">): RowIds {
  return { gateId, traceId: gateId.replaceAll("-", "") };
}

/** A line of a log: what JSON.parse makes of it, and its text, null where a store handed out a value. */
export interface LogLine {
  row: unknown;
  text: string | null;
}

/** Takes in the rows of a line that are of this exchange. A line that not all readers take for the same counts as unreadable. */
export function takeLine(
  matched: Matched,
  { row, text }: LogLine,
  log: EffectiveLog,
  exchange: ProbedExchange,
  isCredential: (text: string) => boolean,
): void {
  const { gateId, nonce } = exchange;
  const ids = rowIdsOf(exchange);
  const rows = rowsIn(row, log.format).map((places) => ({ places, owner: ownershipOf(places, ids) }));
  const mine = rows.filter(({ owner }) => owner === "mine");
  const isOurs = rows.some(({ owner }) => owner !== "foreign");
  const isPlain = mine.length > 0 && mine.length === rows.filter(({ owner }) => owner !== "foreign").length;
  if (text !== null && (isBroken(row, text, ids) || isRepeatedIn(text, log, isOurs))) matched.unreadable += 1;
  else if (isOurs && !(isPlain && (text === null || isWrittenPlainly(text, ids)))) matched.unreadable += 1;
  else if (mine.length > 0)
    append(
      matched.rows,
      gateId,
      mine.map(({ places }) => readRow(places, log.format)),
    );
  if (isOurs) append(matched.exposures, gateId, exposuresIn(row, log, { isCredential, nonce }));
}

/** A store may cut a long row in two. Other texts that mention the id are no rows. */
function isBroken(row: unknown, text: string, { gateId, traceId }: RowIds): boolean {
  return typeof row === "string" && /^\s*\{/.test(text) && (text.includes(gateId) || text.includes(traceId));
}

/** Whether a key stands twice: anywhere in a row of ours, or where a row of ours could be taken for a foreign one by it. */
function isRepeatedIn(text: string, { format }: EffectiveLog, isOurs: boolean): boolean {
  const repeated = parseJson(text) === undefined ? new Set<string>() : repeatedKeysWithin(text);
  if (repeated.size === 0 || isOurs) return repeated.size > 0;
  const { id = "", trace = "" } = format.fields;
  const steps = [id, trace].flatMap((pointer) => stepsOf(pointer) ?? []);
  return steps.some((step) => step.kind === "key" && repeated.has(step.key));
}

/** Whether the ids stand in the text as often as in what its escapes mean: who searches the text must find them too. */
export function isWrittenPlainly(text: string, { gateId, traceId }: RowIds): boolean {
  const [plain, meant] = [withoutEscapes(text), unescaped(text)];
  return [gateId, traceId].every((id) => plain.split(id).length === meant.split(id).length);
}

function append<T>(map: Map<string, T[]>, key: string, values: readonly T[]): void {
  const known = map.get(key) ?? [];
  for (const value of values) known.push(value);
  if (known.length > 0) map.set(key, known);
}
