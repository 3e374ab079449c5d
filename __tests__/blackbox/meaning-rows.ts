import type { MeaningGateway } from "./meaning-gateway.ts";

interface Defect {
  name: string;
  gateway: MeaningGateway;
  /** What is found on its route, each as `check rule/case`. */
  found: readonly string[];
}

/** One thing that a provider sends, or that a route declares, with a gateway that is right and some that are wrong in one way. */
export interface Situation {
  /** The id of its route. */
  name: string;
  /** Keys of the route, each a line. */
  declares?: readonly string[];
  /** The route's policy for waits. */
  wait?: string;
  /** What the first target answers. */
  fault: string;
  /** How often it is asked. */
  repeat?: number;
  honest?: MeaningGateway;
  defects: readonly Defect[];
}

export const situations: readonly Situation[] = [
  {
    name: "refusals-never",
    declares: ["refusals: never"],
    fault: "content_policy_violation",
    honest: { handsOn: ["content"] },
    defects: [
      { name: "another target answers what one refused", gateway: {}, found: ["fallback classified/not-refused"] },
      {
        name: "a refused request is asked again",
        gateway: { handsOn: ["content"], repeats: { content: 1 } },
        found: ["fallback no-futile-retry/repeated"],
      },
    ],
  },
  {
    name: "refusals-allowed",
    declares: ["refusals: allowed"],
    fault: "content_policy_violation",
    defects: [
      { name: "the refusal is handed on", gateway: { handsOn: ["content"] }, found: ["fallback parseable/error"] },
    ],
  },
  {
    name: "context-fallback",
    declares: ["context: fallback"],
    fault: "context_length_exceeded",
    defects: [
      { name: "the refusal is handed on", gateway: { handsOn: ["context"] }, found: ["fallback parseable/error"] },
    ],
  },
  {
    name: "context-refuse",
    declares: ["context: refuse"],
    fault: "context_length_exceeded",
    honest: { handsOn: ["context"] },
    defects: [{ name: "another target takes the request", gateway: {}, found: ["fallback classified/not-refused"] }],
  },
  {
    name: "quota",
    fault: "insufficient_quota",
    defects: [
      { name: "handed on", gateway: { handsOn: ["quota"] }, found: ["fallback parseable/error"] },
      {
        name: "asked again until the budget is spent",
        gateway: { repeats: { quota: 4 } },
        found: ["fallback retry-budget/over"],
      },
    ],
  },
  {
    name: "rate-limit",
    wait: "{ min: 200ms, max: 8s }",
    fault: "rate_limit",
    defects: [
      { name: "handed on", gateway: { handsOn: ["rate"] }, found: ["fallback parseable/error"] },
      { name: "asked again at once", gateway: { repeats: { rate: 1 } }, found: ["fallback wait-bounded/too-short"] },
    ],
  },
  {
    name: "rate-limit-retry-after",
    wait: "{ min: 200ms, max: 8s }",
    fault: "{ status: 429, retry_after: 5s }",
    defects: [
      { name: "handed on", gateway: { handsOn: ["rate"] }, found: ["fallback parseable/error"] },
      {
        name: "asked again before the time is up",
        gateway: { repeats: { rate: 1 } },
        found: ["fallback wait-bounded/retry-after"],
      },
    ],
  },
  {
    name: "overloaded",
    fault: "overloaded",
    defects: [{ name: "handed on", gateway: { handsOn: ["overloaded"] }, found: ["fallback parseable/error"] }],
  },
  {
    name: "slow",
    fault: "slow",
    defects: [
      {
        name: "given up, and nothing else is tried",
        gateway: { handsOn: ["late"] },
        found: ["fallback parseable/error"],
      },
      {
        name: "waited for",
        gateway: { isPatient: true },
        found: ["fallback fallback-target/not-switched", "fallback fallback-visible/none"],
      },
    ],
  },
  {
    name: "empty",
    fault: "empty",
    defects: [{ name: "handed on", gateway: { handsOn: ["empty"] }, found: ["fallback parseable/empty"] }],
  },
  {
    name: "page",
    fault: "html",
    defects: [{ name: "handed on", gateway: { handsOn: ["page"] }, found: ["fallback parseable/error"] }],
  },
  {
    name: "page-in-200",
    fault: "html-200",
    defects: [{ name: "handed on", gateway: { handsOn: ["page"] }, found: ["fallback parseable/error"] }],
  },
  {
    name: "five-times",
    fault: "503",
    repeat: 5,
    defects: [
      {
        name: "two of five exchanges do not fall back",
        gateway: { flakes: [2, 4] },
        found: ["fallback parseable/error"],
      },
    ],
  },
];
