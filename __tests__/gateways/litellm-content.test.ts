import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { JsonObject } from "../../src/core/json.ts";
import { comparedWith } from "../blackbox/contract-copy.ts";
import { findingsOf } from "../blackbox/evidence.ts";
import { withProvider } from "../staging/client.ts";
import { gateOn, gatewayKey, type Gated } from "./gate-on.ts";
import { startLitellm } from "./litellm.ts";
import { testWith } from "./test-with.ts";

type Content = "generate-content" | "converse";

/** LiteLLM's provider of each family, and where it is below a target's address. */
const deployed: Readonly<Record<Content, (target: string, url: string) => JsonObject>> = {
  "generate-content": (target, url) => ({ model: `gemini/${target}`, api_base: `${url}/v1beta`, api_key: "key" }),
  converse: (target, url) => ({
    model: `bedrock/${target}`,
    aws_bedrock_runtime_endpoint: url,
    aws_region_name: "us-east-1",
    aws_access_key_id: "id",
    aws_secret_access_key: "key",
  }),
};

function configOf(family: Content, providerUrl: string): string {
  const deployment = (name: string, target: string) => ({
    model_name: name,
    litellm_params: deployed[family](target, `${providerUrl}/${target}`),
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

interface Setup {
  family: Content;
  signal: AbortSignal;
  path?: string;
  /** By the name of the route: its budget and its checks. */
  routes: Readonly<Record<string, readonly [attempts: number, checks: readonly (string | JsonObject)[]]>>;
}

async function gateLitellm({ family, signal, path, routes }: Setup): Promise<Gated> {
  await using provider = await withProvider();
  await using litellm = await startLitellm({ config: configOf(family, provider.url), signal });
  const declared = Object.entries(routes).map(([id, [attempts, checks]]) => ({
    id,
    family,
    ...(path !== undefined && { path }),
    model: "chat-staging",
    contract: "page",
    targets: { main: ["dep-main"], backup: ["dep-backup"] },
    retry_budget: { attempts },
    fallback_visible_in: "header",
    checks,
  }));
  const page = readFileSync(join(import.meta.dirname, `../../examples/contracts/${family}.md`), "utf8");
  const contracts = { page: { source: "docs/page.md", ...comparedWith } };
  const manifest = { contracts, gateways: { staging: { dialect: "litellm" } }, routes: declared };
  return await gateOn({ url: litellm.url, witness: provider, manifest, workspaceFiles: { "docs/page.md": page } });
}

function callsOf({ records }: Gated, route: string): string[] {
  const own = records.filter((record) => record.route === route);
  return own.map(({ check, attempts, error_class }) => {
    const { main = 0, backup = 0 } = attempts.per_target;
    return `${check}: ${main} + ${backup}${error_class === null ? "" : `, ${error_class}`}`;
  });
}

const refused = [
  "bad-credential: 0 + 0, authentication",
  "unknown-model: 0 + 0, model_not_found",
  "invalid-body: 0 + 0, upstream_error",
  "wrong-path: 0 + 0, unknown_path",
];
const negative = [
  "bad-credential",
  "unknown-model",
  { check: "invalid-body", accept: ["upstream_error"] },
  "wrong-path",
];

const otherFamily = { main: [500], backup: ["wrong-family"] };

/** Measured on 1.100.5, which answers 500 to a request without `contents`. */
testWith(
  "litellm",
  "generateContent is promoted; hidden retries and a backup of another family are not",
  async ({ signal }) => {
    const routes = {
      enough: [4, ["smoke", "stream", ...negative, "fallback"]],
      less: [3, ["smoke", "bad-credential", "fallback"]],
      other: [4, ["smoke", "bad-credential", { check: "fallback", force: { witness: otherFamily } }]],
    } as const;
    const gated = await gateLitellm({ family: "generate-content", signal, routes });
    assert.deepEqual(callsOf(gated, "enough"), ["smoke: 1 + 0", "stream: 1 + 0", ...refused, "fallback: 3 + 1"]);
    assert.deepEqual(callsOf(gated, "less").at(-1), "fallback: 3 + 1");
    assert.deepEqual(callsOf(gated, "other").at(-1), "fallback: 3 + 1, wrong_family");
    assert.deepEqual(gated.bundle.decision.routes, { enough: "promote", less: "hold", other: "investigate" });
    assert.deepEqual(findingsOf(gated.run), [
      "fallback parseable/other-family drift",
      "fallback retry-budget/over failed",
    ]);
  },
);

/**
 * Measured on 1.100.5: the pass-through has no headers of retries and fallbacks, names the first deployment after a
 * fallback, and sends a refused request to every deployment.
 */
testWith("litellm", "Converse is passed through and counted, without a sign of its fallback", async ({ signal }) => {
  const routes = { backup: [4, ["smoke", "bad-credential", "invalid-body", "wrong-path", "fallback"]] } as const;
  const path = "/bedrock/model/{model}/converse";
  const gated = await gateLitellm({ family: "converse", signal, path, routes });
  assert.deepEqual(callsOf(gated, "backup"), [
    "smoke: 1 + 0",
    "bad-credential: 0 + 0, authentication",
    "invalid-body: 3 + 3, invalid_request",
    "wrong-path: 0 + 0, unknown_path",
    "fallback: 3 + 1",
  ]);
  assert.equal(gated.bundle.decision.routes["backup"], "investigate");
  const held = ["fallback-target/disagreement drift", "fallback-visible/none failed"].map((rule) => `fallback ${rule}`);
  for (const finding of [...held, "invalid-body no-futile-retry/repeated failed"])
    assert.ok(findingsOf(gated.run).includes(finding), finding);
});
