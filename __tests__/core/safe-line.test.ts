import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../support/fast-check.ts";
import { safeLine } from "../../src/core/safe-line.ts";
import { readCommand } from "../blackbox/harness/runner-commands.ts";

const unsafe: readonly (readonly [why: string, text: string, safe: string])[] = [
  ["a line break that starts a command", "x\n::add-mask::a", "x\u{fffd}: :add-mask: :a"],
  ["a carriage return", "x\r::stop-commands::a", "x\u{fffd}: :stop-commands: :a"],
  ["a command at the start", "::set-output name=decision::promote", ": :set-output name=decision: :promote"],
  ["a command in the middle", "HTTP/1.1 200 ##[error]x", "HTTP/1.1 200 # #[error]x"],
  ["a command behind another hash", "###[error]x", "## #[error]x"],
  ["three colons", ":::", ": : :"],
  ["an escape sequence", "\u{1b}[2J", "\u{fffd}[2J"],
  ["C1, line separators", "a\u{85}b\u{2028}c\u{2029}d\u{9b}e", "a\u{fffd}b\u{fffd}c\u{fffd}d\u{fffd}e"],
  ["bidi and zero-width", "a\u{202e}b\u{2066}c\u{200b}d\u{feff}e", "a\u{fffd}b\u{fffd}c\u{fffd}d\u{fffd}e"],
  ["a lone surrogate", "a\u{d800}b", "a\u{fffd}b"],
];

for (const [why, text, safe] of unsafe) {
  test(`safeLine defuses ${why}`, () => assert.equal(safeLine(text), safe));
}

test("safeLine leaves an ordinary line alone", () => {
  const line = "route chat-backup: hold (retry-budget), 13 of 4 attempts at http://127.0.0.1:4000/v1 – “ok” 日本 🟢";
  assert.equal(safeLine(line), line);
});

test("no text becomes a runner's command or more than one line", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(":", "::", "##[", "#", "]", "\n", "\r", "error", "add-mask"),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const line = safeLine(pieces.join(""));
      assert.equal(readCommand(line), null);
      assert.doesNotMatch(line, /[\r\n]/);
    }),
  );
});
