import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { parse } from "yaml";
import { contractFiles } from "../blackbox/contract-copy.ts";
import { findingsOf, recordsOf } from "../blackbox/evidence.ts";
import { workflowDispatchEvent } from "../blackbox/harness/event.ts";
import { runAction, type ActionRun } from "../blackbox/harness/runner.ts";
import { withProvider } from "../staging/client.ts";
import { startLitellm } from "./litellm.ts";
import { testWith } from "./test-with.ts";

interface Step {
  id?: string;
  run?: string;
  env?: Record<string, string>;
  with?: Record<string, string>;
}

const shown = (file: string): string =>
  readFileSync(join(import.meta.dirname, "..", "..", "examples", "litellm", file), "utf8");
const { env: jobEnv, steps }: { env: Record<string, string>; steps: Step[] } = parse(shown("workflow.yml")).jobs.gate;

function stepOf(id: string): Step {
  return steps.find((step) => step.id === id) ?? assert.fail(`expected a step ${id}`);
}

/** The file that the workflow's own step makes of the example's configuration. */
async function replicaFor(providerUrl: string): Promise<string> {
  const workspace = await mkdtemp(join(tmpdir(), "fallback-gate-litellm-"));
  try {
    await mkdir(join(workspace, "gateway"));
    await writeFile(join(workspace, "gateway", "litellm.yaml"), shown("gateway/litellm.yaml"));
    const env = { PROVIDER_URL: providerUrl };
    await promisify(execFile)("bash", ["-e", "-c", stepOf("replica").run ?? ""], { cwd: workspace, env });
    return await readFile(join(workspace, "gateway", "replica.yaml"), "utf8");
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
}

/** The example's manifest, configuration and workflow, with what a runner puts in the place of the provider's outputs. */
async function gateExample(signal: AbortSignal): Promise<ActionRun> {
  await using provider = await withProvider();
  const config = await replicaFor(provider.url);
  await using litellm = await startLitellm({ config, env: { ...jobEnv, ...stepOf("litellm").env }, signal });
  return await runAction({
    inputs: {
      ...stepOf("gate").with,
      "gateway-url": litellm.url,
      witness: provider.url,
      "witness-token": provider.token,
      comment: "never",
    },
    env: jobEnv,
    event: workflowDispatchEvent(),
    workspaceFiles: { ...contractFiles, ".github/fallback-gate.yml": shown("fallback-gate.yml") },
  });
}

testWith("litellm", "the example is promoted as it stands", async ({ signal }) => {
  const run = await gateExample(signal);
  assert.deepEqual(findingsOf(run), []);
  assert.equal(run.outputs["decision"], "promote");
  const calls = recordsOf(run).map(({ check, attempts }) => [check, attempts.per_target]);
  assert.deepEqual(Object.fromEntries(calls), {
    smoke: { main: 1 },
    "bad-credential": {},
    "unknown-model": {},
    "invalid-body": {},
    "wrong-path": {},
    fallback: { main: 2, backup: 1 },
  });
});
