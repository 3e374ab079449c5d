import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../support/fast-check.ts";
import { canonicalJson, isSameText, sha256 } from "../../src/core/canonical-json.ts";

test("keys are sorted by their UTF-16 units at every depth, elements keep their order", () => {
  const value = { b: [{ d: 1, c: null }, 2, 1], a: "x", B: true, "\u{e4}": 0, "10": 1, "9": 2 };
  assert.equal(canonicalJson(value), '{"9":2,"10":1,"B":true,"a":"x","b":[{"c":null,"d":1},2,1],"ä":0}');
});

test("a key that names the prototype is a key like any other", () => {
  const text = '{"__proto__":{"a":1},"b":2}';
  assert.equal(canonicalJson(JSON.parse(text)), text);
});

test("what JSON leaves out is left out", () => {
  assert.equal(canonicalJson({ a: undefined, b: 1 }), '{"b":1}');
});

/** The same value with the keys of every object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, turned(inner)] as const);
  return Object.fromEntries(entries.toReversed());
}

test("the order of keys makes no difference, and reading it back gives the same value", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const canonical = canonicalJson(value);
      assert.equal(canonicalJson(turned(value)), canonical);
      assert.equal(JSON.stringify(JSON.parse(canonical)), canonical);
      assert.deepEqual(JSON.parse(canonical), JSON.parse(JSON.stringify(value)));
    }),
  );
});

test("sha256 names its algorithm; text and its bytes have the same digest", () => {
  const empty = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
  assert.equal(sha256(""), empty);
  assert.equal(sha256(new Uint8Array()), empty);
  assert.equal(sha256("ä"), sha256(new TextEncoder().encode("ä")));
  assert.notEqual(sha256("a"), sha256("b"));
});

test("objects under one name are sorted each by its own keys", () => {
  const value = [{ a: { x: 1, y: 2 } }, { a: { y: 1, x: 2 } }, { a: { y: 1, z: 2, x: 3 } }, { a: { y: 4 } }];
  assert.equal(
    canonicalJson(value),
    '[{"a":{"x":1,"y":2}},{"a":{"x":2,"y":1}},{"a":{"x":3,"y":1,"z":2}},{"a":{"y":4}}]',
  );
});

test("two values have the same text exactly if JSON writes them alike", () => {
  const values = fc.jsonValue({ maxDepth: 2 });
  fc.assert(
    fc.property(values, values, (one, other) => {
      assert.equal(isSameText(one, other), JSON.stringify(one) === JSON.stringify(other));
      assert.ok(isSameText(one, JSON.parse(JSON.stringify(one))));
    }),
  );
  assert.equal(isSameText({ a: 1, b: 2 }, { b: 2, a: 1 }), false);
  assert.equal(isSameText([], {}), false);
  assert.equal(isSameText({}, []), false);
  assert.equal(isSameText({ a: 1 }, { a: 1, b: 1 }), false);
});
