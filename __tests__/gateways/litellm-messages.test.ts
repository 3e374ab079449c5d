import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { comparedWith } from "../blackbox/contract-copy.ts";
import { findingsOf } from "../blackbox/evidence.ts";
import { withProvider } from "../staging/client.ts";
import { gateOn, gatewayKey, type Gated } from "./gate-on.ts";
import { startLitellm } from "./litellm.ts";
import { testWith } from "./test-with.ts";

const page = readFileSync(join(import.meta.dirname, "../../examples/contracts/messages.md"), "utf8");

function configOf(providerUrl: string): string {
  const deployment = (name: string, target: string) => ({
    model_name: name,
    litellm_params: {
      model: `anthropic/${target}`,
      api_base: `${providerUrl}/${target}`,
      api_key: "key",
    },
    model_info: { id: `dep-${target}` },
  });
  return JSON.stringify({
    model_list: [deployment("chat-staging", "main"), deployment("chat-backup", "backup")],
    router_settings: {
      num_retries: 2,
      retry_after: 0,
      fallbacks: [{ "chat-staging": ["chat-backup"] }],
      disable_cooldowns: true,
    },
    general_settings: { master_key: gatewayKey },
  });
}

async function gateLitellm(signal: AbortSignal): Promise<Gated> {
  await using provider = await withProvider();
  await using litellm = await startLitellm({ config: configOf(provider.url), signal });
  const route = {
    id: "chat-backup",
    family: "messages",
    model: "chat-staging",
    contract: "messages",
    targets: { main: ["dep-main"], backup: ["dep-backup"] },
    retry_budget: { attempts: 4 },
    fallback_visible_in: "header",
    checks: ["smoke", "stream", "bad-credential", "unknown-model", "invalid-body", "wrong-path", "fallback"],
  };
  const contracts = { messages: { source: "docs/messages.md", ...comparedWith } };
  const manifest = { contracts, gateways: { staging: { dialect: "litellm" } }, routes: [route] };
  return await gateOn({ url: litellm.url, witness: provider, manifest, workspaceFiles: { "docs/messages.md": page } });
}

function callsOf({ records }: Gated): string[] {
  return records.map(({ check, attempts, error_class }) => {
    const { main = 0, backup = 0 } = attempts.per_target;
    return `${check}: ${main} + ${backup}${error_class === null ? "" : `, ${error_class}`}`;
  });
}

/** Measured on 1.100.5. Chat completions of the same proxy name the backup, and refuse a body without messages with 400. */
testWith("litellm", "messages are counted; a fallback's header names the wrong target", async ({ signal }) => {
  const gated = await gateLitellm(signal);
  assert.deepEqual(callsOf(gated), [
    "smoke: 1 + 0",
    "stream: 1 + 0",
    "bad-credential: 0 + 0, authentication",
    "unknown-model: 0 + 0, model_not_found",
    "invalid-body: 0 + 0, upstream_error",
    "wrong-path: 0 + 0, unknown_path",
    "fallback: 3 + 1",
  ]);
  assert.deepEqual(findingsOf(gated.run), [
    "fallback fallback-target/disagreement drift",
    "invalid-body classified/not-accepted drift",
  ]);
});
