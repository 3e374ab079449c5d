import type { WeightedSeen, WeightedRun } from "./matrix-weighted-run.ts";
import type { WeightedRow } from "./matrix-weighted.ts";

const head = [
  "gateway",
  "targets are drawn by",
  "weights",
  "promoted",
  "dishonest twin",
  "promoted",
  "held by",
] as const;

/** The marks of the generated region in docs/gateways.md. */
export const weightedMark = "matrix-weighted";

/** Instead of a count that nobody has made. */
const unmeasured = "not measured";

/** What tells one row from every other. */
export function rowName({ gateway, name, weights, twin }: WeightedRow): string[] {
  return [gateway, name, weights.join("/"), twin.name];
}

/** One row: how many runs were promoted with the honest manifest and with its twin, and the rules that held every run of it. */
export function weightedCells({ row, honest, twin }: WeightedSeen): string[] {
  const [gateway = "", name = "", weights = "", twinName = ""] = rowName(row);
  return [gateway, name, weights, promoted(honest), twinName, promoted(twin), heldBy(twin)];
}

/** The row as a page shows it, and as one that is not measured where it has none. */
export function rowShown(shown: readonly string[][], row: WeightedRow): string[] {
  const [gateway = "", name = "", weights = "", twinName = ""] = rowName(row);
  const found = shown.find((cells) => [gateway, name, weights].every((cell, place) => cells[place] === cell));
  return found?.[4] === twinName ? found : [gateway, name, weights, unmeasured, twinName, unmeasured, ""];
}

function promoted(runs: readonly WeightedRun[]): string {
  return `${runs.filter(({ decision }) => decision === "promote").length} of ${runs.length}`;
}

/** Rules of findings that every run has. */
function heldBy(runs: readonly WeightedRun[]): string {
  const [first, ...others] = runs;
  const everywhere = (first?.rules ?? []).filter((rule) => others.every(({ rules }) => rules.includes(rule)));
  return [...new Set(everywhere)].map((rule) => `\`${rule}\``).join(", ");
}

/** The generated region of docs/gateways.md, not yet aligned by the formatter. */
export function weightedRegion(date: string, rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return `<!-- generated:${weightedMark} -->\n\nMeasured on ${date}.\n\n${lines.join("\n")}\n\n<!-- /generated -->`;
}
