import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { readConfiguration } from "../../src/configuration/read.ts";
import type { JsonObject } from "../../src/core/json.ts";
import { withBench } from "./bench.ts";
import { gatewayKey } from "./gate-on.ts";
import { litellmHeaders } from "./litellm-config.ts";
import { startLitellm } from "./litellm.ts";
import { testWith } from "./test-with.ts";

const fixtures = join(import.meta.dirname, "..", "fixtures", "configurations");

/** Faults by the deployment's model, without its provider, that make the most calls; a list's last step repeats. */
interface Measured {
  fixture: string;
  model: string;
  faults: JsonObject;
}

const always = (...models: string[]): JsonObject => Object.fromEntries(models.map((model) => [model, [500]]));
const tooLong = [500, "context_length_exceeded"];

const measured: readonly Measured[] = [
  { fixture: "litellm-weighted-failover", model: "chat", faults: always("one", "two", "three") },
  { fixture: "litellm-failover-three", model: "chat", faults: always("one", "two", "three", "four") },
  { fixture: "litellm-order", model: "chat", faults: { ...always("one", "three", "four"), two: tooLong } },
  { fixture: "litellm-retry-policy", model: "chat", faults: { one: ["content_policy_violation"] } },
  { fixture: "litellm-retry-policy", model: "bulk", faults: { two: [429] } },
  { fixture: "litellm-mixed-errors", model: "a", faults: { ...always("one", "three", "four"), two: tooLong } },
  { fixture: "litellm-max-fallbacks", model: "a", faults: always("one", "two", "three", "four") },
  { fixture: "litellm-own-retries", model: "a", faults: always("one") },
  { fixture: "litellm-own-retries", model: "b", faults: always("two") },
  { fixture: "litellm-own-retries", model: "d", faults: always("five") },
  { fixture: "litellm-alias-of-its-own", model: "a", faults: always("one", "two", "three") },
  { fixture: "litellm-alias-of-its-own", model: "x", faults: always("one", "two", "three") },
  { fixture: "litellm-alias-of-its-own", model: "y", faults: always("one", "two", "three") },
];

/** The configuration with the scripted provider behind every deployment, and without cool-downs. */
function replica(text: string, url: string): string {
  const config = parse(text);
  for (const { litellm_params: params } of config.model_list) {
    params.api_base = `${url}/${params.model.replace("openai/", "")}/v1`;
    Object.assign(params, { api_key: "key-of-the-target", timeout: 10 });
  }
  config.router_settings = { ...config.router_settings, retry_after: 0, disable_cooldowns: true };
  config.general_settings = { master_key: gatewayKey };
  return JSON.stringify(config);
}

for (const fixture of new Set(measured.map((row) => row.fixture)))
  testWith("litellm", `the map of ${fixture} is what reaches the provider`, async ({ signal }) => {
    const text = await readFile(join(fixtures, fixture, "config.yaml"), "utf8");
    const { routes } = readConfiguration(new TextEncoder().encode(text));
    await using bench = await withBench();
    await using litellm = await startLitellm({ config: replica(text, bench.url), signal });
    for (const { model, faults } of measured.filter((row) => row.fixture === fixture)) {
      const { calls } = await bench.ask({ url: litellm.url, headers: litellmHeaders, faults, body: { model } });
      const route = routes.find(({ name, aliases }) => name === model || aliases.includes(model));
      assert.equal(
        Object.values(calls).reduce((sum, count) => sum + count),
        route?.worst_case_gateway,
        model,
      );
    }
  });
