import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { completion, reply, unauthorized } from "./replies.ts";
import { findingsOf, headOf, recordsOf } from "./evidence.ts";
import { startGateway } from "./harness/gateway.ts";
import { startGitHub } from "./harness/github.ts";
import { readOutputFile } from "./harness/output-file.ts";
import { credential, manifestPath, oneRoute, runWith } from "./stage.ts";

const workspaceFiles = { [manifestPath]: `${oneRoute}    checks: [smoke, bad-credential]\n` };

/** Answers the good request at once and leaves the placeholder's hanging. */
function startHanging() {
  return startGateway(({ headers }, response) => {
    if (headers.authorization === `Bearer ${credential}`) reply(200, completion)(response, "");
  });
}

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  test(`${signal} while the gateway hangs: a hold, with what was done until then`, async () => {
    await using gateway = await startHanging();
    await using github = await startGitHub();
    const inputs = { "gateway-url": gateway.url, credentials: "STAGING_KEY" };
    const run = await runWith(inputs, github, { workspaceFiles, signalAfter: { signal, when: gateway.received(2) } });
    assert.equal(run.exitCode, 1, "it ended by itself");
    assert.equal(run.outputs["decision"], "hold");
    assert.deepEqual(
      recordsOf(run).map(({ check, fallback_decision }) => [check, fallback_decision]),
      [["smoke", "hold"]],
    );
    assert.ok(findingsOf(run).includes("bad-credential evidence-complete/cancelled blocked"));
    assert.equal(headOf(github), "## Fallback Gate - ⛔ Could not be judged: the run was cancelled");
    assert.ok(run.summary.startsWith("## Fallback Gate - "));
  });
}

test("SIGTERM while GitHub hangs as well: the decision stands, and the process ends by itself", async () => {
  await using gateway = await startHanging();
  await using github = await startGitHub({ fail: ({ path }) => (path.includes("/issues/") ? "hang" : null) });
  const inputs = { "gateway-url": gateway.url, credentials: "STAGING_KEY" };
  const signalAfter = { signal: "SIGTERM", when: gateway.received(2) } as const;
  const run = await runWith(inputs, github, { workspaceFiles, signalAfter });
  assert.equal(run.exitCode, 1);
  assert.equal(run.outputs["decision"], "hold");
  assert.equal(recordsOf(run).length, 1);
  assert.match(run.files["report.md"] ?? "", /^## Fallback Gate - ⛔ Could not be judged: /);
});

test("SIGKILL: outputs and evidence say hold, since nothing else was written before", async () => {
  await using gateway = await startHanging();
  await using github = await startGitHub();
  const inputs = { "gateway-url": gateway.url, credentials: "STAGING_KEY" };
  const run = await runWith(inputs, github, {
    workspaceFiles,
    signalAfter: { signal: "SIGKILL", when: gateway.received(2) },
  });
  assert.equal(run.exitCode, null);
  assert.deepEqual(run.outputs, { decision: "hold" });
  assert.deepEqual(run.files, {
    "bundle.json": "null\n",
    "junit.xml": "",
    "records.jsonl": "",
    "report.html": "",
    "report.md": "## Fallback Gate - Not decided: the run has not ended\n",
    "test-result.intoto.json": "null\n",
  });
  assert.deepEqual(github.comments, []);
});

test("hold stands in the outputs and in the evidence when the first packet arrives", async () => {
  const seen: { outputs: Record<string, string>; bundle: string }[] = [];
  let places = { outputFile: "", evidenceFolder: "" };
  await using gateway = await startGateway((_, response) => {
    const outputs = readOutputFile(readFileSync(places.outputFile, "utf8"));
    seen.push({ outputs, bundle: readFileSync(join(places.evidenceFolder, "bundle.json"), "utf8") });
    unauthorized(response, "");
  });
  await using github = await startGitHub();
  const inputs = { "gateway-url": gateway.url, credentials: "STAGING_KEY" };
  await runWith(inputs, github, { beforeStart: (found) => void (places = found) });
  assert.deepEqual(seen[0], { outputs: { decision: "hold" }, bundle: "null\n" });
});
