import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { workspace } from "../adapters/workspace.ts";
import { rules } from "../../src/decision/rules/index.ts";
import { runCommand } from "./run-command.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/rules.md"), "utf8");

for (const { id, why, passes, fails } of rules) {
  test(`docs/rules.md says why ${id} is there, and shows evidence that keeps and breaks it`, () => {
    const section = page.split(`\n## ${id}\n`)[1]?.split("\n## ")[0] ?? "";
    for (const text of [why, `Evidence that keeps it: \`${passes}\``, `Evidence that breaks it: \`${fails}\``])
      assert.ok(section.includes(text), text);
  });

  test(`${id} gives its reason as a sentence and its examples as one line each`, () => {
    assert.match(why, /^[A-Z][^\n]*\.$/);
    for (const example of [passes, fails]) assert.match(example, /^[^`|\n]{10,120}$/);
    assert.notEqual(passes, fails);
  });
}

test("explain tells a rule: what it says, why, both examples, and each case with its remedy", (context) => {
  const { status, stdout } = runCommand(workspace(context), "explain", "not-cached");
  assert.equal(status, 0);
  assert.equal(
    stdout,
    `not-cached

The answer was made for this request.

An answer from a cache was not made by the route, and says nothing about its targets.

Keeps it:   smoke: x-cache missing, or MISS
Breaks it:  smoke: x-cache HIT

cached (hold, failed)
  expected an answer made for this request, got one from a cache
  Switch the cache off for the gate's requests: an answer from a cache says nothing about the route.
`,
  );
});

test("explain without a rule lists every rule with its statement", (context) => {
  const { status, stdout } = runCommand(workspace(context), "explain");
  assert.equal(status, 0);
  assert.deepEqual(
    stdout
      .trimEnd()
      .split("\n")
      .map((line) => line.split(/ {2,}/)),
    rules.map(({ id, says }) => [id, says]),
  );
});

const unknown: readonly (readonly [word: string, says: RegExp])[] = [
  ["retry-budgt", /Did you mean `retry-budget`\?/],
  ["something", /Use one of: `reachable`, .*Run fallback-gate explain for a list of all rules\./],
];

for (const [word, says] of unknown) {
  test(`explain ${word} ends with 3 and a hint`, (context) => {
    const { status, stdout, stderr } = runCommand(workspace(context), "explain", word);
    assert.equal(status, 3);
    assert.equal(stdout, "");
    assert.match(stderr, /^expected the id of a rule, got another word\. /);
    assert.match(stderr, says);
    assert.equal(stderr.includes("something"), false);
  });
}
