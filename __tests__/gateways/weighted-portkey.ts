import type { JsonObject } from "../../src/core/json.ts";
import type { Weights } from "./weighted.ts";

const fallback: JsonObject = { mode: "fallback", on_status_codes: [408, 429, 500, 502, 503, 504] };

/** A draw of one of two targets, each of which is tried twice. */
export function loadbalanced(providerUrl: string, [main, backup]: Weights): JsonObject {
  return {
    strategy: { mode: "loadbalance" },
    retry: { attempts: 1 },
    targets: [
      { ...targetAt(providerUrl, "main"), weight: main / 100 },
      { ...targetAt(providerUrl, "backup"), weight: backup / 100 },
    ],
  };
}

/** A draw of one of two orders in which both targets are tried. */
export function loadbalancedFallbacks(providerUrl: string, [main, backup]: Weights): JsonObject {
  const inOrder = (weight: number, ...names: string[]): JsonObject => ({
    weight: weight / 100,
    strategy: fallback,
    targets: names.map((name) => targetAt(providerUrl, name)),
  });
  return {
    strategy: { mode: "loadbalance" },
    targets: [inOrder(main, "main", "backup"), inOrder(backup, "backup", "main")],
  };
}

/** A draw of one of two targets, and another target where the drawn one fails. */
export function loadbalancedThen(reserve: string): (providerUrl: string, weights: Weights) => JsonObject {
  return (providerUrl, [main, backup]) => ({
    strategy: fallback,
    targets: [
      {
        strategy: { mode: "loadbalance" },
        targets: [
          { ...targetAt(providerUrl, "main"), weight: main / 100 },
          { ...targetAt(providerUrl, "backup"), weight: backup / 100 },
        ],
      },
      targetAt(providerUrl, reserve),
    ],
  });
}

function targetAt(providerUrl: string, name: string): JsonObject {
  return { provider: "openai", api_key: `key-of-${name}`, custom_host: `${providerUrl}/${name}/v1` };
}
