import assert from "node:assert/strict";
import { test, type TestContext } from "node:test";
import { startProvider } from "../../src/staging/provider.ts";
import { contractPath, copyOf } from "./contract-copy.ts";
import { bundleOf } from "./evidence.ts";
import { startGitHub } from "./harness/github.ts";
import { startLyingGateway } from "./lying-gateway.ts";
import { rows, type Row } from "./lying-rows.ts";
import { credential, manifestPath, runWith, witnessToken } from "./stage.ts";

function manifestWith(settle = "300ms"): string {
  return `version: 1
gateways: { staging: { settle: ${settle} } }
contracts: { chat: ${copyOf(contractPath)} }
routes:
  - id: chat-backup
    family: chat-completions
    model: chat-staging
    contract: chat
    targets: { main: [], backup-eu: [] }
    retry_budget: { attempts: 2 }
    fallback_visible_in: header
`;
}

async function judge({ rule, settle, targets = {}, journalCalls, ...lie }: Row): Promise<void> {
  const provider = await startProvider({
    token: witnessToken,
    targets,
    ...(journalCalls !== undefined && { journalCalls }),
  });
  await using gateway = await startLyingGateway(provider.url, credential, lie);
  await using github = await startGitHub();
  const inputs = {
    "gateway-url": gateway.url,
    credentials: "STAGING_KEY",
    witness: provider.url,
    "witness-token": witnessToken,
  };
  const run = await runWith(inputs, github, { workspaceFiles: { [manifestPath]: manifestWith(settle) } });
  await provider.close();
  const found = new Set(bundleOf(run).findings.map((finding) => finding.rule));
  const { decision } = run.outputs;
  if (rule === undefined) assert.deepEqual([decision, [...found], run.exitCode], ["promote", [], 0], run.stdout);
  else assert.deepEqual([decision, found.has(rule), run.exitCode], ["hold", true, 1], run.stdout);
}

/** Most of a run is waiting: several side by side are as sure as one after the other. */
const atOnce = 6;

test(
  "a gateway that calls more than it says is held, an honest one promotes",
  { concurrency: atOnce },
  async (t: TestContext) => {
    assert.ok(rows.filter(({ rule }) => rule !== undefined).length >= 20);
    await Promise.all(rows.map((row) => t.test(row.name, () => judge(row))));
  },
);
