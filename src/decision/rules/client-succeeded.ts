import { durationText } from "../../core/durations.ts";
import { limits } from "../../core/limits.ts";
import type { Exchange, Finding } from "../../generated/types.ts";
import { acceptedClasses, sentNothing } from "../expectation.ts";
import { findingsOf, placeIn, type Rule, type RuleCase, type Subject } from "../rule.ts";
import { timeoutOf } from "../time-bounds.ts";

const cases = {
  failed: {
    decision: "hold",
    kind: "failed",
    says: "expected the client's command to end with exit code 0 for {check}, got exit code {code} after a complete answer",
    remedy:
      "Run the command of the input client by hand: the application could not use what the gateway answered, or it checks more than the answer.",
  },
  killed: {
    decision: "hold",
    kind: "failed",
    says: "expected the client's command to end by itself for {check}, got one that a signal killed",
    remedy: "Run the command of the input client by hand: it crashed, or something on the runner killed it.",
  },
  "timed-out": {
    decision: "hold",
    kind: "failed",
    says: "expected the client's command to end within {own} and {within} ({setting}) for {check}, got no end: it was killed",
    remedy:
      "Let the client end once it has its answer. If it waits for the gateway, raise {setting} or shorten the gateway's tries.",
  },
} as const satisfies Record<string, RuleCase>;

const find = findingsOf("client-succeeded", cases);

export const clientSucceeded: Rule = {
  id: "client-succeeded",
  says: "The application's client ends by itself, with exit code 0 after a successful answer.",
  why: "An answer that the gate can read and the application cannot is an outage for the application.",
  passes: "smoke via client: status 200, exit code 0",
  fails: "smoke via client: status 200, exit code 1",
  cases,
  judgeExchange: judge,
};

function judge(subject: Subject, exchange: Exchange): Finding[] {
  const name = caseOf(subject, exchange);
  if (name === null) return [];
  const args = {
    check: exchange.check,
    code: exchange.client_exit?.code ?? "none",
    own: durationText(limits.clientMs),
    ...timeoutOf(subject.manifest, exchange),
  };
  return [find(name, placeIn(subject, "/checks", exchange), args)];
}

/** A client may fail where a failure is what the check provokes, or what it was given; without a request, that is the finding. */
function caseOf({ route }: Subject, exchange: Exchange): keyof typeof cases | null {
  const { client_exit: exit, observation } = exchange;
  if (exit === null || sentNothing(exchange)) return null;
  if (exit.how === "timed-out") return "timed-out";
  if (exit.how !== "exited") return "killed";
  const isGood = observation.error_class === null && observation.terminal !== "incomplete";
  return exit.code !== 0 && isGood && acceptedClasses(route, exchange) === null ? "failed" : null;
}
