import { durationText } from "../../core/durations.ts";
import { primaryOf } from "../../core/targets.ts";
import type { Finding } from "../../generated/types.ts";
import { recoveriesOf, type Recovery } from "../../ledger/recovery.ts";
import { findingsOf, placeIn, type Rule, type RuleCase, type Subject } from "../rule.ts";

const cases = {
  late: {
    decision: "hold",
    kind: "failed",
    says: "expected the primary {primary} to serve again within {within} after the outage, got {requests} good requests in that time, and none that it served",
    remedy:
      "Shorten the gateway's cool-down (LiteLLM: router_settings, cooldown_time), or find out why it never tries its primary again. If the time is wanted, raise failback.within in a pull request of its own.",
  },
  unplayed: {
    decision: "hold",
    kind: "missing",
    says: "expected the scripted provider to fail as {primary}, got {requests} requests of an outage and no failing call at it",
    remedy:
      "Point the primary's address in the gateway's configuration at the scripted provider. If the primary was still in a cool-down from an earlier run, run the gate again after it.",
  },
  unwatched: {
    decision: "hold",
    kind: "missing",
    says: "expected a good request after the outage of {primary}, got none",
    remedy:
      "Run the gate again: this run ended before the outage did. If it reached its limit, gate fewer routes in one job.",
  },
} as const satisfies Record<string, RuleCase>;

const find = findingsOf("failed-back", cases);

/** A request is sent when its pause is over, and a timer may be late by this much. */
const toleranceMs = 50;

/** An outage was played and watched to its end; where `failback` is declared, the primary served again within its time. */
export const failedBack: Rule = {
  id: "failed-back",
  says: "After an outage the primary serves again: within the time of failback where it is declared, else the time is only shown.",
  why: "A gateway that never returns to its primary leaves all traffic on the backup, at its price and its limits, after the first short outage.",
  passes: "recovery: main failed 6 calls, served again with request 4, 300 ms after the outage; within 1s",
  fails: "recovery: main failed 6 calls, then 11 good requests in 1000 ms, all served by backup; within 1s",
  cases,
  judgeRoute: (subject) =>
    recoveriesOf(subject.route, subject.evidence.exchanges).flatMap((recovery) => judge(subject, recovery)),
};

function judge(subject: Subject, { outage, failures, after, back }: Recovery): Finding[] {
  const { targets, failback } = subject.route;
  const primary = primaryOf(targets) ?? "the primary";
  const place = placeIn(subject, "/checks", outage.at(-1) ?? null);
  if (failures === 0) return [find("unplayed", place, { primary, requests: outage.length })];
  const [last] = after.slice(-1);
  if (last === undefined) return [find("unwatched", place, { primary })];
  if (failback === null || (back !== null && back.ms <= failback.within_ms + toleranceMs)) return [];
  const within = durationText(failback.within_ms);
  return [find("late", placeIn(subject, "/failback/within", last), { primary, within, requests: after.length })];
}
