import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../../support/fast-check.ts";
import { code, codes, escape, markup, prose, separated } from "../../../src/report/html/markup.ts";

const escapes: readonly (readonly [text: string, shown: string])[] = [
  ["chat-backup", "chat-backup"],
  [`<a href="x">&'`, "&lt;a href=&quot;x&quot;&gt;&amp;&#39;"],
  ["&lt;", "&amp;lt;"],
  ["a\u{202e}b\u{200b}c", "a?b?c"],
  ["\u{1b}[31m\n", "?[31m?"],
  ["e\u{301}", "e?"],
  ["日\u{1f600}", "??"],
];

for (const [text, shown] of escapes) {
  test(`as text of the page: ${JSON.stringify(text)}`, () => assert.equal(escape(text), shown));
}

test("no text leaves its place, whatever is in it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) =>
      assert.match(escape(text), /^(?:[ !#-%(-;=?-~]|&[a-z#0-9]+;)*$/),
    ),
    { numRuns: 500 },
  );
});

test("data put into markup is escaped once, and markup put into markup stays", () => {
  const inner = markup`<b title="${`"`}">${"<i>"}</b>`;
  assert.equal(markup`<p>${inner}${[inner, markup`${1}`]}</p>`.text, `<p>${inner.text}${inner.text}1</p>`);
  assert.equal(inner.text, `<b title="&quot;">&lt;i&gt;</b>`);
});

test("a value is code, and none of it is a word of ours", () => {
  const none = `<span class="absent">none</span>`;
  assert.deepEqual(
    [code("a"), code(0), code(null), code("  ")].map(({ text }) => text),
    ["<code>a</code>", "<code>0</code>", none, none],
  );
  assert.equal(codes(["a", "b"]).text, "<code>a</code>, <code>b</code>");
  assert.equal(codes([]).text, none);
  assert.equal(separated([]).text, "");
});

test("in our own sentences what stands between backticks is a value", () => {
  assert.equal(
    prose("expected `a<b>` & more, got `c`.").text,
    "expected <code>a&lt;b&gt;</code> &amp; more, got <code>c</code>.",
  );
  assert.equal(prose("nothing").text, "nothing");
});
