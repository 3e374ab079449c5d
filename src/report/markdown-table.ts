import { placeLink, type LinkBase } from "./links.ts";
import { code } from "./markdown.ts";
import { narrow, type Cell, type Part, type Table } from "./tables/table.ts";

/** A GFM table, in lines: its head, and its rows. Places are linked as `run` allows. */
export function tableLines(table: Table, run: LinkBase): { head: string; rows: string[] } {
  const { head, rows } = narrow(table);
  return {
    head: [head.map(({ name }) => name), head.map(() => "---")].map(tableRow).join("\n"),
    rows: rows.map(({ cells }) => tableRow(cells.map((cell) => cellText(cell, run)))),
  };
}

/** A GFM table; empty where it has no row. */
export function tableText(table: Table, run: LinkBase): string {
  const { head, rows } = tableLines(table, run);
  return rows.length === 0 ? "" : [head, ...rows].join("\n");
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function cellText(cell: Cell, run: LinkBase): string {
  return cell.map((part) => partText(part, run)).join("");
}

function partText(part: Part, run: LinkBase): string {
  if ("data" in part) return code(part.data);
  if ("place" in part) return placeLink(run, part.place);
  if ("words" in part) return part.words;
  return `**${"strong" in part ? part.strong : part.decision}**`;
}
