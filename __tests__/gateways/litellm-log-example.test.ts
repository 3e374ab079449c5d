import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { contractFiles } from "../blackbox/contract-copy.ts";
import { findingsOf, recordsOf } from "../blackbox/evidence.ts";
import { workflowDispatchEvent } from "../blackbox/harness/event.ts";
import { runAction, type ActionRun } from "../blackbox/harness/runner.ts";
import { withLogFile } from "../blackbox/log-file.ts";
import { withProvider, type TestProvider } from "../staging/client.ts";
import { startLitellm } from "./litellm.ts";
import { testWith } from "./test-with.ts";

interface Step {
  id?: string;
  with?: Record<string, string>;
}

const examples = join(import.meta.dirname, "..", "..", "examples", "litellm");
const shown = (file: string): string => readFileSync(join(examples, "with-log", file), "utf8");
const { env: jobEnv, steps }: { env: Record<string, string>; steps: Step[] } = parse(shown("workflow.yml")).jobs.gate;
const inputs = steps.find(({ id }) => id === "gate")?.with ?? assert.fail("expected a step gate");

const addresses = {
  "https://api.openai.com/v1": "main",
  "https://api.openai.com/broken-on-purpose/v1": "main-broken",
  "https://api.cometapi.com/v1": "backup",
};

/** The example's configuration with a scripted provider in the place of the real ones. */
function configOn({ url }: TestProvider): string {
  return Object.entries(addresses).reduce((config, [address, target]) => {
    assert.ok(config.includes(`api_base: ${address}\n`), address);
    return config.replaceAll(`api_base: ${address}\n`, `api_base: ${url}/${target}/v1\n`);
  }, shown("litellm.yaml"));
}

interface Gated {
  run: ActionRun;
  /** Calls that reached the provider, by target. */
  calls: Record<string, number>;
}

async function gateExample(signal: AbortSignal): Promise<Gated> {
  await using provider = await withProvider({ targets: { "main-broken": [404] } });
  await using log = await withLogFile("litellm.jsonl");
  const callback = { GATE_LOG: log.file, PYTHONPATH: examples, PYTHONDONTWRITEBYTECODE: "1" };
  const env = { ...jobEnv, ...callback, MAIN_KEY: "a-key", BACKUP_KEY: "a-key" };
  await using litellm = await startLitellm({ config: configOn(provider), env, signal });
  const run = await runAction({
    inputs: { ...inputs, "gateway-url": litellm.url, comment: "never" },
    env: jobEnv,
    event: workflowDispatchEvent(),
    workspaceFiles: { ...contractFiles, ".github/fallback-gate.yml": shown("fallback-gate.yml") },
    beforeStart: log.beforeStart,
  });
  const byTarget = Map.groupBy(await provider.journal(), ({ target }) => String(target));
  return { run, calls: Object.fromEntries([...byTarget].map(([target, made]) => [target, made.length])) };
}

testWith("litellm", "without any witness its log and a broken alias promote the example", async ({ signal }) => {
  const { run, calls } = await gateExample(signal);
  assert.deepEqual(findingsOf(run), []);
  assert.equal(run.outputs["decision"], "promote");
  const records = recordsOf(run);
  assert.ok(records.every(({ attempts }) => attempts.source === "log" && attempts.bound === "exact"));
  const told = records.map(({ check, attempts, fallback_logged }) => [check, [attempts.per_target, fallback_logged]]);
  assert.deepEqual(Object.fromEntries(told), {
    smoke: [{ main: 1 }, 0],
    "bad-credential": [{}, 0],
    "unknown-model": [{}, 0],
    "invalid-body": [{}, 0],
    "wrong-path": [{}, 0],
    fallback: [{ main: 1, backup: 1 }, 1],
  });
  assert.deepEqual(calls, { main: 1, "main-broken": 1, backup: 1 });
});
