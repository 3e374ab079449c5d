import type { JsonObject } from "../../src/core/json.ts";
import type { RuleId } from "../../src/generated/types.ts";
import type { Step } from "../../src/staging/steps.ts";
import type { GatewayName } from "./matrix-gateways.ts";
import { hidden, refusal, weightedOthers } from "./matrix-weighted-proxies.ts";
import { drawing, type Draw, type Weights } from "./weighted.ts";

/** What a manifest says of a route whose targets are drawn. */
export interface Declared {
  /** Calls that one request may cause. */
  budget: number;
  /** Beside the quiet and the negative checks, which every route has. */
  checks: readonly unknown[];
  /** How often the good request is made. Default 1. */
  smokes?: number;
  /** Further keys of the route. */
  route?: JsonObject;
}

/** One defect on the same gateway, in its manifest, its configuration or a target. */
export interface Twin {
  /** As a person says it. */
  name: string;
  /** The rule that holds every run. */
  heldBy: RuleId;
  declared?: Partial<Declared>;
  /** What the targets answer whenever no check plays a fault. */
  steps?: Readonly<Record<string, readonly Step[]>>;
  /** A gateway that is set up differently. */
  draw?: Draw;
}

/** A gateway that draws its targets, a manifest that says what is true of it, and one that does not. */
export interface WeightedRow {
  gateway: GatewayName;
  /** How it is set up. */
  name: string;
  weights: Weights;
  draw: Draw;
  /** It falls back to a group of its own. */
  hasReserve?: true;
  honest: Declared;
  twin: Twin;
}

const uneven: Weights = [80, 20];
const even: Weights = [50, 50];
const alone = ["retries", refusal];
const both = ["retries", "fallback"];

const litellm: readonly WeightedRow[] = [
  {
    gateway: "litellm",
    name: "two retries, each drawn again",
    weights: uneven,
    draw: drawing["litellm: drawn retries"],
    honest: { budget: 3, checks: alone },
    twin: { name: "a budget of 2 calls", heldBy: "retry-budget", declared: { budget: 2 } },
  },
  {
    gateway: "litellm",
    name: "two retries, each drawn again",
    weights: even,
    draw: drawing["litellm: drawn retries"],
    honest: { budget: 3, checks: alone },
    twin: {
      name: "the manifest says that targets are tried in order",
      heldBy: "fallback-target",
      declared: { route: { order: "ordered" }, smokes: 20 },
    },
  },
  {
    gateway: "litellm",
    name: "`enable_weighted_failover`",
    weights: uneven,
    draw: drawing["litellm: weighted failover"],
    honest: { budget: 6, checks: both },
    twin: { name: "a budget of 3 calls: the retries alone", heldBy: "retry-budget", declared: { budget: 3 } },
  },
  {
    gateway: "litellm",
    name: "`enable_weighted_failover`",
    weights: even,
    draw: drawing["litellm: weighted failover"],
    honest: { budget: 6, checks: both },
    twin: hidden,
  },
  {
    gateway: "litellm",
    name: "two retries, each drawn again, then another group",
    weights: uneven,
    draw: drawing["litellm: drawn retries, then another group"],
    hasReserve: true,
    honest: { budget: 6, checks: both },
    twin: {
      name: "another target answers what the first one refused for its content",
      heldBy: "classified",
      declared: { checks: [refusal] },
    },
  },
  {
    gateway: "litellm",
    name: "two retries, each drawn again, then another group",
    weights: even,
    draw: drawing["litellm: drawn retries, then another group"],
    hasReserve: true,
    honest: { budget: 6, checks: both },
    twin: {
      name: "a budget of 4 calls: the first group and one more",
      heldBy: "retry-budget",
      declared: { budget: 4 },
    },
  },
  {
    gateway: "litellm",
    name: "`enable_weighted_failover`, then another group",
    weights: uneven,
    draw: drawing["litellm: weighted failover, then another group"],
    hasReserve: true,
    honest: { budget: 12, checks: both },
    twin: { name: "a budget of 9 calls: each group once", heldBy: "retry-budget", declared: { budget: 9 } },
  },
  {
    gateway: "litellm",
    name: "`enable_weighted_failover`, then another group",
    weights: even,
    draw: drawing["litellm: weighted failover, then another group"],
    hasReserve: true,
    honest: { budget: 12, checks: both },
    twin: {
      name: "the target whose share rises refuses every call, and the other one hides it",
      heldBy: "credential-enforced",
      steps: { backup: [401] },
    },
  },
];

/** Every way to draw by weight, each with its twin. */
export const weightedRows: readonly WeightedRow[] = [...litellm, ...weightedOthers];
