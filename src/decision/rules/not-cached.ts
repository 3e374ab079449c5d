import { findingsOf, placeIn, type Rule, type RuleCase } from "../rule.ts";

const cases = {
  cached: {
    decision: "hold",
    kind: "failed",
    says: "expected an answer made for this request, got one from a cache",
    remedy: "Switch the cache off for the gate's requests: an answer from a cache says nothing about the route.",
  },
} as const satisfies Record<string, RuleCase>;

const find = findingsOf("not-cached", cases);

export const notCached: Rule = {
  id: "not-cached",
  says: "The answer was made for this request.",
  why: "An answer from a cache was not made by the route, and says nothing about its targets.",
  passes: "smoke: x-cache missing, or MISS",
  fails: "smoke: x-cache HIT",
  cases,
  judgeExchange: (subject, exchange) =>
    exchange.observation.cache === "hit" ? [find("cached", placeIn(subject, "/gateway", exchange), {})] : [],
};
