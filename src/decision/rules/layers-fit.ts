import { locateIn } from "../../manifest/locate.ts";
import { worstCase } from "../../ledger/worst-case.ts";
import { findingsOf, placeIn, type Rule, type RuleCase } from "../rule.ts";

const cases = {
  "over-budget": {
    decision: "hold",
    kind: "failed",
    says: "expected the declared layers to make at most {budget} attempts, got a worst case of {bound} {worst} ({layers}, times {targets} targets)",
    remedy:
      "Lower the attempts of a layer, or raise the budget in a pull request of its own: retries of all layers multiply.",
  },
  "several-layers": {
    decision: "hold",
    kind: "failed",
    says: "expected at most {allowed} layers to repeat calls, got {count} ({layers})",
    remedy: "Let one layer repeat, the one nearest to the failure, and take the retries of the others to 0.",
  },
} as const satisfies Record<string, RuleCase>;

const find = findingsOf("layers-fit", cases);

/** The declared worst case fits the budget and `retrying_layers`. Binds where `layers` are declared. */
export const layersFit: Rule = {
  id: "layers-fit",
  says: "The declared worst case fits the budget and the number of layers that may repeat; an unknown layer counts as at least 1.",
  cases,
  judgeRoute: (subject) => {
    const { manifest, route } = subject;
    const worst = worstCase(manifest.layers, route);
    if (worst === null) return [];
    const place = { ...placeIn(subject, ""), at: locateIn(manifest.file, manifest.lines, "/layers") };
    const { attempts: budget, retrying_layers: allowed } = route.retry_budget;
    const repeating = manifest.layers.filter(({ attempts }) => attempts !== 1 && attempts !== null);
    const bound = worst.isLowerBound ? "at least" : "exactly";
    const targets = Math.max(1, Object.keys(route.targets).length);
    const layers = manifest.layers.map(({ name, attempts }) => `${name} ${attempts ?? "unknown"}`).join(", ");
    return [
      ...(worst.attempts > budget
        ? [find("over-budget", place, { budget, worst: worst.attempts, bound, layers, targets })]
        : []),
      ...(repeating.length > allowed
        ? [
            find("several-layers", place, {
              allowed,
              count: repeating.length,
              layers: repeating.map(({ name }) => name).join(", "),
            }),
          ]
        : []),
    ];
  },
};
