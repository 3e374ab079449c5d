import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { test, type TestContext } from "node:test";
import { parse } from "yaml";
import { promotion, type Files } from "../blackbox/promotion-files.ts";
import { textOf } from "../docs/page.ts";
import { outsideGitHub } from "./outside-github.ts";

const pipeline = textOf("examples/gitlab/.gitlab-ci.yml");
const runner = join(dirname(createRequire(import.meta.url).resolve("gitlab-ci-local/package.json")), "dist/index.js");
const origin = "https://gitlab.example.com/acme/routes.git";

const image = /^ {2}image: .*\n/m;

/**
 * The pipeline on this machine, validated by GitLab's schema and run in a shell instead of its image. Its `origin` is the
 * repository itself.
 */
async function runPipeline(
  context: TestContext,
  head: Files,
  {
    source = "merge_request_event",
    text = pipeline.replace(image, ""),
    options = [],
  }: { source?: string; text?: string; options?: readonly string[] } = {},
) {
  const more = { ".gitlab-ci.yml": text, ".gitignore": ".gitlab-ci-local\nfallback-gate-evidence\n" };
  const outside = outsideGitHub(context, { head, script: "ci/gate.sh", more });
  // The runner copies the repository for containers alone, and not every machine has rsync.
  writeFileSync(join(outside.state, "rsync"), "#!/bin/sh\n", { mode: 0o755 });
  const { git, folder } = outside.repository;
  git("remote", "add", "origin", origin);
  git("config", `url.${folder}/.git.insteadOf`, origin);
  const variables = [`CI_PIPELINE_SOURCE=${source}`, "CI_MERGE_REQUEST_TARGET_BRANCH_NAME=main"];
  const given = variables.flatMap((one) => ["--variable", one]);
  const run = await outside.run("node", runner, "--no-color", ...given, ...options);
  return { ...run, evidence: (name: string) => join(folder, "fallback-gate-evidence", name) };
}

test("examples/gitlab fits GitLab's schema, and its job gates the merge request", async (context) => {
  const { exitCode, stdout, stderr, evidence } = await runPipeline(context, promotion);
  assert.equal(exitCode, 0, stdout + stderr);
  assert.match(stdout, /chat-backup +promote +5 % to 25 %/);
  const { artifacts } = parse(pipeline)["fallback-gate"];
  for (const report of Object.values<string>(artifacts.reports))
    assert.ok(readFileSync(evidence(report.replace("fallback-gate-evidence/", ""))).length > 0, report);
  assert.equal(readFileSync(evidence("gl-code-quality-report.json"), "utf8"), "[]\n");
});

test("a held merge request fails the job, and both reports of GitLab show why", async (context) => {
  const options = ["--variable", "GATEWAY_RETRIES=3"];
  const { exitCode, stdout, evidence } = await runPipeline(context, promotion, { options });
  assert.equal(exitCode, 1, stdout);
  assert.match(readFileSync(evidence("gl-code-quality-report.json"), "utf8"), /"check_name": "retry-budget"/);
  assert.match(readFileSync(evidence("junit.xml"), "utf8"), /<failure message="[^"]*retry-budget/);
});

test("the job of a merge request without a promotion passes", async (context) => {
  const { exitCode, stdout, stderr } = await runPipeline(context, { "README.md": "# Routes\n" });
  assert.equal(exitCode, 0, stdout + stderr);
  assert.match(stdout, /Nothing to gate/);
});

test("another pipeline does not have the job", async (context) => {
  const { stdout, evidence } = await runPipeline(context, promotion, { source: "push" });
  assert.doesNotMatch(stdout, /chat-backup/);
  assert.ok(!existsSync(evidence("bundle.json")));
});

test("the image is the only line that was left out, and the whole file fits the schema", async (context) => {
  assert.match(pipeline, image);
  const { exitCode, stdout, stderr } = await runPipeline(context, promotion, { text: pipeline, options: ["--list"] });
  assert.equal(exitCode, 0, stdout + stderr);
  assert.match(stdout, /^fallback-gate /m);
});

test("a key that GitLab does not know would be refused", async (context) => {
  const text = pipeline.replace("when: always", "whenever: always");
  const { exitCode, stdout, stderr } = await runPipeline(context, promotion, { text });
  assert.notEqual(exitCode, 0);
  assert.match(stdout + stderr, /whenever/);
});

const sharded = textOf("examples/gitlab/sharded/.gitlab-ci.yml").replace(image, "");
/** Two legs are enough to see how they are merged. */
const twoLegs = sharded.replace("parallel: 4", "parallel: 2").replace("--shards 4", "--shards 2");

test("examples/gitlab/sharded fits GitLab's schema, and one job decides what the legs saw", async (context) => {
  const { exitCode, stdout, stderr, evidence } = await runPipeline(context, promotion, { text: twoLegs });
  assert.equal(exitCode, 0, stdout + stderr);
  assert.match(stdout, /Shard 1 of 2: 1 route, 6 exchanges/);
  assert.match(stdout, /Shard 2 of 2: 0 routes, 0 exchanges/);
  assert.match(stdout, /partial bundles: 2 of 2 shards/);
  assert.match(stdout, /chat-backup +promote +5 % to 25 %/);
  assert.equal(readFileSync(evidence("gl-code-quality-report.json"), "utf8"), "[]\n");
});

test("a leg that leaves nothing holds the merge request", async (context) => {
  const text = twoLegs.replace("bash ci/gate.sh", 'test "$CI_NODE_INDEX" = 2 && BASE="$BASE" bash ci/gate.sh');
  const { exitCode, stdout, evidence } = await runPipeline(context, promotion, { text });
  assert.equal(exitCode, 1, stdout);
  assert.match(readFileSync(evidence("junit.xml"), "utf8"), /evidence-complete/);
});
