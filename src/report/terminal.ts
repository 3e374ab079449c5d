import type { Bundle } from "../generated/types.ts";
import { eventfulRows } from "./attempt-rows.ts";
import { groupedFindings } from "./grouped-findings.ts";
import { handOff } from "./hand-off.ts";
import { headline } from "./headline.ts";
import { logShortcomings } from "./log-shortcomings.ts";
import { notices } from "./notices.ts";
import { playedLine } from "./played-targets.ts";
import { shareChange } from "../promotion/share-words.ts";
import { ungatedLines } from "./shares.ts";
import { attemptLines } from "./trail-section.ts";
import { unusualAnswers } from "./unusual-answers.ts";

/** Lines of the report; without a title they stand for themselves. */
export interface TextSection {
  title: string | null;
  lines: readonly string[];
}

/** The result as aligned plain text: the same decision, ledger, findings and hand-off as the comment's, without sections that hold nothing. */
export function terminalSections(bundle: Bundle): TextSection[] {
  const logs = logShortcomings(bundle.evidence).map(({ log, why }) => `  ${log}: ${why}`);
  const sections = [
    untitled([headline(bundle, String)]),
    untitled([...notices(bundle, String), ...attemptLines(bundle, String)]),
    headed("Routes", routeLines(bundle)),
    untitled(ungatedLines(bundle.promotion.routes, String)),
    headed("Attempts of one user request", ledgerLines(bundle)),
    headed("What to do", findingLines(bundle, false)),
    headed("Waived: told, and not decided by", findingLines(bundle, true)),
    untitled(unusualAnswers(bundle, String).map((line) => `Unusual answer of ${line}`)),
    headed("Logs that told less than they may know", logs),
    headed("Hand-off", aligned(handOff(bundle, String).map(([what, text]) => [`  ${what}`, text]))),
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

function untitled(lines: readonly string[]): TextSection {
  return { title: null, lines };
}

function headed(title: string, lines: readonly string[]): TextSection {
  return { title, lines };
}

function routeLines({ decision, promotion }: Bundle): string[] {
  const shares = new Map(promotion.routes.map((promoted) => [promoted.route, shareChange(promoted)]));
  const rows = Object.entries(decision.routes).map(([route, decided]) => [
    `  ${route}`,
    decided,
    shares.get(route) ?? "",
  ]);
  return aligned(rows);
}

function ledgerLines(bundle: Bundle): string[] {
  const { rows, rest } = eventfulRows(bundle);
  if (rows.length === 0) return [];
  const head = ["  route", "check", "client sent", "gateway said", "provider saw", "budget"];
  const cells = rows.map((row) => [
    `  ${row.route}`,
    row.check,
    row.clientSent,
    row.gatewaySaid,
    row.providerSaw,
    row.budget,
  ]);
  const after = [rest, playedLine(bundle, String)].filter((line) => line !== "");
  return [...aligned([head, ...cells]), ...after.map((line) => `  ${line}`)];
}

function findingLines({ findings }: Bundle, isWaived: boolean): string[] {
  const groups = groupedFindings(
    findings.filter(({ waived }) => waived === isWaived),
    String,
  );
  return groups.flatMap(({ finding, where, told, beneath }) => [
    `  ${isWaived ? "waived" : finding.decision}: ${[finding.rule, ...where].join(" ")}`,
    `    ${finding.at.file}:${finding.at.line}:${finding.at.column} ${told.says}`,
    `    ${told.remedy}`,
    ...(beneath === null ? [] : [`    ${beneath}`]),
  ]);
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
