import assert from "node:assert/strict";
import { test } from "node:test";
import { type Dividable, dividedAs, divideRun, partOf } from "../src/divide.ts";
import { aManifest, aRoute, aRun } from "./support/manifest.ts";

const routes = ["one", "two", "three"].map((id) => aRoute({ id, targets: { [`main-${id}`]: [] } }));
const manifest = aManifest({ routes });
const own: Dividable = { run: aRun(), manifest, routes };

/** What an earlier job saw when it made the plan, into how many shards at most, and in which attempt. */
const others: readonly (readonly [why: string, then: Dividable, most: number | null, attempt: number])[] = [
  ["no route had to be gated", { ...own, routes: [] }, null, 1],
  ["another route had to be gated", { ...own, routes: routes.slice(1) }, 2, 1],
  ["another head", { ...own, run: aRun({ head_sha: "d".repeat(40) }) }, 2, 1],
  ["another run", { ...own, run: aRun({ run_id: "4710" }) }, 2, 1],
  ["another manifest", { ...own, manifest: aManifest({ routes, digest: `sha256:${"f".repeat(64)}` }) }, 2, 1],
];

for (const [why, then, most, attempt] of others)
  test(`a plan is refused: ${why}`, () => {
    const { plan } = divideRun(then, most, attempt);
    assert.throws(() => dividedAs(own, plan), /got another/);
  });

test("a plan's attempt and number of shards are part of its digest", () => {
  const { plan } = divideRun(own, 2, 1);
  for (const forged of [{ attempt: 2 }, { shards: 3 }, { shards: 1 }, { shards: 0 }])
    assert.throws(() => dividedAs(own, { ...plan, ...forged }), /got another/);
});

test("jobs that see the same come to the same plan, and every route is in one shard", () => {
  const { plan } = divideRun(own, 2, 3);
  assert.deepEqual(dividedAs({ ...own, run: aRun() }, plan).plan, plan);
  const parts = [1, 2].map((index) => partOf(own, { shard: { index, of: 2 }, plan }));
  const ids = parts.flatMap((part) => part.routes.map(({ id }) => id));
  assert.deepEqual(ids.toSorted(), ["one", "three", "two"]);
  assert.deepEqual(
    parts.map(({ shard }) => shard),
    [1, 2].map((index) => ({ index, of: 2, plan: plan.digest, plan_attempt: 3 })),
  );
});
