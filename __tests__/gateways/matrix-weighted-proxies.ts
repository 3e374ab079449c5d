import type { JsonObject } from "../../src/core/json.ts";
import { startHaproxy } from "./haproxy.ts";
import type { Twin, WeightedRow } from "./matrix-weighted.ts";
import { byPortkey, byProxy, drawing, fallbackAliases, type Weights } from "./weighted.ts";
import { loadbalancedFallbacks } from "./weighted-portkey.ts";
import { byHaproxyWeights } from "./weighted-proxies.ts";

const weights: Weights = [80, 20];
const refusingBackup = { backup: [401] } as const;

/** A gateway that leaves no target still has to hand a refusal on. */
export const refusal = { check: "fallback", force: { witness: { first: ["content_policy_violation"] } } };

/** Each request stays at the target that was drawn, and the manifest asks for a fallback all the same. */
const noFallback: Twin = {
  name: "the manifest asks for a fallback",
  heldBy: "parseable",
  declared: { checks: ["fallback"] },
};

/** The target whose share rises is down. */
export const hidden: Twin = {
  name: "the target whose share rises fails every call, and the other one hides it",
  heldBy: "target-answered",
  steps: { backup: [500] },
};

/** Portkey and the proxies, each with its twin. */
export const weightedOthers: readonly WeightedRow[] = [
  {
    gateway: "portkey",
    name: "`loadbalance`, one retry",
    weights,
    draw: drawing["portkey: loadbalance"],
    honest: { budget: 2, checks: ["retries", refusal] },
    twin: noFallback,
  },
  {
    gateway: "portkey",
    name: "`loadbalance` of two `fallback`",
    weights,
    draw: drawing["portkey: loadbalance of fallbacks"],
    honest: { budget: 2, checks: ["retries", "fallback"] },
    twin: {
      name: "no `on_status_codes`: a 401 of the target whose share rises is hidden",
      heldBy: "credential-enforced",
      steps: refusingBackup,
      draw: byPortkey((url, drawn) => withoutStatuses(loadbalancedFallbacks(url, drawn)), fallbackAliases),
    },
  },
  {
    gateway: "portkey",
    name: "`fallback` from a `loadbalance` to another target",
    weights,
    draw: drawing["portkey: loadbalance, then another target"],
    hasReserve: true,
    honest: { budget: 2, checks: ["retries", "fallback"] },
    twin: hidden,
  },
  {
    gateway: "envoy",
    name: "weighted clusters, each with a retry",
    weights,
    draw: drawing["envoy: weighted clusters"],
    honest: { budget: 4, checks: [refusal] },
    twin: noFallback,
  },
  {
    gateway: "envoy",
    name: "weighted clusters, the other target as second priority of each",
    weights,
    draw: drawing["envoy: weighted clusters with priorities"],
    honest: { budget: 4, checks: ["fallback"] },
    twin: { name: "a budget of 2 calls: one for each target", heldBy: "retry-budget", declared: { budget: 2 } },
  },
  {
    gateway: "nginx",
    name: "`weight` of two servers",
    weights,
    draw: drawing["nginx: weights"],
    honest: { budget: 2, checks: ["fallback"] },
    twin: hidden,
  },
  {
    gateway: "haproxy",
    name: "`weight` of two servers, `balance random`",
    weights,
    draw: drawing["haproxy: weights"],
    honest: { budget: 4, checks: ["fallback"] },
    twin: {
      name: "`retry-on 401`: the target whose share rises refuses every call, and the other one hides it",
      heldBy: "credential-enforced",
      steps: refusingBackup,
      draw: byProxy(startHaproxy, (drawn) => (example) => retryingRefusals(byHaproxyWeights(drawn)(example))),
    },
  },
  {
    gateway: "traefik",
    name: "`weighted` services, each with a retry",
    weights,
    draw: drawing["traefik: weighted services"],
    honest: { budget: 2, checks: [refusal] },
    twin: noFallback,
  },
  {
    gateway: "traefik",
    name: "`weighted` of two `failover`",
    weights,
    draw: drawing["traefik: weighted failovers"],
    honest: { budget: 4, checks: ["fallback"] },
    twin: hidden,
  },
];

function withoutStatuses(config: JsonObject): JsonObject {
  return JSON.parse(JSON.stringify(config, (key, value: unknown) => (key === "on_status_codes" ? undefined : value)));
}

function retryingRefusals(configuration: string): string {
  return configuration.replace("retry-on ", "retry-on 401 ");
}
