import { counted } from "../../core/counted.ts";
import { durationText } from "../../core/durations.ts";
import { primaryOf } from "../../core/targets.ts";
import type { Exchange, Finding } from "../../generated/types.ts";
import { recoveriesOf, type Recovery } from "../../ledger/recovery.ts";
import { findingsOf, placeIn, type Rule, type RuleCase, type Subject } from "../rule.ts";

const cases = {
  late: {
    decision: "hold",
    kind: "failed",
    says: "expected the primary {primary} to serve again within {within} after the outage, got {requests} in that time that others served",
    remedy:
      "Shorten the gateway's cool-down (LiteLLM: router_settings, cooldown_time), or find out why it never tries its primary again. If that time is intended, raise failback.within in a separate pull request.",
  },
  unseen: {
    decision: "hold",
    kind: "missing",
    says: "expected to see whether the primary {primary} serves again within {within} after the outage, got a slow answer of another target, then one of the primary to a request sent after {ms} ms",
    remedy:
      "Run the gate again. If the other targets always take that long, raise failback.within in a separate pull request: what is shorter than one request cannot be measured.",
  },
  unplayed: {
    decision: "hold",
    kind: "missing",
    says: "expected the scripted provider to fail as {primary} during the outage, got no failing call at it in {requests}",
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
  says: "After an outage the primary serves again. If `failback` is declared, it does so in time; else the time is only shown.",
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
  if (failures === 0) return [find("unplayed", place, { primary, requests: counted(outage.length, "request") })];
  const [last] = after.slice(-1);
  if (last === undefined) return [find("unwatched", place, { primary })];
  return failback === null ? [] : judgeTime(subject, { after, back }, { primary, within_ms: failback.within_ms, last });
}

function judgeTime(
  subject: Subject,
  { after, back }: Pick<Recovery, "after" | "back">,
  { primary, within_ms, last }: { primary: string; within_ms: number; last: Exchange },
): Finding[] {
  if (back !== null && back.ms <= within_ms + toleranceMs) return [];
  const place = placeIn(subject, "/failback/within", last);
  const within = durationText(within_ms);
  const missed = after.slice(0, back === null ? after.length : back.request - 1);
  const isLate = back === null || missed.some(({ after_outage_ms }) => (after_outage_ms ?? 0) >= within_ms);
  if (isLate) return [find("late", place, { primary, within, requests: counted(missed.length, "good request") })];
  return [find("unseen", place, { primary, within, ms: back.ms })];
}
