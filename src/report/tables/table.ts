import type { FindingArg, Judgement, Position } from "../../generated/types.ts";

/** A piece of a cell, by kind. Each output format renders it in its own way, and never renders data as markup. */
export type Part =
  | { readonly data: FindingArg }
  | { readonly words: string }
  | { readonly strong: string }
  | { readonly place: Position }
  | { readonly decision: Judgement["overall"] };

export type Cell = readonly Part[];

export interface Head {
  name: string;
  /** Shown only in the HTML report: the comment and the terminal have no room for it. */
  pageOnly: boolean;
}

export interface Row {
  cells: readonly Cell[];
  /** Highlighted: needs attention. */
  marked: boolean;
}

/** A table of the report, independent of the output format. */
export interface Table {
  caption: string;
  head: readonly Head[];
  rows: readonly Row[];
}

export interface Column<Item> {
  head: string;
  cell: (item: Item) => Cell;
  pageOnly?: true;
}

/** One row for each item. `isMarked` selects the rows to highlight. */
export function tableOf<Item>(
  caption: string,
  items: readonly Item[],
  columns: readonly Column<Item>[],
  isMarked: (item: Item) => boolean = () => false,
): Table {
  return {
    caption,
    head: columns.map(({ head, pageOnly = false }) => ({ name: head, pageOnly })),
    rows: items.map((item) => ({ cells: columns.map(({ cell }) => cell(item)), marked: isMarked(item) })),
  };
}

/** The table without the columns that only the page shows. */
export function narrow({ head, rows, ...table }: Table): Table {
  return {
    ...table,
    head: head.filter(({ pageOnly }) => !pageOnly),
    rows: rows.map(({ cells, marked }) => ({
      cells: cells.filter((_cell, index) => head[index]?.pageOnly === false),
      marked,
    })),
  };
}

/** A value of data; `none` where there is none. */
export function data(value: FindingArg | null, none = "none"): Cell {
  return value === null ? words(none) : [{ data: value }];
}

/** Values of data with a comma between them; `none` for none. */
export function list(values: readonly FindingArg[], none = "none"): Cell {
  if (values.length === 0) return words(none);
  return values.flatMap((value, index) => [...(index === 0 ? [] : words(", ")), { data: value }]);
}

/** Constant words. */
export function words(text: string | number): Cell {
  return [{ words: String(text) }];
}

/** Constant words, emphasised if the condition is true. */
export function strongIf(isStrong: boolean, text: string): Cell {
  return isStrong ? [{ strong: text }] : words(text);
}
