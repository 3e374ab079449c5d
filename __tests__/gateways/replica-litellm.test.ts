import assert from "node:assert/strict";
import { copyLitellm } from "../../src/replica/litellm.ts";
import { copyOf, mainText } from "../replica/copies.ts";
import { withBench } from "./bench.ts";
import { gatewayKey } from "./gate-on.ts";
import { litellmHeaders } from "./litellm-config.ts";
import { startLitellm } from "./litellm.ts";
import { testWith } from "./test-with.ts";

/** Every provider's own address and key; none of them can be reached here. */
const original = `
defaults: &azure { api_base: https://eu.azure.example, api_key: os.environ/AZURE_KEY, api_version: "2024-10-21" }
model_list:
  - model_name: chat
    litellm_params: { <<: *azure, model: azure/gpt-4o, weight: 9 }
    model_info: { id: azure-eu, base_model: azure/gpt-4o }
  - model_name: chat
    litellm_params: { model: gpt-4o-mini, api_key: os.environ/OPENAI_API_KEY, weight: 1 }
  - model_name: claude
    litellm_params: { model: anthropic/claude-sonnet-4-5, api_key: os.environ/ANTHROPIC_API_KEY }
  - model_name: aws
    litellm_params: { model: bedrock/anthropic.claude-v2:1, aws_region_name: eu-central-1 }
  - model_name: google
    litellm_params: { model: vertex_ai/gemini-2.5-pro, vertex_project: p, vertex_location: europe-west1 }
  - model_name: old
    litellm_params: { model: anthropic/claude-2, api_key: os.environ/ANTHROPIC_API_KEY }
  - model_name: command
    litellm_params: { model: cohere/command-r, api_key: os.environ/COHERE_API_KEY }
  - model_name: "mistral/*"
    litellm_params: { model: "mistral/*", api_key: os.environ/MISTRAL_API_KEY }
router_settings:
  num_retries: 1
  retry_after: 0
  disable_cooldowns: true
  fallbacks: [{ chat: [claude, { model: aws, api_base: "https://other.example" }] }]
  redis_host: redis.internal.example
litellm_settings:
  callbacks: [langfuse, prometheus]
  cache: true
  cache_params: { type: redis, host: redis.internal.example }
general_settings:
  master_key: os.environ/LITELLM_MASTER_KEY
  database_url: postgresql://user:password@db.example/litellm
  alerting: [slack]
  key_management_system: aws_secret_manager
guardrails:
  - { guardrail_name: pii, litellm_params: { guardrail: presidio, mode: pre_call, default_on: true } }
mcp_servers: { docs: { url: "https://mcp.example/sse" } }
`;

/** Each model that clients ask for, with the targets that serve it. */
const served: readonly (readonly [model: string, targets: readonly string[]])[] = [
  ["chat", ["azure-eu", "gpt-4o-mini"]],
  ["claude", ["anthropic-claude-sonnet-4-5"]],
  ["aws", ["bedrock-anthropic.claude-v2-1"]],
  ["google", ["vertex_ai-gemini-2.5-pro"]],
  ["old", ["anthropic-claude-2"]],
  ["command", ["cohere-command-r"]],
  ["mistral/mistral-small-latest", ["mistral"]],
];

const slug = (target: string) => target.replace(/[^\w.-]+/g, "-").replace(/-$/, "");

testWith("litellm", "a copy answers for every provider, and calls the scripted provider only", async ({ signal }) => {
  await using bench = await withBench();
  const url = bench.url;
  const base = (target: string) => `${url}/${slug(target)}/v1`;
  const copy = copyOf(copyLitellm, original, undefined, { base, clientKey: gatewayKey });
  await using litellm = await startLitellm({ config: mainText(copy), signal });
  const ask = (model: string, faults = {}) =>
    bench.ask({ url: litellm.url, headers: litellmHeaders, faults, body: { model } });
  for (const [model, targets] of served) {
    const { status, headers, calls } = await ask(model);
    assert.equal(status, 200, model);
    const called = Object.keys(calls).filter((target) => (calls[target] ?? 0) > 0);
    assert.equal(called.length, 1, model);
    assert.ok(targets.includes(called[0] ?? ""), `${model}: ${called[0]}`);
    assert.equal(slug(String(headers["x-litellm-model-id"])), called[0]);
  }
  const failing = await ask("chat", {
    "azure-eu": [500],
    "gpt-4o-mini": [500],
    [slug("anthropic/claude-sonnet-4-5")]: [500],
  });
  assert.equal(failing.status, 200);
  const { "azure-eu": azure = 0, "gpt-4o-mini": mini = 0, ...others } = failing.calls;
  assert.deepEqual(
    { chat: azure + mini, ...others },
    { chat: 2, primary: 0, backup: 0, "anthropic-claude-sonnet-4-5": 2, "bedrock-anthropic.claude-v2-1": 1 },
  );
});
