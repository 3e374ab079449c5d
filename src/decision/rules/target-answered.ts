import type { Exchange, Finding } from "../../generated/types.ts";
import { servedBy } from "../../ledger/served-by.ts";
import { promotedTarget } from "../../manifest/target-order.ts";
import { findingsOf, placeIn, type Rule, type RuleCase, type Subject } from "../rule.ts";

const cases = {
  unanswered: {
    decision: "hold",
    kind: "missing",
    says: "expected {target}, whose share rises, to answer a good request itself, got {answers} answers from {others}",
    remedy:
      "Give the route a way to reach it (`pin`: a model alias or headers), or raise `draws` of the check promoted-target. Check that its weight on staging is not 0.",
  },
  unknown: {
    decision: "hold",
    kind: "missing",
    says: "expected {target}, whose share rises, to answer a good request itself, got no information about which target answered",
    remedy:
      "Declare what headers and logs call each target (targets), or put the scripted provider behind the gateway.",
  },
} as const satisfies Record<string, RuleCase>;

const find = findingsOf("target-answered", cases);

/** Where targets are drawn, any of them may have passed the other checks for the one that is to get more traffic. */
export const targetAnswered: Rule = {
  id: "target-answered",
  says: "If targets are drawn by weight, the one whose share rises has answered a good request itself.",
  why: "A draw hides a broken target for as long as its weight is small: the others answer every smoke check.",
  passes: "promoted-target: main, main, backup-eu; share of backup-eu rises",
  fails: "promoted-target: main 30 times; share of backup-eu rises",
  cases,
  judgeRoute: judge,
};

function judge(subject: Subject): Finding[] {
  const target = promotedTarget(subject.route);
  const good = subject.evidence.exchanges.filter(isGood);
  if (target === null || good.length === 0 || good.some((exchange) => hasAnsweredAlone(exchange, target))) return [];
  const place = placeIn(subject, "/targets");
  const others = [...new Set(good.flatMap((exchange) => servedBy(exchange) ?? []))].filter((name) => name !== target);
  if (others.length === 0) return [find("unknown", place, { target })];
  return [find("unanswered", place, { target, answers: good.length, others: others.join(", ") })];
}

function isGood({ forced_by, observation }: Exchange): boolean {
  return forced_by === "none" && observation.status_class === "2xx" && observation.error_class === null;
}

function hasAnsweredAlone(exchange: Exchange, target: string): boolean {
  return servedBy(exchange) === target && exchange.ledger.targets.every((called) => called === target);
}
