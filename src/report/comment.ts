import { limits } from "../core/limits.ts";
import type { Bundle } from "../generated/types.ts";
import { uneventfulLine } from "./attempt-rows.ts";
import { contractChanges } from "./contract-changes.ts";
import { crossedLines } from "./crossed-families.ts";
import { environmentText } from "./environment-section.ts";
import { findingsSections } from "./findings-section.ts";
import { gatedExchanges, isCounted, type GatedExchange } from "./gated-exchanges.ts";
import { handOff } from "./hand-off.ts";
import { markedHeading } from "./headline.ts";
import { runLink } from "./links.ts";
import { code, folded } from "./markdown.ts";
import { tableLines, tableText } from "./markdown-table.ts";
import { notices, directions } from "./notices.ts";
import { notShown } from "./not-shown.ts";
import { playedLine } from "./played-targets.ts";
import { fitted, joined, listed, whole, type Section } from "./sections.ts";
import { ungatedLines } from "./shares.ts";
import { attemptLines } from "./since-last-attempt.ts";
import { attemptsTable, attemptsTitle } from "./tables/attempts.ts";
import { reviewedChangesTable, ruleChangesTable, waiversTable } from "./tables/changes.ts";
import { questionsTable } from "./tables/questions.ts";
import { recordsTable } from "./tables/records.ts";
import { routesTable, worstFirst } from "./tables/routes.ts";
import { worstCasesTable, worstCasesTitle } from "./tables/worst-cases.ts";
import type { Table } from "./tables/table.ts";
import { trailTable } from "./tables/trail.ts";
import { timeline } from "./timeline.ts";
import { trailEntryOf, trailLine } from "./trail.ts";
import { unusualAnswers } from "./unusual-answers.ts";
import { otherConfiguration } from "./worst-cases.ts";

/** The whole report: first what a reviewer needs to decide, then the proof, folded. */
export function comment(bundle: Bundle): string {
  return joined(sectionsOf(bundle));
}

/**
 * The report in at most this many characters. The least important sections are left out first. The decision always
 * stays, and a folded section is never cut.
 */
export function fittedComment(bundle: Bundle, chars: number): string {
  return fitted(sectionsOf(bundle), chars);
}

/** The pull request comment: the report with the trail, so that the next run can compare itself with this one. */
export function pullRequestComment(bundle: Bundle, chars: number = limits.commentChars): string {
  return withTrail(bundle, sectionsOf(bundle), chars);
}

function withTrail(bundle: Bundle, sections: readonly Section[], chars: number): string {
  const trail = trailLine([...bundle.trail, trailEntryOf(bundle)]);
  return `${trail}\n${fitted(sections, chars - trail.length - 1)}`;
}

/** The report in the length of each of its places. */
export interface ReportTexts {
  report: string;
  comment: string;
  summary: string;
}

/** The whole report, the pull request comment and the step summary: their sections are rendered once. */
export function reportTexts(bundle: Bundle): ReportTexts {
  const sections = sectionsOf(bundle);
  return {
    report: joined(sections),
    comment: withTrail(bundle, sections, limits.commentChars),
    summary: fitted(sections, limits.summaryBytes),
  };
}

function sectionsOf(bundle: Bundle): Section[] {
  const { run, records } = bundle;
  const decision = whole("decision", Infinity, markedHeading(bundle, code));
  const trail = fold("trail", 7, "Decisions on this pull request", tableText(trailTable(bundle), run));
  const footer = whole("footer", 18, footerText(bundle));
  if (bundle.decision.overall === "none")
    return [decision, noticesOf(bundle), ungated(bundle), changes(bundle), trail, footer];
  const [counts, findings] = [[attempts(bundle), worstCases(bundle)], findingsSections(bundle)];
  return [
    decision,
    noticesOf(bundle),
    tableSection("routes", 17, "", routesTable(bundle), run),
    ungated(bundle),
    ...(isCounted(bundle) ? [...counts, ...findings] : [...findings, ...counts]),
    unusual(bundle),
    fold("the four questions", 6, "Checks per route", questions(bundle)),
    fold("timeline", 1, "Timeline of attempts", timelineOf(bundle)),
    fold("records", 2, `Records (${records.length})`, tableText(recordsTable(records), run)),
    changes(bundle),
    fold("waivers", 8, `Waivers (${bundle.manifest.waivers.length})`, tableText(waiversTable(bundle), run)),
    fold("what this run does not show", 5, "What this run does not show", notShown(bundle)),
    fold("environment", 3, "Environment", environmentText(bundle)),
    fold("replay", 4, "Replay", replayText),
    trail,
    handOffOf(bundle),
    footer,
  ];
}

/** Empty if the body is empty. */
function fold(name: string, shed: number, summary: string, body: string): Section {
  return whole(name, shed, body === "" ? "" : folded(summary, body));
}

function noticesOf(bundle: Bundle): Section {
  return whole("notices", 14, [...notices(bundle, code), ...attemptLines(bundle, code)].join("\n\n"));
}

function changes(bundle: Bundle): Section {
  const { rule_changes, reviewed_changes } = bundle.promotion;
  const counted = [
    ...(rule_changes.length === 0 ? [] : [directions(rule_changes)]),
    ...(reviewed_changes.length === 0 ? [] : [`${reviewed_changes.length} other than weights and rules`]),
  ];
  const tables = [ruleChangesTable, reviewedChangesTable].map((made) => tableText(made(bundle), bundle.run));
  const text = tables.filter((each) => each !== "").join("\n\n");
  return fold("changes", 9, `Changes (${counted.join("; ")})`, text);
}

function ungated({ promotion }: Bundle): Section {
  return whole("not gated", 15, ungatedLines(promotion.routes, code).join("\n\n"));
}

/** Worst routes first, as in the table of routes. */
function attempts(bundle: Bundle): Section {
  const head = `### ${attemptsTitle}\n`;
  const all = gatedExchanges(bundle);
  const rest = uneventfulLine(all.filter(({ row }) => row.uneventful).length);
  const eventful = all.filter(({ row }) => !row.uneventful);
  if (eventful.length === 0) return whole("attempts", 13, `${head}\n${rest || "No request was sent."}`);
  const place = new Map(worstFirst(bundle).map(([route], index) => [route, index]));
  const placeOf = ({ route }: GatedExchange): number => place.get(route.id) ?? 0;
  const table = attemptsTable(
    attemptsTitle,
    eventful.toSorted((one, other) => placeOf(one) - placeOf(other)),
  );
  const after = [rest, playedLine(bundle, code), ...crossedLines(bundle, code)].filter((line) => line !== "").join(" ");
  return { ...tableSection("attempts", 13, `${head}\n`, table, bundle.run), after };
}

function worstCases(bundle: Bundle): Section {
  const table = worstCasesTable(bundle);
  if (table.rows.length === 0) return whole("worst case", 12, "");
  const section = tableSection("worst case", 12, `### ${worstCasesTitle}\n\n`, table, bundle.run);
  return { ...section, after: otherConfiguration(bundle, code).join(" ") };
}

function tableSection(name: string, shed: number, before: string, table: Table, run: Bundle["run"]): Section {
  const { head, rows } = tableLines(table, run);
  return listed(name, shed, `${before}${head}`, rows);
}

function questions(bundle: Bundle): string {
  return [tableText(questionsTable(bundle), bundle.run), ...contractChanges(bundle)]
    .filter((text) => text !== "")
    .join("\n\n");
}

function timelineOf(bundle: Bundle): string {
  return timeline(
    bundle,
    worstFirst(bundle).map(([route]) => route),
  );
}

function unusual(bundle: Bundle): Section {
  const items = unusualAnswers(bundle, code).map((line) => `- ${line}`);
  return listed("unusual answers", 10, "### Unusual answers\n", items);
}

function handOffOf(bundle: Bundle): Section {
  const lines = handOff(bundle, code).map(([what, text]) => `- ${what}: ${text}.`);
  return whole("hand-off", 13, lines.length === 0 ? "" : `### Hand-off\n\n${lines.join("\n")}`);
}

const replayText = [
  "You can check the decision offline: it depends only on `bundle.json` in the evidence folder of this run.\n",
  "- `fallback-gate verify fallback-gate-evidence/bundle.json` derives the decision and the report again and compares them.",
  "- `fallback-gate compare A/bundle.json B/bundle.json` shows the differences between two runs, environment first.",
].join("\n");

function footerText({ run, digest, manifest, promotion }: Bundle): string {
  const base = promotion.base === null ? [] : [`compared with ${code(promotion.base.sha.slice(0, 12))}`];
  const parts = [
    ...(run.head_sha === null ? [] : [`commit ${code(run.head_sha.slice(0, 12))}`]),
    ...base,
    `run ${runLink(run)} attempt ${run.run_attempt}`,
    `manifest ${code(manifest.file)}`,
    `bundle ${code(digest.slice(0, 19))}`,
  ];
  return `<sub>${parts.join(", ")}, ${code(run.at)}</sub>`;
}
