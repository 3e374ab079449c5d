import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { EvidenceRecord } from "../../src/generated/types.ts";
import { isObject } from "../../src/core/json.ts";
import { bundleOf, recordsOf } from "../blackbox/evidence.ts";
import { runAction, type ActionRun } from "../blackbox/harness/runner.ts";
import { comparedWith, contractFiles, contractPath } from "../blackbox/contract-copy.ts";
import { workflowDispatchEvent } from "../blackbox/harness/event.ts";
import { logPath, withLogFile } from "../blackbox/log-file.ts";
import { manifestPath } from "../blackbox/stage.ts";
import { withProvider } from "../staging/client.ts";
import { withBench } from "./bench.ts";
import { gatewayKey } from "./gate-on.ts";
import { deploymentOf, litellmConfig, litellmConfigOf, litellmHeaders } from "./litellm-config.ts";
import { startLitellm } from "./litellm.ts";
import { scenariosOf, type Scenario } from "./matrix-scenarios.ts";
import { testWith } from "./test-with.ts";

/** By scenario: calls of the primary + calls of the backup, and the switches that the log shows. */
const expected: Readonly<Record<string, readonly [calls: string, switches: number]>> = {
  clean: ["1 + 0", 0],
  retry: ["2 + 0", 0],
  exhausted: ["3 + 0", 0],
  fallback: ["3 + 1", 1],
  "late-backup": ["3 + 2", 1],
  "all-fail": ["3 + 3", 1],
  refused: ["1 + 1", 1],
  "bad-request": ["1 + 1", 1],
  "not-found": ["1 + 1", 1],
  "retry-after": ["2 + 0", 0],
  hang: ["3 + 1", 1],
  reset: ["3 + 1", 1],
  html: ["3 + 1", 1],
  "error-in-200": ["3 + 1", 1],
  stream: ["1 + 0", 0],
  "cut-role": ["1 + 1", 1],
  "no-stream": ["3 + 1", 1],
  "stream-error": ["1 + 0", 0],
};

const scenarios = scenariosOf("litellm");
const alone = ({ alone: isAlone }: Scenario) => isAlone === true;
const callback = { litellm_settings: { callbacks: "gate_log.gate_log" } };
const callbackEnv = (file: string) => ({
  GATE_LOG: file,
  PYTHONPATH: join(import.meta.dirname, "..", "..", "examples", "litellm"),
  PYTHONDONTWRITEBYTECODE: "1",
});

function configOf(providerUrl: string): string {
  const groups = scenarios.flatMap((scenario) => {
    const primary = { target: `${scenario.id}-primary`, timeout: scenario.id === "hang" ? 3 : 10 };
    const backup = [`${scenario.id}-backup`, { target: `${scenario.id}-backup` }] as const;
    return [[scenario.id, primary] as const, ...(alone(scenario) ? [] : [backup])];
  });
  const fallbacks = scenarios.filter((scenario) => !alone(scenario)).map(({ id }) => [id, `${id}-backup`] as const);
  const models = { groups: Object.fromEntries(groups), fallbacks: Object.fromEntries(fallbacks), cooldowns: false };
  return JSON.stringify({ ...JSON.parse(litellmConfigOf(providerUrl, models)), ...callback });
}

function routeOf(scenario: Scenario) {
  const { id, check, primary, backup } = scenario;
  const names = [`${id}-primary`, `${id}-backup`] as const;
  const forced = { check: "fallback", force: { witness: { primary, backup } } };
  return {
    id,
    model: id,
    targets: {
      primary: [names[0], deploymentOf(names[0])],
      ...(!alone(scenario) && { backup: [names[1], deploymentOf(names[1])] }),
    },
    checks: check === "fallback" ? [forced] : [check],
  };
}

/** Every scenario in one run, with the log and the witness. */
async function gateScenarios(signal: AbortSignal): Promise<ActionRun> {
  const standing = scenarios.filter(({ check }) => check !== "fallback");
  const targets = standing.flatMap(({ id, primary, backup }) => [
    [`${id}-primary`, primary] as const,
    [`${id}-backup`, backup] as const,
  ]);
  await using provider = await withProvider({ targets: Object.fromEntries(targets) });
  await using log = await withLogFile();
  await using litellm = await startLitellm({ config: configOf(provider.url), env: callbackEnv(log.file), signal });
  const manifest = {
    version: 1,
    contracts: { chat: { source: contractPath, ...comparedWith } },
    gateways: { staging: { dialect: "litellm", credential: "STAGING_KEY" } },
    logs: [{ gateway: "staging", source: "jsonl", path: logPath, settle: "1s" }],
    defaults: { family: "chat-completions", contract: "chat", retry_budget: { attempts: 6 } },
    routes: scenarios.map(routeOf),
  };
  return await runAction({
    inputs: {
      "gateway-url": litellm.url,
      credentials: "STAGING_KEY",
      witness: provider.url,
      "witness-token": provider.token,
      comment: "never",
    },
    env: { STAGING_KEY: gatewayKey },
    event: workflowDispatchEvent(),
    workspaceFiles: { ...contractFiles, [manifestPath]: JSON.stringify(manifest) },
    beforeStart: log.beforeStart,
  });
}

function accountsOf({ accounts }: EvidenceRecord): Record<string, unknown> {
  const counted = accounts.filter(({ source }) => source !== "header");
  return Object.fromEntries(counted.map(({ source, bound, attempts }) => [source, `${bound} ${attempts}`]));
}

testWith("litellm", "its log counts what the provider counts, in every scenario", async ({ signal }) => {
  const run = await gateScenarios(signal);
  const records = new Map(recordsOf(run).map((record) => [record.route, record]));
  assert.deepEqual(
    Object.fromEntries(
      [...records].map(([id, { attempts, fallback_logged }]) => {
        const { primary = 0, backup = 0 } = attempts.per_target;
        return [id, [`${primary} + ${backup}`, fallback_logged]];
      }),
    ),
    expected,
  );
  for (const [id, record] of records) {
    const exact = `exact ${record.attempts.value}`;
    assert.deepEqual(accountsOf(record), { log: exact, witness: exact }, id);
  }
  const rules = new Set(bundleOf(run).findings.map(({ rule }) => rule));
  for (const rule of ["log-minimal", "retry-known", "retry-agreement"] as const) assert.ok(!rules.has(rule), rule);
});

testWith("litellm", "its log holds what it says it holds, and nothing of a request", async ({ signal }) => {
  await using bench = await withBench();
  await using log = await withLogFile();
  const config = JSON.stringify({ ...JSON.parse(litellmConfig(bench.url, { cooldowns: false })), ...callback });
  await using litellm = await startLitellm({ config, env: callbackEnv(log.file), signal });
  const headers = { ...litellmHeaders, "x-litellm-call-id": "id-of-this-exchange" };
  await bench.ask({ url: litellm.url, headers, faults: { primary: [500] } });
  const text = await readFile(log.file, "utf8");
  const rows = text
    .trim()
    .split("\n")
    .map((line) => {
      const row: unknown = JSON.parse(line);
      assert.ok(isObject(row));
      const { time, ...rest } = row;
      assert.equal(typeof time, "number");
      return rest;
    });
  const call_id = "id-of-this-exchange";
  const failed = [
    { call_id, event: "attempt", target: "dep-primary" },
    { call_id, event: "failure", target: "dep-primary", status: 500 },
  ];
  assert.deepEqual(rows, [
    ...failed,
    ...failed,
    ...failed,
    { call_id, event: "attempt", target: "dep-backup" },
    { call_id, event: "fallback", to: "backup-eu", succeeded: true },
  ]);
});
