import type { ClientExit, Exchange, Finding } from "../../generated/types.ts";
import { acceptedClasses, isJudged, sentNothing } from "../expectation.ts";
import { failureText, timeoutOf } from "../time-bounds.ts";
import { findingsOf, placeIn, type Rule, type RuleCase, type Subject } from "../rule.ts";

const cases = {
  "no-request": {
    decision: "hold",
    kind: "blocked",
    says: "expected the client to send a request for {check}, got none ({exit})",
    remedy:
      "Run the command of the input client by hand: it sends its request to OPENAI_BASE_URL, for GATE_MODEL, with GATE_PROMPT.",
  },
  "no-answer": {
    decision: "hold",
    kind: "blocked",
    says: "expected an answer to {check}, got none ({failure})",
    remedy: "Check that the staging gateway is up and can be reached from this job at the URL that the workflow gives.",
  },
  "timed-out": {
    decision: "hold",
    kind: "blocked",
    says: "expected a whole answer to {check}, got none within {within} ({setting})",
    remedy:
      "Check that the gateway answers at all. Raise {setting} if its own tries take longer, or shorten those tries.",
  },
  unclassified: {
    decision: "investigate",
    kind: "drift",
    says: "expected a failure of a known class, got status {status} in an unknown form",
    remedy: "Look at the gateway's answer. If it uses its own error codes, map them in the dialect.",
  },
  "against-status": {
    decision: "investigate",
    kind: "drift",
    says: "expected a status that fits class {class}, got {status}",
    remedy: "Find out which of the two is right: clients decide by the status whether to repeat the request.",
  },
  "not-refused": {
    decision: "hold",
    kind: "failed",
    says: "expected {check} to be refused with one of {accepted}, got a success (status {status})",
    remedy: "Find out what the gateway made of this request: it should not have been answered.",
  },
  "error-in-success": {
    decision: "hold",
    kind: "failed",
    says: "expected {check} to be refused with one of {accepted}, got status {status} with an error of class {class} inside",
    remedy:
      "Let the gateway answer with the status of the failure: clients take a 2xx for a success, and neither retry nor fall back.",
  },
  "not-accepted": {
    decision: "investigate",
    kind: "drift",
    says: "expected {check} to be refused with one of {accepted}, got status {status} and class {class}",
    remedy: "Find out why the gateway refuses this request in another way than documented.",
  },
} as const satisfies Record<string, RuleCase>;

const find = findingsOf("classified", cases);

export const classified: Rule = {
  id: "classified",
  says: "Every failure can be classified, and each negative check fails with an accepted class.",
  why: "Clients and gateways use the class of a failure to decide whether to retry. A failure without a class is retried, or not, by chance.",
  passes: "unknown-model: status 404, class model_not_found",
  fails: "unknown-model: status 200, an answer of another model",
  cases,
  judgeExchange: judge,
};

function judge(subject: Subject, exchange: Exchange): Finding[] {
  const name = caseOf(subject, exchange);
  if (name === null) return [];
  const { status, error_class, failure } = exchange.observation;
  const args = {
    check: exchange.check,
    status: status ?? "none",
    class: error_class ?? "none",
    failure: failureText(failure),
    ...timeoutOf(subject.manifest, exchange),
    exit: exitText(exchange.client_exit),
    accepted: acceptedClasses(subject.route, exchange)?.join(", ") ?? "",
  };
  return [find(name, placeIn(subject, "/checks", exchange), args)];
}

/** No 2xx is a refusal, whatever is inside. Another rule judges whether a bad credential was accepted, and what a good request got. */
function caseOf(subject: Subject, exchange: Exchange): keyof typeof cases | null {
  const { status, status_class, error_class, error_in_success, against_status, failure } = exchange.observation;
  if (sentNothing(exchange)) return "no-request";
  if (status === null) return failure === "timeout" ? "timed-out" : "no-answer";
  const accepted = acceptedClasses(subject.route, exchange);
  if (error_in_success) return accepted === null ? null : "error-in-success";
  if (!isJudged(subject, exchange)) return null;
  if (status_class === "2xx") return accepted === null || exchange.check === "bad-credential" ? null : "not-refused";
  if (error_class === null) return accepted === null ? null : "not-refused";
  if (error_class === "unclassified") return "unclassified";
  if (against_status) return "against-status";
  if (accepted === null) return null;
  if (accepted.includes(error_class) && !blamesAnother(exchange)) return null;
  return failure === "timeout" ? "timed-out" : "not-accepted";
}

/** A model that does not exist may be refused as an invalid request, unless the refusal blames another field. */
function blamesAnother({ check, observation }: Exchange): boolean {
  return (
    check === "unknown-model" && observation.error_class === "invalid_request" && observation.error_param === "other"
  );
}

const exits = {
  exited: "exit code",
  killed: "killed by a signal",
  "timed-out": "killed by the gate: it did not end",
  "not-started": "it could not be started",
} as const satisfies Record<ClientExit["how"], string>;

function exitText(exit: ClientExit | null): string {
  return exit === null ? "no exit code" : [exits[exit.how], exit.code ?? ""].join(" ").trim();
}
