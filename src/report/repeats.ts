import { settingsOf } from "../decision/expectation.ts";
import type { Bundle, EffectiveCheck, EffectiveRoute, EvidenceRecord, FindingArg } from "../generated/types.ts";
import { checks, exchangesAtMost, spanOf } from "../probe/checks/index.ts";

/** One sentence for each check that was made several times: how often it passed, `3 of 5`. */
export function repeatLines({ manifest, decision, records }: Bundle, show: (value: FindingArg) => string): string[] {
  const recorded = Map.groupBy(records, ({ route }) => route);
  return manifest.routes
    .filter(({ id }) => id in decision.routes)
    .flatMap((route) =>
      route.checks
        .filter(({ repeat }) => repeat > 1)
        .map((entry) => {
          const own = (recorded.get(route.id) ?? []).filter((record) => settingsOf(route, record) === entry);
          const passed = passesOf(entry, own, exchangesBefore(entry, route));
          return `${show(route.id)} passed ${show(entry.check)} ${passed} of ${entry.repeat} times.`;
        }),
    );
}

/** How many numbers the earlier entries of the same check have. */
function exchangesBefore(entry: EffectiveCheck, { checks: all }: EffectiveRoute): number {
  const earlier = all.slice(0, all.indexOf(entry)).filter(({ check }) => check === entry.check);
  return earlier.reduce((sum, other) => sum + exchangesAtMost(other), 0);
}

/** A repeat passes where each of its exchanges was recorded and does: as many as were needed, where the check goes on until something shows. */
function passesOf(entry: EffectiveCheck, records: readonly EvidenceRecord[], earlier: number): number {
  const asks = checks[entry.check].asks.length;
  const span = asks * spanOf(entry);
  const turns = Map.groupBy(records, ({ exchange }) => Math.floor((exchange - earlier - 1) / span));
  return [...turns.values()].filter(
    (turn) => turn.length >= asks && turn.every(({ operator_result }) => operator_result === "pass"),
  ).length;
}
