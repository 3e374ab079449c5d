import assert from "node:assert/strict";
import { test } from "node:test";
import { killAtRandom } from "./kills.ts";
import { startAction } from "./scenarios.ts";
import { seed } from "./seed.ts";

for (const [title, retries, moments] of [
  ["a run that would promote, killed at any moment, disagrees nowhere towards promote", 0, 14],
  ["a run that would hold, killed at any moment, says promote nowhere", 3, 6],
] as const) {
  test(title, async (context) => {
    await using scenario = await startAction({ retries });
    context.diagnostic(`FALLBACK_GATE_SEED=${seed}`);
    assert.deepEqual(await killAtRandom(scenario, { seed, moments, promotes: retries === 0 }), []);
  });
}
