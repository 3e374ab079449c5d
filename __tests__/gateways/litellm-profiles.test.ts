import assert from "node:assert/strict";
import type { JsonObject } from "../../src/core/json.ts";
import type { Bundle, RequestFamily } from "../../src/generated/types.ts";
import { withProvider } from "../staging/client.ts";
import { gateOn, type Gated } from "./gate-on.ts";
import { exampleContracts, withBackups } from "./litellm-groups.ts";
import { startLitellm } from "./litellm.ts";
import { testWith } from "./test-with.ts";

const pages = ["chat-completions", "embeddings", "responses"] as const;

/** The path of each provider's API, as LiteLLM completes it. */
const bases = { azure: "", openrouter: "/api/v1", openai: "/v1" } as const;
type Vendor = keyof typeof bases;

/** A group and its backup, each a deployment at a target of its own vendor. */
interface Group {
  model: string;
  main: Vendor;
  backup: Vendor;
}

const groups: readonly Group[] = [
  { model: "azure-azure", main: "azure", backup: "azure" },
  { model: "openai-azure", main: "openai", backup: "azure" },
  { model: "openai-openrouter", main: "openai", backup: "openrouter" },
  { model: "openrouter-azure", main: "openrouter", backup: "azure" },
];

function configOf(providerUrl: string): string {
  const deployment = (name: string, vendor: Vendor): JsonObject => ({
    model_name: name,
    litellm_params: {
      model: `${vendor}/${name}`,
      api_base: `${providerUrl}/${name}${bases[vendor]}`,
      api_key: "key",
      ...(vendor === "azure" && { api_version: "2024-10-21" }),
    },
    model_info: { id: `dep-${name}` },
  });
  return JSON.stringify({
    model_list: groups.flatMap(({ model, main, backup }) => [
      deployment(model, main),
      deployment(`${model}-backup`, backup),
    ]),
    ...withBackups(groups),
  });
}

function routeOf(family: RequestFamily, model: string, checks: readonly unknown[], more: JsonObject = {}): JsonObject {
  return {
    id: `${family}-${model}`,
    family,
    model,
    contract: family,
    targets: { [model]: [`dep-${model}`], [`${model}-backup`]: [`dep-${model}-backup`] },
    retry_budget: { attempts: 4 },
    fallback_visible_in: "header",
    checks,
    ...more,
  };
}

const refusals = ["bad-credential", "unknown-model", "invalid-body", "wrong-path"];
const few = ["smoke", "wrong-path", "fallback"];
const streamed = { check: "fallback", stream: true };
const ask = { tools: true, system: true, json: true };

/** A route whose primary answers with this fault. */
function faulty(model: string, fault: string, more: JsonObject = {}): JsonObject {
  const checks = ["smoke", "wrong-path", { check: "fallback", force: { witness: { [model]: [fault] } } }];
  return routeOf("chat-completions", model, checks, { id: `${fault}-${model}`, ...more });
}

const routes = [
  routeOf("chat-completions", "azure-azure", ["smoke", "stream", ...refusals, "fallback", streamed], { ask }),
  routeOf("chat-completions", "openai-azure", [...few, streamed], { ask }),
  routeOf("chat-completions", "openai-openrouter", [...few, streamed], { ask }),
  routeOf("chat-completions", "openrouter-azure", ["stream", ...few, streamed], { ask }),
  routeOf("embeddings", "azure-azure", few),
  routeOf("responses", "azure-azure", ["stream", ...few]),
  faulty("azure-azure", "content_policy_violation", { refusals: "never" }),
  faulty("openrouter-azure", "rate_limit"),
  faulty("openrouter-azure", "error-in-200"),
];

async function gateLitellm(signal: AbortSignal): Promise<Gated> {
  await using provider = await withProvider();
  await using litellm = await startLitellm({ config: configOf(provider.url), signal });
  const { contracts, workspaceFiles } = exampleContracts(pages);
  const manifest = { contracts, gateways: { staging: { dialect: "litellm" } }, routes };
  return await gateOn({ url: litellm.url, witness: provider, manifest, workspaceFiles });
}

/** The decision on each route, what was found, and the calls of its first fallback. */
function toldOf({ evidence, decision, findings }: Bundle): Record<string, readonly string[]> {
  const told = evidence.routes.map(({ route, exchanges }): [string, readonly string[]] => {
    const found = findings
      .filter((finding) => finding.route === route)
      .map((finding) => `${finding.rule}/${finding.case}`);
    const calls = exchanges.find(({ check }) => check === "fallback")?.ledger.calls ?? [];
    const statuses = calls.map(({ status }) => status).join(" ");
    return [route, [decision.routes[route] ?? "", statuses, ...found]];
  });
  return Object.fromEntries(told);
}

/**
 * Measured on 1.100.5. A refusal of Azure's content filter goes to the backup; a choice of OpenRouter that ends with `error`
 * is handed on as an empty answer.
 */
testWith(
  "litellm",
  "deployments of Azure and OpenRouter are counted, and an honest route is promoted",
  async ({ signal }) => {
    const { bundle } = await gateLitellm(signal);
    const promoted = ["promote", "500 500 500 200"];
    assert.deepEqual(toldOf(bundle), {
      "chat-completions-azure-azure": promoted,
      "chat-completions-openai-azure": promoted,
      "chat-completions-openai-openrouter": promoted,
      "chat-completions-openrouter-azure": promoted,
      "embeddings-azure-azure": promoted,
      "responses-azure-azure": promoted,
      "content_policy_violation-azure-azure": ["hold", "400 200", "classified/not-refused"],
      "rate_limit-openrouter-azure": ["promote", "429 429 429 200"],
      "error-in-200-openrouter-azure": ["hold", "200", "parseable/empty"],
    });
  },
);
