import type { Bundle } from "../generated/types.ts";
import { uneventfulLine } from "./attempt-rows.ts";
import { crossedLines } from "./crossed-families.ts";
import { gatedExchanges, isCounted } from "./gated-exchanges.ts";
import { groupedFindings } from "./grouped-findings.ts";
import { handOff } from "./hand-off.ts";
import { headline } from "./headline.ts";
import { logShortcomings } from "./log-shortcomings.ts";
import { notices } from "./notices.ts";
import { playedLine } from "./played-targets.ts";
import { shareChange } from "../promotion/share-words.ts";
import { ungatedLines } from "./shares.ts";
import { attemptLines } from "./since-last-attempt.ts";
import { attemptsTable, attemptsTitle } from "./tables/attempts.ts";
import { worstCasesTable, worstCasesTitle } from "./tables/worst-cases.ts";
import { narrow, type Part, type Table } from "./tables/table.ts";
import { unusualAnswers } from "./unusual-answers.ts";
import { otherConfiguration } from "./worst-cases.ts";

/** Lines of the report, with an optional title. */
export interface TextSection {
  title: string | null;
  lines: readonly string[];
}

/** The result as aligned plain text, with the comment's decision, ledger, findings and hand-off. Empty sections are left out. */
export function terminalSections(bundle: Bundle): TextSection[] {
  const logs = logShortcomings(bundle.evidence).map(({ log, why }) => `  ${log}: ${why}`);
  const counts = [
    headed(attemptsTitle, attemptsLines(bundle)),
    headed(worstCasesTitle, [...tableLines(worstCasesTable(bundle)), ...indented(otherConfiguration(bundle, String))]),
  ];
  const findings = [
    headed("What to do", findingLines(bundle, false)),
    headed("Waived: shown, not counted", findingLines(bundle, true)),
  ];
  const sections = [
    untitled([headline(bundle, String)]),
    untitled([...notices(bundle, String), ...attemptLines(bundle, String)]),
    headed("Routes", routeLines(bundle)),
    untitled(ungatedLines(bundle.promotion.routes, String)),
    ...(isCounted(bundle) ? [...counts, ...findings] : [...findings, ...counts]),
    untitled(unusualAnswers(bundle, String).map((line) => `Unusual answer of ${line}`)),
    headed("Logs read only in part", logs),
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
  const decided = Object.entries(decision.routes);
  return aligned(decided.map(([route, own]) => [`  ${route}`, own, shares.get(route) ?? ""]));
}

function attemptsLines(bundle: Bundle): string[] {
  const all = gatedExchanges(bundle);
  const eventful = all.filter(({ row }) => !row.uneventful);
  if (eventful.length === 0) return [];
  const after = [
    uneventfulLine(all.length - eventful.length),
    playedLine(bundle, String),
    ...crossedLines(bundle, String),
  ];
  return [...tableLines(attemptsTable(attemptsTitle, eventful)), ...indented(after.filter((line) => line !== ""))];
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

/** A table as aligned columns; empty without rows. */
function tableLines(table: Table): string[] {
  const { head, rows } = narrow(table);
  if (rows.length === 0) return [];
  const cells = rows.map((row) => row.cells.map((cell) => cell.map(partText).join("")));
  return aligned([head.map(({ name }) => name), ...cells].map(([first = "", ...rest]) => [`  ${first}`, ...rest]));
}

/** The text of a part, without emphasis. */
export function partText(part: Part): string {
  if ("data" in part) return String(part.data);
  if ("place" in part) return `${part.place.file}:${part.place.line}`;
  if ("decision" in part) return part.decision;
  return "strong" in part ? part.strong : part.words;
}

function findingLines({ findings }: Bundle, isWaived: boolean): string[] {
  const groups = groupedFindings(findings, String).filter(({ finding }) => finding.waived === isWaived);
  return groups.flatMap(({ finding, where, told, beneath }) => [
    `  ${isWaived ? "waived" : finding.decision}: ${[finding.rule, where].join(" ").trimEnd()}`,
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
