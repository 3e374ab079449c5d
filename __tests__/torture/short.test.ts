import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../support/fast-check.ts";
import { seed } from "./seed.ts";
import { faultsOf, promotesIn } from "./judge.ts";
import { startAction, startMerge, startRun, startVerify, type Scenario } from "./scenarios.ts";
import { failuresOf, listCalls, torture, type Failure } from "./torture.ts";

interface Short {
  name: string;
  start: () => Promise<Scenario>;
  /** How many failures are tried: whole it is `npm run torture`. */
  tried: number;
  /** Where an unharmed run says promote. */
  places: readonly string[];
}

const shorts: readonly Short[] = [
  {
    name: "the action",
    start: startAction,
    tried: 14,
    places: ["exit code", "output decision", "output routes", "bundle", "report", "comment"],
  },
  { name: "run", start: startRun, tried: 6, places: ["exit code", "bundle", "report"] },
  { name: "merge", start: startMerge, tried: 4, places: ["exit code", "bundle", "report"] },
  { name: "verify of a changed report", start: startVerify, tried: 4, places: [] },
];

for (const { name, start, tried, places } of shorts) {
  test(`${name}: whichever call to the outside fails, nothing says promote`, async (context) => {
    await using scenario = await start();
    const { outcome, calls } = await listCalls(scenario);
    assert.deepEqual(promotesIn(outcome), places, outcome.printed);
    context.diagnostic(`FALLBACK_GATE_SEED=${seed}: ${tried} of ${failuresOf(calls).length} failures`);
    const failures = sample(failuresOf(calls), tried);
    assert.equal(failures.length, tried);
    const tortured = [];
    for (const failure of failures) tortured.push(await torture(scenario, failure));
    const faults = tortured.flatMap((each) =>
      faultsOf(each, places).map((fault) => ({ ...each, fault, outcome: null })),
    );
    assert.deepEqual(faults, []);
  });
}

test("evidence that nobody changed is verified", async () => {
  await using scenario = await startVerify({ isHonest: true });
  assert.equal((await scenario.run({ nodeOptions: [], env: {} })).exitCode, 0);
});

/** Without hangs: each of them takes the time of a run. */
function sample(failures: readonly Failure[], count: number): Failure[] {
  const quick = failures.filter(({ way }) => way !== "hangs");
  return fc.sample(fc.constantFrom(...quick), { seed, numRuns: count });
}
