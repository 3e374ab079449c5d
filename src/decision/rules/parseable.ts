import type { ErrorClass, Exchange, Finding, Remark } from "../../generated/types.ts";
import { acceptedClasses, brokeVisibly, sentNothing } from "../expectation.ts";
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
    remedy: "Check the credential that the workflow gives to this gateway, and its permissions.",
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
    remedy: "Send the same request to staging by hand, fix the route, and run the gate again.",
  },
  empty: {
    decision: "hold",
    kind: "failed",
    says: "expected a complete {family} answer, got one without any text or tool call (status {status})",
    remedy:
      "Send the same request to staging by hand. A reasoning model may need a larger output_cap before it writes any text; an adapter may lose the content when it translates the answer.",
  },
  "ending-unknown": {
    decision: "hold",
    kind: "failed",
    says: "expected a complete {family} answer, got one that ends for a reason that no vendor documents (status {status})",
    remedy:
      "Look at the reason (finish_reason, status or incomplete_details) and let the gateway translate it into a documented one.",
  },
  "type-missing": {
    decision: "hold",
    kind: "failed",
    says: "expected a complete {family} answer, got JSON without a content type, which openai-node hands on as text",
    remedy: "Let the gateway send content-type: application/json.",
  },
  "type-wrong": {
    decision: "hold",
    kind: "failed",
    says: "expected a complete {family} answer, got JSON under another content type, which openai-node hands on as text",
    remedy: "Let the gateway send content-type: application/json.",
  },
  compressed: {
    decision: "hold",
    kind: "failed",
    says: "expected a complete {family} answer, got a compressed one (such as gzip) although the request accepts none",
    remedy: "Let the gateway compress only what a client accepts: the request says accept-encoding: identity.",
  },
  "not-text": {
    decision: "hold",
    kind: "failed",
    says: "expected a complete {family} answer, got bytes that are not UTF-8",
    remedy: "Find out what re-encodes or cuts the answer: JSON and event streams are UTF-8.",
  },
  incomplete: {
    decision: "hold",
    kind: "failed",
    says: "expected a complete {family} answer, got one that is cut off (status {status})",
    remedy: "Look for a proxy that cuts answers, or a timeout shorter than the answer takes.",
  },
  "cut-by-timeout": {
    decision: "hold",
    kind: "failed",
    says: "expected a complete {family} answer, got one that was still incomplete after {within} ({setting})",
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

export const parseable: Rule = {
  id: "parseable",
  says: "The answer of a check that expects success is complete and of the expected family.",
  why: "An answer that is cut, empty or of another form looks like a success until a client reads it.",
  passes: "smoke: status 200, a complete chat-completions answer",
  fails: "smoke: status 200, an answer that ends before its last chunk",
  cases,
  judgeExchange: (subject, exchange) =>
    acceptedClasses(subject.route, exchange) === null &&
    !sentNothing(exchange) &&
    !brokeVisibly(subject.route, exchange)
      ? judge(subject, exchange)
      : [],
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

/** Remarks that explain why an answer could not be used, most telling first. */
const explained: readonly (readonly [Remark, keyof typeof cases])[] = [
  ["compressed", "compressed"],
  ["not-utf8", "not-text"],
  ["type-missing", "type-missing"],
  ["type-wrong", "type-wrong"],
];

function caseOf({ route }: Subject, { observation }: Exchange): keyof typeof cases | null {
  const { error_class, failure, response_family, status, terminal, remarks } = observation;
  const isWhole = terminal === "complete" || terminal === "capped";
  if (status === null) return failure === "timeout" ? "timed-out" : "no-answer";
  if (failure === "timeout" && terminal === "incomplete") return "cut-by-timeout";
  if (error_class === "malformed_response")
    return explained.find(([remark]) => remarks.includes(remark))?.[1] ?? "error";
  if (error_class === "empty_answer") return "empty";
  if (error_class === "wrong_family") return isWhole ? "other-family" : "incomplete";
  if (error_class !== null && terminal === "incomplete" && cutShort.has(error_class)) return "incomplete";
  if (error_class === "authentication" || error_class === "permission") return "not-permitted";
  if (error_class === "redirect") return "redirected";
  if (error_class !== null) return "error";
  if (response_family !== route.family) return "other-family";
  if (remarks.includes("ending-unknown")) return "ending-unknown";
  return isWhole ? null : "incomplete";
}
