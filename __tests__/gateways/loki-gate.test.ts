import assert from "node:assert/strict";
import { after, type TestContext } from "node:test";
import type { EvidenceRecord } from "../../src/generated/types.ts";
import { assertNowhere } from "../blackbox/harness/canary.ts";
import { gateOn, type Gated } from "./gate-on.ts";
import { gateByLoki, type StoredLog } from "./loki-cells.ts";
import { startLoki, type Loki } from "./loki.ts";
import { requestOf, withMatrix } from "./matrix-run.ts";
import { testWith } from "./test-with.ts";

const lines = (line: (n: number) => string) => Array.from({ length: 130 }, (_, n) => line(n));

/** More than a page of lines for each id: they are rows of other exchanges that contain the id. */
const others = {
  litellm: {
    idIn: /"call_id": "([^"]+)"/,
    besides: (id: string) =>
      lines((n) => JSON.stringify({ call_id: `${id}0`, event: "attempt", target: `not of ${id}`, n })),
  },
  envoy: {
    idIn: /"rid":"([^"]+)"/,
    besides: (id: string) => lines((n) => JSON.stringify({ rid: `${id}0`, message: `another one, not ${id}`, n })),
  },
} as const satisfies Record<string, StoredLog["others"]>;

function told({ records }: Gated): Record<string, unknown> {
  return Object.fromEntries(records.map((record) => [`${record.route} ${record.check}`, facts(record)]));
}

function facts({ attempts, accounts, fallback_logged, served_by, fallback_decision, rules }: EvidenceRecord) {
  const log = accounts.find(({ source }) => source === "log");
  const account = log && { ...log, name: "" };
  return { attempts, account, fallback_logged, served_by, fallback_decision, rules };
}

let starting: Promise<Loki> | undefined;
const loki = () => (starting ??= startLoki());
after(async () => (await starting)?.close());

// Longer than other tests may take: the first time Loki is built.
const patience = { timeout: 900_000 };

for (const gateway of ["litellm", "envoy"] as const) {
  testWith(
    ["loki", gateway],
    "what Loki gives late, in pages and after 429 and 500 is what the file says",
    async ({ signal }) => {
      await using stage = await withMatrix(gateway, signal);
      const stored = { faults: [429, 500], others: others[gateway], lateMs: 5_000 };
      const byLoki = await gateByLoki(stage, await loki(), stored);
      const byFile = await gateOn(requestOf("log", stage));
      assert.deepEqual(told(byLoki), told(byFile));
      assert.ok(byLoki.records.some(({ fallback_decision }) => fallback_decision === "promote"));
      const { answered } = byLoki;
      assert.equal(answered.get(429), answered.get(200));
      assert.equal(answered.get(500), answered.get(200));
      // Two pages for each exchange that left a row, one for the others.
      assert.ok((answered.get(200) ?? 0) > byLoki.records.length, "expected more pages than exchanges");
    },
    patience,
  );
}

const refused = async ({ signal }: TestContext): Promise<void> => {
  const wrong = "a-key-that-opens-nothing-90c2";
  await using stage = await withMatrix("envoy", signal);
  const gated = await gateByLoki(stage, await loki(), { faults: [], others: others.envoy, lateMs: 0, boundKey: wrong });
  assert.deepEqual([...gated.answered.keys()], [401]);
  for (const { accounts, fallback_decision } of gated.records) {
    assert.equal(accounts.find(({ source }) => source === "log")?.attempts, null);
    assert.notEqual(fallback_decision, "promote");
  }
  assertNowhere({ wrong }, gated.run);
};

testWith(
  ["loki", "envoy"],
  "with a wrong credential the store says nothing, and nothing is promoted",
  refused,
  patience,
);

for (const [name, named, statuses] of [
  ["of another tenant the store has no lines", "team-b", [200]],
  ["without a tenant the store refuses the request", null, [401]],
] as const)
  testWith(
    ["loki", "envoy"],
    `${name}, and nothing is promoted`,
    async ({ signal }) => {
      await using stage = await withMatrix("envoy", signal);
      const gated = await gateByLoki(stage, await loki(), { faults: [], others: others.envoy, lateMs: 0, named });
      assert.deepEqual([...gated.answered.keys()], statuses);
      for (const { accounts, fallback_decision } of gated.records) {
        assert.equal(accounts.find(({ source }) => source === "log")?.attempts, null);
        assert.notEqual(fallback_decision, "promote");
      }
    },
    patience,
  );
