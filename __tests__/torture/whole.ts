// Lets every call of a run to the outside fail in every way that it can: `npm run torture`. Names of scenarios as arguments run
// only these, `--places` only the first and the last call from each place, and `--without-hangs` only what takes no time.
// `--kills` ends runs at 200 random moments instead.
import { availableParallelism } from "node:os";
import { inPool } from "../../src/core/pool.ts";
import { faultsOf, promotesIn, whyAllowed } from "./judge.ts";
import { killAtRandom, type KillFault } from "./kills.ts";
import { seed } from "./seed.ts";
import { startAction, startMerge, startRun, startVerify, type Scenario } from "./scenarios.ts";
import { failuresOf, listCalls, onePerPlace, torture } from "./torture.ts";

const scenarios: Readonly<Record<string, () => Promise<Scenario>>> = {
  action: startAction,
  run: startRun,
  merge: startMerge,
  verify: startVerify,
};

const args = process.argv.slice(2);
const names = args.filter((arg) => !arg.startsWith("--"));
const chosen = names.length === 0 && !args.includes("--kills") ? Object.keys(scenarios) : names;
let faults = 0;

for (const name of chosen) {
  const start = scenarios[name];
  if (start === undefined) throw new Error(`expected one of ${Object.keys(scenarios).join(", ")}, got ${name}`);
  await using scenario = await start();
  faults += await whole(name, scenario);
}
if (args.includes("--kills")) faults += await wholeKills();
process.exitCode = Number(faults > 0);

/** Prints every fault after 200 kills. Returns their number. */
async function wholeKills(): Promise<number> {
  const found: KillFault[] = [];
  for (const [retries, moments] of [
    [0, 140],
    [3, 60],
  ] as const) {
    await using scenario = await startAction({ retries });
    found.push(...(await killAtRandom(scenario, { seed, moments, promotes: retries === 0 })));
  }
  console.log(`kills: FALLBACK_GATE_SEED=${seed}, ${found.length} faults`);
  for (const { at, way, fault } of found) console.log(`  ${at} ${way}: ${fault}`);
  return found.length;
}

/** Prints what was tried and every fault. Returns their number. */
async function whole(name: string, scenario: Scenario): Promise<number> {
  const { outcome, calls } = await listCalls(scenario);
  const places = promotesIn(outcome);
  const all = args.includes("--places") ? onePerPlace(calls) : failuresOf(calls);
  const failures = all.filter(({ way }) => way !== "hangs" || !args.includes("--without-hangs"));
  console.log(
    `${name}: ${calls.length} calls, ${failures.length} failures; unharmed it says promote in ${places.join(", ")}`,
  );
  let [found, promoted] = [0, 0];
  await inPool(failures, 2 * availableParallelism(), async (failure) => {
    const tortured = await torture(scenario, failure);
    const by = tortured.hit === null ? "no call" : `${tortured.hit.name} < ${tortured.hit.through.join(" < ")}`;
    const why = tortured.hit === null ? null : whyAllowed(tortured.hit);
    if (why !== null && promotesIn(tortured.outcome).length > 0) promoted += 1;
    for (const fault of faultsOf(tortured, places)) {
      found += 1;
      console.log(`  ${failure.at} ${failure.way}: ${fault}\n    ${by}`);
    }
  });
  console.log(`${name}: ${found} faults, ${promoted} promotions although a call that is allowed to fail failed`);
  return found;
}
