import type { Exchange, Finding } from "../../generated/types.ts";
import { servedBy } from "../../ledger/served-by.ts";
import { findingsOf, placeIn, type Rule, type RuleCase, type Subject } from "../rule.ts";

const cases = {
  mixed: {
    decision: "investigate",
    kind: "drift",
    says: "expected vectors of {expected} numbers, as from {first}, got {got} numbers from {target}",
    remedy:
      "Give every target a model with vectors of the same length, or let the gateway ask each of them for the same `dimensions`. Vectors of different lengths cannot be in one index.",
  },
} as const satisfies Record<string, RuleCase>;

const find = findingsOf("same-dimensions", cases);

/** Only the lengths are compared. Vectors of two models with the same length do not match either, which no answer shows. */
export const sameDimensions: Rule = {
  id: "same-dimensions",
  says: "Every target of a route answers embeddings with vectors of the same length.",
  why: "A backup with vectors of another length answers with 200, and its vectors fail in the index or spoil it.",
  passes: "smoke: main, 1536 numbers; fallback: backup-eu, 1536 numbers",
  fails: "smoke: main, 1536 numbers; fallback: backup-eu, 1024 numbers",
  cases,
  judgeRoute: judge,
};

/** One finding for each target and length that differs from the first answer. */
function judge(subject: Subject): Finding[] {
  const [first, ...later] = subject.evidence.exchanges.flatMap(measured);
  const others = later.filter(({ dimensions }) => dimensions !== first?.dimensions);
  const once = new Map(others.toReversed().map((other) => [`${other.target} ${other.dimensions}`, other]));
  if (first === undefined) return [];
  return [...once.values()].toReversed().map(({ exchange, dimensions, target }) =>
    find("mixed", placeIn(subject, "/targets", exchange), {
      expected: first.dimensions,
      first: first.target,
      got: dimensions,
      target,
    }),
  );
}

interface Measured {
  exchange: Exchange;
  dimensions: number;
  target: string;
}

function measured(exchange: Exchange): Measured[] {
  const { dimensions } = exchange.observation;
  return dimensions === null ? [] : [{ exchange, dimensions, target: servedBy(exchange) ?? "an unknown target" }];
}
