import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../../support/fast-check.ts";
import { canonicalJson } from "../../../src/core/canonical-json.ts";
import { isBundle } from "../../../src/generated/evidence-validators.cjs";
import type { EffectiveManifest } from "../../../src/generated/types.ts";
import { bindStricter } from "../../../src/promotion/strictness/bind.ts";
import { aBundle } from "../../support/evidence.ts";
import { type Case, cases } from "./cases.ts";
import { edited } from "./edited.ts";
import { isAtLeastAsStrict } from "./oracle.ts";
import { rich } from "./rich.ts";

const bundle = aBundle();
const plain = { ...rich, lines: {} };
const edits = fc.shuffledSubarray(cases, { maxLength: 12 });

/** Every edit whose place still exists. */
function withEdits(manifest: EffectiveManifest, all: readonly Case[]): EffectiveManifest {
  return all.reduce((before, [pointer, value]) => {
    try {
      return edited(before, pointer, value);
    } catch {
      return before;
    }
  }, manifest);
}

function holds(says: (base: EffectiveManifest, head: EffectiveManifest) => void): void {
  fc.assert(fc.property(edits, edits, (one, other) => says(withEdits(plain, one), withEdits(plain, other))));
}

test("the oracle agrees with the table in every case", () => {
  for (const [pointer, value, outcome] of cases.filter((entry) => entry[2] === "tighter" || entry[2] === "held"))
    assert.equal(isAtLeastAsStrict(edited(plain, pointer, value), plain), outcome === "tighter", pointer);
});

test("the bound manifest fits the schema", () => {
  assert.ok(isBundle(bundle));
  holds((base, head) => assert.ok(isBundle({ ...bundle, manifest: bindStricter(base, head).manifest })));
});

test("the bound manifest is never looser than base", () => {
  holds((base, head) => assert.ok(isAtLeastAsStrict(bindStricter(base, head).manifest, base)));
});

test("no head is looser than base without a change that says so", () => {
  let looser = 0;
  holds((base, head) => {
    if (isAtLeastAsStrict(head, base)) return;
    looser += 1;
    assert.ok(bindStricter(base, head).changes.some(({ direction }) => direction === "looser"));
  });
  assert.ok(looser > 10);
});

test("binding the bound manifest again to either side changes nothing", () => {
  holds((base, head) => {
    const { manifest } = bindStricter(base, head);
    assert.deepEqual(bindStricter(base, manifest).manifest, manifest);
    assert.deepEqual(bindStricter(manifest, head).manifest, manifest);
  });
});

test("if every change is in effect, the head applies unchanged", () => {
  holds((base, head) => {
    const { manifest, changes } = bindStricter(base, head);
    if (changes.every(({ in_effect }) => in_effect)) assert.deepEqual(manifest, head);
    else assert.notDeepEqual(manifest, head);
  });
});

test("an unchanged manifest has no change, and a changed one always has", () => {
  holds((base, head) => {
    assert.deepEqual(bindStricter(base, structuredClone(base)), { manifest: base, changes: [] });
    if (canonicalJson(base) === canonicalJson(head)) return;
    assert.ok(bindStricter(base, head).changes.length > 0);
  });
});
