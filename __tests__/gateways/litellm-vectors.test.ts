import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { JsonObject } from "../../src/core/json.ts";
import type { Step } from "../../src/staging/steps.ts";
import { comparedWith } from "../blackbox/contract-copy.ts";
import { findingsOf } from "../blackbox/evidence.ts";
import { withProvider } from "../staging/client.ts";
import { gateOn, gatewayKey, type Gated } from "./gate-on.ts";
import { startLitellm } from "./litellm.ts";
import { testWith } from "./test-with.ts";

type Vectors = "embeddings" | "rerank";

/** LiteLLM's provider of each family, and where it is below a target's address. */
const providers = {
  embeddings: { prefix: "openai", path: "/v1" },
  rerank: { prefix: "cohere", path: "" },
} as const;

function configOf(family: Vectors, providerUrl: string, params: JsonObject): string {
  const { prefix, path } = providers[family];
  const deployment = (name: string, target: string) => ({
    model_name: name,
    litellm_params: {
      model: `${prefix}/${target}`,
      api_base: `${providerUrl}/${target}${path}`,
      api_key: "key",
      ...params,
    },
    model_info: { id: `dep-${target}` },
  });
  return JSON.stringify({
    model_list: [deployment("vectors", "main"), deployment("vectors-backup", "backup")],
    router_settings: {
      num_retries: 2,
      retry_after: 0,
      fallbacks: [{ vectors: ["vectors-backup"] }],
      disable_cooldowns: true,
    },
    general_settings: { master_key: gatewayKey },
  });
}

interface Setup {
  family: Vectors;
  backup?: Step;
  /** Settings of every deployment, in place of the usual ones. */
  params?: JsonObject;
  env?: Readonly<Record<string, string>>;
  /** Further routes to the same deployments, and what differs in them. */
  more?: Readonly<Record<string, JsonObject>>;
  signal: AbortSignal;
}

async function gateLitellm({ family, backup = 200, params = {}, env = {}, more = {}, signal }: Setup): Promise<Gated> {
  await using provider = await withProvider({ targets: { backup: [backup] } });
  await using litellm = await startLitellm({ config: configOf(family, provider.url, params), env, signal });
  const route = {
    id: "vectors",
    family,
    model: "vectors",
    contract: "page",
    targets: { main: ["dep-main"], backup: ["dep-backup"] },
    retry_budget: { attempts: 4 },
    fallback_visible_in: "header",
    checks: ["smoke", "bad-credential", "unknown-model", "invalid-body", "wrong-path", "fallback"],
  };
  const page = readFileSync(join(import.meta.dirname, `../../examples/contracts/${family}.md`), "utf8");
  const contracts = { page: { source: "docs/page.md", ...comparedWith } };
  const routes = [route, ...Object.entries(more).map(([id, differs]) => ({ ...route, id, ...differs }))];
  const manifest = { contracts, gateways: { staging: { dialect: "litellm" } }, routes };
  return await gateOn({ url: litellm.url, witness: provider, manifest, workspaceFiles: { "docs/page.md": page } });
}

function callsOf({ records }: Gated, route = "vectors"): string[] {
  const own = records.filter((record) => record.route === route);
  return own.map(({ check, attempts, error_class, dimensions }) => {
    const { main = 0, backup = 0 } = attempts.per_target;
    return `${check}: ${main} + ${backup}, ${error_class ?? dimensions}`;
  });
}

const refused = [
  "bad-credential: 0 + 0, authentication",
  "unknown-model: 0 + 0, model_not_found",
  "invalid-body: 0 + 0, invalid_request",
  "wrong-path: 0 + 0, unknown_path",
];
const forced = { main: [500], backup: ["wrong-family"] };
/** Too small a budget, and a backup that answers in another family. */
const more = {
  less: { retry_budget: { attempts: 3 }, checks: ["smoke", "bad-credential", "fallback"] },
  other: { checks: ["smoke", "bad-credential", { check: "fallback", force: { witness: forced } }] },
};
/** LiteLLM answers with 200 and a body that is no answer of the family. */
const moreFindings = ["fallback parseable/error failed", "fallback retry-budget/over failed"];
const single = { DEFAULT_MAX_RETRIES: "0" };

/** Measured on 1.100.5, which replaces `max_retries: 0` by 2. */
for (const params of [{}, { max_retries: 0 }])
  testWith("litellm", `embeddings ${JSON.stringify(params)} are held: 3 tries of 3 calls each`, async ({ signal }) => {
    const gated = await gateLitellm({ family: "embeddings", params, signal });
    assert.deepEqual(callsOf(gated), ["smoke: 1 + 0, 8", ...refused, "fallback: 9 + 1, 8"]);
    assert.deepEqual(findingsOf(gated.run), ["fallback retry-budget/over failed"]);
  });

testWith("litellm", "embeddings are promoted if the environment sets DEFAULT_MAX_RETRIES=0", async ({ signal }) => {
  const gated = await gateLitellm({ family: "embeddings", env: single, more, signal });
  assert.deepEqual(callsOf(gated), ["smoke: 1 + 0, 8", ...refused, "fallback: 3 + 1, 8"]);
  assert.equal(callsOf(gated, "other").at(-1), "fallback: 3 + 1, malformed_response");
  assert.deepEqual(gated.bundle.decision.routes, { vectors: "promote", less: "hold", other: "hold" });
  assert.deepEqual(findingsOf(gated.run), moreFindings);
});

testWith("litellm", "a backup with vectors of another length is to be investigated", async ({ signal }) => {
  const setup = { family: "embeddings", backup: "other-dimensions", env: single } as const;
  const gated = await gateLitellm({ ...setup, signal });
  assert.deepEqual(callsOf(gated).at(-1), "fallback: 3 + 1, 12");
  assert.deepEqual(findingsOf(gated.run), ["fallback same-dimensions/mixed drift"]);
});

testWith("litellm", "rerank is counted; a request without a query is answered with 500", async ({ signal }) => {
  const accepted = { check: "invalid-body", accept: ["upstream_error"] };
  const sound = { checks: ["smoke", "bad-credential", "unknown-model", accepted, "wrong-path", "fallback"] };
  const gated = await gateLitellm({ family: "rerank", more: { ...more, sound }, signal });
  const answered = refused.map((line) => line.replace(", invalid_request", ", upstream_error"));
  assert.deepEqual(callsOf(gated), ["smoke: 1 + 0, null", ...answered, "fallback: 3 + 1, null"]);
  assert.equal(callsOf(gated, "other").at(-1), "fallback: 3 + 1, malformed_response");
  const { decision } = gated.bundle;
  assert.deepEqual(decision.routes, { vectors: "investigate", less: "hold", other: "hold", sound: "promote" });
  assert.deepEqual(findingsOf(gated.run), [...moreFindings, "invalid-body classified/not-accepted drift"]);
});
