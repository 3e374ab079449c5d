import type { Exchange, Finding } from "../../generated/types.ts";
import { primaryOf, servedBy, servedByWitness } from "../../ledger/served-by.ts";
import { settingsOf } from "../expectation.ts";
import { findingsOf, placeIn, type Rule, type RuleCase, type Subject } from "../rule.ts";

const cases = {
  "not-switched": {
    decision: "investigate",
    kind: "drift",
    says: "expected {expected} to serve after the primary was made to fail, got the primary ({target})",
    remedy: "Check that the fault reaches the primary, and that the gateway's fallback is configured for it.",
  },
  other: {
    decision: "investigate",
    kind: "drift",
    says: "expected {expected} to serve after the primary was made to fail, got {target}",
    remedy: "Compare the gateway's list of fallbacks with the route's targets.",
  },
  unknown: {
    decision: "investigate",
    kind: "missing",
    says: "expected {expected} to serve after the primary was made to fail, got no word about which target did",
    remedy:
      "Declare what headers and logs call each target (targets), or put the scripted provider behind the gateway.",
  },
  disagreement: {
    decision: "investigate",
    kind: "drift",
    says: "expected the gateway to name the target that served, got {said} where the provider saw {target}",
    remedy: "Do not rely on this header before its gateway is mended; check the route's target aliases.",
  },
} as const satisfies Record<string, RuleCase>;

const find = findingsOf("fallback-target", cases);

/** After a forced fallback, the expected target served. */
export const fallbackTarget: Rule = {
  id: "fallback-target",
  says: "After a forced fallback, the expected target served.",
  cases,
  judgeRoute: (subject) =>
    subject.evidence.exchanges
      .filter(
        ({ forced_by, observation }) =>
          forced_by !== "none" && observation.status_class === "2xx" && observation.error_class === null,
      )
      .flatMap((exchange) => judge(subject, exchange)),
};

function judge(subject: Subject, exchange: Exchange): Finding[] {
  const place = placeIn(subject, "/targets", exchange);
  const to = settingsOf(subject.route, exchange)?.to ?? null;
  const expected = to ?? "another target";
  const target = servedBy(exchange);
  if (target === null) return [find("unknown", place, { expected })];
  if (target === primaryOf(subject.route)) return [find("not-switched", place, { expected, target })];
  if (target === "other" || (to !== null && target !== to)) return [find("other", place, { expected, target })];
  const [said, saw] = [exchange.observation.served_by, servedByWitness(exchange)];
  return said !== null && saw !== null && said !== saw ? [find("disagreement", place, { said, target: saw })] : [];
}
