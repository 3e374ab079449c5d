import type { EvidenceRecord } from "../../src/generated/types.ts";
import type { CellSeen, Unwitnessed } from "./matrix-run.ts";
import { gatewayVersions } from "./versions.ts";

/** The columns of the matrix. */
const matrixHead = [
  "scenario",
  "gateway",
  "client got",
  "provider saw",
  "retry header",
  "decision",
  "because of",
  "by the log alone",
  "decision",
  "by headers alone",
  "decision",
] as const;

/** One row of the matrix: calls as those of the primary + those of the backup. */
export function matrixRow(seen: CellSeen): string[] {
  const { witnessed, calls } = seen;
  return [
    seen.cell.scenario.name,
    seen.gateway,
    answered(witnessed),
    `${calls.primary} + ${calls.backup}`,
    saidBy(witnessed),
    `**${witnessed.fallback_decision}**`,
    witnessed.rules.map((rule) => `\`${rule}\``).join(", ") || "every rule passed",
    ...unwitnessed(seen.byLog),
    ...unwitnessed(seen.byHeaders),
  ];
}

/** What is known without a witness beside what was true, and the decision then. */
function unwitnessed(seen: Unwitnessed | null): [counted: string, decision: string] {
  if (seen === null) return ["keeps none", ""];
  const { attempts, fallback_decision } = seen.record;
  const known =
    attempts.value === null ? "unknown" : `${attempts.bound === "exact" ? "exactly" : "at least"} ${attempts.value}`;
  return [`${known} of ${seen.calls}`, `**${fallback_decision}**`];
}

function answered({ status_class, response_family, error_class }: EvidenceRecord): string {
  return error_class === null ? `${status_class}, ${response_family}` : `${status_class}, ${error_class}`;
}

function saidBy({ accounts }: EvidenceRecord): string {
  const said = accounts.filter(({ source, value }) => source === "header" && value !== null);
  return said.length === 0 ? "none" : said.map(({ value }) => `\`${value}\``).join(", ");
}

/** The generated region of docs/gateways.md, not yet aligned by the formatter. */
export async function matrixRegion(date: string, rows: readonly (readonly string[])[]): Promise<string> {
  const lines = [matrixHead, matrixHead.map(() => "---"), ...rows];
  const table = lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
  return `<!-- generated:matrix -->\n\nMeasured on ${date} with ${await gatewayVersions()}.\n\n${table}\n\n<!-- /generated -->`;
}

/** The rows of a generated table in a Markdown text, without date, padding and head. */
export function rowsIn(markdown: string, mark = "matrix"): string[][] {
  const region = new RegExp(`<!-- generated:${mark} -->([\\s\\S]*?)<!-- /generated -->`).exec(markdown)?.[1] ?? "";
  const lines = region.split("\n").filter((line) => line.startsWith("|"));
  return lines.slice(2).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
