import { unescapedStep } from "../../core/json-pointer.ts";
import type { Finding, RuleChange } from "../../generated/types.ts";
import { gatedRoutes } from "../../promotion/gating.ts";
import { findingsOf, placeIn, type Rule, type RuleCase, type Run, type Subject } from "../rule.ts";

const cases = {
  loosened: {
    decision: "hold",
    kind: "failed",
    says: "expected this pull request to leave the rules it is judged by as strict as base has them, got a change of {what} that loosens them",
    remedy:
      "Land it first, in a pull request that changes nothing but the manifest. Until then this run is judged by what base says.",
  },
  adopted: {
    decision: "hold",
    kind: "failed",
    says: "expected the first manifest to land without raising a weight that base already has, got a raise of {route} in the same change",
    remedy:
      "Land the manifest first, in a pull request that raises no weight: no change may write the rules it is judged by.",
  },
} as const satisfies Record<string, RuleCase>;

const find = findingsOf("gate-not-weakened", cases);

/** This PR does not loosen the rules it is judged by. */
export const gateNotWeakened: Rule = {
  id: "gate-not-weakened",
  says: "This pull request does not loosen the rules it is judged by.",
  why: "A gate does not protect anything if the change it judges can loosen it.",
  passes: "retry_budget.attempts is 4 at base and 3 at head: stricter, so 3 applies",
  fails: "retry_budget.attempts 4 at base and 13 at head, in the pull request that raises the weight",
  cases,
  judgeRoute: (subject) => {
    const { route, promotion, run } = subject;
    if (run.promotion.adopted_raises.includes(route.id)) return [adopted(subject)];
    return bindsFor(run, promotion.reason) ? loosened(run, (changed) => changed === route.id, route.id) : [];
  },
  judgeRun: (run) => {
    const gated = gatedRoutes(run.promotion);
    const binds = run.promotion.routes.some((route) => route.gated && bindsFor(run, route.reason));
    // The next change of a route that is not gated now would be judged by what this one loosens unseen.
    return binds ? loosened(run, (changed) => changed === null || !gated.has(changed), null) : [];
  },
};

/** At the weight, where its place is known. */
function adopted(subject: Subject): Finding {
  const { route, promotion } = subject;
  const place = placeIn(subject, "/traffic");
  return find("adopted", { ...place, at: promotion.at ?? place.at }, { route: route.id });
}

/** A route without declared traffic may or may not be promoted. A pull request of rules alone promotes nothing. */
function bindsFor({ promotion }: Run, reason: string): boolean {
  return reason !== "no-traffic-declared" || !promotion.only_rules;
}

function loosened({ promotion }: Run, isOurs: (of: RuleChange["route"]) => boolean, route: string | null): Finding[] {
  return promotion.rule_changes
    .filter((change) => change.direction === "looser" && isOurs(change.route))
    .map((change) => find("loosened", { route, exchange: null, at: change.at }, { what: ruleName(change) }));
}

/** `traffic of chat-backup` for `/routes/0/traffic`: the number of a route means nothing to a reader. */
function ruleName({ pointer, route }: RuleChange): string {
  const [, first, , ...steps] = pointer.split("/").map(unescapedStep);
  if (first !== "routes" || route === null) return pointer.replace(/^\//, "").replaceAll("/", ".");
  return steps.length === 0 ? route : `${steps.join(".")} of ${route}`;
}
