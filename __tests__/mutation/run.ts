// npm run mutation -- FOLDER [--sample=N] [--file=PART] [--again]: changes every expression of a folder of src/ in turn, and
// lists the changes that no test notices. `--again` asks only for those that the last run did not see noticed, and for
// changed files: right as long as tests were only added.
import { globSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { folders, leftOut } from "./folders.ts";
import { keepNoticed, noticedEarlier } from "./earlier.ts";
import { instrumented, type Mutant } from "./instrument.ts";
import { actsAtLoad, baselineOf, judged, type Outcome } from "./judge.ts";
import { explained, keep, lineOf, reportOf } from "./scores.ts";
import { refused } from "./typed.ts";

const house = resolve(import.meta.dirname, "../..");
const [name = "", ...flags] = process.argv.slice(2);
const folder = folders[name];
if (folder === undefined)
  throw new Error(`expected one of ${Object.keys(folders).join(", ")}, got ${name || "nothing"}`);
const sample = Number(valueOf("sample") ?? Infinity);
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
const chosen = picked(sound);
const texts = new Map<string, string>();
for (const file of sources) texts.set(file, await readFile(join(house, file), "utf8"));
const memory = join(house, ".cache/mutation", `${name}.json`);
const before = flags.includes("--again") ? await noticedEarlier(memory, mutants, texts) : new Set<Mutant>();
const asked = chosen.filter((mutant) => !before.has(mutant));
const slow = asked.filter((mutant) => actsAtLoad(baseline, mutant)).length;
say(`${baseline.order.length} of ${baseline.times.length} tests are quick; ${slow} mutants need a process each`);

const outcomes = new Map<Mutant, Outcome>();
if (before.size > 0) say(`${chosen.length - asked.length} were noticed before`);
await judged(baseline, asked, (mutant, outcome) => {
  outcomes.set(mutant, outcome);
  if (outcomes.size % 100 === 0) say(`${outcomes.size} of ${asked.length}: ${survivors().length} unnoticed`);
});
const reasons = await explained();
const report = join(place, "survivors.txt");
await writeFile(report, reportOf(survivors(), reasons));
const noticed = chosen.length - survivors().length;
const score = {
  mutants: sound.length,
  judged: chosen.length,
  noticed,
  explained: survivors().filter((mutant) => reasons.has(lineOf(mutant))).length,
  measured: new Date().toISOString().slice(0, 10),
};
if (part === undefined) await keep(name, score);
const unnoticed = new Set(survivors().map(({ id }) => id));
const seen = chosen.filter(({ id }) => !unnoticed.has(id));
if (part === undefined) await keepNoticed(memory, mutants, texts, new Set(seen));
say(
  `${name}: ${((100 * noticed) / chosen.length).toFixed(1)} % of ${chosen.length} are noticed; the others: ${report}`,
);

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
function picked(all: readonly Mutant[]): readonly Mutant[] {
  if (all.length <= sample) return all;
  let seed = 1;
  const keyed = all.map((mutant) => ({ mutant, key: (seed = (seed * 48_271) % 2_147_483_647) }));
  const first = keyed.toSorted((one, other) => one.key - other.key).slice(0, sample);
  return first.map(({ mutant }) => mutant);
}
