import type { ConfiguredRoute, Reading, Target } from "./reading.ts";

/** Tries of a usual client per request: the `openai` package makes two retries by default. */
export const sdkTries = 3;

const headings = ["route", "order", "targets (share)", "retries", "worst case", `with an SDK (x${sdkTries})`] as const;
/** The number of targets that the table lists. */
const named = 4;

/** Prints the amplification map as a table, with explanations, likely mistakes, and what the file cannot show. */
export function mapLines({ gateway, routes, warnings }: Reading): string[] {
  const rows = routes.map(rowOf);
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => (row[column] ?? "").length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  return [
    `${gateway}: the maximum number of provider calls for one user request`,
    "",
    line(headings),
    ...rows.map(line),
    "",
    ...routes.flatMap(whyLines),
    ...section("Likely mistakes", warnings),
    ...section("What this file cannot show", [...new Set(routes.flatMap(({ cannot_know }) => cannot_know))]),
  ];
}

function rowOf({ name, order, targets, retries, worst_case_gateway: worst }: ConfiguredRoute): string[] {
  const shown = targets.slice(0, named).map(targetText);
  const more = targets.length > named ? [`${targets.length - named} more`] : [];
  return [
    name,
    order,
    [...shown, ...more].join(", "),
    retriesText(retries),
    worst === null ? "unknown" : String(worst),
    worst === null ? "unknown" : String(worst * sdkTries),
  ];
}

function targetText({ name, share, backup, down }: Target): string {
  const mark = down ? " (down)" : backup ? " (backup)" : "";
  return share === null || mark !== "" ? `${name}${mark}` : `${name} ${percent(share)}`;
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))} %`;
}

function retriesText(retries: ConfiguredRoute["retries"]): string {
  if (retries === null) return "none";
  const number = retries.number ?? "unknown";
  return retries.line === null ? `${number} (default)` : `${number} (line ${retries.line})`;
}

function whyLines({ name, aliases, retries, why, worst_case_get: get }: ConfiguredRoute): string[] {
  return [
    `${name}: ${why}${get === undefined ? "" : ` A GET: ${get}.`}`,
    ...(aliases.length > 0 ? [`  also requested as ${aliases.join(", ")}`] : []),
    ...(retries === null ? [] : [`  retries: ${retries.set_at}`]),
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", `${title}:`, ...lines.map((text) => `  - ${text}`)];
}
