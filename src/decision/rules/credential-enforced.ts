import type { Exchange, Finding } from "../../generated/types.ts";
import { answeredCalls } from "../../ledger/logged.ts";
import { firstTarget } from "../../ledger/served-by.ts";
import { isJudged } from "../expectation.ts";
import { findingsOf, placeIn, type Rule, type RuleCase, type Subject } from "../rule.ts";

const cases = {
  accepted: {
    decision: "hold",
    kind: "failed",
    says: "expected a credential that was never issued to be refused, got status {status}",
    remedy: "Turn on authentication for this route at the gateway: anyone who can reach it can use it.",
  },
  masked: {
    decision: "hold",
    kind: "failed",
    says: "expected a credential that was never issued to be refused, got status {status} after a fallback to {target}: the fallback masked the failure",
    remedy: "Keep authentication failures out of the statuses on which the gateway falls back.",
  },
  "fell-back": {
    decision: "hold",
    kind: "failed",
    says: "expected the refusal of a bad credential to come without a fallback, got calls to {targets}",
    remedy: "Keep authentication failures out of the statuses on which the gateway falls back.",
  },
  hidden: {
    decision: "hold",
    kind: "failed",
    says: "expected every target to accept the credential of a good request, got {refusal} from {target} behind an answer with status {status}: a later call hid it",
    remedy:
      "Give the gateway a credential that {target} accepts, and keep authentication failures out of the statuses on which it falls back.",
  },
} as const satisfies Record<string, RuleCase>;

const find = findingsOf("credential-enforced", cases);

export const credentialEnforced: Rule = {
  id: "credential-enforced",
  says: "A bad credential is refused once, without a fallback, and no success hides the refusal of a good one.",
  why: "A fallback that hides a refused credential keeps answering while the primary rejects every call, or answers clients that have no access.",
  passes: "bad-credential: status 401, 1 call at main",
  fails: "bad-credential: status 200, calls at main (401) and backup (200)",
  cases,
  judgeExchange: judge,
};

function judge(subject: Subject, exchange: Exchange): Finding[] {
  if (exchange.check !== "bad-credential") return judgeGoodCredential(subject, exchange);
  return isJudged(subject, exchange) ? judgeBadCredential(subject, exchange) : [];
}

/** A witness or a log shows it: the client got its answer from a later call. A refusal that the gate asked for is none. */
function judgeGoodCredential(subject: Subject, exchange: Exchange): Finding[] {
  const { forced_by, observation, ledger } = exchange;
  const refused = answeredCalls(ledger).find(({ status }) => status === 401 || status === 403);
  if (forced_by !== "none" || observation.status_class !== "2xx" || refused === undefined) return [];
  const args = { refusal: refused.status, target: refused.target, status: observation.status ?? "none" };
  return [find("hidden", placeIn(subject, "/checks", exchange), args)];
}

function judgeBadCredential(subject: Subject, exchange: Exchange): Finding[] {
  const { status, status_class, error_in_success } = exchange.observation;
  const place = placeIn(subject, "/checks", exchange);
  const targets = targetsTried(subject, exchange);
  const target = targets.at(-1);
  // A refusal inside a 2xx has the wrong status: another rule finds it.
  const isAccepted = status_class === "2xx" && !error_in_success;
  if (isAccepted && targets.length > 1 && target !== undefined)
    return [find("masked", place, { status: status ?? "none", target })];
  if (isAccepted) return [find("accepted", place, { status: status ?? "none" })];
  return targets.length > 1 ? [find("fell-back", place, { targets: targets.join(", ") })] : [];
}

/** Targets that the exchange's calls went to, and the one that a header says served, when it is not the primary. */
function targetsTried({ route }: Subject, { ledger, observation }: Exchange): string[] {
  const primary = firstTarget(route, { ledger });
  const served = observation.served_by;
  const shown = served !== null && primary !== null && served !== primary ? [primary, served] : [];
  return [...new Set([...ledger.targets, ...shown])];
}
