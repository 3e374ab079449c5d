// Lets every call of a run to the outside fail in every way that it can: `npm run torture`. Names of scenarios as arguments run
// only these, `--places` only the first and the last call from each place, and `--without-hangs` only what takes no time.
// `--minutes 5` tries the calls of each scenario in a random order until that time is over. `--kills` ends runs at 200 random moments
// instead.
import { parseArgs } from "node:util";
import { availableParallelism } from "node:os";
import { inPool } from "../../src/core/pool.ts";
import fc from "../support/fast-check.ts";
import { faultsOf, promotesIn, whyAllowed } from "./judge.ts";
import { killAtRandom, type KillFault } from "./kills.ts";
import { seed } from "./seed.ts";
import { startAction, startMerge, startRun, startVerify, type Scenario } from "./scenarios.ts";
import { failuresOf, listCalls, onePerPlace, torture, type Failure, type SeenCall, type Tortured } from "./torture.ts";

const scenarios: Readonly<Record<string, () => Promise<Scenario>>> = {
  action: startAction,
  run: startRun,
  merge: startMerge,
  verify: startVerify,
};

const { values: wanted, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    places: { type: "boolean" },
    "without-hangs": { type: "boolean" },
    kills: { type: "boolean" },
    minutes: { type: "string", default: "Infinity" },
  },
});
const chosen = names.length === 0 && wanted.kills !== true ? Object.keys(scenarios) : names;
let faults = 0;

for (const name of chosen) {
  const start = scenarios[name];
  if (start === undefined) throw new Error(`expected one of ${Object.keys(scenarios).join(", ")}, got ${name}`);
  await using scenario = await start();
  faults += await whole(name, scenario);
}
if (wanted.kills === true) faults += await wholeKills();
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
  const failures = failuresAmong(calls);
  console.log(
    `${name}: ${calls.length} calls, ${failures.length} failures; unharmed it says promote in ${places.join(", ")}`,
  );
  const until = Date.now() + Number(wanted.minutes) * 60_000;
  let [found, promoted, tried] = [0, 0, 0];
  await inPool(failures, availableParallelism(), async (failure) => {
    if (Date.now() > until) return;
    const tortured = await torture(scenario, failure);
    const why = tortured.hit === null ? null : whyAllowed(tortured.hit);
    tried += 1;
    if (why !== null && promotesIn(tortured.outcome).length > 0) promoted += 1;
    const wrong = faultsOf(tortured, places);
    found += wrong.length;
    for (const fault of wrong) console.log(`  ${failure.at} ${failure.way}: ${fault}\n    ${pathTo(tortured)}`);
  });
  console.log(
    `${name}: ${tried} tried, ${found} faults, ${promoted} promotions although a call that is allowed to fail failed`,
  );
  return found;
}

function failuresAmong(calls: readonly SeenCall[]): Failure[] {
  const all = wanted.places === true ? onePerPlace(calls) : failuresOf(calls);
  const failures = all.filter(({ way }) => way !== "hangs" || wanted["without-hangs"] !== true);
  if (wanted.minutes === "Infinity") return failures;
  const [shuffled = []] = fc.sample(fc.shuffledSubarray(failures, { minLength: failures.length }), {
    seed,
    numRuns: 1,
  });
  console.log(`FALLBACK_GATE_SEED=${seed}`);
  return shuffled;
}

function pathTo({ hit }: Tortured): string {
  return hit === null ? "no call" : `${hit.name} < ${hit.through.join(" < ")}`;
}
