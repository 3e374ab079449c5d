import type { Finding, RuleChange } from "../../generated/types.ts";
import { findingsOf, type Rule, type RuleCase, type Run } from "../rule.ts";

const cases = {
  loosened: {
    decision: "hold",
    kind: "failed",
    says: "expected this pull request to leave the rules it is judged by as strict as base has them, got a looser {what}",
    remedy:
      "Land it first, in a pull request that changes nothing but the manifest. Until then this run is judged by what base says.",
  },
} as const satisfies Record<string, RuleCase>;

const find = findingsOf("gate-not-weakened", cases);

/** This PR does not loosen the rules it is judged by. */
export const gateNotWeakened: Rule = {
  id: "gate-not-weakened",
  says: "This pull request does not loosen the rules it is judged by.",
  why: "A gate that can be loosened by the change it judges is no gate.",
  passes: "retry_budget.attempts 4 at base and 3 at head: tighter, and it binds",
  fails: "retry_budget.attempts 4 at base and 13 at head, in the pull request that raises the weight",
  cases,
  judgeRoute: ({ route, promotion, run }) => (bindsFor(run, promotion.reason) ? loosened(run, route.id) : []),
  judgeRun: (run) =>
    run.promotion.routes.some(({ gated, reason }) => gated && bindsFor(run, reason)) ? loosened(run, null) : [],
};

/** Nobody can tell whether a route without declared traffic is promoted: a pull request of rules alone promotes nothing. */
function bindsFor({ promotion }: Run, reason: string): boolean {
  return reason !== "no-traffic-declared" || !promotion.only_rules;
}

function loosened({ promotion }: Run, route: string | null): Finding[] {
  const isOurs = (change: RuleChange): boolean => change.direction === "looser" && change.route === route;
  return promotion.rule_changes
    .filter(isOurs)
    .map(({ pointer, at }) => find("loosened", { route, exchange: null, at }, { what: pointer.replace(/^\//, "") }));
}
