import type { Bundle } from "../generated/types.ts";
import { eventfulRows } from "./attempt-rows.ts";
import { groupedFindings, type FindingGroup } from "./grouped-findings.ts";
import { headline } from "./headline.ts";
import { code, folded, table } from "./markdown.ts";
import { notShown } from "./not-shown.ts";

/** The whole report: what a reviewer decides from, without a click, and folded below what proves it. */
export function comment(bundle: Bundle): string {
  return joined(sectionsOf(bundle).map(({ text }) => text));
}

/**
 * The report within this many characters. What is left out first is what a reviewer needs last: the records, what is not
 * shown, the ledger; then the end of the findings and of the routes. The decision always stays.
 */
export function fittedComment(bundle: Bundle, chars: number): string {
  let sections = sectionsOf(bundle);
  const left: string[] = [];
  for (const name of ["records", "what this run does not show", "attempts"]) {
    if (joined(sections.map(({ text }) => text)).length <= chars) break;
    sections = sections.filter((section) => section.name !== name);
    left.push(name);
  }
  if (left.length === 0) return joined(sections.map(({ text }) => text));
  const note = `Left out for length: ${left.join(", ")}. The step summary and report.md have more.`;
  const texts = sections.map(({ text }) => cutToLines(text, Math.floor(chars / sections.length) - note.length));
  return joined([...texts.slice(0, 1), note, ...texts.slice(1)]);
}

interface Section {
  name: string;
  text: string;
}

function sectionsOf(bundle: Bundle): Section[] {
  return [
    { name: "decision", text: `## ${headline(bundle)}` },
    { name: "routes", text: routesTable(bundle) },
    { name: "attempts", text: `### Attempts of one user request\n\n${ledgerTable(bundle)}` },
    { name: "findings", text: findingsList(bundle) },
    { name: "records", text: folded("Records", recordsTable(bundle)) },
    { name: "what this run does not show", text: folded("What this run does not show", notShown(bundle)) },
    { name: "footer", text: footer(bundle) },
  ];
}

function joined(texts: readonly string[]): string {
  return `${texts.filter((text) => text !== "").join("\n\n")}\n`;
}

/** Whole lines from the beginning of a text, and how many more there were. */
function cutToLines(text: string, chars: number): string {
  if (text.length <= chars) return text;
  const kept = text.slice(0, text.lastIndexOf("\n", chars - 40));
  const more = text.slice(kept.length + 1).split("\n").length;
  return `${kept}\n\n… and ${more} more lines.`;
}

function routesTable({ decision, findings, promotion }: Bundle): string {
  const shares = new Map(promotion.routes.map((route) => [route.route, shareChange(route)]));
  const rows = Object.entries(decision.routes).map(([route, decided]) => {
    const rules = new Set(
      findings.filter((finding) => finding.route === route || finding.route === null).map(({ rule }) => rule),
    );
    return [
      code(route),
      shares.get(route) ?? "",
      `**${decided}**`,
      rules.size === 0 ? "every rule is kept" : [...rules].map(code).join(", "),
    ];
  });
  return table(["route", "change of share", "decision", "because of"], rows);
}

function shareChange({ from, to }: Bundle["promotion"]["routes"][number]): string {
  return from === null || to === null ? "no traffic declared" : `${percent(from)} to ${percent(to)}`;
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100} %`;
}

function ledgerTable(bundle: Bundle): string {
  const { rows, rest } = eventfulRows(bundle);
  if (rows.length === 0) return rest || "No request was sent.";
  const cells = rows.map((row) => [
    code(row.route),
    code(row.check),
    row.clientSent,
    bold(row.gatewaySaid, row.gatewayOverBudget),
    bold(row.providerSaw, row.providerOverBudget),
    row.budget,
  ]);
  const shown = table(["route", "check", "client sent", "gateway said", "provider saw", "budget"], cells);
  return [shown, rest].filter((part) => part !== "").join("\n\n");
}

function bold(text: string, isOver: boolean): string {
  return isOver ? `**${text}**` : text;
}

function findingsList({ findings }: Bundle): string {
  const lines = groupedFindings(findings, code).map((group) => `- ${findingText(group)}`);
  return lines.length === 0 ? "" : `### What to do\n\n${lines.join("\n")}`;
}

function findingText({ finding, where, told }: FindingGroup): string {
  const subject = where.length === 0 ? "" : ` on ${where.map(code).join(" ")}`;
  const at = code(`${finding.at.file}:${finding.at.line}`);
  return `**${finding.decision}** ${code(finding.rule)}${subject} at ${at}: ${told.says}. ${told.remedy}`;
}

function recordsTable({ records }: Bundle): string {
  const rows = records.map((record) => [
    code(record.route),
    code(record.check),
    code(record.gateway),
    code(record.status_class),
    code(record.response_family),
    code(record.error_class ?? "none"),
    record.retry_attempt_count === null ? "unknown" : String(record.retry_attempt_count),
    code(record.served_by ?? "unknown"),
    code(record.elapsed_bucket),
    record.operator_result,
    code(record.gate_id),
  ]);
  return table(
    [
      "route",
      "check",
      "gateway",
      "status",
      "answer",
      "error class",
      "retries",
      "served by",
      "elapsed",
      "result",
      "gate id",
    ],
    rows,
  );
}

function footer({ run, digest, manifest }: Bundle): string {
  const parts = [
    ...(run.head_sha === null ? [] : [`commit ${code(run.head_sha.slice(0, 12))}`]),
    `run ${code(run.run_id)} attempt ${run.run_attempt}`,
    `manifest ${code(manifest.file)}`,
    `bundle ${code(digest.slice(0, 19))}`,
  ];
  return `<sub>${parts.join(", ")}, ${code(run.at)}</sub>`;
}
