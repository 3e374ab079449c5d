import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test, type TestContext } from "node:test";
import { parse } from "yaml";
import { workspace } from "../adapters/workspace.ts";
import { send } from "../staging/client.ts";
import { runPostStep, runStep, type Step } from "../support/step.ts";
import { repositoryFolder } from "./command-line.ts";
import { bundleOf, findingsOf } from "./evidence.ts";
import { workflowDispatchEvent } from "./harness/event.ts";
import { runAction } from "./harness/runner.ts";
import { config, gatewayCommand, realValues, repository } from "./replica-stage.ts";

const entry = join(repositoryFolder, "dist/replica.mjs");

function step(context: TestContext, inputs: Record<string, string>) {
  const [cwd, temp] = [workspace(context, repository), workspace(context)];
  const named = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const env = { PATH: dirname(process.execPath), HOME: cwd, TMPDIR: temp, STAGING_KEY: "a-secret-of-the-job" };
  return { temp, run: () => runStep(entry, { ...env, ...Object.fromEntries(named) }, cwd) };
}

function gateOn({ outputs }: Step, over: Record<string, string> = {}) {
  const { url = "", witness = "", "witness-token": token = "", key = "", replica = "" } = outputs;
  return runAction({
    inputs: {
      "gateway-url": url,
      credentials: "STAGING_KEY",
      witness,
      "witness-token": token,
      replica,
      comment: "never",
      ...over,
    },
    env: { STAGING_KEY: key },
    event: workflowDispatchEvent(),
    workspaceFiles: repository,
  });
}

test("the replica outlives its step, the gate promotes on its outputs, and the post step leaves nothing", async (context) => {
  const { run, temp } = step(context, { command: gatewayCommand() });
  const started = await run();
  const { url = "", witness = "", replica = "", key = "" } = started.outputs;
  try {
    assert.equal(started.code, 0, started.stdout);
    assert.match(started.stdout, new RegExp(`^::add-mask::${key}$`, "m"));
    assert.match(
      started.stdout,
      /^::group::5 changes in the copy:\n(?: {2}gateway\/config\.yaml:.*\n){5}::endgroup::$/m,
    );
    for (const value of [...realValues, "a-secret-of-the-job"]) assert.ok(!started.stdout.includes(value), value);
    const gated = await gateOn(started);
    assert.equal(gated.outputs["decision"], "promote", gated.stdout);
    assert.equal(bundleOf(gated).evidence.replicas?.[0]?.files[0]?.result, "matches");
    const other = replica.replace(
      /"original":"sha256:./,
      `"original":"sha256:${/"original":"sha256:0/.test(replica) ? "1" : "0"}`,
    );
    const held = await gateOn(started, { replica: other });
    assert.deepEqual(findingsOf(held), ["run environment-match/replica-differs failed"]);
    const refused = await gateOn(started, { replica: "{}" });
    assert.equal(refused.exitCode, 3);
  } finally {
    assert.equal((await runPostStep(entry, started.state)).code, 0);
  }
  for (const at of [url, witness]) assert.equal((await send(at, { method: "GET" })).status, null);
  assert.deepEqual(readdirSync(temp), []);
  assert.match((await runPostStep(entry, started.state)).stdout, /The replica had already stopped/);
});

for (const [when, inputs, message] of [
  ["the gateway ends", { command: gatewayCommand("ends") }, /got one that ended/],
  ["the gateway does not answer", { command: gatewayCommand("silent"), wait: "1" }, /got no answer within 1 s/],
  ["the file is missing", { config: "none.yaml", command: gatewayCommand() }, /none\.yaml/],
  ["the port is none", { port: "x" }, /--port: expected a number/],
] as const)
  test(`the step fails with the reason if ${when}, has no outputs and leaves nothing`, async (context) => {
    const { run, temp } = step(context, inputs);
    const failed = await run();
    assert.deepEqual([failed.code, failed.outputs], [1, {}], failed.stdout);
    assert.match(failed.stdout, message);
    await runPostStep(entry, failed.state);
    assert.deepEqual(readdirSync(temp), []);
  });

test("the sub-action declares the inputs that it reads and the outputs that it sets", async (context) => {
  const { inputs, outputs } = parse(readFileSync(join(repositoryFolder, "replica/action.yml"), "utf8"));
  assert.deepEqual(Object.keys(inputs).toSorted(), ["command", "config", "manifest", "port", "version", "wait"]);
  const { run } = step(context, { config, command: gatewayCommand() });
  const started = await run();
  await runPostStep(entry, started.state);
  assert.deepEqual(Object.keys(started.outputs).toSorted(), Object.keys(outputs).toSorted());
});
