import type { Exchange, Finding } from "../../generated/types.ts";
import { isProofOf } from "../../ledger/compare.ts";
import { neverArrived } from "../../probe/turned-away.ts";
import { isMocked } from "../expectation.ts";
import { findingsOf, placeIn, type Rule, type RuleCase, type Subject } from "../rule.ts";

const atLeast = {
  says: "expected the attempts to be proved by at least a {proof}, got {source}",
  remedy: "Give the gate the gateway's log, or put the scripted provider behind the gateway (input witness).",
};

/** A log is no witness, so it would not help. */
const onlyWitness = {
  says: "expected the attempts to be proved by a {proof}, got {source}",
  remedy: "Put the scripted provider behind the gateway, and name its URL in the input witness.",
};

const cases = {
  over: {
    decision: "hold",
    kind: "failed",
    says: "expected at most {budget} attempts for one user request, got {attempts} ({bound}, by the {source})",
    remedy:
      "Lower the retries of one layer: retries of all layers multiply. If these attempts are intended, raise the budget in a separate pull request.",
  },
  "weak-proof": {
    decision: "hold",
    kind: "missing",
    ...atLeast,
    wordsFor: ({ proof }) => (proof === "witness" ? onlyWitness : atLeast),
  },
} as const satisfies Record<string, RuleCase>;

const find = findingsOf("retry-budget", cases);

export const retryBudget: Rule = {
  id: "retry-budget",
  says: "The attempts of one exchange, including those at fallback targets, are within the budget, with proof at least as strong as required.",
  why: "Retries of all layers multiply: one user request can become a dozen calls just when a provider has too much to do.",
  passes: "smoke: witness 2 calls, budget 4 attempts",
  fails: "smoke: witness 13 calls, budget 4 attempts",
  cases,
  judgeExchange: (subject, exchange) => (isMocked(exchange) ? [] : judge(subject, exchange)),
};

function judge(subject: Subject, exchange: Exchange): Finding[] {
  const budget = subject.route.retry_budget;
  const { value, bound, source } = exchange.ledger.attempts;
  // An account that contradicts the strongest one may still show more than the budget allows.
  const most = Math.max(value ?? 0, ...exchange.ledger.accounts.map(({ attempts }) => attempts ?? 0));
  if (most > budget.attempts) {
    const largest = value === most ? undefined : exchange.ledger.accounts.find(({ attempts }) => attempts === most);
    const place = placeIn(subject, "/retry_budget/attempts", exchange);
    return [
      find("over", place, {
        budget: budget.attempts,
        attempts: most,
        bound: largest?.bound ?? bound,
        source: largest?.source ?? source,
      }),
    ];
  }
  if (isProofOf(source, budget.proof) || neverArrived(exchange.observation)) return [];
  const place = placeIn(subject, "/retry_budget/proof", exchange);
  return [find("weak-proof", place, { proof: budget.proof, source: source === "none" ? "no count" : `a ${source}` })];
}
