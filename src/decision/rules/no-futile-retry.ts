import { isNegative } from "../expectation.ts";
import { findingsOf, placeIn, type Rule, type RuleCase } from "../rule.ts";

const cases = {
  repeated: {
    decision: "hold",
    kind: "failed",
    says: "expected a refused request to reach a provider at most once, got {attempts} calls",
    remedy: "Take this status out of those that the gateway repeats: a refusal does not change by asking again.",
  },
} as const satisfies Record<string, RuleCase>;

const find = findingsOf("no-futile-retry", cases);

/** A refused request reached a provider at most once. */
export const noFutileRetry: Rule = {
  id: "no-futile-retry",
  says: "A refused request reached a provider at most once.",
  why: "Asking again with a request that was refused costs time and quota, and never helps.",
  passes: "invalid-body: status 400, 1 call",
  fails: "invalid-body: status 400, 3 calls",
  cases,
  judgeExchange: (subject, exchange) => {
    const attempts = exchange.ledger.attempts.value ?? 0;
    const isFutile = isNegative(exchange.check) && attempts > 1;
    return isFutile ? [find("repeated", placeIn(subject, "/checks", exchange), { attempts })] : [];
  },
};
