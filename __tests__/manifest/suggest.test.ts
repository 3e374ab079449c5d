import assert from "node:assert/strict";
import { test } from "node:test";
import { suggestion } from "../../src/manifest/suggest.ts";

const known = ["attempts", "proof", "wait"];
const cases: [text: string, candidates: string[], remedy: string][] = [
  ["attemps", known, "Did you mean `attempts`?"],
  ["atempst", known, "Use one of: `attempts`, `proof`, `wait`."],
  ["Proof", known, "Did you mean `proof`?"],
  ["LiteLLM", ["generic", "litellm"], "Did you mean `litellm`?"],
  ["PROFF", known, "Did you mean `proof`?"],
  ["wiat", known, "Did you mean `wait`?"],
  ["prof", ["prop", "proof"], "Did you mean `prop`?"],
  ["x", ["y"], "Use one of: `y`."],
  ["", ["a"], "Use one of: `a`."],
  ["chat", [], "Remove it."],
  ["chat", ["a name with spaces"], "Remove it."],
];

for (const [text, candidates, remedy] of cases) {
  test(`"${text}" among ${candidates.length} names: ${remedy}`, () =>
    assert.equal(suggestion(text, candidates), remedy));
}

test("lists twelve names and counts the others", () => {
  const names = Array.from({ length: 15 }, (_, index) => `name-${index}`);
  assert.ok(suggestion("unlike", names).endsWith("`name-11` and 3 more."));
});
