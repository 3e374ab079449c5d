import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { EvidenceRecord } from "../../src/generated/types.ts";
import type { CellSeen } from "./matrix-run.ts";

/** The columns of the matrix. */
const matrixHead = [
  "scenario",
  "gateway",
  "client got",
  "provider saw",
  "retry header",
  "decision",
  "because of",
  "by headers alone",
  "decision",
] as const;

/** One row of the matrix: calls as those of the primary + those of the backup. */
export function matrixRow(seen: CellSeen): string[] {
  const { witnessed, byHeaders, calls } = seen;
  return [
    seen.cell.scenario.name,
    seen.gateway,
    answered(witnessed),
    `${calls.primary} + ${calls.backup}`,
    saidBy(witnessed),
    `**${witnessed.fallback_decision}**`,
    witnessed.rules.map((rule) => `\`${rule}\``).join(", ") || "every rule is kept",
    counted(byHeaders, seen.unwitnessed),
    `**${byHeaders.fallback_decision}**`,
  ];
}

function answered({ status_class, response_family, error_class }: EvidenceRecord): string {
  return error_class === null ? `${status_class}, ${response_family}` : `${status_class}, ${error_class}`;
}

function saidBy({ accounts }: EvidenceRecord): string {
  const said = accounts.filter(({ source, value }) => source === "header" && value !== null);
  return said.length === 0 ? "none" : said.map(({ value }) => `\`${value}\``).join(", ");
}

/** What is known without a witness, beside what was true. */
function counted({ attempts: { value, bound } }: EvidenceRecord, calls: number): string {
  const known = value === null ? "unknown" : `${bound === "exact" ? "exactly" : "at least"} ${value}`;
  return `${known} of ${calls}`;
}

/** The generated region of docs/gateways.md, not yet aligned by the formatter. */
export async function matrixRegion(date: string, rows: readonly (readonly string[])[]): Promise<string> {
  const lines = [matrixHead, matrixHead.map(() => "---"), ...rows];
  const table = lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
  return `<!-- generated:matrix -->\n\nMeasured on ${date} with ${await versions()}.\n\n${table}\n\n<!-- /generated -->`;
}

/** The gateways' versions, as their locks have them. */
async function versions(): Promise<string> {
  const found = await Promise.all([
    pinned("LiteLLM", "litellm/requirements.lock", /^litellm==(\S+)/m),
    pinned("Portkey", "portkey/package.json", /"@portkey-ai\/gateway": "(.+)"/),
  ]);
  return found.join(" and ");
}

async function pinned(name: string, file: string, version: RegExp): Promise<string> {
  const found = version.exec(await readFile(join(import.meta.dirname, file), "utf8"))?.[1];
  return `${name} ${found ?? "of an unknown version"}`;
}

/** The rows of a Markdown text's matrix, without date, padding and head. */
export function rowsIn(markdown: string): string[][] {
  const region = /<!-- generated:matrix -->([\s\S]*?)<!-- \/generated -->/.exec(markdown)?.[1] ?? "";
  const lines = region.split("\n").filter((line) => line.startsWith("|"));
  return lines.slice(2).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
