import assert from "node:assert/strict";
import { test } from "node:test";
import { parseJson, parseObject } from "../../src/core/json.ts";

const bytes: readonly (readonly [name: string, bytes: Uint8Array, value: unknown])[] = [
  ["UTF-8", Buffer.from('{"a":"\u00e9"}'), { a: "\u00e9" }],
  ["UTF-8 after a byte order mark", Buffer.from('\ufeff{"a":1}'), { a: 1 }],
  ["a replacement character that was sent as one", Buffer.from('"\ufffd"'), "\ufffd"],
  ["ISO 8859-1", Buffer.from('{"a":"\u00e9"}', "latin1"), undefined],
  ["UTF-16", Buffer.from('{"a":1}', "utf16le"), undefined],
  ["half a character", Buffer.from('"\u00e9').subarray(0, 2), undefined],
];

for (const [name, data, value] of bytes) {
  test(`${name} ${value === undefined ? "is no JSON" : "is JSON"}`, () => assert.deepEqual(parseJson(data), value));
}

test("a text that is no JSON, or no object, does not throw", () => {
  assert.equal(parseJson("{"), undefined);
  assert.equal(parseObject("[1]"), null);
  assert.deepEqual(parseObject('{"a":1}'), { a: 1 });
});
