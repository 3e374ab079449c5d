import assert from "node:assert/strict";
import { gateLlm, type LlmRoute } from "./llm-gateways.ts";
import { startTensorzero } from "./tensorzero.ts";
import { testWith } from "./test-with.ts";

const quiet = ["smoke", "stream", "unknown-model", "invalid-body", "wrong-path"] as const;

/** Each a function of TensorZero with these retries, of a model with these providers. */
const functions: Readonly<Record<string, LlmRoute & { retries: number; providers: readonly string[] }>> = {
  honest: { retries: 0, providers: ["main", "spare"], checks: [...quiet, "fallback"], budget: 2, waived: true },
  "hidden-retries": {
    retries: 3,
    providers: ["main"],
    main: [500, 500, 500, 200],
    checks: ["smoke", "wrong-path"],
    budget: 2,
  },
  unseen: { retries: 0, providers: ["main", "spare"], checks: ["smoke", "wrong-path", "fallback"], budget: 2 },
  "retried-fallback": {
    retries: 1,
    providers: ["main", "spare"],
    main: [500],
    spare: [500, 200],
    checks: ["smoke", "wrong-path"],
    budget: 3,
  },
  refused: { retries: 1, providers: ["main", "spare"], main: [401], checks: ["smoke", "wrong-path"], budget: 4 },
};

function configOf(providerUrl: string): string {
  const parts = Object.entries(functions).flatMap(([id, { retries, providers }]) => [
    `[functions.${id}]\ntype = "chat"`,
    `[functions.${id}.variants.only]\ntype = "chat_completion"\nmodel = "${id}"\nretries = { num_retries = ${retries}, max_delay_s = 0.01 }`,
    `[models.${id}]\nrouting = ${JSON.stringify(providers)}`,
    ...providers.map(
      (name) =>
        `[models.${id}.providers.${name}]\ntype = "openai"\nmodel_name = "${name}"\napi_key_location = "none"\napi_base = "${providerUrl}/${id}-${name}/v1/"`,
    ),
  ]);
  const gateway = `[gateway]\nobservability.enabled = false\ndisable_pseudonymous_usage_analytics = true`;
  return [gateway, ...parts].join("\n\n");
}

testWith("tensorzero", "the witness counts what TensorZero retries, falls back on and hides", async ({ signal }) => {
  const told = await gateLlm({
    start: (providerUrl) => startTensorzero(configOf(providerUrl), signal),
    modelOf: (id) => `tensorzero::function_name::${id}`,
    settings: () => ({ auth: "none" }),
    routes: functions,
  });
  assert.deepEqual(told, {
    honest:
      "promote, fallback-visible: smoke 1 + 0, stream 1 + 0, unknown-model 0 + 0, invalid-body 0 + 0, wrong-path 0 + 0, fallback 1 + 1",
    "hidden-retries": "hold, retry-budget: smoke 4 + 0, wrong-path 0 + 0",
    unseen: "hold, fallback-visible: smoke 1 + 0, wrong-path 0 + 0, fallback 1 + 1",
    "retried-fallback": "hold, retry-budget, fallback-visible: smoke 2 + 2, wrong-path 0 + 0",
    refused: "hold, credential-enforced, fallback-visible: smoke 1 + 1, wrong-path 0 + 0",
  });
});
