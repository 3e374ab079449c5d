import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { gateLlm, type LlmRoute } from "./llm-gateways.ts";
import { startLlmops } from "./llmops.ts";
import { testWith } from "./test-with.ts";

const dialect = parse(readFileSync(join(import.meta.dirname, "../../examples/dialects/llmops.yaml"), "utf8"));

const statuses = [429, 500, 502, 503, 504];
const routes: Readonly<Record<string, LlmRoute>> = {
  honest: { checks: ["smoke", "stream", "unknown-model", "wrong-path", "fallback"], budget: 4 },
  "hidden-retries": { main: [500], spare: [500, 200], checks: ["smoke", "wrong-path"], budget: 3 },
  refused: { main: [401], checks: ["smoke", "wrong-path"], budget: 4 },
};

/** Like Portkey it takes its configuration with each request. Only `refused` has no list of statuses. */
function configOf(id: string, providerUrl: string): string {
  const target = (name: string) => ({
    provider: "openai",
    api_key: "key",
    custom_host: `${providerUrl}/${id}-${name}/v1`,
  });
  const on_status_codes = id === "refused" ? {} : { on_status_codes: statuses };
  return JSON.stringify({
    strategy: { mode: "fallback", ...on_status_codes },
    retry: { attempts: 1, ...on_status_codes },
    targets: [target("main"), target("spare")],
  });
}

testWith("llmops", "LLMOps' gateway is promoted as Portkey is, by its header and the witness", async ({ signal }) => {
  const told = await gateLlm({
    start: () => startLlmops(signal),
    modelOf: () => "gpt-4.1-mini",
    settings: (id, providerUrl) => ({
      dialect,
      credential: "STAGING_KEY",
      headers: { "x-llmops-config": configOf(id, providerUrl) },
    }),
    aliases: ["config.targets[0]", "config.targets[1]"],
    routes,
  });
  assert.deepEqual(told, {
    honest: "promote: smoke 1 + 0, stream 1 + 0, unknown-model 1 + 0, wrong-path 0 + 0, fallback 2 + 1",
    "hidden-retries": "hold, retry-budget: smoke 2 + 2, wrong-path 0 + 0",
    refused: "hold, credential-enforced: smoke 1 + 1, wrong-path 0 + 0",
  });
});
