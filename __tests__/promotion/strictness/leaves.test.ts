import assert from "node:assert/strict";
import { test } from "node:test";
import { bindStricter } from "../../../src/promotion/strictness/bind.ts";
import { at, edited, gone } from "./edited.ts";
import { cases, type Outcome } from "./cases.ts";
import { rich } from "./rich.ts";
import { comparedPlaces, unusedKeys } from "./schema-rules.ts";

/** A pointer into the schema. Numbers and free map keys become `*`. */
function placeOf(pointer: string): string {
  return pointer
    .replace(/^\/(gateways|contracts)\/[^/]+/, "/$1/*")
    .replace(/\/targets\/[^/]+/, "/targets/*")
    .replaceAll(/\/\d+(?=\/|$)/g, "/*");
}

const uncompared: readonly unknown[] = ["not-a-rule", "key"];

test("the rich manifest uses every key of the schema", () => {
  // A way of forcing counts as one value.
  const ways = ["model", "mock"].map((way) => `/routes/*/checks/*/force/${way}`);
  assert.deepEqual(unusedKeys(rich), ways);
});

test("every place that the schema compares has a case", () => {
  const compared = [...comparedPlaces()].filter(([, word]) => !uncompared.includes(word)).map(([place]) => place);
  const covered = new Set(cases.map(([pointer]) => placeOf(pointer)));
  const isCovered = (place: string): boolean =>
    [...covered].some((other) => other === place || other === `${place}/*` || other.startsWith(`${place}/`));
  assert.deepEqual(
    compared.filter((place) => !isCovered(place)),
    [],
  );
  assert.ok(compared.length > 50, "expected the walk through the schema to find its places");
});

const effects: Readonly<Record<Outcome, readonly [direction: string, in_effect: boolean]>> = {
  tighter: ["tighter", true],
  looser: ["looser", true],
  neutral: ["neutral", true],
  held: ["looser", false],
};

for (const [pointer, value, outcome] of cases) {
  const shown = value === gone ? "nothing" : JSON.stringify(value).slice(0, 60);
  test(`${pointer} changed to ${shown} is ${outcome}`, () => {
    const head = edited(rich, pointer, value);
    const { manifest, changes } = bindStricter(rich, head);
    const [direction, in_effect] = effects[outcome];
    assert.deepEqual(
      changes.map((change) => [change.direction, change.in_effect]),
      [[direction, in_effect]],
    );
    if (in_effect) assert.deepEqual(manifest, head);
    else assert.notDeepEqual(manifest, head);
  });
}

for (const [pointer, value] of cases.filter(([, , outcome]) => outcome === "tighter")) {
  test(`${pointer} changed back is looser`, () => {
    const { manifest, changes } = bindStricter(edited(rich, pointer, value), rich);
    assert.deepEqual(
      changes.map(({ direction }) => direction),
      ["looser"],
    );
    assert.ok(pointer !== "/routes/0/traffic" || at(manifest, pointer) === null);
  });
}

test("values that describe the file are not rules", () => {
  const head = { ...rich, file: "other.yml", digest: `sha256:${"0".repeat(64)}`, lines: {} };
  assert.deepEqual(bindStricter(rich, head), { manifest: head, changes: [] });
});

test("nothing changed is no change", () => {
  assert.deepEqual(bindStricter(rich, structuredClone(rich)), { manifest: rich, changes: [] });
});
