import assert from "node:assert/strict";
import { availableParallelism } from "node:os";
import { test } from "node:test";
import { inPool } from "../../src/core/pool.ts";
import { startProvider } from "../../src/staging/provider.ts";
import type { Step } from "../../src/staging/steps.ts";
import { runs } from "../support/runs.ts";
import { contractFiles, contractPath, copyOf } from "./contract-copy.ts";
import { findingsOf } from "./evidence.ts";
import { startGitHub } from "./harness/github.ts";
import { manifestPath, runWith, witnessToken } from "./stage.ts";
import { startWeighted, type WeightedGateway } from "./weighted-gateway.ts";

const manifest = `version: 1
gateways: { staging: { settle: 100ms } }
contracts:
  chat: ${copyOf(contractPath)}
routes:
  - id: chat-backup
    family: chat-completions
    model: chat-staging
    contract: chat
    targets: { main: [], backup: [], last: [] }
    retry_budget: { attempts: 4 }
    fallback_visible_in: header
    order: weighted
    traffic: { file: gateway.yaml, among: /weights/*, at: { key: backup } }
    checks: [smoke, bad-credential, unknown-model, invalid-body, wrong-path, fallback, retries, { check: promoted-target, draws: 60 }]
`;

const weightsOf = (main: number, backup: number): string => `weights: { main: ${main}, backup: ${backup} }\n`;

interface Row {
  name: string;
  gateway: Omit<WeightedGateway, "seed">;
  /** Standing sequences of the provider's targets. */
  steps?: Readonly<Record<string, readonly Step[]>>;
  manifest?: string;
  /** A rule and case that every run finds; none: every run is promoted. */
  found?: string;
}

const [main, backup] = [80, 20];
const honest: readonly Row[] = [
  { name: "80/20, a retry goes to the other target", gateway: { weights: { main, backup }, retries: 1 } },
  { name: "50/50, a retry goes to the other target", gateway: { weights: { main: 1, backup: 1 }, retries: 1 } },
  {
    name: "80/20, a retry is drawn again, then a fallback",
    gateway: { weights: { main, backup }, retries: 1, drawsAgain: true, fallback: "last" },
  },
];

const dishonest: readonly Row[] = [
  {
    name: "the header names the target that was drawn first, whoever answered",
    gateway: { weights: { main, backup }, retries: 1, names: "first" },
    found: "fallback-visible/none",
  },
  {
    name: "the promoted target is never drawn",
    gateway: { weights: { main: 1, last: 1 }, retries: 1 },
    found: "target-answered/unanswered",
  },
  {
    name: "the promoted target fails, and the other one hides it",
    gateway: { weights: { main, backup }, retries: 1 },
    steps: { backup: [500] },
    found: "target-answered/unanswered",
  },
  {
    name: "calls that nobody counts",
    gateway: { weights: { main, backup }, retries: 1, extraCalls: 4 },
    found: "retry-budget/over",
  },
  {
    name: "nothing is tried after the first target fails",
    gateway: { weights: { main, backup }, retries: 0 },
    found: "parseable/error",
  },
  {
    name: "targets are drawn, and the manifest says that they are tried in order",
    gateway: { weights: { main: 1, backup: 9 }, retries: 1 },
    manifest: manifest.replace("order: weighted", "order: ordered").replace(/, \{ check: promoted-target.*?\}/, ""),
    found: "fallback-target/",
  },
];

interface Outcome {
  decision: string;
  findings: string[];
}

async function outcomeOf(row: Row, seed: number): Promise<Outcome> {
  const provider = await startProvider({ token: witnessToken, targets: row.steps ?? {} });
  await using gateway = await startWeighted(provider.url, { ...row.gateway, seed });
  await using github = await startGitHub();
  const text = row.manifest ?? manifest;
  try {
    const run = await runWith(
      { "gateway-url": gateway.url, credentials: "STAGING_KEY", witness: provider.url, "witness-token": witnessToken },
      github,
      {
        baseFiles: { ...contractFiles, [manifestPath]: text, "gateway.yaml": weightsOf(90, 10) },
        workspaceFiles: { [manifestPath]: text, "gateway.yaml": weightsOf(80, 20) },
      },
    );
    return { decision: run.outputs["decision"] ?? "", findings: findingsOf(run) };
  } finally {
    await provider.close();
  }
}

/** The outcomes of a row by the seeds 1 to `count`, as many at once as there are processors. */
function outcomes(row: Row, count: number): Promise<Outcome[]> {
  const seeds = Array.from({ length: count }, (_, index) => index + 1);
  return inPool(seeds, availableParallelism(), (seed) => outcomeOf(row, seed));
}

/** CI repeats the honest rows as often as the promise is made; a developer's run a few times. */
const times = runs(3, 20);

for (const row of honest)
  test(`drawn by weight, promoted ${times} times of ${times}: ${row.name}`, async () => {
    const found = await outcomes(row, times);
    assert.deepEqual(
      found,
      Array.from({ length: times }, () => ({ decision: "promote", findings: [] })),
    );
  });

for (const row of dishonest)
  test(`drawn by weight, never promoted: ${row.name}`, async () => {
    for (const { decision, findings } of await outcomes(row, 3)) {
      assert.notEqual(decision, "promote");
      assert.ok(
        findings.some((finding) => finding.includes(row.found ?? "")),
        findings.join("\n"),
      );
    }
  });
