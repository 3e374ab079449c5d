// Keeps the generated regions of Markdown files in step with what they describe:
//   <!-- generated:NAME -->
//   …
//   <!-- /generated -->
// `--check` fails when a committed region differs.
import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { format } from "oxfmt";
import { parse } from "yaml";
import { commands } from "../src/commands/index.ts";
import { mapLines } from "../src/configuration/print.ts";
import { readConfiguration } from "../src/configuration/read.ts";
import { measuredRows } from "../bench/write.ts";
import { scoreRows } from "../__tests__/mutation/score-rows.ts";
import type { Rule, RuleCase } from "../src/decision/rule.ts";
import { rules } from "../src/decision/rules/index.ts";
import { headlineWords } from "../src/report/headline-words.ts";
import { strictness } from "../src/generated/strictness.ts";
import { directions } from "./directions.ts";
import { familyHead, familyRows } from "./families.ts";
import { recallRows, recallSource } from "./recall-rows.ts";
import { assumptionRows, threatRows } from "./threats.ts";

type Producer = () => string;

const producers: Record<string, Producer> = {
  inputs: () => inputsTable(actionFile("action.yml")),
  outputs: () => outputsTable(actionFile("action.yml")),
  commands: commandsTable,
  rules: () => rules.map(ruleSection).join("\n\n"),
  "cases-blocked": () => casesTable("blocked"),
  "cases-missing": () => casesTable("missing"),
  "cases-failed": () => casesTable("failed"),
  "cases-drift": () => casesTable("drift"),
  directions: () => table(["what is stricter", "keys"], directions(strictness)),
  "demo-comment": demoComment,
  families: () => table(familyHead, familyRows()),
  assumptions: () => table(["of GitHub", "we assume", "if it were otherwise", "tests"], assumptionRows()),
  threats: () => table(["who", "threat", "defense", "tests"], threatRows()),
  performance: () => table(["row", "what", "median", "lowest–highest", "goal", "", "measured"], measuredRows()),
  mutation: () =>
    table(
      ["folder", "noticed in code that runs", "noticed in tables", "together", "explained", "measured"],
      scoreRows(),
    ),
  recall: () => `${table(["credentials of", "found", "flagged, though no secret"], recallRows())}\n\n${recallSource()}`,
  "map-example": mapExample,
};

/** Measured on real gateways by scripts/matrix.ts: tests compare them. */
const measured: readonly string[] = ["matrix", "matrix-weighted"];

interface ActionFile {
  inputs: Record<string, { description: string; default?: string }>;
  outputs: Record<string, { description: string }>;
}

const region = /<!-- generated:([a-z-]+) -->\n[\s\S]*?<!-- \/generated -->/g;
const stale = new Map<string, string>();
for (const file of globSync(["*.md", "docs/**/*.md", "examples/**/*.md", "provider/*.md", "replica/*.md"]).toSorted()) {
  const before = readFileSync(file, "utf8");
  const after = await inStep(file, before);
  if (after !== before) stale.set(file, after);
}

if (process.argv.includes("--check")) {
  const names = [...stale.keys()].join(", ");
  console.log(
    stale.size === 0 ? "generated regions agree with their sources" : `out of step: ${names}. Run: npm run docs`,
  );
  process.exitCode = stale.size === 0 ? 0 : 1;
} else {
  for (const [file, text] of stale) writeFileSync(file, text);
  console.log(stale.size === 0 ? "nothing to do" : `wrote ${[...stale.keys()].join(", ")}`);
}

/** The file with every generated region renewed, formatted as the formatter wants it. */
async function inStep(file: string, text: string): Promise<string> {
  const opened = text.split("<!-- generated:").length;
  if (opened === 1) return text;
  const regions = text.match(region)?.length ?? 0;
  if (opened - 1 !== regions) throw new Error(`${file}: expected a closing marker for each generated region`);
  const renewed = text.replaceAll(region, (old, name: string) =>
    measured.includes(name) ? old : renewedRegion(file, name),
  );
  const { code, errors } = await format(file, renewed, { printWidth: 120 });
  if (errors.length > 0) throw new Error(`${file}: expected Markdown that can be formatted`);
  return code;
}

function renewedRegion(file: string, name: string): string {
  const producer = producers[name];
  if (producer === undefined)
    throw new Error(`${file}: expected one of ${Object.keys(producers).join(", ")}, got ${name}`);
  return `<!-- generated:${name} -->\n\n${producer()}\n\n<!-- /generated -->`;
}

function actionFile(path: string): ActionFile {
  const file: unknown = parse(readFileSync(path, "utf8"));
  if (!isActionFile(file)) throw new Error(`${path}: expected inputs and outputs`);
  return file;
}

function isActionFile(value: unknown): value is ActionFile {
  return typeof value === "object" && value !== null && "inputs" in value && "outputs" in value;
}

function inputsTable({ inputs }: ActionFile): string {
  const rows = Object.entries(inputs).map(([name, input]) => [
    `\`${name}\``,
    input.default === undefined || input.default === "" ? "" : `\`${input.default}\``,
    input.description,
  ]);
  return table(["input", "default", "meaning"], rows);
}

function outputsTable({ outputs }: ActionFile): string {
  return table(
    ["output", "meaning"],
    Object.entries(outputs).map(([name, output]) => [`\`${name}\``, output.description]),
  );
}

/** What `fallback-gate map` prints for an example. */
function mapExample(): string {
  const mapped = "examples/litellm/gateway/litellm.yaml";
  const lines = mapLines(readConfiguration(readFileSync(mapped)));
  return ["```text", `$ fallback-gate map ${mapped}`, ...lines, "```"].join("\n");
}

function commandsTable(): string {
  const rows = commands.map(({ name, says }) => [`\`fallback-gate ${name}\``, says]);
  return table(["command", "what it does"], rows);
}

function ruleSection({ id, says, why, passes, fails, cases }: Rule): string {
  const rows = Object.entries(cases).map(([name, { decision, kind, says: told, remedy }]) => [
    `\`${name}\``,
    decision,
    kind,
    withArguments(told),
    withArguments(remedy),
  ]);
  const examples = `- Evidence that keeps it: \`${passes}\`\n- Evidence that breaks it: \`${fails}\``;
  const cells = table(["case", "decision", "kind", "what it says", "remedy"], rows);
  return [`## ${id}`, says, why, examples, cells].join("\n\n");
}

/** How the cases of a kind are named in the first line of a report, or else in their findings, and the section about each. */
function casesTable(wanted: RuleCase["kind"]): string {
  const rows = rules.flatMap(({ id, cases }) =>
    Object.entries(cases)
      .filter(([, { kind }]) => kind === wanted)
      .map(([name, { says }]) => [
        withArguments(headlineWords[`${id}/${name}`] ?? says),
        `[${id}](rules.md#${id}) \`${name}\``,
      ]),
  );
  return table(["you see", "rule and case"], rows);
}

/** What a finding fills in, as the comment shows it. */
function withArguments(text: string): string {
  return text.replaceAll(/\{\w+\}/g, "`$&`");
}

/** What the demo's comment shows without a click, one level below the heading that it stands under: ids and times are folded. */
function demoComment(): string {
  const folder = mkdtempSync(join(tmpdir(), "fallback-gate-docs-demo-"));
  try {
    const cli = join(import.meta.dirname, "..", "src", "cli.ts");
    const { status, stderr } = spawnSync(process.execPath, [cli, "demo"], { cwd: folder, encoding: "utf8" });
    if (status !== 0) throw new Error(`expected the demo to end with 0, got ${status}: ${stderr}`);
    const report = readFileSync(join(folder, "fallback-gate-evidence", "report.md"), "utf8");
    const [firstScreen = ""] = report.split("\n<details>");
    return firstScreen.replaceAll(/^#/gm, "##").trim();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => "---"), ...rows].map(tableLine).join("\n");
}

function tableLine(cells: string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
}
