import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { comment } from "../../src/report/comment.ts";
import { terminalReport } from "../../src/report/terminal.ts";
import { bundles, goldenBundle } from "./bundles.ts";

// Renew them with `node --test --test-update-snapshots __tests__/report/goldens.test.ts`, and read what changed.
const folder = join(import.meta.dirname, "goldens");
const serializers = [String];

for (const name of Object.keys(bundles)) {
  test(`the comment: ${name}`, (t) => {
    t.assert.fileSnapshot(comment(goldenBundle(name)), join(folder, `${name}.md`), { serializers });
  });

  test(`the terminal: ${name}`, (t) => {
    t.assert.fileSnapshot(terminalReport(goldenBundle(name)), join(folder, `${name}.txt`), { serializers });
  });
}

test("every golden file has its bundle", () => {
  const names = new Set(readdirSync(folder).map((file) => file.replace(/\.(md|txt)$/, "")));
  assert.deepEqual([...names].toSorted(), Object.keys(bundles).toSorted());
});
