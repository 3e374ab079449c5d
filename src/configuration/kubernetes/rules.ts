import { sharesBy } from "../names.ts";
import type { Target } from "../reading.ts";
import { at, lineOf, numberOf, textOf, type Value } from "../value.ts";

/** Returns the destinations of a rule. A weight counts only among several; one without it has `defaultWeight`. */
export function weightedTargets(
  destinations: readonly Value[],
  defaultWeight: number,
  nameOf: (destination: Value) => string,
): Target[] {
  const weights = destinations.map((destination) => numberOf(at(destination, "weight")));
  const isSplit = destinations.length > 1;
  const shares = isSplit ? sharesBy(weights.map((weight) => weight ?? defaultWeight)) : [];
  return destinations.map((destination, index) => ({
    name: nameOf(destination),
    weight: isSplit ? (weights[index] ?? null) : null,
    share: shares[index] ?? null,
    line: lineOf(destination),
  }));
}

/** Returns the name of a rule, or what it matches if it has none. */
export function ruleName(rule: Value, matches: readonly string[]): string {
  const words = matches.length === 0 ? "all other paths" : matches.slice(0, 4).join(" or ");
  const name = textOf(at(rule, "name"));
  return name === null ? words : `${name} (${words})`;
}
