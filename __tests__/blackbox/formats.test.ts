import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { parse } from "junit2json";
import { workspace } from "../adapters/workspace.ts";
import { results } from "../commands/evidence-folder.ts";
import { repositoryFolder } from "./command-line.ts";
import { bundleOf } from "./evidence.ts";
import { headSha } from "./promotion-stage.ts";
import { situations } from "./replay-runs.ts";

interface Expected {
  tests: number;
  failures: number;
  result: "PASSED" | "FAILED";
}

const expected: Readonly<Record<string, Expected>> = {
  promote: { tests: 6, failures: 0, result: "PASSED" },
  hold: { tests: 6, failures: 1, result: "FAILED" },
  none: { tests: 0, failures: 0, result: "PASSED" },
};

for (const [name, { tests, failures, result }] of Object.entries(expected)) {
  test(`a JUnit reader and an in-toto policy read what a run found: ${name}`, async () => {
    const run = await situations[name]?.run();
    const { manifest, decision, digest } = bundleOf(run ?? { files: {} });
    const junit = await parse(run?.files["junit.xml"] ?? "");
    assert.ok(junit !== undefined && junit !== null && "testsuite" in junit);
    const [suite, ...others] = junit.testsuite ?? [];
    assert.deepEqual([suite?.tests, suite?.failures, suite?.errors, others.length], [tests, failures, 0, 0]);
    const statement: unknown = JSON.parse(run?.files["test-result.intoto.json"] ?? "null");
    assert.partialDeepStrictEqual(statement, {
      _type: "https://in-toto.io/Statement/v1",
      subject: [
        { name: "acme/routes", digest: { gitCommit: headSha } },
        { name: manifest.file, digest: { sha256: manifest.digest.slice("sha256:".length) } },
      ],
      predicateType: "https://in-toto.io/attestation/test-result/v0.1",
      predicate: { result, configuration: [{}, { annotations: { decision: decision.overall, bundleDigest: digest } }] },
    });
  });
}

const oldest = "24.4.0";
const isThere = existsSync(join(repositoryFolder, ".cache", `node-${oldest}`)) || process.env["CI"] === "true";
const skip = isThere
  ? false
  : `NOT RUN: no Node ${oldest} in .cache; node scripts/node24.mjs --node=${oldest} fetches it`;
const places = [
  { TZ: "UTC", LANG: "C" },
  { TZ: "Asia/Kolkata", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
];

test("the oldest Node makes the same bytes of a bundle as this one, wherever it stands", { skip }, async (context) => {
  for (const name of ["hold", "promote"]) {
    const run = await situations[name]?.run();
    const cwd = workspace(context, { ...run?.files });
    for (const place of places) {
      const args = ["scripts/node24.mjs", `--node=${oldest}`, "dist/cli.mjs", "verify", join(cwd, "bundle.json")];
      const { status, stdout, stderr } = spawnSync(process.execPath, args, {
        cwd: repositoryFolder,
        // Where it has to be fetched first, npm needs its own settings.
        env: { ...process.env, NODE_TEST_CONTEXT: undefined, ...place },
        encoding: "utf8",
      });
      assert.equal(status, 0, stderr);
      assert.deepEqual(new Set(results(stdout).values()), new Set(["agrees"]));
      assert.equal(results(stdout).size, 12);
    }
  }
});
