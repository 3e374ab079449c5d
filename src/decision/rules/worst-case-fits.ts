import { findingsOf, placeIn, type Rule, type RuleCase } from "../rule.ts";

const cases = {
  over: {
    decision: "hold",
    kind: "failed",
    says: "expected the configuration of the gateway to allow at most {budget} attempts for one user request, got {allowed} ({file}, line {line})",
    remedy:
      "Lower the retries in this file, or raise the budget in a separate pull request. `fallback-gate map` shows how the number comes about.",
  },
} as const satisfies Record<string, RuleCase>;

const find = findingsOf("worst-case-fits", cases);

/** The worst case that the gateway's configuration allows fits the budget. Applies if a file under `config` shows it. */
export const worstCaseFits: Rule = {
  id: "worst-case-fits",
  says: "The worst case by the gateway's own configuration fits the budget. Applies to kinds of gateways whose reading was compared with the real one, and if a file under the gateway's `config` shows the route.",
  why: "What one run happened to do is not the worst that the configuration allows. Retries that were raised earlier, without a weight, come into effect with the traffic.",
  passes: "configuration: at most 4 calls, budget 4 attempts",
  fails: "configuration: at most 8 calls, budget 4 attempts",
  cases,
  judgeRoute: (subject) => {
    const { by_configuration: found, exchanges } = subject.evidence;
    const { attempts: budget } = subject.route.retry_budget;
    if (found === null || !found.measured || found.attempts === null || found.attempts <= budget) return [];
    // What has happened is the better finding for the same cause: retry-budget has it.
    if (exchanges.some(({ ledger }) => (ledger.attempts.value ?? 0) > budget)) return [];
    const { file, line } = found.at;
    return [find("over", placeIn(subject, "/retry_budget/attempts"), { budget, allowed: found.attempts, file, line })];
  },
};
