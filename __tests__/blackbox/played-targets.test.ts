import assert from "node:assert/strict";
import { test } from "node:test";
import { contractPath, copyOf } from "./contract-copy.ts";
import { bundleOf } from "./evidence.ts";
import { startGateway } from "./harness/gateway.ts";
import { reply, completion } from "./replies.ts";
import { manifestPath, startStage, witnessToken } from "./stage.ts";

/** Faults at a replica, and a good request on staging, where no witness stands behind the gateway. */
const pair = `version: 1
gateways: { staging: { credential: STAGING_KEY }, replica: { credential: STAGING_KEY, settle: 100ms } }
contracts:
  chat: ${copyOf(contractPath)}
routes:
  - id: chat-backup
    gateway: staging
    family: chat-completions
    model: chat-staging
    contract: chat
    targets: { main: [], backup-eu: [] }
    retry_budget: { attempts: 3 }
    fallback_visible_in: header
    checks: [smoke, { check: smoke, on: replica }, { check: fallback, on: replica }]
`;

const both = "`main` and `backup-eu` were played by the scripted provider; the real ones were not called.";
const one = (name: string): string => `\`${name}\` was played by the scripted provider; the real one was not called.`;

test("one gateway and its witness: every target was played, and the comment says so", async () => {
  await using stage = await startStage();
  const run = await stage.run();
  assert.equal(run.outputs["decision"], "promote");
  assert.equal(stage.github.comments[0]?.body.split(both).length, 3);
  assert.ok(run.stdout.includes(both.replaceAll("`", "")), run.stdout);
  assert.match(run.files["report.html"] ?? "", /were played by the scripted provider/);
});

for (const [served, said] of [
  ["main", one("backup-eu")],
  ["backup-eu", one("main")],
  [null, both],
] as const)
  test(`a replica beside a gateway without a witness, which names ${served ?? "no target"}: ${said}`, async () => {
    await using stage = await startStage();
    const headers: Record<string, string> = served === null ? {} : { "x-gateway-target": served };
    await using staging = await startGateway((_, response) => reply(200, completion, headers)(response, ""));
    const run = await stage.run({
      inputs: {
        "gateway-url": "",
        gateways: `staging=${staging.url}\nreplica=${stage.gatewayUrl}`,
        credentials: "staging=STAGING_KEY\nreplica=STAGING_KEY",
        witness: `replica=${stage.witnessUrl}`,
        "witness-token": `replica=${witnessToken}`,
      },
      workspaceFiles: { [manifestPath]: pair },
    });
    assert.deepEqual(
      bundleOf(run).evidence.witnesses.map(({ gateways, state }) => [gateways, state]),
      [[["replica"], "read"]],
      run.stdout,
    );
    assert.ok(stage.github.comments[0]?.body.includes(said), stage.github.comments[0]?.body);
  });
