import type { Call, EffectiveRoute, Exchange, Finding, RequestShape } from "../../generated/types.ts";
import { asksForMore } from "../../manifest/ask-notes.ts";
import { isNegative } from "../expectation.ts";
import { findingsOf, placeIn, type Rule, type RuleCase, type Subject } from "../rule.ts";
import { retryDifferences, shapeDifferences, type ShapeDifference } from "../shape-differences.ts";

const cases = {
  switched: {
    decision: "hold",
    kind: "failed",
    says: "expected {target} to be asked the same as {first}, got {differences}",
    remedy:
      "Let the gateway send the same request to every target, or put the field that may differ under `may_differ`.",
  },
  retried: {
    decision: "hold",
    kind: "failed",
    says: "expected {target} to be asked the same in every call of an exchange, got {differences}",
    remedy: "Let the gateway repeat a call as it was, or put the field that may differ under `may_differ`.",
  },
  lost: {
    decision: "hold",
    kind: "failed",
    says: "expected what the route asks for to reach {first}, got {differences}",
    remedy: "Find out which part of the gateway's configuration drops it (LiteLLM: drop_params).",
  },
  unseen: {
    decision: "hold",
    kind: "missing",
    says: "expected the scripted provider to see what reaches the targets, got no call that it saw",
    remedy:
      "Put the scripted provider behind the gateway and bind it (inputs witness and witness-token), or remove `ask`. Without it, nothing shows whether the parts that `ask` adds arrive.",
  },
} as const satisfies Record<string, RuleCase>;

const find = findingsOf("same-request", cases);

/** Only the scripted provider sees what reaches a target: without it the rule says nothing, unless the route has `ask`. */
export const sameRequest: Rule = {
  id: "same-request",
  says: "Every target of an exchange was asked the same.",
  why: "A backup that is asked without the tools, the system message or the format answers another question, with 200.",
  passes: "fallback: main asked with 1 tool, backup-eu asked with 1 tool",
  fails: "fallback: main asked with 1 tool, backup-eu asked with 0 tools",
  cases,
  judgeExchange: (subject, exchange) => [...lost(subject, exchange), ...changed(subject, exchange)],
  judgeRoute: unseen,
};

function changed(subject: Subject, exchange: Exchange): Finding[] {
  const [first, ...later] = exchange.ledger.calls;
  // A client that sends several requests may itself ask something else in the next one.
  if (first === undefined || exchange.ledger.client_requests > 1) return [];
  const place = placeIn(subject, "/targets", exchange);
  return [...Map.groupBy(later, ({ target }) => target)].flatMap(([target, calls]) => {
    const switched = target === first.target ? [] : firstDifference(first, calls, subject.route, shapeDifferences);
    if (switched.length > 0) {
      const differences = inWords(switched, [`at ${first.target}`, `at ${target}`]);
      return [find("switched", place, { target, first: first.target, differences })];
    }
    const [earliest = first, ...repeated] = target === first.target ? [first, ...calls] : calls;
    const retried = firstDifference(earliest, repeated, subject.route, retryDifferences);
    return retried.length === 0
      ? []
      : [find("retried", place, { target, differences: inWords(retried, ["first", "later"]) })];
  });
}

/** Only another target may be asked in another family. */
function firstDifference(
  first: Call,
  calls: readonly Call[],
  { may_differ }: EffectiveRoute,
  compare: typeof shapeDifferences,
): ShapeDifference[] {
  const found = calls.map(({ shape }) => compare(first.shape, shape, may_differ));
  return found.find(({ length }) => length > 0) ?? [];
}

function lost(subject: Subject, exchange: Exchange): Finding[] {
  const [first] = exchange.ledger.calls;
  if (first === undefined || exchange.via === "client" || isNegative(exchange.check)) return [];
  const found = first.shape === null ? [] : missing(subject.route, first.shape);
  const place = placeIn(subject, "/ask", exchange);
  const differences = inWords(found, ["asked", "seen"]);
  return found.length === 0 ? [] : [find("lost", place, { first: first.target, differences })];
}

/** What the gate sent and the first target was not asked. */
function missing({ ask }: EffectiveRoute, { tools, messages, format }: RequestShape): ShapeDifference[] {
  return [
    ...(ask.tools && tools === 0 ? [{ what: "tools", first: 1, other: 0 }] : []),
    ...(ask.system && messages.system === 0 ? [{ what: "system messages", first: 1, other: 0 }] : []),
    ...(ask.json && format !== "json_object" ? [{ what: "answer format", first: "json_object", other: format }] : []),
  ];
}

function inWords(found: readonly ShapeDifference[], [one, two]: readonly [string, string]): string {
  return found.map(({ what, first, other }) => `${what} (${first} ${one}, ${other} ${two})`).join(", ");
}

function unseen(subject: Subject): Finding[] {
  const { exchanges } = subject.evidence;
  if (
    !asksForMore(subject.route.ask) ||
    exchanges.length === 0 ||
    exchanges.some(({ ledger }) => ledger.calls.length > 0)
  )
    return [];
  return [find("unseen", placeIn(subject, "/ask"), {})];
}
