import assert from "node:assert/strict";
import { test } from "node:test";
import { pinned } from "../contract/check-scene.ts";
import { contractPath } from "./contract-copy.ts";
import { documentation, documentationWith } from "./contract-routes.ts";
import { bundleOf } from "./evidence.ts";
import { manifestPath, oneRoute, startStage } from "./stage.ts";

const baselinePath = ".github/contracts/chat.json";
const weightsPath = "gateway/weights.json";
const manifest = oneRoute
  .replace(`source: ${contractPath}`, `source: ${contractPath}, baseline: ${baselinePath}`)
  .concat(`    traffic: { file: ${weightsPath}, among: "/*", at: { key: backup } }\n`);
const weights = (backup: number): string => JSON.stringify({ main: 100 - backup, backup });
const stricter = documentationWith(
  "| `stream`                | boolean | no ",
  "| `stream`                | boolean | yes",
);

const base = {
  [manifestPath]: manifest,
  [contractPath]: documentation,
  [baselinePath]: await pinned(documentation, contractPath),
  [weightsPath]: weights(5),
};

interface Row {
  name: string;
  head: Readonly<Record<string, string>>;
  /** The files that a finding calls looser. */
  loosened?: readonly string[];
  decision: "promote" | "hold" | "none";
}

const promotion = { [weightsPath]: weights(25) };
const rewritten = { [contractPath]: stricter };
const repinned = { ...rewritten, [baselinePath]: await pinned(stricter, contractPath) };

const rows: readonly Row[] = [
  { name: "a weight alone is promoted", head: promotion, decision: "promote" },
  {
    name: "a weight and other pinned facts are held: whoever promotes does not move what it is judged by",
    head: { ...promotion, ...repinned },
    loosened: [contractPath, baselinePath],
    decision: "hold",
  },
  {
    name: "a weight and other words in the copy are held, whether facts have changed or not",
    head: { ...promotion, [contractPath]: documentation.replace("The conversation so far.", "All messages.") },
    loosened: [contractPath],
    decision: "hold",
  },
  { name: "other pinned facts without a weight promote nothing, and pass", head: repinned, decision: "none" },
  {
    name: "a weight that goes down passes whatever is pinned",
    head: { [weightsPath]: weights(1), ...repinned },
    decision: "none",
  },
];

for (const { name, head, loosened = [], decision } of rows)
  test(`a pull request: ${name}`, async () => {
    await using stage = await startStage();
    const run = await stage.run({ baseFiles: base, workspaceFiles: { ...base, ...head } });
    const found = bundleOf(run).findings.map(({ rule, at }) => [rule, at.file]);
    assert.deepEqual(
      found,
      loosened.map((file) => ["gate-not-weakened", file]),
    );
    assert.equal(run.outputs["decision"], decision);
    assert.equal(run.exitCode, decision === "hold" ? 1 : 0);
  });
