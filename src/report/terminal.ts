import type { Bundle } from "../generated/types.ts";
import { eventfulRows } from "./attempt-rows.ts";
import { groupedFindings } from "./grouped-findings.ts";
import { headline } from "./headline.ts";
import { logShortcomings } from "./log-shortcomings.ts";

/** The result as aligned plain text. */
export function terminalReport(bundle: Bundle): string {
  const decisions = Object.entries(bundle.decision.routes).map(([route, decision]) => [`  ${route}`, decision]);
  const { rows, rest } = eventfulRows(bundle);
  const attempts = rows.map((row) => [
    `  ${row.route}`,
    row.check,
    row.clientSent,
    row.gatewaySaid,
    row.providerSaw,
    row.budget,
  ]);
  const left = rest === "" ? [] : [`  ${rest}`];
  const head = ["  route", "check", "client sent", "gateway said", "provider saw", "budget"];
  const findings = groupedFindings(bundle.findings, String).flatMap(({ finding, where, told }) => [
    `  ${finding.decision}: ${[finding.rule, ...where].join(" ")}`,
    `    ${finding.at.file}:${finding.at.line}:${finding.at.column} ${told.says}`,
    `    ${told.remedy}`,
  ]);
  const logs = logShortcomings(bundle.evidence).map(({ log, why }) => `  ${log}: ${why}`);
  const sections = [
    [headline(bundle)],
    decisions.length > 0 ? ["Routes", ...aligned(decisions)] : [],
    rows.length > 0 ? ["Attempts of one user request", ...aligned([head, ...attempts]), ...left] : [],
    findings.length > 0 ? ["What to do", ...findings] : [],
    logs.length > 0 ? ["Logs that told less than they may know", ...logs] : [],
  ];
  return `${sections
    .filter((section) => section.length > 0)
    .map((section) => section.join("\n"))
    .join("\n\n")}\n`;
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? 0, cell.length)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
