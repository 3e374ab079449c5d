import { parseJson } from "../../core/json.ts";
import type { EffectiveLog, LogPages } from "../../generated/types.ts";
import { everyPrefixes } from "../../manifest/traffic-pointer.ts";
import type { LogLine } from "./matched.ts";
import { valuesAt } from "./values-at.ts";

/** One row of an answer, with the value from which the next page is asked for. */
export interface PageRow extends LogLine {
  from: string;
}

/**
 * The rows of one answer. A text row is parsed as JSON; one that is none is left as it is. null where the list of rows is not
 * there, as in an error behind a 200: rows that cannot be read are not none.
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

/** Whether there is something before the first `*`, be it empty. */
function hasList(answer: unknown, pointer: string): boolean {
  const [upToList] = everyPrefixes(pointer);
  if (upToList === undefined) return answer !== undefined;
  return valuesAt(answer, upToList.slice(0, upToList.lastIndexOf("/*"))).some((found) => typeof found === "object");
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/**
 * The value of the paging parameter for the next page; null when this was the last one. Where the store pages by a falling
 * value, rows with the smallest one are asked for again: a page border may run through them.
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
