import { isObject, parseJson } from "../../core/json.ts";
import type { EffectiveLog, LogPages } from "../../generated/types.ts";
import { everyPrefixes } from "../../manifest/traffic-pointer.ts";
import type { LogLine } from "./matched.ts";
import { valuesAt } from "./values-at.ts";

/** One row of an answer, with the value that the next page starts from. */
export interface PageRow extends LogLine {
  from: string;
}

/** Returns the rows of an answer's text; null if it is not what `content` says, or lacks the list of rows. */
export function rowsOfAnswer(body: string, log: EffectiveLog): PageRow[] | null {
  if (log.content !== "json-lines") return rowsOfPage(parseJson(body), log);
  const lines = body.split("\n").filter((line) => line.trim() !== "");
  const rows = lines.map((line) => rowsOfLine(line, log));
  return rows.some((found) => found === null) ? null : rows.flatMap((found) => found ?? []);
}

/** A line without rows may hold numbers and flags, as at the end of a search. Words in it may be an error. */
function rowsOfLine(line: string, log: EffectiveLog): PageRow[] | null {
  const value = parseJson(line);
  if (value === undefined) return null;
  const rows = rowsOfPage(value, { ...log, at: log.at ?? "" });
  if (log.at === null) return rows?.map((row) => ({ ...row, text: line })) ?? null;
  return rows?.length === 0 && !isBare(value) ? null : rows;
}

function isBare(value: unknown): boolean {
  return isObject(value) && Object.values(value).every((inner) => ["number", "boolean"].includes(typeof inner));
}

/**
 * Returns the rows of one answer. A text row is parsed as JSON and kept as text if that fails. null if the list of rows is
 * missing, as in an error sent with a 200: that is not an empty list.
 */
export function rowsOfPage(answer: unknown, { at, pages }: EffectiveLog): PageRow[] | null {
  const pointer = at ?? "/*";
  if (!hasList(answer, pointer)) return null;
  const rows = valuesAt(answer, pointer);
  const froms = pages?.from === undefined ? [] : valuesAt(answer, pages.from);
  return rows.map((row, index) => ({
    row: typeof row === "string" ? (parseJson(row) ?? row) : row,
    text: typeof row === "string" ? row : null,
    from: textOf(froms[index]),
  }));
}

/** Whether the list before the first `*` exists, even if it is empty. */
function hasList(answer: unknown, pointer: string): boolean {
  const [upToList] = everyPrefixes(pointer);
  if (upToList === undefined) return answer !== undefined;
  return valuesAt(answer, upToList.slice(0, upToList.lastIndexOf("/*"))).some((found) => typeof found === "object");
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/**
 * Returns the paging parameter for the next page; null after the last page. If the store pages by a falling value, rows with
 * the smallest value are requested again, because a page may end between them.
 */
export function nextPage(pages: LogPages | null, rows: readonly PageRow[], seen: number): string | null {
  if (pages === null || rows.length < pages.size) return null;
  if (pages.from === undefined) return String(seen);
  const values = rows
    .map(({ from }) => from)
    .filter((from) => /^\d{1,20}$/.test(from))
    .map(BigInt);
  const [first, ...others] = values;
  if (first === undefined) return null;
  const smallest = others.reduce((least, value) => (value < least ? value : least), first);
  return String(smallest + 1n);
}
