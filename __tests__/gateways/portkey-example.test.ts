import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { parse } from "yaml";
import { contractFiles } from "../blackbox/contract-copy.ts";
import { findingsOf, recordsOf } from "../blackbox/evidence.ts";
import { workflowDispatchEvent } from "../blackbox/harness/event.ts";
import { runAction, type ActionRun } from "../blackbox/harness/runner.ts";
import { withProvider, type TestProvider } from "../staging/client.ts";
import { gatewayKey } from "./gate-on.ts";
import { installPortkey, startPortkey } from "./portkey.ts";
import { testWith } from "./test-with.ts";

interface Step {
  id?: string;
  run?: string;
  env?: Record<string, string>;
  with?: Record<string, string>;
}

const shown = (file: string): string =>
  readFileSync(join(import.meta.dirname, "..", "..", "examples", "portkey", file), "utf8");
const steps: Step[] = parse(shown("workflow.yml")).jobs.gate.steps;
const config = shown("gateway/portkey.json");
const unjudged = "- Whether a bad credential is refused on `chat-backup`: the gateway passes credentials on";

function stepOf(id: string): Required<Step> {
  const step = steps.find((one) => one.id === id) ?? assert.fail(`expected a step ${id}`);
  return { id, run: "", env: {}, with: {}, ...step };
}

/** What a runner puts in the place of the provider's outputs. */
function resolved(values: Record<string, string>, { url, token }: TestProvider): Record<string, string> {
  const outputs = { "${{ steps.provider.outputs.url }}": url, "${{ steps.provider.outputs.token }}": token };
  const value = (text: string) => Object.entries(outputs).reduce((got, [name, put]) => got.replaceAll(name, put), text);
  return Object.fromEntries(Object.entries(values).map(([name, text]) => [name, value(text)]));
}

/** The file that the workflow's own step makes of a configuration. */
async function replicaOf(configuration: string, provider: TestProvider): Promise<string> {
  const { run, env } = stepOf("replica");
  const workspace = await mkdtemp(join(tmpdir(), "fallback-gate-portkey-"));
  try {
    await mkdir(join(workspace, "gateway"));
    await writeFile(join(workspace, "gateway", "portkey.json"), configuration);
    await promisify(execFile)("bash", ["-e", "-c", run], { cwd: workspace, env: resolved(env, provider) });
    return await readFile(join(workspace, "gateway", "replica.json"), "utf8");
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
}

interface Changes {
  manifest?: string;
  inputs?: Record<string, string>;
  env?: Record<string, string>;
}

/** The example's manifest and workflow with this configuration, and what else differs. */
async function gateExample(configuration: string, { manifest, inputs, env = {} }: Changes = {}): Promise<ActionRun> {
  await using provider = await withProvider();
  await using portkey = await startPortkey();
  const given = resolved(stepOf("gate").with, provider);
  return await runAction({
    inputs: { ...given, "gateway-url": portkey.url, comment: "never", ...inputs },
    env,
    event: workflowDispatchEvent(),
    workspaceFiles: {
      ...contractFiles,
      ".github/fallback-gate.yml": manifest ?? shown("fallback-gate.yml"),
      "gateway/replica.json": await replicaOf(configuration, provider),
    },
  });
}

function callsOf(run: ActionRun): Record<string, Record<string, number>> {
  return Object.fromEntries(recordsOf(run).map(({ check, attempts }) => [check, attempts.per_target]));
}

testWith("portkey", "the example is promoted as it stands, and says what it does not show", async () => {
  const run = await gateExample(config);
  assert.deepEqual(findingsOf(run), []);
  assert.equal(run.outputs["decision"], "promote");
  assert.deepEqual(callsOf(run), {
    smoke: { main: 1 },
    "bad-credential": { main: 1 },
    "unknown-model": { main: 1 },
    "invalid-body": { main: 1 },
    "wrong-path": {},
    fallback: { main: 2, backup: 1 },
  });
  assert.ok(run.summary.includes(unjudged), run.summary);
});

testWith("portkey", "without its list of statuses the example repeats refusals, which holds it", async () => {
  const { strategy, ...rest } = JSON.parse(config);
  assert.ok("on_status_codes" in strategy);
  const run = await gateExample(JSON.stringify({ ...rest, strategy: { mode: "fallback" } }));
  assert.equal(run.outputs["decision"], "hold");
  assert.deepEqual(findingsOf(run), [
    "invalid-body no-futile-retry/repeated failed",
    "unknown-model no-futile-retry/repeated failed",
  ]);
});

testWith("portkey", "without a witness a bad credential is not sent at all, and the comment says so", async () => {
  const run = await gateExample(config, { inputs: { witness: "", "witness-token": "" } });
  assert.equal(run.outputs["decision"], "hold");
  assert.equal("bad-credential" in callsOf(run), false);
  assert.ok(run.summary.includes(unjudged), run.summary);
});

testWith("portkey", "where the targets are handed the client's credential, a bad one is judged", async () => {
  const { targets, ...rest } = JSON.parse(config);
  assert.ok(Array.isArray(targets));
  const handedOn = targets.map((target: object) => ({ ...target, forward_headers: ["authorization"] }));
  const run = await gateExample(JSON.stringify({ ...rest, targets: handedOn }), {
    manifest: shown("fallback-gate.yml").replace("auth: none", "credential: STAGING_KEY"),
    inputs: { credentials: "STAGING_KEY" },
    env: { STAGING_KEY: gatewayKey },
  });
  assert.deepEqual(findingsOf(run), []);
  assert.equal(run.outputs["decision"], "promote");
  const refused = recordsOf(run).find(({ check }) => check === "bad-credential");
  assert.equal(refused?.error_class, "authentication");
  assert.ok(!run.summary.includes(unjudged), run.summary);
});

testWith("portkey", "the example installs what is tested here, and starts what it has installed", async () => {
  const [own, tested] = [
    shown("gateway/package.json"),
    await readFile(join(import.meta.dirname, "../../replica/portkey/package.json"), "utf8"),
  ];
  const pins = (text: string) => ({
    dependencies: JSON.parse(text).dependencies,
    overrides: JSON.parse(text).overrides,
  });
  assert.deepEqual(pins(own), pins(tested));
  const program = /node gateway\/(node_modules\/\S+)/.exec(stepOf("portkey").run)?.[1] ?? "";
  assert.ok(existsSync(join(await installPortkey(), program)), program);
});
