import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../support/fast-check.ts";
import { repeatedKeys, repeatedKeysWithin, unescaped } from "../../src/core/json-escapes.ts";

const inText = (json: string): string => JSON.stringify({ text: json });

const rows: readonly [name: string, json: string, repeated: readonly string[], within?: readonly string[]][] = [
  ["no key twice", '{"a":1,"b":{"a":2},"c":[{"a":1},{"a":2}]}', []],
  ["a key twice", '{"a":1,"b":2,"a":3}', ["a"]],
  ["the same value twice", '{"a":1,"a":1}', ["a"]],
  ["below another key", '{"x":{"y":[0,{"a":1,"a":2}]}}', ["a"]],
  ["one of them with an escape", String.raw`{"a":1,"\u0061":2}`, ["a"]],
  ["a key three times, and another", '{"a":1,"a":1,"b":{"c":1,"c":2},"a":1}', ["a", "c"]],
  ["keys of several objects in a list", '[{"a":1},{"a":1}]', []],
  ["a value that looks like a key", '{"a":"b","c":"b","d":"\\"a\\":1"}', []],
  ["braces in texts", '{"a":"{","b":"}{","c":{"a":"["}}', []],
  ["spaces around the colon", '{"a" : 1 ,\t"a"\n:2}', ["a"]],
  ["a name of every object", '{"__proto__":1,"constructor":2,"__proto__":3}', ["__proto__"]],
  ["an empty key", '{"":1,"":2}', [""]],
  ["a key twice in a text that is JSON", inText('{"a":1,"a":2}'), [], ["a"]],
  ["in a text of a text", inText(inText(' [{"a":1,"a":2}]')), [], ["a"]],
  ["a text that is no JSON", inText('{"a":1,"a":2'), []],
  ["no object", "[1,2]", []],
];
for (const [name, json, repeated, within = repeated] of rows)
  test(`keys that stand twice: ${name}`, () => {
    JSON.parse(json);
    assert.deepEqual([...repeatedKeys(json)], repeated);
    assert.deepEqual([...repeatedKeysWithin(json)].toSorted(), within.toSorted());
  });

test("what JSON.stringify writes names no key twice", () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      assert.deepEqual([...repeatedKeys(json)], []);
    }),
  );
});

test("a long text costs no more than its length", () => {
  assert.deepEqual([...repeatedKeys(JSON.stringify({ a: '"\\'.repeat(300_000), b: "x".repeat(1_000_000) }))], []);
});

const escapes: readonly [text: string, meant: string][] = [
  ["plain", "plain"],
  [String.raw`\u0061b\u002Dc`, "ab-c"],
  [String.raw`\\u0061`, "a"],
  [String.raw`\u00e9\u0161`, String.raw`\u00e9\u0161`],
];
for (const [text, meant] of escapes)
  test(`the escapes of ${text} mean ${meant}`, () => {
    assert.equal(unescaped(text), meant);
  });
