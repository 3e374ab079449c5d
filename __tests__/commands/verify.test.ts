import assert from "node:assert/strict";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { workspace } from "../adapters/workspace.ts";
import { resealed } from "../replay/mutations.ts";
import { consistentBundle } from "../report/bundles.ts";
import { bundleText, evidenceFolder, results } from "./evidence-folder.ts";
import { runCommand } from "./run-command.ts";

function edit(folder: string, file: string, change: (text: string) => string): void {
  const path = join(folder, file);
  const before = readFileSync(path, "utf8");
  assert.notEqual(change(before), before);
  writeFileSync(path, change(before));
}

for (const name of ["promote", "hold-over-budget", "investigate", "no-leak", "none"]) {
  test(`evidence as a run wrote it is verified: ${name}`, (context) => {
    const { status, stdout, stderr } = runCommand(evidenceFolder(context, name), "verify", "bundle.json");
    assert.equal(stderr, "");
    assert.deepEqual([...new Set(results(stdout).values())], ["agrees"]);
    assert.match(
      stdout,
      /\n\nThis proves consistency: [^\n]+\nTo prove who made it, check the attestation [^\n]+\n {2}gh [^\n]+\n$/,
    );
    assert.equal(status, 0);
  });
}

test("every part is reported, missing files included", (context) => {
  const folder = evidenceFolder(context);
  for (const file of ["report.md", "records.jsonl", "junit.xml", "test-result.intoto.json"]) rmSync(join(folder, file));
  const { status, stdout } = runCommand(folder, "verify", "bundle.json");
  assert.equal(status, 0);
  const reported = results(stdout);
  const parts = ["schema", "digest", "evidence", "findings", "decision", "records", "bundle.json"];
  for (const part of parts) assert.equal(reported.get(part), "agrees", part);
  for (const file of ["report.md", "records.jsonl", "junit.xml"])
    assert.equal(reported.get(file), "missing, not compared", file);
});

test("a bundle is verified wherever it lies and whatever it is called", (context) => {
  const folder = workspace(context, { "runs/of november.json": bundleText(consistentBundle("promote")) });
  assert.equal(runCommand(folder, "verify", "runs/of november.json").status, 0);
  assert.equal(runCommand("/", "verify", join(folder, "runs/of november.json")).status, 0);
});

test("a partial bundle decides nothing, whatever its own routes show", (context) => {
  const shard = { index: 1, of: 2, plan: `sha256:${"c".repeat(64)}`, plan_attempt: 1 };
  const { digest, ...whole } = consistentBundle("promote");
  const partial = resealed({ ...whole, shard, digest });
  const folder = workspace(context, { "bundle.json": bundleText(partial) });
  const { status, stdout } = runCommand(folder, "verify", "bundle.json");
  assert.equal(status, 0, stdout);
  assert.match(stdout, /^Run \S+ attempt 1, shard 1 of 2: a partial bundle, which decides nothing$/m);
  assert.doesNotMatch(stdout, /promote/);
});

interface Tampering {
  what: string;
  file: string;
  change: (text: string) => string;
  differs: Readonly<Record<string, string>>;
}

const tamperings: readonly Tampering[] = [
  {
    what: "a decision",
    file: "bundle.json",
    change: (text) => text.replace('"overall":"hold"', '"overall":"promote"'),
    differs: { digest: "differs at /digest", decision: "differs at /decision/overall" },
  },
  {
    what: "a count of attempts in a record",
    file: "bundle.json",
    change: (text) => text.replace('"retry_attempt_count":12', '"retry_attempt_count":0'),
    differs: { records: "differs at /records/0/retry_attempt_count" },
  },
  {
    what: "a decision under a digest computed anew",
    file: "bundle.json",
    change: () =>
      bundleText(resealed({ ...consistentBundle("hold-over-budget"), decision: consistentBundle("promote").decision })),
    differs: { digest: "agrees", decision: "differs at /decision/overall", findings: "agrees" },
  },
  {
    what: "the report",
    file: "report.md",
    change: (text) => text.replace("Held", "Ready to promote"),
    differs: { "report.md": "differs at line 1", "bundle.json": "agrees" },
  },
  {
    what: "a record in its file",
    file: "records.jsonl",
    change: (text) => text.split("\n").slice(1).join("\n"),
    differs: { "records.jsonl": "differs at line 1", records: "agrees" },
  },
];

for (const { what, file, change, differs } of tamperings) {
  test(`tampering is found and placed: ${what}`, (context) => {
    const folder = evidenceFolder(context);
    edit(folder, file, change);
    const { status, stdout } = runCommand(folder, "verify", "bundle.json");
    assert.equal(status, 1);
    for (const [part, result] of Object.entries(differs)) assert.equal(results(stdout).get(part), result, part);
    assert.match(stdout, /\nThe bundle is not consistent\. Do not rely on it\. /);
    assert.doesNotMatch(stdout, /proves consistency/);
  });
}

test("a bundle of another version of the gate that differs is told to be one", (context) => {
  const bundle = consistentBundle("hold-over-budget");
  const run = { ...bundle.run, tool_version: "0.9.0" };
  const folder = workspace(context, { "bundle.json": bundleText(resealed({ ...bundle, run, findings: [] })) });
  const { status, stdout } = runCommand(folder, "verify", "bundle.json");
  assert.equal(status, 1);
  assert.match(
    stdout,
    /^This is version \d+\.\d+\.\d+, but version 0\.9\.0 made the bundle\. Verify it with that version\.$/m,
  );
  assert.doesNotMatch(runCommand(evidenceFolder(context), "verify", "bundle.json").stdout, /^Version/m);
});

test("a file beside the bundle that cannot be read is not taken for a missing one", (context) => {
  const folder = evidenceFolder(context);
  rmSync(join(folder, "report.md"));
  mkdirSync(join(folder, "report.md"));
  const { status, stderr } = runCommand(folder, "verify", "bundle.json");
  assert.equal(status, 3);
  assert.match(stderr, /^expected a regular file, got something else: report\.md/);
});
