import { locateIn } from "../../manifest/locate.ts";
import { worstCase, type WorstCase } from "../../ledger/worst-case.ts";
import type { EffectiveLayer, Finding } from "../../generated/types.ts";
import { findingsOf, placeIn, type Place, type Rule, type RuleCase } from "../rule.ts";

const cases = {
  "over-budget": {
    decision: "hold",
    kind: "failed",
    says: "expected the declared layers to make at most {budget} attempts, got a worst case of {bound} {worst} ({layers}, times {targets} targets)",
    remedy:
      "Lower the attempts of a layer, or raise the budget in a separate pull request: retries of all layers multiply.",
  },
  "several-layers": {
    decision: "hold",
    kind: "failed",
    says: "expected at most {allowed} layers to repeat calls, got {count} ({layers})",
    remedy: "Let one layer repeat, the one nearest to the failure, and take the retries of the others to 0.",
  },
} as const satisfies Record<string, RuleCase>;

const find = findingsOf("layers-fit", cases);

/** The declared worst case fits the budget and `retrying_layers`. Applies if `layers` are declared. */
export const layersFit: Rule = {
  id: "layers-fit",
  says: "The declared worst case fits the budget and the number of layers that may retry. An unknown layer counts as at least 1.",
  why: "What one run happened to do is not the worst that the configuration allows.",
  passes: "app-client 1, gateway 2, times 2 targets: worst case 4, budget 4 attempts",
  fails: "app-client 3, gateway 2, times 2 targets: worst case 12, budget 4 attempts",
  cases,
  judgeRoute: (subject) => {
    const { layers, file, lines } = subject.manifest;
    const worst = worstCase(layers, subject.route);
    if (worst === null) return [];
    const place = { ...placeIn(subject, ""), at: locateIn(file, lines, "/layers") };
    const { attempts: budget, retrying_layers: allowed } = subject.route.retry_budget;
    return [...judgeWorstCase(worst, budget, layers, place), ...judgeRepeating(layers, allowed, place)];
  },
};

function judgeWorstCase(worst: WorstCase, budget: number, layers: readonly EffectiveLayer[], place: Place): Finding[] {
  if (worst.attempts <= budget) return [];
  const bound = worst.isLowerBound ? "at least" : "exactly";
  const named = layers.map(({ name, attempts }) => `${name} ${attempts ?? "unknown"}`).join(", ");
  const args = { budget, worst: worst.attempts, bound, layers: named, targets: worst.targets };
  return [find("over-budget", place, args)];
}

function judgeRepeating(layers: readonly EffectiveLayer[], allowed: number, place: Place): Finding[] {
  const repeating = layers.filter(({ attempts }) => attempts !== null && attempts > 1).map(({ name }) => name);
  if (repeating.length <= allowed) return [];
  return [find("several-layers", place, { allowed, count: repeating.length, layers: repeating.join(", ") })];
}
