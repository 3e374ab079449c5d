// npm run mutation -- FOLDER [--running=N] [--loading=N] [--file=PART] [--again]: changes every expression of a folder of
// src/ in turn, and lists the changes that no test notices. At most N of those that act while the code runs, and of those that
// act while it is loaded. `--again` asks only for those that the last run did not see noticed, and for changed files: right
// as long as tests were only added.
import { globSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { folders, leftOut } from "./folders.ts";
import { keepNoticed, noticedEarlier } from "./earlier.ts";
import { instrumented, type Mutant } from "./instrument.ts";
import { actsAtLoad, baselineOf, judged, type Outcome } from "./judge.ts";
import type { ScoreOf } from "./score-rows.ts";
import { explained, keep, lineOf, reportOf } from "./scores.ts";
import { refused } from "./typed.ts";

const house = resolve(import.meta.dirname, "../..");
const [name = "", ...flags] = process.argv.slice(2);
const folder = folders[name];
if (folder === undefined)
  throw new Error(`expected one of ${Object.keys(folders).join(", ")}, got ${name || "nothing"}`);
const limits = { running: Number(valueOf("running") ?? Infinity), loading: Number(valueOf("loading") ?? Infinity) };
const part = valueOf("file");
const place = join(house, ".cache/mutation", name);

const sources = filesOf(folder.files).filter((file) => file.includes(part ?? ""));
const tests = filesOf(folder.tests.map((one) => `__tests__/${one}{/**/*,}.test.ts`));
const mutants = await instrumented(sources, place);
const bad = await refused(mutants, place);
const sound = mutants.filter(({ id }) => !bad.has(id));
say(`${mutants.length} mutants of ${sources.length} files, ${bad.size} of them refused by the compiler`);
const baseline = await baselineOf(
  place,
  tests.filter((file) => !leftOut.some((one) => file.includes(one))),
);
const [loading, running] = [true, false].map((is) => sound.filter((mutant) => actsAtLoad(baseline, mutant) === is));
const chosen = { running: picked(running ?? [], limits.running), loading: picked(loading ?? [], limits.loading) };
const texts = new Map<string, string>();
for (const file of sources) texts.set(file, await readFile(join(house, file), "utf8"));
const memory = join(house, ".cache/mutation", `${name}.json`);
const before = flags.includes("--again") ? await noticedEarlier(memory, mutants, texts) : new Set<Mutant>();
const asked = [...chosen.running, ...chosen.loading].filter((mutant) => !before.has(mutant));
say(`${baseline.order.length} of ${baseline.times.length} tests are quick; ${asked.length} mutants to judge`);
const outcomes = new Map<Mutant, Outcome>();
await judged(baseline, asked, (mutant, outcome) => {
  outcomes.set(mutant, outcome);
  if (outcomes.size % 100 === 0) say(`${outcomes.size} of ${asked.length}: ${survivors().length} unnoticed`);
});
const reasons = await explained();
const report = join(place, "survivors.txt");
await writeFile(report, reportOf(survivors(), reasons));
const unnoticed = new Set(survivors().map(({ id }) => id));
const score = {
  running: partOf(chosen.running, running ?? []),
  loading: partOf(chosen.loading, loading ?? []),
  explained: survivors().filter((mutant) => reasons.has(lineOf(mutant))).length,
  measured: new Date().toISOString().slice(0, 10),
};
if (part === undefined) {
  await keep(name, score);
  const seen = [...chosen.running, ...chosen.loading].filter(({ id }) => !unnoticed.has(id));
  await keepNoticed(memory, mutants, texts, new Set(seen));
}
say(`${name}: ${JSON.stringify(score)}; what was not noticed: ${report}`);

function partOf(judgedOnes: readonly Mutant[], all: readonly Mutant[]): ScoreOf {
  const noticed = judgedOnes.filter(({ id }) => !unnoticed.has(id)).length;
  return { mutants: all.length, judged: judgedOnes.length, noticed };
}

function say(text: string): void {
  console.log(`${new Date().toISOString().slice(11, 19)} ${text}`);
}

function valueOf(flag: string): string | undefined {
  return flags.find((one) => one.startsWith(`--${flag}=`))?.slice(flag.length + 3);
}

function filesOf(patterns: readonly string[]): string[] {
  return patterns.flatMap((pattern) => globSync(pattern, { cwd: house })).toSorted();
}

function survivors(): (Mutant & { outcome: Outcome })[] {
  return [...outcomes]
    .filter(([, outcome]) => outcome === "survived" || outcome === "uncovered")
    .map(([mutant, outcome]) => ({ ...mutant, outcome }))
    .toSorted((one, other) => Number(one.id) - Number(other.id));
}

/** The same sample each time, for the same mutants. */
function picked(all: readonly Mutant[], sample: number): readonly Mutant[] {
  if (all.length <= sample) return all;
  let seed = 1;
  const keyed = all.map((mutant) => ({ mutant, key: (seed = (seed * 48_271) % 2_147_483_647) }));
  const first = keyed.toSorted((one, other) => one.key - other.key).slice(0, sample);
  return first.map(({ mutant }) => mutant);
}
