import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { evidenceFiles } from "../../src/settle.ts";
import { testResultType } from "../../src/report/statement.ts";
import { firstRecord } from "../support/evidence.ts";
import { goldenBundle } from "../report/bundles.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/evidence.md"), "utf8");
const [files = "", record = ""] = page.split("\n## The record\n");

function firstCells(text: string): (string | undefined)[] {
  return [...text.matchAll(/^\| `([\w.-]+)` /gm)].map(([, cell]) => cell);
}

test("docs/evidence.md names the fields of a record in their order", () => {
  const fields = Object.keys(firstRecord(goldenBundle("promote")));
  assert.deepEqual(firstCells(record.split("\n## ")[0] ?? ""), fields);
});

test("docs/evidence.md names every file that a bundle makes", () => {
  for (const file of evidenceFiles(goldenBundle("promote")).keys()) assert.ok(firstCells(files).includes(file), file);
});

test("docs/evidence.md signs with the predicate that the statement has", () => {
  assert.ok(page.includes(`predicate-type: ${testResultType}\n`));
  assert.ok(page.includes(`--predicate-type ${testResultType}\n`));
});
