import assert from "node:assert/strict";
import { test } from "node:test";
import { faultsOf, promotesIn } from "./judge.ts";
import { startAction } from "./scenarios.ts";
import { torture } from "./torture.ts";

interface Hanging {
  what: string;
  name: string;
  through: string;
}

/** One call of each part of a run: before there is a plan, while requests are made, and while the decision is published. */
const hanging: readonly Hanging[] = [
  { what: "the runner's summary file", name: "fs/promises.appendFile", through: "stoppable" },
  { what: "a file of evidence before the first request", name: "fs/promises.rename", through: "writeOpenRun" },
  { what: "a quiet period", name: "timers/promises.setTimeout", through: "readWitnesses" },
  { what: "a file of evidence with the decision", name: "fs/promises.writeFile", through: "writeFiles" },
];

test("whatever never answers, the run ends in hold", async (context) => {
  await using scenario = await startAction();
  const tortured = hanging.map(async ({ what, ...first }) => {
    const run = await torture(scenario, { at: 1, first, way: "hangs" });
    assert.ok(run.hit !== null, what);
    context.diagnostic(`${what}: exit code ${run.outcome.exitCode}`);
    return { what, said: promotesIn(run.outcome), faults: faultsOf(run, []), exitCode: run.outcome.exitCode };
  });
  for (const { what, said, faults, exitCode } of await Promise.all(tortured))
    assert.deepEqual({ what, said, faults, exitCode }, { what, said: [], faults: [], exitCode: 1 });
});
