import assert from "node:assert/strict";
import { test } from "node:test";
import { startGateway } from "../../src/staging/gateway.ts";
import { startProvider } from "../../src/staging/provider.ts";
import type { Step } from "../../src/staging/steps.ts";
import { contractPath, copyOf } from "./contract-copy.ts";
import { bundleOf, findingsOf } from "./evidence.ts";
import { startGitHub } from "./harness/github.ts";
import type { ActionRun } from "./harness/runner.ts";
import { credential, manifestPath, runWith, witnessToken } from "./stage.ts";

/** The path of the route, and the base of each target. */
interface Place {
  name: string;
  path: string;
  main: string;
  backup: string;
}

const places: readonly Place[] = [
  {
    name: "Azure, with another deployment as backup",
    path: "/openai/deployments/{model}/chat/completions?api-version=2024-10-21",
    main: "/openai/deployments/gpt",
    backup: "/openai/v1",
  },
  { name: "OpenRouter, with Azure as backup", path: "/api/v1/chat/completions", main: "/api/v1", backup: "/openai/v1" },
];

interface Row {
  name: string;
  steps?: readonly Step[];
  retries: number;
  header: "honest" | "lying";
  exitCode: number;
  findings: readonly string[];
}

const rows: readonly Row[] = [
  { name: "an honest gateway is promoted", retries: 1, header: "honest", exitCode: 0, findings: [] },
  {
    name: "retries that the header hides are held",
    steps: [500, 500, 200],
    retries: 3,
    header: "lying",
    exitCode: 1,
    findings: ["fallback retry-budget/over failed"],
  },
  {
    name: "an answer of another family is to be investigated",
    steps: ["wrong-family"],
    retries: 0,
    header: "honest",
    exitCode: 2,
    findings: ["smoke parseable/other-family drift", "stream parseable/other-family drift"],
  },
];

function manifestOf(path: string): string {
  return `version: 1
gateways: { default: { settle: 100ms } }
contracts:
  chat: ${copyOf(contractPath)}
routes:
  - id: chat-backup
    family: chat-completions
    path: ${path}
    model: chat-staging
    contract: chat
    targets: { main: [], backup: [] }
    retry_budget: { attempts: 3 }
    fallback_visible_in: header
    checks: [smoke, stream, bad-credential, unknown-model, invalid-body, wrong-path, fallback]
`;
}

async function runAt({ path, main, backup }: Place, { steps = [200], retries, header }: Row): Promise<ActionRun> {
  const provider = await startProvider({ token: witnessToken, targets: { main: steps } });
  const targetAt = (name: string, base: string) => ({ name, url: `${provider.url}/${name}${base}`, key: "key" });
  const route = { targets: [targetAt("main", main), targetAt("backup", backup)], retries, header };
  const gateway = await startGateway({ credential, routes: { "chat-staging": route } });
  await using github = await startGitHub();
  const inputs = { "gateway-url": gateway.url, witness: provider.url, "witness-token": witnessToken };
  try {
    return await runWith({ ...inputs, credentials: "STAGING_KEY" }, github, {
      workspaceFiles: { [manifestPath]: manifestOf(path) },
    });
  } finally {
    await Promise.all([gateway.close(), provider.close()]);
  }
}

for (const place of places)
  for (const row of rows)
    test(`${place.name}: ${row.name}`, async () => {
      const run = await runAt(place, row);
      assert.deepEqual(
        findingsOf(run).filter((finding) => !finding.includes(" contract-unchanged/contradicted ")),
        row.findings,
      );
      assert.equal(run.exitCode, row.exitCode);
      assert.ok(bundleOf(run).records.every(({ request_path }) => request_path === place.path));
    });
