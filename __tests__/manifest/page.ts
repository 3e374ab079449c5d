import { readFileSync } from "node:fs";

/** docs/manifest.md. */
export const page = readFileSync(new URL("../../docs/manifest.md", import.meta.url), "utf8");

/** The cells of each row in a section's table, without markup. The first cell starts with code. */
export function rowsOf(title: string): string[][] {
  const section = page.split(`\n## ${title}\n`)[1]?.split("\n## ")[0] ?? "";
  const lines = section.match(/^\| `.+$/gm) ?? [];
  return lines.map((line) => line.split("|").slice(1, -1).map(withoutMarkup));
}

function withoutMarkup(cell: string): string {
  return cell.replaceAll("`", "").trim();
}

/** Maps the first cell of each row to the second. */
export function pairsOf(title: string): Map<string, string> {
  return new Map(rowsOf(title).map(([key = "", text = ""]) => [key, text]));
}
