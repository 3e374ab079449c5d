import type { Exchange, Finding } from "../../generated/types.ts";
import { findingsOf, placeIn, type Rule, type RuleCase, type Subject } from "../rule.ts";

const cases = {
  stitched: {
    decision: "hold",
    kind: "failed",
    says: "expected the text of one provider call, got text of several calls ({targets}) in one answer",
    remedy:
      "Let the gateway fall back only before it has sent any text, and end a stream that breaks later with an error.",
  },
  truncated: {
    decision: "hold",
    kind: "failed",
    says: "expected the whole text that the provider sent, got its beginning in an answer that reports success",
    remedy: "Let the gateway end a stream that breaks with an error: its client takes this for the whole answer.",
  },
} as const satisfies Record<string, RuleCase>;

const find = findingsOf("answer-whole", cases);

/** Only texts of the scripted provider can be judged: they are numbered and say which target sent them. */
export const answerWhole: Rule = {
  id: "answer-whole",
  says: "The text of an answer is whole and comes from one provider call.",
  why: "A stream that another model continues, or that ends early and reports success, is not an answer that any model gave.",
  passes: "fallback (stream): main cut after some text, the client gets an error",
  fails: "fallback (stream): main cut after some text, continued by backup-eu",
  cases,
  judgeExchange: judge,
};

function judge(subject: Subject, exchange: Exchange): Finding[] {
  const { error_class, scripted_answer, terminal } = exchange.observation;
  const place = placeIn(subject, "/checks", exchange);
  if (scripted_answer === "stitched")
    return [find("stitched", place, { targets: exchange.ledger.targets.join(", ") || "unknown" })];
  return scripted_answer === "truncated" && error_class === null && terminal === "complete"
    ? [find("truncated", place, {})]
    : [];
}
