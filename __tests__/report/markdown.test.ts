import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../support/fast-check.ts";
import { code } from "../../src/report/markdown.ts";
import { problemLine, problemsMarkdown } from "../../src/report/problems.ts";

const values: readonly (readonly [value: string | number, shown: string])[] = [
  ["chat-backup", "`chat-backup`"],
  [13, "`13`"],
  [-1, "`-1`"],
  ["1.4.*", "`1.4.*`"],
  ["/paths/~1v1~1chat", "`/paths/~1v1~1chat`"],
  ["https://docs.example.com/chat", "`https://docs.example.com/chat`"],
  ["", "`-`"],
  ["   ", "`-`"],
  [" a ", "`a`"],
  ["`", "`?`"],
  ["a`b``c", "`a?b??c`"],
  ["a|b", "`a?b`"],
  ["a\nb\r\nc", "`a?b??c`"],
  ["<img src=x>", "`?img src=x?`"],
  ["![x](https://evil.example)", "`??x?(https://evil.example)`"],
  ["[x](https://evil.example)", "`?x?(https://evil.example)`"],
  ["\\", "`?`"],
  ["\u{202e}abc\u{200b}", "`?abc?`"],
  ["&lt;", "`?lt?`"],
  ["日本", "`??`"],
];

for (const [value, shown] of values) {
  test(`as inline code: ${JSON.stringify(value)}`, () => assert.equal(code(value), shown));
}

const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(
      fc.constantFrom("`", "|", "\n", "\r", "<", ">", "](", "![", "@team", "::", "a", " ", "\\", "&#96;", "\u{2028}"),
      {
        maxLength: 12,
      },
    )
    .map((pieces) => pieces.join("")),
);

test("no value leaves its inline code", () => {
  fc.assert(
    fc.property(hostile, (value) => {
      assert.match(code(value), /^`[A-Za-z0-9 ._/:,+()@=*~?-]+`$/);
      assert.doesNotMatch(code(value).slice(1, -1), /[`|\r\n<]|\]\(/);
    }),
    { numRuns: 1_000 },
  );
});

const problem = { at: { file: "gate.yml", line: 3, column: 7 }, message: "expected a, got b", remedy: "Write a." };

test("a problem is one line with its place, where it has one", () => {
  assert.equal(problemLine(problem), "gate.yml:3:7 expected a, got b. Write a.");
  assert.equal(problemLine({ ...problem, at: null }), "expected a, got b. Write a.");
});

test("problems in Markdown are inline code, one to a line", () => {
  const shown = problemsMarkdown(
    [problem, { ...problem, at: null, message: "expected a, got `<b>`\n" }],
    "could not run",
  );
  assert.equal(
    shown,
    [
      "## Fallback Gate - ⛔ Could not run",
      "Nothing was sent. Fix these problems and run the gate again:",
      "- `gate.yml:3:7 expected a, got b. Write a.`\n- `expected a, got ??b???. Write a.`",
      "[Troubleshooting](https://github.com/fallback-gate/fallback-gate/blob/v1/docs/troubleshooting.md) explains every message.",
      "",
    ].join("\n\n"),
  );
});
