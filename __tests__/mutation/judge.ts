import type { Mutant } from "./instrument.ts";
import { started, type Told, type Worker } from "./pool.ts";

/** late: it did not end in time. uncovered: no test reaches it. */
export type Outcome = "killed" | "late" | "survived" | "uncovered";

/** The unchanged tests: which mutants each of them reaches, and how long it takes. */
export interface Baseline {
  place: string;
  files: readonly string[];
  coverage: NonNullable<Told["coverage"]>;
  /** In ms of CPU, by the number of the test. */
  times: readonly number[];
  /** The numbers of the tests that are asked, quick ones first. */
  order: readonly number[];
}

/** A test that takes longer, in ms of CPU, is not asked: the score is what the quick ones notice. */
const longest = 150;

/** Runs the unchanged tests of a copy of the repository. Rejects where one of them fails. */
export async function baselineOf(place: string, files: readonly string[]): Promise<Baseline> {
  const worker = await started(place, files);
  try {
    const names = worker.loaded.ready;
    if (names === undefined) throw new Error(`expected the tests to load, got ${worker.loaded.broken ?? "no answer"}`);
    const { coverage, times = [], failed = [] } = await worker.ask({ cover: true }, 900_000);
    if (coverage === undefined) throw new Error("expected the unchanged tests to end");
    if (failed.length > 0) throw new Error(`expected the unchanged tests to pass, got ${failed.join("; ")}`);
    const quick = [...names.keys()].filter((index) => (times[index] ?? 0) <= longest);
    const order = quick.toSorted((one, other) => (times[one] ?? 0) - (times[other] ?? 0));
    return { place, files, coverage, times, order };
  } finally {
    await worker.end();
  }
}

/** Whether a mutant acts while files are loaded: it needs a process of its own. */
export function actsAtLoad({ coverage }: Baseline, { id }: Mutant): boolean {
  return coverage.static[id] !== undefined;
}

/** Judges mutants in two processes at once. `tell` gets each outcome. */
export async function judged(
  baseline: Baseline,
  mutants: readonly Mutant[],
  tell: (mutant: Mutant, outcome: Outcome) => void,
): Promise<void> {
  const queue = mutants.toSorted(
    (one, other) => Number(actsAtLoad(baseline, one)) - Number(actsAtLoad(baseline, other)),
  );
  await Promise.all([worked(baseline, queue, tell), worked(baseline, queue, tell)]);
}

async function worked(
  baseline: Baseline,
  queue: Mutant[],
  tell: (mutant: Mutant, outcome: Outcome) => void,
): Promise<void> {
  let worker: Worker | undefined;
  for (let mutant = queue.shift(); mutant !== undefined; mutant = queue.shift()) {
    const { id } = mutant;
    const covering = baseline.order.filter((index) => baseline.coverage.perTest[`t${index}`]?.[id] !== undefined);
    if (actsAtLoad(baseline, mutant)) tell(mutant, await fresh(baseline, id, baseline.order));
    else if (covering.length === 0) tell(mutant, "uncovered");
    else {
      worker ??= await started(baseline.place, baseline.files);
      const question = { mutant: id, tests: covering, limit: limitOf(baseline, id) };
      const told = await worker.ask(question, patienceFor(baseline, covering));
      if (told.kept === true || told.late === true) {
        await worker.end();
        worker = undefined;
      }
      tell(mutant, told.kept === true ? await fresh(baseline, id, covering) : outcomeOf(told));
    }
  }
  await worker?.end();
}

/** In a process of its own, in which the mutant is switched on before anything is loaded. */
async function fresh(baseline: Baseline, id: string, tests: readonly number[]): Promise<Outcome> {
  const { place, files } = baseline;
  const worker = await started(place, files, id);
  try {
    if (worker.loaded.ready === undefined) return "killed";
    return outcomeOf(await worker.ask({ mutant: id, tests }, patienceFor(baseline, tests)));
  } finally {
    await worker.end();
  }
}

function outcomeOf({ killer, late }: Told): Outcome {
  if (killer !== undefined) return "killed";
  return late === true ? "late" : "survived";
}

/** How often a mutant may be reached in one test until it counts as an endless loop. */
function limitOf({ coverage }: Baseline, id: string): number {
  return 1000 + 100 * Object.values(coverage.perTest).reduce((most, hits) => Math.max(most, hits[id] ?? 0), 0);
}

/** In ms of a busy machine. */
function patienceFor({ times }: Baseline, tests: readonly number[]): number {
  return 15_000 + 20 * tests.reduce((sum, index) => sum + (times[index] ?? 0), 0);
}
