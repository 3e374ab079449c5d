import { limits } from "../core/limits.ts";
import type { Bundle, RecordDecision, RoutePromotion } from "../generated/types.ts";
import { eventfulRows, type AttemptRow } from "./attempt-rows.ts";
import { changesTable, waiversTable } from "./change-section.ts";
import { environmentText } from "./environment-section.ts";
import { findingsSections } from "./findings-section.ts";
import { fourQuestions } from "./four-questions.ts";
import { handOff } from "./hand-off.ts";
import { headline } from "./headline.ts";
import { placeLink } from "./links.ts";
import { code, folded, table, tableRow } from "./markdown.ts";
import { notices, directions } from "./notices.ts";
import { notShown } from "./not-shown.ts";
import { playedLine } from "./played-targets.ts";
import { recordsTable } from "./records-table.ts";
import { fitted, joined, whole, type Section } from "./sections.ts";
import { shareChange } from "../promotion/share-words.ts";
import { ungatedLines } from "./shares.ts";
import { timeline } from "./timeline.ts";
import { attemptLines, trailTable } from "./trail-section.ts";
import { trailEntryOf, trailLine } from "./trail.ts";
import { unusualAnswers } from "./unusual-answers.ts";

/** The whole report: what a reviewer decides from, without a click, and folded below what proves it. */
export function comment(bundle: Bundle): string {
  return joined(sectionsOf(bundle));
}

/**
 * The report within this many characters. What is left out first is what a reviewer needs last: timeline, records,
 * environment, how to replay it, what this run does not show, the four questions, trail, waivers, changes. Then the end of
 * ledger, findings and routes goes, then unusual answers, waived findings, ledger, hand-off and notices. The decision always stays, and a
 * fold is never cut.
 */
export function fittedComment(bundle: Bundle, chars: number): string {
  return fitted(sectionsOf(bundle), chars, {
    order: [
      "timeline",
      "records",
      "environment",
      "replay",
      "what this run does not show",
      "the four questions",
      "trail",
      "waivers",
      "changes",
    ],
    last: ["unusual answers", "waived findings", "attempts", "hand-off", "notices"],
  });
}

/** The report as it goes to the pull request: with the trail, so that the next run can tell of this one. */
export function pullRequestComment(bundle: Bundle, chars: number = limits.commentChars): string {
  const trail = trailLine([...bundle.trail, trailEntryOf(bundle)]);
  return `${trail}\n${fittedComment(bundle, chars - trail.length - 1)}`;
}

function sectionsOf(bundle: Bundle): Section[] {
  const decision = whole("decision", `## ${headline(bundle, code)}`);
  const trail = fold("trail", "Decisions on this pull request", trailTable(bundle));
  const footer = whole("footer", footerText(bundle));
  if (bundle.decision.overall === "none")
    return [decision, noticesOf(bundle), ungated(bundle), changes(bundle), trail, footer];
  return [
    decision,
    noticesOf(bundle),
    routes(bundle),
    ungated(bundle),
    attempts(bundle),
    ...findingsSections(bundle),
    unusual(bundle),
    fold("the four questions", "What was asked of each route, and answered", fourQuestions(bundle)),
    fold(
      "timeline",
      "Timeline of attempts",
      timeline(
        bundle,
        worstFirst(bundle).map(([route]) => route),
      ),
    ),
    fold("records", `Records (${bundle.records.length})`, recordsTable(bundle.records)),
    changes(bundle),
    fold("waivers", `Waivers (${bundle.manifest.waivers.length})`, waiversTable(bundle)),
    fold("environment", "Environment", environmentText(bundle)),
    fold("what this run does not show", "What this run does not show", notShown(bundle)),
    fold("replay", "Replay", replayText),
    trail,
    handOffOf(bundle),
    footer,
  ];
}

/** Nothing where the body is empty. */
function fold(name: string, summary: string, body: string): Section {
  return whole(name, body === "" ? "" : folded(summary, body));
}

function noticesOf(bundle: Bundle): Section {
  return whole("notices", [...notices(bundle, code), ...attemptLines(bundle, code)].join("\n\n"));
}

function changes(bundle: Bundle): Section {
  const { rule_changes, reviewed_changes } = bundle.promotion;
  const counted = [
    ...(rule_changes.length === 0 ? [] : [directions(rule_changes)]),
    ...(reviewed_changes.length === 0 ? [] : [`${reviewed_changes.length} besides weights and rules`]),
  ];
  return fold("changes", `Changes (${counted.join("; ")})`, changesTable(bundle));
}

const badness: Readonly<Record<RecordDecision, number>> = { investigate: 0, hold: 1, promote: 2 };

/** Routes with their decisions, those that a reviewer has to look at first. */
function worstFirst({ decision }: Bundle): [route: string, decided: RecordDecision][] {
  return Object.entries(decision.routes).toSorted(([, a], [, b]) => badness[a] - badness[b]);
}

function routes(bundle: Bundle): Section {
  const promotions = new Map(bundle.promotion.routes.map((promoted) => [promoted.route, promoted]));
  const rows = worstFirst(bundle).map(([route, decided]) => {
    const promoted = promotions.get(route);
    const share = promoted === undefined ? "" : shareAt(bundle, promoted);
    return [code(route), share, `**${decided}**`, because(bundle, route)];
  });
  return tableSection("routes", "", ["route", "change of share", "decision", "because of"], rows);
}

function shareAt({ run }: Bundle, promoted: RoutePromotion): string {
  const at = promoted.at === null ? "" : ` at ${placeLink(run, promoted.at)}`;
  return `${shareChange(promoted)}${at}`;
}

function because({ findings }: Bundle, route: string): string {
  const about = findings.filter((finding) => finding.route === route || finding.route === null);
  const decided = new Set(about.filter(({ waived }) => !waived).map(({ rule }) => rule));
  const waived = new Set(about.map(({ rule }) => rule).filter((rule) => !decided.has(rule)));
  const names = [...[...decided].map(code), ...[...waived].map((rule) => `${code(rule)} (waived)`)];
  return names.join(", ") || "every rule is kept";
}

function ungated({ promotion }: Bundle): Section {
  return whole("not gated", ungatedLines(promotion.routes, code).join("\n\n"));
}

function attempts(bundle: Bundle): Section {
  const head = "### Attempts of one user request\n";
  const { rows, rest } = eventfulRows(bundle);
  if (rows.length === 0) return whole("attempts", `${head}\n${rest || "No request was sent."}`);
  const place = new Map(worstFirst(bundle).map(([route], index) => [route, index]));
  const placeOf = ({ route }: AttemptRow): number => place.get(route) ?? 0;
  const cells = rows.toSorted((a, b) => placeOf(a) - placeOf(b)).map(ledgerCells);
  const columns = ["route", "check", "client sent", "gateway said", "provider saw", "budget"];
  return {
    ...tableSection("attempts", `${head}\n`, columns, cells),
    after: [rest, playedLine(bundle, code)].filter((line) => line !== "").join(" "),
  };
}

function ledgerCells(row: AttemptRow): string[] {
  return [
    code(row.route),
    code(row.check),
    row.clientSent,
    bold(row.gatewaySaid, row.gatewayOverBudget),
    bold(row.providerSaw, row.providerOverBudget),
    row.budget,
  ];
}

function bold(text: string, isOver: boolean): string {
  return isOver ? `**${text}**` : text;
}

function tableSection(
  name: string,
  before: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): Section {
  return rows.length === 0
    ? whole(name, "")
    : { name, text: `${before}${table(head, [])}`, items: rows.map(tableRow), after: "" };
}

function unusual(bundle: Bundle): Section {
  const items = unusualAnswers(bundle, code).map((line) => `- ${line}`);
  return { name: "unusual answers", text: items.length === 0 ? "" : "### Unusual answers\n", items, after: "" };
}

function handOffOf(bundle: Bundle): Section {
  const lines = handOff(bundle, code).map(([what, text]) => `- ${what}: ${text}.`);
  return whole("hand-off", lines.length === 0 ? "" : `### Hand-off\n\n${lines.join("\n")}`);
}

const replayText = [
  "The decision follows from `bundle.json` alone, in the evidence folder of this run. Without a gateway, a network or a credential:\n",
  "- `fallback-gate verify fallback-gate-evidence/bundle.json` derives decision and report anew and compares them.",
  "- `fallback-gate compare A/bundle.json B/bundle.json` tells in what two runs differ, environment first.",
].join("\n");

function footerText({ run, digest, manifest, promotion }: Bundle): string {
  const base = promotion.base === null ? [] : [`compared with ${code(promotion.base.sha.slice(0, 12))}`];
  const parts = [
    ...(run.head_sha === null ? [] : [`commit ${code(run.head_sha.slice(0, 12))}`]),
    ...base,
    `run ${code(run.run_id)} attempt ${run.run_attempt}`,
    `manifest ${code(manifest.file)}`,
    `bundle ${code(digest.slice(0, 19))}`,
  ];
  return `<sub>${parts.join(", ")}, ${code(run.at)}</sub>`;
}
