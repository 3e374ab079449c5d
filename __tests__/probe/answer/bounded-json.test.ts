import assert from "node:assert/strict";
import { test } from "node:test";
import { limits } from "../../../src/core/limits.ts";
import { parseBounded } from "../../../src/probe/answer/bounded-json.ts";

function nested(depth: number): string {
  return "[".repeat(depth) + "]".repeat(depth);
}

function wide(keys: number): string {
  return `{${Array.from({ length: keys }, (_, at) => `"k${at}":0`).join(",")}}`;
}

test("the depth limit holds at the limit and one past it", () => {
  assert.notEqual(parseBounded(nested(limits.responseJsonDepth)), undefined);
  assert.equal(parseBounded(nested(limits.responseJsonDepth + 1)), undefined);
});

test("the key limit holds at the limit and one past it", () => {
  assert.notEqual(parseBounded(wide(limits.responseJsonKeys)), undefined);
  assert.equal(parseBounded(wide(limits.responseJsonKeys + 1)), undefined);
});

test("brackets, colons and escaped quotes inside strings are not counted", () => {
  const text = `${'["'.repeat(200)}\\"${":{[".repeat(limits.responseJsonKeys)}`;
  assert.deepEqual(parseBounded(JSON.stringify({ text })), { text });
});

test("keys given twice are counted twice", () => {
  assert.equal(parseBounded(`{${'"a":0,'.repeat(limits.responseJsonKeys)}"a":0}`), undefined);
});

test("depth that comes back down is not added up", () => {
  const pairs = Array.from({ length: 200 }, () => [[]]);
  assert.deepEqual(parseBounded(JSON.stringify(pairs)), pairs);
});

for (const text of ["", "{", '{"a"', '"open', "{]", "undefined", '{"a":1}x']) {
  test(`${JSON.stringify(text)} is no JSON and does not throw`, () => {
    assert.equal(parseBounded(text), undefined);
  });
}

test("null is JSON", () => {
  assert.equal(parseBounded("null"), null);
});
