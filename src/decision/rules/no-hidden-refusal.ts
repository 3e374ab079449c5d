import type { Exchange, Finding } from "../../generated/types.ts";
import { answeredCalls } from "../../ledger/logged.ts";
import { isNegative } from "../expectation.ts";
import { findingsOf, placeIn, type Rule, type RuleCase, type Subject } from "../rule.ts";

const cases = {
  hidden: {
    decision: "hold",
    kind: "failed",
    says: "expected every target to accept a good request, got {refusal} from {target} behind an answer with status {status}: a later call hid it",
    remedy:
      "Find out what {target} refuses (the model, a parameter, the account) and fix the route. Keep this status out of those on which the gateway falls back.",
  },
} as const satisfies Record<string, RuleCase>;

const find = findingsOf("no-hidden-refusal", cases);

/** Another rule speaks of these: the credential was refused. */
const ofCredential: readonly number[] = [401, 403];

/** These pass: the same request may be answered a moment later. */
const passing: readonly number[] = [408, 409, 424, 425, 429, 498, 499];

export const noHiddenRefusal: Rule = {
  id: "no-hidden-refusal",
  says: "No target refuses a good request behind a successful answer.",
  why: "A primary that refuses every valid request gets no traffic. The fallback takes all of it, unnoticed.",
  passes: "smoke: status 200, calls at main (500) and backup (200)",
  fails: "smoke: status 200, calls at main (404) and backup (200)",
  cases,
  judgeExchange: judge,
};

/** A refusal that the gate asked for is none. */
function judge(subject: Subject, exchange: Exchange): Finding[] {
  const { check, forced_by, observation, ledger } = exchange;
  if (forced_by !== "none" || observation.status_class !== "2xx" || isNegative(check)) return [];
  const refused = answeredCalls(ledger).find(({ status }) => isRefusal(status));
  if (refused === undefined) return [];
  const args = { refusal: refused.status, target: refused.target, status: observation.status ?? "none" };
  return [find("hidden", placeIn(subject, "/checks", exchange), args)];
}

function isRefusal(status: number): boolean {
  return status >= 400 && status < 500 && !ofCredential.includes(status) && !passing.includes(status);
}
