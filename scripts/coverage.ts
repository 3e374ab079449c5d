// Runs the unit tests and measures what they reach of the folders that they are of, by V8's own counts: `npm run coverage`.
// Fails if all of them together are below a gate. Adapters, commands and the entries are left out: their tests start `dist/`, servers and
// programs, whose processes are not measured.
import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pure } from "./test-folders.ts";

/** Percent of lines and branches. */
const gates = { lines: 95, branches: 90 };

interface Coverage {
  lines: number;
  linesHit: number;
  branches: number;
  branchesHit: number;
}

const nothing: Coverage = { lines: 0, linesHit: 0, branches: 0, branchesHit: 0 };

const scratch = mkdtempSync(join(tmpdir(), "fallback-gate-coverage-"));
try {
  process.exitCode = measure(join(scratch, "lcov.info"));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function measure(report: string): number {
  const env = { ...process.env, FALLBACK_GATE_COVERAGE: report };
  const tests = spawnSync(process.execPath, ["scripts/test.ts", "unit"], { stdio: "inherit", env });
  if (tests.status !== 0) return tests.status ?? 1;
  const files = covered(readFileSync(report, "utf8"));
  const folders = Map.groupBy(files.keys(), (file) => dirname(file));
  for (const [folder, own] of [...folders].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    console.log(`${shown(sum(own.map((file) => files.get(file) ?? nothing)))} ${folder}`);
    for (const file of own.filter((one) => isBelow(files.get(one) ?? nothing)))
      console.log(`    ${shown(files.get(file) ?? nothing)} ${file}`);
  }
  const all = sum([...files.values()]);
  console.log(
    `${shown(all)} together, at least ${gates.lines} and ${gates.branches} expected; above, files that are below it`,
  );
  return isBelow(all) ? 1 : 0;
}

/** The files of the measured folders. One that no test has loaded counts with all its lines, if it has code. */
function covered(lcov: string): ReadonlyMap<string, Coverage> {
  const files = new Map(globSync(pure.map((folder) => `src/${folder}/**/*.ts`)).flatMap(unloaded));
  for (const record of lcov.split("end_of_record")) {
    const file = /^SF:(.*)$/m.exec(record)?.[1]?.replaceAll("\\", "/") ?? "";
    const count = (key: string) => Number(new RegExp(`^${key}:(\\d+)$`, "m").exec(record)?.[1] ?? 0);
    if (pure.some((folder) => file.startsWith(`src/${folder}/`)))
      files.set(file, { lines: count("LF"), linesHit: count("LH"), branches: count("BRF"), branchesHit: count("BRH") });
  }
  return files;
}

function unloaded(file: string): [string, Coverage][] {
  const code = stripTypeScriptTypes(readFileSync(file, "utf8")).replace(
    /^(?:import|export \{).*$|\/\*[^]*?\*\/|\/\/.*$/gm,
    "",
  );
  const lines = code.split("\n").filter((line) => line.trim() !== "").length;
  return lines === 0 ? [] : [[file, { ...nothing, lines }]];
}

function sum(all: readonly Coverage[]): Coverage {
  return all.reduce(
    (one, other) => ({
      lines: one.lines + other.lines,
      linesHit: one.linesHit + other.linesHit,
      branches: one.branches + other.branches,
      branchesHit: one.branchesHit + other.branchesHit,
    }),
    nothing,
  );
}

function percent(hit: number, of: number): number {
  return of === 0 ? 100 : (100 * hit) / of;
}

function isBelow({ lines, linesHit, branches, branchesHit }: Coverage): boolean {
  return percent(linesHit, lines) < gates.lines || percent(branchesHit, branches) < gates.branches;
}

function shown({ lines, linesHit, branches, branchesHit }: Coverage): string {
  return `${percent(linesHit, lines).toFixed(1).padStart(5)} % of lines ${percent(branchesHit, branches).toFixed(1).padStart(5)} % of branches`;
}
