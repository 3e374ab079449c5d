import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../support/fast-check.ts";
import type { Bundle } from "../../src/generated/types.ts";
import { isBundle } from "../../src/generated/evidence-validators.cjs";
import { replay } from "../../src/settle.ts";
import { bundles, consistentBundle } from "../report/bundles.ts";
import { changedAt, isVerified, leavesOf, resealed } from "./mutations.ts";

/** A bundle as `bundle.json` brings it back. */
function published(name: string): Bundle {
  const bundle: unknown = JSON.parse(JSON.stringify(consistentBundle(name)));
  assert.ok(isBundle(bundle));
  return bundle;
}

const names = Object.keys(bundles);
const broken = published("hold-over-budget");

for (const name of names) {
  test(`a bundle agrees with what its own facts derive: ${name}`, () => {
    const bundle = published(name);
    const { derived, compared } = replay(bundle);
    assert.deepEqual(
      compared.map(({ what, differsAt }) => [what, differsAt]),
      ["digest", "evidence", "findings", "decision", "records"].map((what) => [what, null]),
    );
    assert.deepEqual(derived, bundle);
    assert.ok(isVerified(bundle));
  });
}

test("no single value of a bundle can be changed", () => {
  const leaves = leavesOf(broken);
  assert.ok(leaves.length > 500);
  assert.deepEqual(
    leaves.filter((path) => isVerified(changedAt(broken, path))),
    [],
  );
});

test("no single value of any other bundle either", () => {
  const places = fc.constantFrom(...names).chain((name) => {
    const bundle = published(name);
    return fc.constantFrom(...leavesOf(bundle)).map((path) => ({ bundle, path }));
  });
  fc.assert(
    fc.property(places, ({ bundle, path }) => !isVerified(changedAt(bundle, path))),
    { numRuns: 150 },
  );
});

const listsOf = ["findings", "records"] as const;

for (const list of listsOf) {
  const [first, second, ...rest] = broken[list];
  const rearranged: readonly (readonly [string, readonly unknown[]])[] = [
    ["reordered", [second, first, ...rest]],
    ["dropped", [first, ...rest]],
    ["duplicated", [first, first, second, ...rest]],
  ];
  for (const [how, entries] of rearranged) {
    test(`${list} cannot be ${how}, whether or not the digest is computed anew`, () => {
      const tampered: unknown = { ...broken, [list]: entries };
      assert.ok(isBundle(tampered));
      assert.equal(isVerified(tampered), false);
      assert.equal(isVerified(resealed(tampered)), false);
      const found = replay(resealed(tampered)).compared.filter(({ differsAt }) => differsAt !== null);
      assert.deepEqual(
        found.map(({ what, differsAt }) => [what, differsAt?.startsWith(`/${list}/`)]),
        [[list, true]],
      );
    });
  }
}

test("a digest computed anew hides no change of what is derived", () => {
  const leaves = leavesOf({ findings: broken.findings, decision: broken.decision, records: broken.records });
  const changed = leaves.map((path) => changedAt(broken, path)).filter(isBundle);
  assert.ok(changed.length > 100);
  assert.ok(!changed.map(resealed).some(isVerified));
});

const decisive: readonly (readonly [fact: string, value: unknown, found: readonly string[]])[] = [
  ["manifest/routes/0/retry_budget/attempts", 13, ["findings", "records"]],
  ["promotion/routes/0/gated", false, ["findings", "decision", "records"]],
  ["evidence/routes/0/exchanges/0/observation/cache", "hit", ["findings", "records"]],
  ["evidence/routes/0/exchanges/0/observation/status_class", "5xx", ["records"]],
  ["run/notes", "all is well", ["records"]],
];

for (const [fact, value, found] of decisive) {
  test(`a digest computed anew does not make up for other facts: ${fact}`, () => {
    const tampered = changedAt(broken, fact.split("/"), () => value);
    assert.ok(isBundle(tampered));
    const differing = replay(resealed(tampered)).compared.filter(({ differsAt }) => differsAt !== null);
    assert.deepEqual(
      differing.map(({ what }) => what),
      found,
    );
  });
}

test("no facts that fit the schema break the replay", () => {
  const facts = leavesOf({ manifest: broken.manifest, promotion: broken.promotion, evidence: broken.evidence });
  const changed = facts.map((path) => changedAt(broken, path)).filter(isBundle);
  assert.ok(changed.length > 100);
  for (const bundle of changed) assert.equal(replay(bundle).compared[0]?.differsAt, "/digest");
});

test("the first difference is told by its place", () => {
  const tampered = changedAt(broken, ["records", "1", "attempts", "value"]);
  assert.ok(isBundle(tampered));
  const told = new Map(replay(tampered).compared.map(({ what, differsAt }) => [what, differsAt]));
  assert.equal(told.get("records"), "/records/1/attempts/value");
  assert.equal(told.get("digest"), "/digest");
  assert.equal(told.get("findings"), null);
});

test("evidence that its own records leave out is found", () => {
  const [route, ...routes] = broken.evidence.routes;
  assert.ok(route !== undefined);
  const evidence = { ...broken.evidence, routes: [{ ...route, exchanges: route.exchanges.slice(1) }, ...routes] };
  const found = replay(resealed({ ...broken, evidence })).compared.filter(({ differsAt }) => differsAt !== null);
  assert.deepEqual(
    found.map(({ what }) => what),
    ["findings", "records"],
  );
});
