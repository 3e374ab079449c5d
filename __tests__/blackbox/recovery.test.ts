import assert from "node:assert/strict";
import { availableParallelism } from "node:os";
import { test } from "node:test";
import { inPool } from "../../src/core/pool.ts";
import { startProvider } from "../../src/staging/provider.ts";
import { runs } from "../support/runs.ts";
import { contractPath, copyOf } from "./contract-copy.ts";
import { findingsOf } from "./evidence.ts";
import { startGitHub } from "./harness/github.ts";
import { startRecovering, type RecoveringGateway } from "./recovering-gateway.ts";
import { manifestPath, runWith, witnessToken } from "./stage.ts";

const manifest = `version: 1
gateways: { staging: { settle: 100ms } }
contracts:
  chat: ${copyOf(contractPath)}
routes:
  - id: chat-backup
    family: chat-completions
    model: chat-staging
    contract: chat
    targets: { main: [], backup: [] }
    retry_budget: { attempts: 4 }
    fallback_visible_in: header
    failback: { within: 3s }
    checks: [smoke, bad-credential, fallback, recovery]
`;

interface Row {
  name: string;
  gateway: RecoveringGateway;
  manifest?: string;
  /** A finding that every run has; none: every run is promoted. */
  found?: string;
  /** What the comment says of the outage. */
  says: RegExp;
  /** Whether the scripted provider is bound. Default true. */
  witness?: false;
}

const honest: readonly Row[] = [
  {
    name: "it falls back each time and returns at once",
    gateway: {},
    says: /`main` failed 6 calls in 6 requests \(2 calls per request, 4 allowed\); it answered again at request 1, \d+ ms after the outage, 3s allowed\./,
  },
  {
    name: "it tries main three times before it falls back",
    gateway: { tries: 3 },
    says: /failed 6 calls in 2 requests \(4 calls per request, 4 allowed\); it answered again at request 1,/,
  },
  {
    name: "it keeps main in a cool-down of 300 ms",
    gateway: { coolDownMs: 300 },
    says: /`main` failed \d calls? in 6 requests .*; it answered again at request \d+, \d+ ms after the outage, 3s allowed\./,
  },
  {
    name: "it returns after 1500 ms, and no time is declared",
    gateway: { coolDownMs: 1_500 },
    manifest: manifest.replace("    failback: { within: 3s }\n", ""),
    says: /it answered again at request \d, \d+ ms after the outage, no limit declared \(failback\)\./,
  },
];

const dishonest: readonly Row[] = [
  {
    name: "main is never tried again",
    gateway: { coolDownMs: 3_600_000 },
    manifest: manifest.replace("within: 3s", "within: 1s"),
    found: "recovery failed-back/late failed",
    says: /it answered none of \d+ valid requests in \d{4} ms after the outage, 1s allowed\./,
  },
  {
    name: "main is tried again too late",
    gateway: { coolDownMs: 3_000 },
    manifest: manifest.replace("within: 3s", "within: 500ms"),
    found: "recovery failed-back/late failed",
    says: /it answered none of \d+ valid requests/,
  },
  {
    name: "one request of the outage makes more calls than the budget allows",
    gateway: { second: "extra-calls" },
    found: "recovery retry-budget/over failed",
    says: /\(2 to 5 calls per request, 4 allowed\)/,
  },
  {
    name: "one request of the outage is answered with an error",
    gateway: { second: "error" },
    found: "recovery parseable/error failed",
    says: /\(1 to 2 calls per request, 4 allowed\)/,
  },
  {
    name: "no scripted provider is bound",
    gateway: {},
    witness: false,
    found: "recovery evidence-complete/no-witness missing",
    says: /got no witness bound to its gateway/,
  },
];

interface Outcome {
  decision: string;
  findings: string[];
  comment: string;
}

async function outcomeOf(row: Row): Promise<Outcome> {
  const provider = await startProvider({ token: witnessToken });
  await using gateway = await startRecovering(provider.url, row.gateway);
  await using github = await startGitHub();
  const witness = row.witness === false ? {} : { witness: provider.url, "witness-token": witnessToken };
  try {
    const run = await runWith({ "gateway-url": gateway.url, credentials: "STAGING_KEY", ...witness }, github, {
      workspaceFiles: { [manifestPath]: row.manifest ?? manifest },
    });
    return { decision: run.outputs["decision"] ?? "", findings: findingsOf(run), comment: run.summary };
  } finally {
    await provider.close();
  }
}

/** The outcomes of so many runs of a row, as many at once as there are processors. */
function outcomes(row: Row, count: number): Promise<Outcome[]> {
  return inPool(Array.from({ length: count }), availableParallelism(), () => outcomeOf(row));
}

/** CI repeats the honest rows as often as the promise is made; a developer's run a few times. */
const times = runs(2, 20);

for (const row of honest)
  test(`an outage and its end, promoted ${times} times of ${times}: ${row.name}`, async () => {
    for (const { decision, findings, comment } of await outcomes(row, times)) {
      assert.deepEqual({ decision, findings }, { decision: "promote", findings: [] });
      assert.match(comment, row.says);
    }
  });

for (const row of dishonest)
  test(`an outage and its end, held: ${row.name}`, async () => {
    for (const { decision, findings, comment } of await outcomes(row, 2)) {
      assert.notEqual(decision, "promote");
      assert.ok(findings.includes(row.found ?? ""), findings.join("\n"));
      assert.match(comment, row.says);
    }
  });
