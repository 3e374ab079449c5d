// Measures what real gateways do in every scenario, and prints it as a table: the built action in front of each gateway,
// the scripted provider behind it. Then 20 runs of each gateway that draws its targets by weight, and 20 of its dishonest
// twin. `--scenarios` or `--weighted` measures one of the two, `--gateway NAME` the weighted rows of one gateway; `--write` puts what was measured into docs/gateways.md.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "oxfmt";
import { gatewayNames } from "../__tests__/gateways/matrix-gateways.ts";
import { runMatrix, type MatrixSeen } from "../__tests__/gateways/matrix-run.ts";
import { scenarios } from "../__tests__/gateways/matrix-scenarios.ts";
import { matrixRegion, matrixRow, rowsIn } from "../__tests__/gateways/matrix-table.ts";
import { runWeighted } from "../__tests__/gateways/matrix-weighted-run.ts";
import { rowShown, weightedCells, weightedMark, weightedRegion } from "../__tests__/gateways/matrix-weighted-table.ts";
import { weightedRows, type WeightedRow } from "../__tests__/gateways/matrix-weighted.ts";

const runs = 20;
const today = new Date().toISOString().slice(0, 10);
const asked = (flag: string) => process.argv.includes(flag);
const file = join(import.meta.dirname, "..", "docs", "gateways.md");

if (!asked("--weighted")) await show("matrix", await scenarioRegion());
if (!asked("--scenarios")) await show(weightedMark, await measuredWeights());

async function scenarioRegion(): Promise<string> {
  const measured: MatrixSeen[] = [];
  for (const name of gatewayNames) measured.push(await runMatrix(name));
  const cells = scenarios.flatMap((scenario) =>
    measured.flatMap((seen) => seen.cells.filter(({ cell }) => cell.scenario === scenario)),
  );
  return matrixRegion(today, cells.map(matrixRow));
}

/** Every weighted row: measured now, or as the page shows it where `--gateway` names another one. */
async function measuredWeights(): Promise<string> {
  const shown = rowsIn(readFileSync(file, "utf8"), weightedMark);
  const rows: string[][] = [];
  for (const row of weightedRows) rows.push(isAskedFor(row) ? await measuredRow(row) : rowShown(shown, row));
  return weightedRegion(today, rows);
}

function isAskedFor({ gateway }: WeightedRow): boolean {
  return !asked("--gateway") || process.argv[process.argv.indexOf("--gateway") + 1] === gateway;
}

async function measuredRow(row: WeightedRow): Promise<string[]> {
  const started = performance.now();
  const cells = weightedCells(await runWeighted(row, runs));
  console.error(`${Math.round((performance.now() - started) / 1_000)} s: ${cells.join(" | ")}`);
  return cells;
}

async function show(mark: string, region: string): Promise<void> {
  console.log((await formatted(region)).trim());
  if (!asked("--write")) return;
  const page = readFileSync(file, "utf8");
  const place = new RegExp(`<!-- generated:${mark} -->[\\s\\S]*?<!-- /generated -->`);
  writeFileSync(file, await formatted(page.replace(place, () => region)));
}

async function formatted(markdown: string): Promise<string> {
  return (await format("gateways.md", markdown, { printWidth: 120 })).code;
}
