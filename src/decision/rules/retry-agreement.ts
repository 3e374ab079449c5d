import type { Account, Exchange, Finding } from "../../generated/types.ts";
import { findingsOf, placeIn, type Rule, type RuleCase, type Subject } from "../rule.ts";

const cases = {
  contradiction: {
    decision: "investigate",
    kind: "drift",
    says: "expected the accounts of one exchange to agree, got {one} and {other}, which cannot both be true",
    remedy: "Find out which source miscounts before anybody relies on it.",
  },
} as const satisfies Record<string, RuleCase>;

const find = findingsOf("retry-agreement", cases);

export const retryAgreement: Rule = {
  id: "retry-agreement",
  says: "The accounts of one exchange agree.",
  why: "If two counts contradict each other, dashboards and alarms may use the wrong one.",
  passes: "smoke: header at least 1 attempt, witness exactly 2",
  fails: "smoke: header at least 2 attempts, witness exactly 1",
  cases,
  judgeExchange: judge,
};

function judge(subject: Subject, exchange: Exchange): Finding[] {
  const { accounts, contradictions } = exchange.ledger;
  return contradictions.flatMap(([first = -1, second = -1]) => {
    const [one, other] = [accounts[first], accounts[second]];
    if (one === undefined || other === undefined) return [];
    return [
      find("contradiction", placeIn(subject, "/retry_budget", exchange), { one: words(one), other: words(other) }),
    ];
  });
}

function words({ source, name, bound, attempts }: Account): string {
  return `${bound === "exact" ? "exactly" : "at least"} ${attempts ?? 0} (${source} ${name})`;
}
