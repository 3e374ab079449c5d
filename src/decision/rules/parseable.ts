import type { ErrorClass, Exchange, Finding } from "../../generated/types.ts";
import { acceptedClasses, sentNothing } from "../expectation.ts";
import { failureText, timeoutOf } from "../time-bounds.ts";
import { findingsOf, placeIn, type Rule, type RuleCase, type Subject } from "../rule.ts";

const raiseTimeout = "Raise {setting} if the gateway's own tries take longer, or shorten those tries.";

const cases = {
  "no-answer": {
    decision: "hold",
    kind: "blocked",
    says: "expected a complete {family} answer, got none ({failure})",
    remedy: "Check that the staging gateway is up and can be reached from this job at the URL that the workflow gives.",
  },
  "timed-out": {
    decision: "hold",
    kind: "blocked",
    says: "expected a complete {family} answer, got none within {within} ({setting})",
    remedy: `${raiseTimeout} Check as well that the gateway answers at all.`,
  },
  "not-permitted": {
    decision: "hold",
    kind: "blocked",
    says: "expected a complete {family} answer, got status {status} and class {class}",
    remedy: "Check the credential that the workflow binds to this gateway, and what it is allowed to use.",
  },
  redirected: {
    decision: "hold",
    kind: "failed",
    says: "expected a complete {family} answer, got a redirect ({status}), which is never followed",
    remedy: "Set the gateway's URL to where the API really is, and check the route's path.",
  },
  error: {
    decision: "hold",
    kind: "failed",
    says: "expected a complete {family} answer, got status {status} and class {class}",
    remedy: "Send the same request to staging by hand, mend the route, and run the gate again.",
  },
  incomplete: {
    decision: "hold",
    kind: "failed",
    says: "expected a complete {family} answer, got one that ends before its end (status {status})",
    remedy: "Look for a proxy that cuts answers, or a timeout shorter than the answer takes.",
  },
  "cut-by-timeout": {
    decision: "hold",
    kind: "failed",
    says: "expected a complete {family} answer, got one that had not ended within {within} ({setting})",
    remedy: raiseTimeout,
  },
  "other-family": {
    decision: "investigate",
    kind: "drift",
    says: "expected a complete {family} answer, got a complete one of another family ({got})",
    remedy: "Compare the route's family with what its target speaks: one of the two is declared wrong.",
  },
} as const satisfies Record<string, RuleCase>;

/** What an answer is called whose transport broke off after its status. */
const cutShort: ReadonlySet<ErrorClass> = new Set<ErrorClass>(["truncated_stream", "network", "timeout"]);

const find = findingsOf("parseable", cases);

/** The answer of a check that expects success is complete and of the expected family. */
export const parseable: Rule = {
  id: "parseable",
  says: "The answer of a check that expects success is complete and of the expected family.",
  why: "An answer that is cut or of another form looks like a success until a client reads it.",
  passes: "smoke: status 200, a complete chat-completions answer",
  fails: "smoke: status 200, an answer that ends before its last chunk",
  cases,
  judgeExchange: (subject, exchange) =>
    acceptedClasses(subject.route, exchange) === null && !sentNothing(exchange) ? judge(subject, exchange) : [],
};

function judge(subject: Subject, exchange: Exchange): Finding[] {
  const name = caseOf(subject, exchange);
  if (name === null) return [];
  const { status, error_class, failure, response_family } = exchange.observation;
  const args = {
    family: subject.route.family,
    status: status ?? "none",
    class: error_class ?? "none",
    failure: failureText(failure),
    ...timeoutOf(subject.manifest, exchange),
    got: response_family === "unparseable" ? "one that the gate does not probe" : response_family,
  };
  return [find(name, placeIn(subject, "/family", exchange), args)];
}

function caseOf({ route }: Subject, { observation }: Exchange): keyof typeof cases | null {
  const { error_class, failure, response_family, status, terminal } = observation;
  const isWhole = terminal === "complete" || terminal === "capped";
  if (status === null) return failure === "timeout" ? "timed-out" : "no-answer";
  if (failure === "timeout" && terminal === "incomplete") return "cut-by-timeout";
  if (error_class === "wrong_family") return isWhole ? "other-family" : "incomplete";
  if (error_class !== null && terminal === "incomplete" && cutShort.has(error_class)) return "incomplete";
  if (error_class === "authentication" || error_class === "permission") return "not-permitted";
  if (error_class === "redirect") return "redirected";
  if (error_class !== null) return "error";
  if (response_family !== route.family) return "other-family";
  return isWhole ? null : "incomplete";
}
