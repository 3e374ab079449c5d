// What a divided run costs where no machine here can run it, simulated event by event, and checked against real runs.
//   node bench/divided.ts [--check]
// --check: the costs are measured with 100 routes, the simulation says how long 1,000 routes take in one job and in four legs, and
// both are run. Exit code 1 if the simulation is further than a third from a real time.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { realRun } from "./divided-run.ts";
import { makeCertificate } from "./certificate.ts";
import { legMs, simulate, type Costs } from "./divided-model.ts";
import { width } from "./gate-run.ts";
import { startMock } from "./mock.ts";

/** A hosted runner and a staging gateway that needs a second for an answer. */
const assumed: Costs = { latencyMs: 1_000, legMs: 2_000, jobMs: 30_000, mergeMs: 1 };
const checks = 6;
/** Checks that a model answers, and the tokens that each answer may have. */
const [answered, outputCap] = [2, 64];
/** GitHub's jobs of one matrix, those of a free plan at once, and what one leg should do (limits.shardExchanges). */
const [mostLegs, runners, perLeg] = [256, 20, 400];
/** Measured: KiB of a partial bundle per exchange and besides, and GitHub's API calls of plan, leg and merge. */
const [kibPerExchange, kibPerLeg, callsOfLeg, callsBesides] = [4.7, 28, 10, 30];

const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
if (values.check) process.exitCode = await check();
else [10, 1_000, 100_000].forEach(printCosts);

/** 1,000 routes is the most of one manifest: more of them are more runs, one after another. */
function printCosts(routes: number): void {
  const manifests = Math.ceil(routes / 1_000);
  const each = routes / manifests;
  const count = Math.min(mostLegs, Math.ceil((each * checks) / perLeg));
  const legs = Array.from({ length: count }, (_, leg) => {
    const exchanges = checks * Math.ceil((each - leg) / count);
    return Array.from({ length: exchanges }, () => 1);
  });
  const { wallMs, runnerMs } = simulate({ legs, width: 8, runners }, assumed);
  const kib = manifests * (each * checks * kibPerExchange + count * kibPerLeg);
  const cells = [
    routes,
    `${manifests} × ${count}`,
    routes * checks,
    routes * answered * outputCap,
    minutes(manifests * wallMs),
    minutes(manifests * runnerMs),
    manifests * (count * callsOfLeg + callsBesides),
    `${(kib / 1024).toFixed(1)} MiB`,
  ];
  console.log(`| ${cells.join(" | ")} |`);
}

function minutes(ms: number): string {
  return (ms / 60_000).toFixed(1);
}

/** Calibrates with 100 and 300 routes, and compares with a run of 1,000. */
async function check(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "fallback-gate-bench-"));
  makeCertificate(folder);
  const mock = await startMock(folder);
  try {
    const real = (routes: number, legs: number) => realRun(mock, folder, { routes, latencyMs: 300 }, legs);
    const [few, some] = [await real(100, 1), await real(300, 1)];
    // Every partial bundle repeats the manifest, so a merge is calibrated with as many legs as it is compared with.
    const [fewOfFour, someOfFour] = [await real(100, 4), await real(300, 4)];
    const perMerged = slope(fewOfFour.mergeMs, someOfFour.mergeMs);
    const perExchange = slope(few.wholeMs, some.wholeMs);
    const ofLeg = slope(few.legsMs[0] ?? 0, some.legsMs[0] ?? 0);
    const fixed = (ms: number | undefined, each: number): number => (ms ?? 0) - 400 * each;
    const predicted = (count: number, each: number, ms: number | undefined): number =>
      fixed(ms, each) +
      legMs(
        Array.from({ length: count }, () => 1),
        width,
        each * width,
      );
    const { wholeMs, legsMs, mergeMs } = await real(1_000, 4);
    // Shown and not judged: four large bundles make the garbage collector's part of a merge hard to foresee.
    compared("the merge of four legs", mergeMs, fixed(fewOfFour.mergeMs, perMerged) + 4_000 * perMerged);
    return Math.max(
      compared("1,000 routes in one job", wholeMs, predicted(4_000, perExchange, few.wholeMs)),
      compared("the longest of four legs", Math.max(...legsMs), predicted(1_000, ofLeg, few.legsMs[0])),
    );
  } finally {
    mock.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Time per exchange between 100 and 300 routes of four checks. */
function slope(few: number, some: number): number {
  return (some - few) / 800;
}

/** Returns 1 if the simulation is further than a third from the real time. */
function compared(what: string, realMs: number, simulatedMs: number): number {
  const ratio = simulatedMs / realMs;
  console.log(
    `${what}: ${(realMs / 1_000).toFixed(1)} s, simulated ${(simulatedMs / 1_000).toFixed(1)} s, ratio ${ratio.toFixed(2)}`,
  );
  return Number(Math.abs(ratio - 1) > 1 / 3);
}
