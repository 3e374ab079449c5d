import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../support/fast-check.ts";
import { limits } from "../../src/core/limits.ts";
import type { EffectiveRoute } from "../../src/generated/types.ts";
import { exchangesOfRoute, planShards, shardCount } from "../../src/probe/shards.ts";
import { aGateway, aRoute, settings } from "../support/manifest.ts";
import { runs } from "../support/runs.ts";

/** A route with so many smoke checks, in front of these targets. */
function routeOf(id: string, repeat: number, ...targets: readonly string[]): EffectiveRoute {
  const checks = [settings("smoke", { repeat })];
  return aRoute({ id, checks, targets: Object.fromEntries(targets.map((name) => [name, []])) });
}

const some: fc.Arbitrary<EffectiveRoute[]> = fc.uniqueArray(
  fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 40 }))
    .map(([id, repeat, target]) => routeOf(`route-${id}`, repeat, `target-${target}`, `own-${id}`)),
  { maxLength: 40, selector: ({ id }) => id },
);
const gateways = { staging: aGateway(), other: aGateway() };
const counts = fc.integer({ min: 1, max: 12 });

function idsOf(shards: readonly (readonly EffectiveRoute[])[]): string[][] {
  return shards.map((routes) => routes.map(({ id }) => id).toSorted());
}

const rows: readonly [why: string, routes: EffectiveRoute[], of: number, shards: string[][]][] = [
  ["no routes", [], 2, [[], []]],
  ["no shards: the plan was made while no route had to be gated", [routeOf("a", 1, "x")], 0, []],
  [
    "the heaviest first, each to the lightest shard",
    [routeOf("a", 1, "x"), routeOf("b", 5, "y"), routeOf("c", 2, "z")],
    2,
    [["b"], ["a", "c"]],
  ],
  [
    "routes that share a target stay together",
    [routeOf("a", 1, "x"), routeOf("b", 1, "y"), routeOf("c", 1, "x")],
    2,
    [["a", "c"], ["b"]],
  ],
  [
    "also through another route",
    [routeOf("a", 1, "x"), routeOf("b", 1, "y"), routeOf("c", 1, "x", "y")],
    2,
    [["a", "b", "c"], []],
  ],
  ["more shards than routes", [routeOf("a", 1, "x")], 3, [["a"], [], []]],
];

for (const [why, routes, of, shards] of rows)
  test(`shards: ${why}`, () => assert.deepEqual(idsOf(planShards(routes, gateways, of)), shards));

test("a target of the same name behind another gateway is another target", () => {
  const other = aRoute({ id: "b", checks: [settings("smoke", { gateway: "other" })], targets: { x: [] } });
  assert.deepEqual(idsOf(planShards([routeOf("a", 1, "x"), other], gateways, 2)), [["a"], ["b"]]);
});

test("routes that share a target of a gateway without cool-downs may be anywhere", () => {
  const routes = [routeOf("a", 1, "x"), routeOf("b", 1, "x")];
  assert.deepEqual(idsOf(planShards(routes, { staging: aGateway({ cool_downs: false }) }, 2)), [["a"], ["b"]]);
});

test("every route is in one shard, whatever the order of the routes", () => {
  fc.assert(
    fc.property(some, counts, fc.integer(), (routes, of, seed) => {
      const shards = planShards(routes, gateways, of);
      assert.deepEqual(
        shards
          .flat()
          .map(({ id }) => id)
          .toSorted(),
        routes.map(({ id }) => id).toSorted(),
      );
      const shuffled = routes.toSorted(
        (one, other) => ((one.id.length * 31 + seed) % 7) - ((other.id.length * 17 + seed) % 5),
      );
      assert.deepEqual(idsOf(planShards(shuffled, gateways, of)), idsOf(shards));
      assert.deepEqual(idsOf(planShards(routes.toReversed(), gateways, of)), idsOf(shards));
    }),
    { numRuns: runs(30, 300) },
  );
});

test("no shard is heavier than the mean and one group that is kept together", () => {
  const routes = Array.from({ length: 100 }, (_, index) => routeOf(`r${index}`, (index % 7) + 1, `t${index}`));
  const weights = planShards(routes, gateways, 8).map((own) =>
    own.reduce((sum, route) => sum + exchangesOfRoute(route), 0),
  );
  assert.ok(Math.max(...weights) - Math.min(...weights) <= 7, String(weights));
});

test("as many shards as the requests need, none of them empty, and no more than a matrix holds", () => {
  const many = (count: number, repeat: number) =>
    Array.from({ length: count }, (_, index) => routeOf(`r${index}`, repeat, `t${index}`));
  assert.equal(shardCount([], gateways, null), 0);
  assert.equal(shardCount(many(20, 20), gateways, null), 1);
  assert.equal(shardCount(many(21, 20), gateways, null), 2);
  assert.equal(shardCount(many(21, 20), gateways, 8), 8);
  assert.equal(shardCount(many(3, 20), gateways, 8), 3);
  const large = Array.from({ length: 1_000 }, (_, index) =>
    aRoute({
      id: `r${index}`,
      targets: { [`t${index}`]: [] },
      checks: Array.from({ length: 10 }, () => settings("smoke", { repeat: 20 })),
    }),
  );
  assert.equal(shardCount(large, gateways, null), limits.shards);
});
