import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { comment, fittedComment } from "../../src/report/comment.ts";
import { terminalReport } from "./terminal-text.ts";
import { anExchange, success } from "../support/evidence.ts";
import { bundles, goldenBundle, manyRoutes } from "./bundles.ts";

// Renew them with `node --test --test-update-snapshots __tests__/report/goldens.test.ts`, and read what changed.
const folder = join(import.meta.dirname, "goldens");
const serializers = [String];

const brokenSmoke = anExchange("smoke", { observation: success({ cache: "hit" }) });

for (const name of Object.keys(bundles)) {
  test(`the comment: ${name}`, (t) => {
    t.assert.fileSnapshot(comment(goldenBundle(name)), join(folder, `${name}.md`), { serializers });
  });

  test(`the terminal: ${name}`, (t) => {
    t.assert.fileSnapshot(terminalReport(goldenBundle(name)), join(folder, `${name}.txt`), { serializers });
  });
}

const digest = `sha256:${"d".repeat(64)}`;

/** Reports too long for their place, by the name of their golden files. */
const shed: Readonly<Record<string, () => string>> = {
  "shed-folds": () => fittedComment(goldenBundle("mixed-decisions"), 7_000),
  "shed-lists": () => fittedComment({ ...manyRoutes(brokenSmoke), digest }, 6_000),
  "shed-to-the-decision": () => fittedComment({ ...manyRoutes(brokenSmoke), digest }, 300),
};

for (const [name, render] of Object.entries(shed)) {
  test(`the comment that has to be short: ${name}`, (t) => {
    t.assert.fileSnapshot(render(), join(folder, `${name}.md`), { serializers });
  });
}

test("every golden file has its bundle", () => {
  const names = new Set(readdirSync(folder).map((file) => file.replace(/\.(md|txt)$/, "")));
  assert.deepEqual([...names].toSorted(), [...Object.keys(bundles), ...Object.keys(shed)].toSorted());
});
