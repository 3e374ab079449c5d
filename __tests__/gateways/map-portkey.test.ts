import assert from "node:assert/strict";
import { readConfiguration } from "../../src/configuration/read.ts";
import type { JsonObject } from "../../src/core/json.ts";
import { type Bench, withBench } from "./bench.ts";
import { startPortkey } from "./portkey.ts";
import { testWith } from "./test-with.ts";

type Target = (name: string, more?: JsonObject) => JsonObject;

interface Measured {
  config: (target: Target) => JsonObject;
  faults: JsonObject;
}

const always = (...names: string[]): JsonObject => Object.fromEntries(names.map((name) => [name, [500]]));

/** The faults are those that make the most calls. */
const measured: Readonly<Record<string, Measured>> = {
  "a draw of a chain, with a retry of its own": {
    config: (target) => ({
      strategy: { mode: "loadbalance" },
      retry: { attempts: 1 },
      targets: [
        { weight: 1, strategy: { mode: "fallback" }, targets: [target("p"), target("q", { retry: { attempts: 2 } })] },
        target("r", { weight: 0 }),
      ],
    }),
    faults: always("p", "q", "r"),
  },
  "a chain that falls back on no status": {
    config: (target) => ({ strategy: { mode: "fallback", on_status_codes: [] }, targets: [target("p"), target("q")] }),
    faults: always("p", "q"),
  },
  "retries on no status, and resets": {
    config: (target) => ({ ...target("p"), retry: { attempts: 2, on_status_codes: [] } }),
    faults: { p: ["reset"] },
  },
  "mixed statuses": {
    config: (target) => ({
      strategy: { mode: "fallback", on_status_codes: [429] },
      retry: { attempts: 1, on_status_codes: [500] },
      targets: [target("p"), target("q")],
    }),
    faults: { p: [500, 429], q: [500] },
  },
  "a chain in a chain": {
    config: (target) => ({
      strategy: { mode: "fallback" },
      targets: [{ strategy: { mode: "fallback" }, targets: [target("p"), target("q")] }, target("r")],
    }),
    faults: always("p", "q", "r"),
  },
};

async function callsOf(
  { config, faults }: Measured,
  bench: Bench,
  url: string,
): Promise<[counted: number, map: number | null]> {
  const text = JSON.stringify(
    config((name, more = {}) => ({
      provider: "openai",
      api_key: "k",
      custom_host: `${bench.url}/${name}/v1`,
      ...more,
    })),
  );
  const headers = { "content-type": "application/json", "x-portkey-config": text };
  const { calls } = await bench.ask({ url, headers, faults });
  const { routes } = readConfiguration(new TextEncoder().encode(text));
  return [Object.values(calls).reduce((sum, count) => sum + count), routes[0]?.worst_case_gateway ?? null];
}

testWith("portkey", "the map of a config is what reaches the provider", async ({ signal }) => {
  await using bench = await withBench();
  await using portkey = await startPortkey({ signal });
  for (const [name, row] of Object.entries(measured)) {
    const [counted, map] = await callsOf(row, bench, portkey.url);
    assert.equal(map, counted, name);
  }
});
