import assert from "node:assert/strict";
import { test, type TestContext } from "node:test";
import { startProvider } from "../../src/staging/provider.ts";
import { comparedWith, contractPath } from "./contract-copy.ts";
import { bundleOf, findingsOf, recordsOf } from "./evidence.ts";
import { startGitHub } from "./harness/github.ts";
import { logPath, withLogFile } from "./log-file.ts";
import { startLoggingGateway } from "./logging-gateway.ts";
import { rows } from "./logs-rows.ts";
import type { Row } from "./logs-writers.ts";
import { manifestPath, runWith, witnessToken } from "./stage.ts";

function manifestOf({ log, dialect = "generic", budget = 3, witness }: Row): string {
  return JSON.stringify({
    version: 1,
    contracts: { chat: { source: contractPath, ...comparedWith } },
    // The test's gateway checks the credential itself.
    gateways: { staging: { credential: "STAGING_KEY", dialect, credential_of: "gateway", settle: "100ms" } },
    ...(log !== null && { logs: [{ gateway: "staging", source: "jsonl", path: logPath, settle: "200ms", ...log }] }),
    routes: [
      {
        id: "chat-backup",
        family: "chat-completions",
        model: "chat-staging",
        contract: "chat",
        targets: { main: ["main:1", "main-broken", "main-broken:1"], "backup-eu": ["backup-eu:1"] },
        retry_budget: { attempts: budget, ...(witness === true && { proof: "witness" }) },
        checks: ["smoke", "bad-credential", { check: "fallback", force: { model: "chat-staging-broken" } }],
      },
    ],
  });
}

async function judge(row: Row): Promise<void> {
  const { main = [200], lines, finds, counts, words, witness } = row;
  const provider = await startProvider({ token: witnessToken, targets: { main, "main-broken": [500] } });
  await using file = await withLogFile();
  await using gateway = await startLoggingGateway(provider.url, lines, (text) => file.append(text));
  await using github = await startGitHub();
  const inputs = {
    "gateway-url": gateway.url,
    credentials: "staging=STAGING_KEY",
    ...(witness === true && { witness: provider.url, "witness-token": witnessToken }),
  };
  const workspaceFiles = { [manifestPath]: manifestOf(row) };
  const run = await runWith(inputs, github, { workspaceFiles, beforeStart: file.beforeStart });
  await provider.close();
  const found = findingsOf(run).map((finding) => finding.replace(/ \S+$/, ""));
  if (finds === undefined) assert.deepEqual([run.outputs["decision"], found], ["promote", []], run.stdout);
  else {
    assert.notEqual(run.outputs["decision"], "promote", run.stdout);
    assert.ok(found.includes(finds), `${finds} in ${found.join(", ")}`);
  }
  const told = recordsOf(run).map(({ attempts: { bound, value } }) => `${bound} ${value}`);
  if (counts !== undefined) assert.deepEqual(told, counts);
  assert.match(run.summary.replaceAll("\\", "").replaceAll("`", ""), words ?? /./);
  assert.ok(bundleOf(run).evidence.routes.length === 1);
}

/** Most of a run is waiting: several side by side are as sure as one after the other. */
const atOnce = 4;

test("what a log says, misses and hides decides", { concurrency: atOnce }, async (t: TestContext) => {
  await Promise.all(rows.map((row) => t.test(`${row.finds ?? "promoted"}: ${row.name}`, () => judge(row))));
});
