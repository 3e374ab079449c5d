import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gatewayNames, matrixGateways } from "./matrix-gateways.ts";
import { runMatrix, type CellSeen, type MatrixSeen } from "./matrix-run.ts";
import { matrixRow, rowsIn } from "./matrix-table.ts";
import { testWith } from "./test-with.ts";

const page = join(import.meta.dirname, "..", "..", "docs", "gateways.md");

/** Tries that reached no provider, by gateway and scenario: HAProxy counts one for which it found no server left. */
const unconnected: Readonly<Record<string, number>> = { "haproxy exhausted": 1 };

const nameOf = ({ cell }: CellSeen) => cell.scenario.name;
const triesBesides = ({ gateway, cell }: CellSeen) => unconnected[`${gateway} ${cell.scenario.id}`] ?? 0;

for (const gateway of gatewayNames) {
  let measuring: Promise<MatrixSeen> | undefined;
  const measured = () => (measuring ??= runMatrix(gateway));

  testWith(gateway, "matrix: the ledger counts exactly the calls that the provider counted", async () => {
    for (const seen of (await measured()).cells) {
      assert.deepEqual([nameOf(seen), seen.counted.ledger], [nameOf(seen), seen.counted.provider]);
      const { bound, source } = seen.witnessed.attempts;
      assert.deepEqual([nameOf(seen), bound, source], [nameOf(seen), "exact", "witness"]);
    }
  });

  testWith(
    gateway,
    "matrix: by headers alone no count is called exact that is wrong, and nothing is promoted",
    async () => {
      for (const seen of (await measured()).cells) {
        const { record, calls } = seen.byHeaders;
        const knows = record.attempts.bound === "exact" ? record.attempts.value : calls;
        assert.deepEqual([nameOf(seen), knows], [nameOf(seen), calls]);
        assert.notEqual(record.fallback_decision, "promote", nameOf(seen));
      }
    },
  );

  testWith(gateway, "matrix: what was measured is what docs/gateways.md shows", async () => {
    const shown = rowsIn(await readFile(page, "utf8")).filter((cells) => cells[1] === gateway);
    assert.deepEqual((await measured()).cells.map(matrixRow), shown);
  });

  if (matrixGateways[gateway].keepsLog) testLog(gateway, measured);
  if (gateway === "litellm" || gateway === "portkey") testBroken(gateway, measured);
}

function testLog(gateway: CellSeen["gateway"], measured: () => Promise<MatrixSeen>): void {
  testWith(gateway, "matrix: by the log alone the count is exactly the provider's", async () => {
    for (const seen of (await measured()).cells) {
      const { bound, source, value } = seen.byLog?.record.attempts ?? {};
      const calls = (value ?? Number.NaN) - triesBesides(seen);
      assert.deepEqual([nameOf(seen), bound, source, calls], [nameOf(seen), "exact", "log", seen.byLog?.calls]);
    }
  });

  testWith(gateway, "matrix: the log and the witness beside it agree", async () => {
    for (const seen of (await measured()).cells) {
      const { bound, attempts } = seen.log ?? {};
      const calls = (attempts ?? Number.NaN) - triesBesides(seen);
      assert.deepEqual([nameOf(seen), bound, calls], [nameOf(seen), "exact", seen.witnessed.attempts.value]);
      assert.ok(!seen.witnessed.rules.includes("retry-agreement"), nameOf(seen));
    }
  });
}

function testBroken(gateway: CellSeen["gateway"], measured: () => Promise<MatrixSeen>): void {
  testWith(gateway, "matrix: by headers alone the calls of a forced fallback are never known exactly", async () => {
    const { records, calls } = (await measured()).broken;
    assert.equal(calls, 4);
    assert.deepEqual([...new Set(records.map(({ attempts }) => attempts.bound))], ["at-least"]);
  });
}
