import type { Finding, ReviewedChange } from "../../generated/types.ts";
import { findingsOf, type Rule, type RuleCase, type Subject } from "../rule.ts";

const cases = {
  "traffic-file": {
    decision: "hold",
    kind: "failed",
    says: "expected nothing but weights to change in {file} together with the weight at {weight}, got a change of {field}",
    remedy: "Land the other change first, in a pull request of its own: it is reviewed without a promotion in sight.",
  },
  manifest: {
    decision: "hold",
    kind: "failed",
    says: "expected the route to stay as base has it together with the weight at {weight}, got a change of {field} in {file}",
    remedy: "Land the other change first, in a pull request of its own: it is reviewed without a promotion in sight.",
  },
  workflow: {
    decision: "hold",
    kind: "failed",
    says: "expected the gating workflow {file} to stay as base has it together with the weight at {weight}, got a change of {field}",
    remedy: "Land the other change first, in a pull request of its own: it is reviewed without a promotion in sight.",
  },
} as const satisfies Record<string, RuleCase>;

const find = findingsOf("route-reviewed", cases);

/** Nothing but weights changes together with a weight. */
export const routeReviewed: Rule = {
  id: "route-reviewed",
  says: "Nothing but weights changes together with a weight.",
  why: "Another model, target or pinned version next to a weight changes what the weight sends traffic to.",
  passes: "the only change of gateway/routes.yaml is a weight",
  fails: "the weight of backup-eu is raised and its model changed in one pull request",
  cases,
  judgeRoute: (subject) =>
    subject.promotion.reason === "no-traffic-declared"
      ? []
      : subject.run.promotion.reviewed_changes
          .filter(({ route }) => route === null || route === subject.route.id)
          .map((change) => reviewed(subject, change)),
};

function reviewed({ route, promotion }: Subject, { what, field, at }: ReviewedChange): Finding {
  const weight = promotion.at === null ? "an unknown place" : `${promotion.at.file}:${promotion.at.line}`;
  return find(what, { route: route.id, exchange: null, at }, { file: at.file, field, weight });
}
