import type { CheckName, Finding } from "../../generated/types.ts";
import { findingsOf, placeIn, type Rule, type RuleCase, type Subject } from "../rule.ts";

const cases = {
  "not-asked": {
    decision: "hold",
    kind: "missing",
    says: "expected every gated route to have the check {check}, got a route without it",
    remedy: "Add it to the route's checks.",
  },
  "credential-missing": {
    decision: "hold",
    kind: "blocked",
    says: "expected {check} to be run, got no credential for the gateway: its variable is empty",
    remedy:
      "Set the secret where this workflow can read it. Pull requests from forks get no secrets: a maintainer runs the gate on a branch of this repository.",
  },
  cancelled: {
    decision: "hold",
    kind: "blocked",
    says: "expected {check} to be run, got a run that was cancelled before",
    remedy: "Run the gate again.",
  },
  "out-of-time": {
    decision: "hold",
    kind: "blocked",
    says: "expected {check} to be run, got a run that was out of time before",
    remedy: "Raise the gateway's concurrency, lower its timeout, or gate fewer routes in one job.",
  },
  "invalid-record": {
    decision: "hold",
    kind: "missing",
    says: "expected a valid record of {check}, got one that its schema refuses",
    remedy: "Report this as a defect of Fallback Gate.",
  },
  "not-run": {
    decision: "hold",
    kind: "missing",
    says: "expected a record of {check}, got none",
    remedy: "Run the gate again; if the record is still missing, report it as a defect of Fallback Gate.",
  },
} as const satisfies Record<string, RuleCase>;

const find = findingsOf("evidence-complete", cases);

/** Without these nothing is promoted: one success and one refusal. */
const required: readonly CheckName[] = ["smoke", "bad-credential"];

/** Every promoted route has its required checks, each with a valid record of this head commit. */
export const evidenceComplete: Rule = {
  id: "evidence-complete",
  says: "Every promoted route has its required checks, each with a valid record of this head commit.",
  cases,
  judgeRoute: (subject) => {
    const asked = new Set<CheckName>(subject.route.checks.map(({ check }) => check));
    const missing = required
      .filter((check) => !asked.has(check))
      .map((check) => find("not-asked", placeIn(subject, "/checks"), { check }));
    return [...missing, ...[...asked].flatMap((check) => judge(subject, check))];
  },
};

function judge(subject: Subject, check: CheckName): Finding[] {
  const unrun = subject.evidence.unrun.find((entry) => entry.check === check);
  const made = subject.evidence.exchanges.some((exchange) => exchange.check === check);
  if (made && unrun === undefined) return [];
  return [find(unrun?.reason ?? "not-run", placeIn(subject, "/checks"), { check })];
}
