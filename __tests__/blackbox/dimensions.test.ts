import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Step } from "../../src/staging/steps.ts";
import { copyOf } from "./contract-copy.ts";
import { findingsOf, recordsOf } from "./evidence.ts";
import { manifestPath, startStage } from "./stage.ts";

const page = readFileSync(join(import.meta.dirname, "../../examples/contracts/embeddings.md"), "utf8");
const manifest = `version: 1
contracts:
  page: ${copyOf("docs/contract.md")}
routes:
  - id: vectors
    family: embeddings
    model: chat-staging
    contract: page
    targets: { main: [], backup-eu: [] }
    retry_budget: { attempts: 3 }
    fallback_visible_in: header
    checks: [smoke, bad-credential, unknown-model, invalid-body, wrong-path, fallback]
`;

interface Row {
  name: string;
  backup: Step;
  exitCode: number;
  findings: readonly string[];
  /** Of the answers to smoke and fallback. */
  dimensions: readonly number[];
}

const rows: readonly Row[] = [
  {
    name: "a backup with vectors of the same length is promoted",
    backup: 200,
    exitCode: 0,
    findings: [],
    dimensions: [8, 8],
  },
  {
    name: "a backup with vectors of another length is to be investigated",
    backup: "other-dimensions",
    exitCode: 2,
    findings: ["fallback same-dimensions/mixed drift"],
    dimensions: [8, 12],
  },
];

for (const { name, backup, exitCode, findings, dimensions } of rows)
  test(name, async () => {
    await using staged = await startStage({ steps: { "backup-eu": [backup] } });
    const run = await staged.run({ workspaceFiles: { [manifestPath]: manifest, "docs/contract.md": page } });
    assert.deepEqual(findingsOf(run), findings);
    assert.equal(run.exitCode, exitCode);
    const records = recordsOf(run);
    assert.deepEqual(
      records.filter(({ error_class }) => error_class === null).map((record) => record.dimensions),
      dimensions,
    );
    assert.ok(records.every((record) => record.error_class === null || record.dimensions === null));
    assert.equal(run.stdout.includes("with vectors of 12 numbers, main with 8"), exitCode === 2);
  });
