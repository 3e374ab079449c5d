import assert from "node:assert/strict";
import { test } from "node:test";
import { changed, refusalOf, smallest } from "./cases.ts";

const plain = "expected plain YAML without directives, anchors, aliases and tags, got";
const exact = "expected a number that can be stored exactly, got another one";
const top = "expected a map at the top of the manifest, got";
const once = "expected each key once, got a duplicate key";

/** A text and its only problem before the schema is checked. */
const unreadable: [name: string, text: string, problem: string][] = [
  ["an alias bomb", "a: &a [x]\nb: [*a, *a]", `1:4 ${plain} an anchor`],
  ["a reference to itself", "a: &a [*a]", `1:4 ${plain} an anchor`],
  ["a merge key", "b: 1\n<<: { a: 1 }", "2:1 expected another key, got `<<`"],
  ["a function tag", "a: !!js/function x", `1:4 ${plain} a tag`],
  ["an own tag", "a: !foo x", `1:4 ${plain} a tag`],
  ["a non-specific tag", "a: ! x", `1:4 ${plain} a tag`],
  ["a binary tag", "a: !!binary eA==", `1:4 ${plain} a tag`],
  ["a set tag", "a: !!set { b }", `1:4 ${plain} a tag`],
  ["a timestamp tag", "a: !!timestamp 2026-01-01", `1:4 ${plain} a tag`],
  ["a tagged key", "!!int 1: x", `1:1 ${plain} a tag`],
  ["YAML 1.1", "%YAML 1.1\n---\na: yes", `1:1 ${plain} a directive`],
  ["a tag directive", "%TAG ! tag:example.com,2000:\n---\na: b", `1:1 ${plain} a directive`],
  ["two documents", "a: 1\n---\nb: 1", "2:1 expected one document, got a second one"],
  ["a key twice", "url: 1\nb: 2\nurl: 3", `3:1 ${once}`],
  ["a key twice, once quoted", 'url: 1\n"url": 3', `2:1 ${once}`],
  ["a number as key twice, once quoted", 'a: { 1: x, "1": y }', `1:12 ${once}`],
  ["__proto__", "a: { __proto__: { b: 1 } }", "1:6 expected another key, got `__proto__`"],
  ["constructor", "constructor: 1", "1:1 expected another key, got `constructor`"],
  ["prototype", "prototype: 1", "1:1 expected another key, got `prototype`"],
  ["a list as key", "? [a, b]\n: 1", "1:3 expected YAML 1.2, got a key that is not a text"],
  ["a number that overflows", "a: 1e999", `1:4 ${exact}`],
  ["an integer that is not safe", "a: 12345678901234567890", `1:4 ${exact}`],
  ["the first integer that is not safe", "a: 9007199254740992", `1:4 ${exact}`],
  ["infinity", "a: .inf", `1:4 ${exact}`],
  ["not a number", "a: .nan", `1:4 ${exact}`],
  ["an empty file", "", `1:1 ${top} an empty file`],
  ["a file of comments", "# nothing\n", `1:1 ${top} an empty file`],
  ["a scalar", "hello", `1:1 ${top} a single value`],
  ["a list", "- a", `1:1 ${top} a list`],
  ["a tab as indentation", "a:\n\tb: 1", "2:1 expected YAML 1.2, got a tab as indentation"],
  ["a lone carriage return", "a: 1\rb: 2", "1:4 expected YAML 1.2, got a second `: ` on one line"],
  [
    "a quote that is not closed",
    'a: "b',
    "1:6 expected YAML 1.2, got a missing closing quote, bracket or comma, or a key without `:`",
  ],
  [
    "a reserved character",
    "a: @b",
    "1:4 expected YAML 1.2, got a text that starts with a reserved character such as `@`",
  ],
];

/** A broken line of the smallest manifest, and its one problem. */
const causes: [name: string, from: string, to: string, problem: string, remedy: string][] = [
  [
    "a line one space short",
    "    model:",
    "   model:",
    "7:1 expected YAML 1.2, got a key without `:`, or a line with the wrong indentation",
    "Check the indentation",
  ],
  [
    "a key without a colon",
    "model: chat-staging",
    "model chat-staging",
    "7:5 expected YAML 1.2, got a key without `:`, or a line with the wrong indentation",
    "Check the indentation",
  ],
  ["a tab", "    model:", "\tmodel:", "7:1 expected YAML 1.2, got a tab as indentation", "Indent with spaces."],
  [
    "two colons",
    "model: chat-staging",
    "model: chat: staging",
    "7:12 expected YAML 1.2, got a second `: ` on one line",
    "Put the value in quotes",
  ],
  [
    "an unknown escape",
    "model: chat-staging",
    'model: "chat\\d"',
    "7:17 expected YAML 1.2, got an unknown escape such as `\\d` in double quotes",
    "Write the text in single quotes.",
  ],
];

for (const [name, from, to, problem, remedy] of causes)
  test(`one broken line is one problem: ${name}`, () => {
    const found = refusalOf(changed(from, to));
    assert.deepEqual(found?.problems, [problem]);
    assert.ok(found?.remedies[0]?.startsWith(remedy), found?.remedies[0]);
  });

for (const [name, text, problem] of unreadable) {
  test(`refuses ${name}`, () => {
    const found = refusalOf(text);
    assert.equal(found?.code, "MANIFEST_UNREADABLE");
    assert.equal(found?.problems[0], problem);
    assert.ok(found?.remedies.every((remedy) => remedy.length > 5));
  });
}

test("reports every refused token, not only the first", () => {
  assert.deepEqual(refusalOf("a: &x 1\nb: *x\nc: !y z")?.problems, [
    `1:4 ${plain} an anchor`,
    `2:4 ${plain} an alias`,
    `3:4 ${plain} a tag`,
  ]);
});

test("takes `&`, `*`, `!` and `%` inside texts and comments for what they are", () => {
  const text = smallest.replace("[dep-primary]", "['&a', '*b', '!c', \"%d\", e*f]");
  assert.equal(refusalOf(`${text}# &a *b !c %d`), null);
});

test("accepts document markers, flow and block styles", () => {
  assert.equal(refusalOf(`# a comment\n---\n${smallest}...\n`), null);
});

test("reads YAML 1.2: `no` and dates are text, and `012` is twelve", () => {
  assert.equal(refusalOf(smallest.replace("chat-staging", "no").replace("attempts: 4", "attempts: 012")), null);
});

test("never quotes the line of an error", () => {
  const found = refusalOf('a: "hunter2-in-the-line\nb: hunter2');
  assert.equal(found?.code, "MANIFEST_UNREADABLE");
  assert.ok(!JSON.stringify(found).includes("hunter2"));
});
