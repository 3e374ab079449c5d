import { readFileSync } from "node:fs";

/** The page about the manifest. */
export const page = readFileSync(new URL("../../docs/manifest.md", import.meta.url), "utf8");

/** Cells of each row of a section's table, without markup; the first of them begins with code. */
export function rowsOf(title: string): string[][] {
  const section = page.split(`\n## ${title}\n`)[1]?.split("\n## ")[0] ?? "";
  const lines = section.match(/^\| `.+$/gm) ?? [];
  return lines.map((line) => line.split("|").slice(1, -1).map(withoutMarkup));
}

function withoutMarkup(cell: string): string {
  return cell.replaceAll("`", "").trim();
}

/** The first cell of each row to the second. */
export function pairsOf(title: string): Map<string, string> {
  return new Map(rowsOf(title).map(([key = "", text = ""]) => [key, text]));
}
