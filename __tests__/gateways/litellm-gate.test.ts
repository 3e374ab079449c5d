import assert from "node:assert/strict";
import type { EvidenceRecord } from "../../src/generated/types.ts";
import { withProvider } from "../staging/client.ts";
import { findingsOf } from "../blackbox/evidence.ts";
import { gateOn, type Gated } from "./gate-on.ts";
import { litellmConfig } from "./litellm-config.ts";
import { startLitellm } from "./litellm.ts";
import { testWith } from "./test-with.ts";

const quietAndRefused = ["smoke", "stream", "bad-credential", "unknown-model", "invalid-body", "wrong-path"] as const;

interface Asked {
  checks: readonly unknown[];
  budget?: number;
  cooldowns?: boolean;
  signal: AbortSignal;
}

/** One route through a LiteLLM, in front of a scripted provider that is the gate's witness. */
async function gateLitellm({ checks, budget = 4, cooldowns = false, signal }: Asked): Promise<Gated> {
  await using provider = await withProvider();
  await using litellm = await startLitellm({ config: litellmConfig(provider.url, { cooldowns }), signal });
  const route = {
    id: "chat-backup",
    family: "chat-completions",
    model: "chat-staging",
    contract: "chat",
    targets: { primary: ["dep-primary"], backup: ["dep-backup"] },
    retry_budget: { attempts: budget },
    fallback_visible_in: "header",
    checks,
  };
  const gateways = { staging: { dialect: "litellm", credential: "STAGING_KEY" } };
  return await gateOn({ url: litellm.url, witness: provider, manifest: { gateways, routes: [route] } });
}

/** `check: calls to each target, retries that the header tells`, in the order of the checks. */
function told({ records }: Gated): string[] {
  return records.map((record) => `${record.check}: ${callsOf(record)}, ${headerOf(record)}`);
}

function callsOf({ attempts: { bound, per_target } }: EvidenceRecord): string {
  assert.equal(bound, "exact");
  return `${per_target["primary"] ?? 0} + ${per_target["backup"] ?? 0}`;
}

function headerOf({ accounts }: EvidenceRecord): string {
  const header = accounts.find(({ source }) => source === "header");
  return header === undefined ? "nothing said" : `${header.bound} ${header.value}`;
}

testWith("litellm", "a sound route is promoted, every call being counted", async ({ signal }) => {
  const gated = await gateLitellm({ checks: [...quietAndRefused, "fallback"], signal });
  assert.deepEqual(findingsOf(gated.run), []);
  assert.equal(gated.run.outputs["decision"], "promote");
  assert.deepEqual(told(gated), [
    "smoke: 1 + 0, exact 0",
    "stream: 1 + 0, at-least 0",
    "bad-credential: 0 + 0, nothing said",
    "unknown-model: 0 + 0, nothing said",
    "invalid-body: 0 + 0, nothing said",
    "wrong-path: 0 + 0, nothing said",
    "fallback: 3 + 1, at-least 0",
  ]);
});

testWith("litellm", "when all targets fail no header shows the switch, which holds the route", async ({ signal }) => {
  const gated = await gateLitellm({ checks: ["smoke", "wrong-path", "fallback", "retries"], budget: 6, signal });
  assert.deepEqual(findingsOf(gated.run), ["retries fallback-visible/unseen missing"]);
  assert.equal(gated.run.outputs["decision"], "hold");
  assert.deepEqual(told(gated).slice(3), [
    "retries: 2 + 0, exact 1",
    "retries: 3 + 3, nothing said",
    "retries: 2 + 0, exact 1",
  ]);
});

testWith("litellm", "a cool-down that changes answers is named as what it is", async ({ signal }) => {
  const fallback = { check: "fallback", force: { witness: { primary: [401] } } };
  const checks = ["smoke", "wrong-path", fallback, "retries"];
  const gated = await gateLitellm({ checks, cooldowns: true, signal });
  assert.equal(gated.run.outputs["decision"], "investigate");
  assert.deepEqual(findingsOf(gated.run), [
    "retries fallback-target/cooled-down drift",
    "retries fallback-target/cooled-down drift",
    "retries fallback-visible/unseen missing",
  ]);
  assert.deepEqual(told(gated).slice(2), [
    "fallback: 1 + 1, at-least 0",
    "retries: 0 + 1, at-least 0",
    "retries: 0 + 3, nothing said",
    "retries: 0 + 1, at-least 0",
  ]);
  assert.match(gated.run.summary, /cool-down/);
  assert.match(gated.run.summary, /disable_cooldowns/);
});
