import type { Exchange, Finding } from "../../generated/types.ts";
import { firstTarget, servedBy, servedByWitness } from "../../ledger/served-by.ts";
import { isFallbackForced, isFaultUnseen, settingsOf } from "../expectation.ts";
import { whyPassedOver } from "../passed-over.ts";
import { findingsOf, placeIn, type Place, type Rule, type RuleCase, type Subject } from "../rule.ts";

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
    says: "expected {expected} to serve after the primary was made to fail, got no information about which target did",
    remedy:
      "Declare what headers and logs call each target (targets), or put the scripted provider behind the gateway.",
  },
  disagreement: {
    decision: "investigate",
    kind: "drift",
    says: "expected the gateway to name the target that served, got {said} where the provider saw {target}",
    remedy: "Do not rely on this header until its gateway is fixed; check the route's target aliases.",
  },
  drawn: {
    decision: "hold",
    kind: "failed",
    says: "expected the primary {primary} to be called first, got {targets}, although nothing had failed before",
    remedy:
      "If the gateway draws targets by weight, declare `order: weighted` on the route; else check that the gateway can reach its primary and tries it first.",
  },
  "cooled-down": {
    decision: "investigate",
    kind: "drift",
    says: "expected the primary {primary} to be called first, as earlier in this run, got calls at {targets} only: the gateway has taken it out after a failure (a cool-down), so this exchange shows neither retries nor a fallback",
    remedy:
      "Switch the cool-down of the staging gateway off (LiteLLM: router_settings, disable_cooldowns: true) and run the gate again. If it is off already, the gateway draws its targets: declare `order: weighted` on the route.",
  },
  "not-played": {
    decision: "hold",
    kind: "missing",
    says: "expected the scripted provider to fail as {primary}, got calls at {targets} only: something else kept the primary from being reached",
    remedy:
      "Point the primary's address in the gateway's configuration at the scripted provider: the witness cannot see a try that never connects.",
  },
  unreached: {
    decision: "hold",
    kind: "missing",
    says: "expected the scripted provider to be called as {primary} and to fail, got no sign of a call to it",
    remedy:
      "Point the gateway's targets at the scripted provider, and check that it still runs and that the inputs witness and witness-token are what it printed.",
  },
} as const satisfies Record<string, RuleCase>;

const find = findingsOf("fallback-target", cases);

export const fallbackTarget: Rule = {
  id: "fallback-target",
  says: "After a forced fallback the expected target served, no exchange passed the primary over, and no header names a target that was not called.",
  why: "A fallback to the wrong target, or none at all, shows only on the day when the primary fails.",
  passes: "fallback: main made to fail, served by backup-eu, to: backup-eu",
  fails: "fallback: main made to fail, served by backup-us, to: backup-eu",
  cases,
  judgeExchange: judge,
};

function judge(subject: Subject, exchange: Exchange): Finding[] {
  const place = placeIn(subject, "/targets", exchange);
  const primary = firstTarget(subject.route, exchange);
  const passedOver = whyPassedOver(subject, exchange);
  if (primary !== null && passedOver !== null)
    return [find(passedOver, place, { primary, targets: exchange.ledger.targets.join(", ") })];
  const { status_class, error_class } = exchange.observation;
  const served = status_class === "2xx" && error_class === null;
  if (!served) return [];
  if (!isFallbackForced(subject.route, exchange)) return judgeNamed(exchange, place);
  if (isFaultUnseen(exchange)) return [find("unreached", place, { primary: primary ?? "the primary" })];
  if (primary !== null && isUnplayed(exchange, primary))
    return [find("not-played", place, { primary, targets: exchange.ledger.targets.join(", ") })];
  return judgeForced(subject, exchange, place);
}

/** A header that names a target which was never called shows a fallback that never was, or hides one. */
function judgeNamed(exchange: Exchange, place: Place): Finding[] {
  const [said, saw] = [exchange.observation.served_by, servedByWitness(exchange)];
  if (said === null || said === "other" || saw === null) return [];
  return exchange.ledger.targets.includes(said) ? [] : [find("disagreement", place, { said, target: saw })];
}

/** Where the scripted provider was to fail as the primary, and was called as others only. */
function isUnplayed({ forced_by, ledger }: Exchange, primary: string): boolean {
  return forced_by === "witness" && ledger.calls.length > 0 && ledger.calls.every(({ target }) => target !== primary);
}

function judgeForced(subject: Subject, exchange: Exchange, place: Place): Finding[] {
  const to = settingsOf(subject.route, exchange)?.to ?? null;
  const expected = to ?? "another target";
  const target = servedBy(exchange);
  if (target === null) return [find("unknown", place, { expected })];
  if (target === firstTarget(subject.route, exchange)) return [find("not-switched", place, { expected, target })];
  if (target === "other" || (to !== null && target !== to)) return [find("other", place, { expected, target })];
  const [said, saw] = [exchange.observation.served_by, servedByWitness(exchange)];
  return said !== null && saw !== null && said !== saw ? [find("disagreement", place, { said, target: saw })] : [];
}
