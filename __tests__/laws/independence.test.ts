import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../support/fast-check.ts";
import { decide, findings } from "../../src/decision/judge.ts";
import type { EffectiveManifest, Evidence, Finding, Judgement } from "../../src/generated/types.ts";
import { withDerivedLedgers } from "../../src/ledger/derive.ts";
import { everyRoute } from "../../src/promotion/gating.ts";
import { runs } from "../support/runs.ts";
import { manyRoutes, merged } from "./many-routes.ts";
import { evidenceOf, type ProbedRun } from "./runs.ts";

interface Judged {
  decision: Judgement;
  findings: readonly Finding[];
}

/** The decision, and the findings in an order that depends on nothing but them. */
function judged(evidence: Evidence, manifest: EffectiveManifest): Judged {
  const all = everyRoute(manifest);
  const found = findings(evidence, manifest, all);
  const byText = (one: Finding, other: Finding) => JSON.stringify(one).localeCompare(JSON.stringify(other));
  return { decision: decide(found, all), findings: found.toSorted(byText) };
}

/** Numbers by which everything of a run is put into another order. */
const order = fc.array(fc.nat({ max: 1_000 }), { minLength: 64, maxLength: 64 });

function shuffled<Item>(items: readonly Item[], by: readonly number[]): Item[] {
  const placed = items.map((item, index) => ({ item, at: by[index % by.length] ?? 0 }));
  return placed.toSorted((one, other) => one.at - other.at).map(({ item }) => item);
}

/** The exchanges in another order of routes; those of one route stay in theirs. */
function interleaved({ exchanges }: ProbedRun, by: readonly number[]): ProbedRun["exchanges"] {
  const left = new Map([...Map.groupBy(exchanges, ({ route }) => route)].map(([route, own]) => [route, [...own]]));
  return shuffled(exchanges, by).flatMap(({ route }) => left.get(route)?.shift() ?? []);
}

test("law: in which order routes and the exchanges of different routes come changes neither decision nor findings", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(manyRoutes, order, (run, by) => {
      const before = judged(evidenceOf(run), run.manifest);
      const manifest = { ...run.manifest, routes: shuffled(run.manifest.routes, by) };
      const reordered: ProbedRun = {
        ...run,
        manifest,
        exchanges: interleaved(run, by),
        unrun: shuffled(run.unrun, by),
      };
      assert.deepEqual(judged(evidenceOf(reordered), manifest), before);
      seen.add(before.decision.overall);
    }),
    { numRuns: runs(60, 400) },
  );
  assert.ok(seen.size >= 2, [...seen].join());
});

test("law: a run that is divided and merged has the decision and the findings of the whole", () => {
  const shardOf = fc.array(fc.nat({ max: 2 }), { minLength: 4, maxLength: 4 });
  const seen = new Set<string>();
  fc.assert(
    fc.property(manyRoutes, shardOf, (run, places) => {
      const ids = run.manifest.routes.map(({ id }) => id);
      const shards = [0, 1, 2].map((shard) => new Set(ids.filter((_, index) => places[index] === shard)));
      const whole = judged(withDerivedLedgers(evidenceOf(run), run.manifest), run.manifest);
      assert.deepEqual(judged(merged(run, shards), run.manifest), whole);
      Object.values(whole.decision.routes).forEach((decision) => seen.add(decision));
    }),
    { numRuns: runs(200, 500) },
  );
  assert.ok(seen.has("promote") && seen.has("hold"), [...seen].join());
});

test("law: a leg more or less never makes a run promote that did not", () => {
  fc.assert(
    fc.property(manyRoutes, fc.nat({ max: 3 }), (run, lost) => {
      const ids = run.manifest.routes.map(({ id }) => id);
      const shards = ids.filter((_, index) => index !== lost % ids.length).map((id) => new Set([id]));
      assert.notEqual(judged(merged(run, shards), run.manifest).decision.overall, "promote");
    }),
    { numRuns: runs(60, 300) },
  );
});
