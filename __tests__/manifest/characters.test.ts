import assert from "node:assert/strict";
import { test } from "node:test";
import { changed, refusalOf, smallest } from "./cases.ts";

const refused: [codePoint: number, words: string][] = [
  [0x00, "a control character"],
  [0x08, "a control character"],
  [0x0b, "a control character"],
  [0x1b, "a control character"],
  [0x7f, "a control character"],
  [0x85, "a control character"],
  [0x9f, "a control character"],
  [0x2028, "a Unicode line separator"],
  [0x2029, "a Unicode line separator"],
  [0x202e, "a character that changes the direction of text"],
  [0x2066, "a character that changes the direction of text"],
  [0x200b, "an invisible character"],
  [0x00ad, "an invisible character"],
  [0xfeff, "an invisible character"],
  [0xe0041, "an invisible character"],
];

for (const [codePoint, words] of refused) {
  test(`refuses U+${codePoint.toString(16).padStart(4, "0")} even in a comment`, () => {
    const found = refusalOf(changed("chat-staging", `chat-staging # a${String.fromCodePoint(codePoint)}b`));
    assert.deepEqual(found?.problems, [`7:28 expected visible text, got ${words}`]);
    assert.equal(found?.code, "MANIFEST_UNREADABLE");
  });
}

test("accepts tabs after values, accents, Chinese and emoji in comments", () => {
  assert.equal(refusalOf(changed("chat-staging", "chat-staging\t# é 模型 😀")), null);
});

test("finds half of a surrogate pair behind an escape", () => {
  const found = refusalOf(changed("dep-primary", String.raw`"\ud800"`));
  assert.equal(found?.problems.length, 1);
  assert.ok(found?.problems[0]?.startsWith("9:23 "));
});

test("reads CRLF files with the same lines and columns", () => {
  const broken = changed("attempts: 4", "attempts: x");
  assert.deepEqual(refusalOf(broken.replaceAll("\n", "\r\n")), refusalOf(broken));
  assert.equal(refusalOf(smallest.replaceAll("\n", "\r\n")), null);
});

test("strips one byte order mark and counts columns after it", () => {
  const broken = changed("version: 1", "version: 2");
  assert.deepEqual(refusalOf(`\ufeff${broken}`), refusalOf(broken));
  assert.deepEqual(refusalOf(`\ufeff\ufeff${smallest}`)?.problems, [
    "1:1 expected visible text, got an invisible character",
  ]);
});

test("reports the line with bytes that are not UTF-8", () => {
  const bytes = new TextEncoder().encode(smallest);
  const [line, broken] = [7, Uint8Array.from(bytes)];
  broken[smallest.indexOf("chat-staging")] = 0xff;
  assert.deepEqual(refusalOf(broken), {
    code: "MANIFEST_UNREADABLE",
    problems: [`${line}:1 expected UTF-8, got other bytes`],
    remedies: ["Save the file as UTF-8."],
  });
});

test("refuses UTF-8 that is cut off at the end", () => {
  assert.deepEqual(refusalOf(Uint8Array.from([0x61, 0x0a, 0xe2, 0x82]))?.problems, [
    "2:1 expected UTF-8, got other bytes",
  ]);
});
