import type { Bundle } from "../generated/types.ts";
import { attemptRows, uneventfulLine } from "./attempt-rows.ts";
import { groupedFindings, type FindingGroup } from "./grouped-findings.ts";
import { headline } from "./headline.ts";
import { code, folded, table } from "./markdown.ts";
import { notShown } from "./not-shown.ts";

/** The pull request comment and the head of report.md: what a reviewer decides from, without a click. */
export function comment(bundle: Bundle): string {
  const sections = [
    `## ${headline(bundle)}`,
    routesTable(bundle),
    "### Attempts of one user request",
    ledgerTable(bundle),
    ...findingsList(bundle),
    folded("Records", recordsTable(bundle)),
    folded("What this run does not show", notShown(bundle)),
    footer(bundle),
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
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
  const all = attemptRows(bundle);
  const rows = all
    .filter(({ uneventful }) => !uneventful)
    .map((row) => {
      const providerSaw = row.overBudget ? `**${row.providerSaw}**` : row.providerSaw;
      return [code(row.route), code(row.check), row.clientSent, row.gatewaySaid, providerSaw, row.budget];
    });
  if (all.length === 0) return "No request was sent.";
  const shown = table(["route", "check", "client sent", "gateway said", "provider saw", "budget"], rows);
  const left = uneventfulLine(all.length - rows.length);
  return rows.length === 0 ? left : [shown, left].filter((part) => part !== "").join("\n\n");
}

function findingsList({ findings }: Bundle): string[] {
  if (findings.length === 0) return [];
  const lines = groupedFindings(findings, code).map((group) => `- ${findingText(group)}`);
  return ["### What to do", lines.join("\n")];
}

function findingText({ finding, checks, told }: FindingGroup): string {
  const where = [...(finding.route === null ? [] : [finding.route]), ...checks].map(code).join(" ");
  const at = code(`${finding.at.file}:${finding.at.line}`);
  return `**${finding.decision}** ${code(finding.rule)}${where === "" ? "" : ` on ${where}`} at ${at}: ${told.says}. ${told.remedy}`;
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
  const commit = run.head_sha === null ? "no commit" : code(run.head_sha.slice(0, 12));
  const parts = [
    `commit ${commit}`,
    `run ${code(run.run_id)} attempt ${run.run_attempt}`,
    `manifest ${code(manifest.file)}`,
    `bundle ${code(digest.slice(0, 19))}`,
  ];
  return `<sub>${parts.join(", ")}, ${code(run.at)}</sub>`;
}
