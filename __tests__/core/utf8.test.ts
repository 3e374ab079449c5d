import assert from "node:assert/strict";
import { test } from "node:test";
import { utf8Text, type Utf8Options } from "../../src/core/utf8.ts";

const mark = [0xef, 0xbb, 0xbf];
const cases: readonly [name: string, bytes: readonly number[], options: Utf8Options, text: string | null][] = [
  ["plain text", [0x61, 0x0a], {}, "a\n"],
  ["a byte order mark", [...mark, 0x61], {}, "a"],
  ["a byte order mark that is kept", [...mark, 0x61], { keepMark: true }, "\ufeffa"],
  ["a byte of another encoding", [0x61, 0xe9], {}, null],
  ["half a character", [0x61, 0xc3], {}, null],
  ["half a character at the end of a cut text", [0x61, 0xc3], { isCut: true }, "a"],
  ["a wrong byte within a cut text", [0xff, 0x61], { isCut: true }, null],
  ["half a surrogate pair", [0xed, 0xa0, 0x80], {}, null],
];

for (const [name, bytes, options, text] of cases) {
  test(`${name}: ${JSON.stringify(text)}`, () => assert.equal(utf8Text(Uint8Array.from(bytes), options), text));
}
