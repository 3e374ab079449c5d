import assert from "node:assert/strict";
import { globSync } from "node:fs";
import { test } from "node:test";
import { parse } from "yaml";
import { blocksOf, pages, repository, textOf } from "./page.ts";

const files = globSync("examples/**/*.yml", { cwd: repository }).map((path) => [path, textOf(path)] as const);
const shown = [...pages].flatMap(([path, page]) => blocksOf(page, "ya?ml").map((text) => [path, text] as const));
const gating = [...files, ...shown].filter(([, text]) => /^ {2}pull_request:/m.test(text));

/** GitHub's own choice leaves it out: a pull request that is green for one base branch would be merged into another. */
for (const [path, text] of gating) {
  test(`the workflow of ${path} runs again when its pull request gets another base branch`, () => {
    const { on }: { on: { pull_request: { types: string[] } } } = parse(text);
    assert.deepEqual(on.pull_request.types, ["opened", "synchronize", "reopened", "edited"]);
  });
}

test("there are workflows for pull requests", () => {
  assert.ok(gating.length >= 4);
});
