import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { runMatrix, type CellSeen } from "./matrix-run.ts";
import { matrixRow, rowsIn } from "./matrix-table.ts";
import { testWith } from "./test-with.ts";

const page = join(import.meta.dirname, "..", "..", "docs", "gateways.md");

for (const gateway of ["litellm", "portkey"] as const) {
  let measuring: Promise<CellSeen[]> | undefined;
  const measured = () => (measuring ??= runMatrix(gateway));
  const nameOf = ({ cell }: CellSeen) => cell.scenario.name;

  testWith(gateway, "matrix: the ledger counts exactly the calls that the provider counted", async () => {
    for (const seen of await measured()) {
      assert.deepEqual([nameOf(seen), seen.counted.ledger], [nameOf(seen), seen.counted.provider]);
      const { bound, source } = seen.witnessed.attempts;
      assert.deepEqual([nameOf(seen), bound, source], [nameOf(seen), "exact", "witness"]);
    }
  });

  testWith(
    gateway,
    "matrix: by headers alone no count is called exact that is wrong, and nothing is promoted",
    async () => {
      for (const seen of await measured()) {
        const { bound, value } = seen.byHeaders.attempts;
        const knows = bound === "exact" ? value : seen.unwitnessed;
        assert.deepEqual([nameOf(seen), knows], [nameOf(seen), seen.unwitnessed]);
        assert.notEqual(seen.byHeaders.fallback_decision, "promote", nameOf(seen));
      }
    },
  );

  testWith(gateway, "matrix: by headers alone the calls of a forced fallback are never known exactly", async () => {
    const [first] = await measured();
    assert.ok(first !== undefined && first.broken.length > 0);
    assert.equal(first.brokenCalls, 4);
    assert.deepEqual([...new Set(first.broken.map(({ attempts }) => attempts.bound))], ["at-least"]);
  });

  testWith(gateway, "matrix: what was measured is what docs/gateways.md shows", async () => {
    const shown = rowsIn(await readFile(page, "utf8")).filter((cells) => cells[1] === gateway);
    assert.deepEqual((await measured()).map(matrixRow), shown);
  });
}
