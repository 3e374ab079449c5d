// Measures what real gateways do in every scenario, and prints it as a table: the built action in front of each gateway,
// the scripted provider behind it. `--write` puts the table into docs/gateways.md.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "oxfmt";
import { gatewayNames } from "../__tests__/gateways/matrix-gateways.ts";
import { runMatrix, type MatrixSeen } from "../__tests__/gateways/matrix-run.ts";
import { scenarios } from "../__tests__/gateways/matrix-scenarios.ts";
import { matrixRegion, matrixRow } from "../__tests__/gateways/matrix-table.ts";

const measured: MatrixSeen[] = [];
for (const name of gatewayNames) measured.push(await runMatrix(name));
const cells = scenarios.flatMap((scenario) =>
  measured.flatMap((seen) => seen.cells.filter(({ cell }) => cell.scenario === scenario)),
);
const today = new Date().toISOString().slice(0, 10);
const region = await matrixRegion(today, cells.map(matrixRow));
console.log((await formatted(region)).trim());

if (process.argv.includes("--write")) {
  const file = join(import.meta.dirname, "..", "docs", "gateways.md");
  const page = readFileSync(file, "utf8");
  const renewed = page.replace(/<!-- generated:matrix -->[\s\S]*?<!-- \/generated -->/, () => region);
  writeFileSync(file, await formatted(renewed));
}

async function formatted(markdown: string): Promise<string> {
  return (await format("gateways.md", markdown, { printWidth: 120 })).code;
}
