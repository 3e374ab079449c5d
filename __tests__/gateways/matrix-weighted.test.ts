import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { rowsIn } from "./matrix-table.ts";
import { runWeighted, type WeightedRun } from "./matrix-weighted-run.ts";
import { rowName, weightedMark } from "./matrix-weighted-table.ts";
import { weightedRows } from "./matrix-weighted.ts";
import { testWith } from "./test-with.ts";

/** How often each row is run here; `npm run matrix` runs it 20 times. */
const runs = 1;

const page = readFileSync(join(import.meta.dirname, "..", "..", "docs", "gateways.md"), "utf8");
const decisions = (all: readonly WeightedRun[]) => all.map(({ decision, rules }) => [decision, ...rules].join(" "));

for (const row of weightedRows) {
  const [gateway = "", name = "", weights = "", twin = ""] = rowName(row);
  testWith(row.gateway, `drawn by weight: ${gateway}, ${name}, ${weights}; twin: ${twin}`, async ({ signal }) => {
    const seen = await runWeighted(row, runs, signal);
    assert.deepEqual(
      decisions(seen.honest),
      Array.from({ length: runs }, () => "promote"),
    );
    for (const { decision, rules } of seen.twin) {
      assert.notEqual(decision, "promote");
      assert.ok(rules.includes(row.twin.heldBy), `expected ${row.twin.heldBy}, got ${rules.join(", ")}`);
    }
  });
}

test("every weighted row is in docs/gateways.md: 20 of 20 runs were promoted, and 0 of 20 of its twin", () => {
  const shown = rowsIn(page, weightedMark);
  const named = shown.map(([gateway, name, weights, , twin]) => [gateway, name, weights, twin]);
  assert.deepEqual(named, weightedRows.map(rowName));
  for (const [index, cells] of shown.entries()) {
    assert.deepEqual([cells[3], cells[5]], ["20 of 20", "0 of 20"]);
    assert.ok(cells[6]?.includes(`\`${String(weightedRows[index]?.twin.heldBy)}\``), cells.join(" | "));
  }
});
