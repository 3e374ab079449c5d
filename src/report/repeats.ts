import { settingsOf } from "../decision/expectation.ts";
import type { Bundle, EffectiveCheck, EffectiveRoute, EvidenceRecord, FindingArg } from "../generated/types.ts";
import { checks } from "../probe/checks/index.ts";

/** One sentence for each check that was made several times: how often it passed, `3 of 5`. */
export function repeatLines({ manifest, decision, records }: Bundle, show: (value: FindingArg) => string): string[] {
  return manifest.routes
    .filter(({ id }) => id in decision.routes)
    .flatMap((route) =>
      route.checks
        .filter(({ repeat }) => repeat > 1)
        .map((entry) => {
          const passed = passesOf(entry, recordsOf(entry, route, records));
          return `${show(route.id)} passed ${show(entry.check)} ${passed} of ${entry.repeat} times.`;
        }),
    );
}

function recordsOf(entry: EffectiveCheck, route: EffectiveRoute, records: readonly EvidenceRecord[]): EvidenceRecord[] {
  return records.filter((record) => record.route === route.id && settingsOf(route, record) === entry);
}

/** A repeat passes where each of its exchanges was recorded and does. */
function passesOf({ check, repeat }: EffectiveCheck, records: readonly EvidenceRecord[]): number {
  const perRepeat = checks[check].asks.length;
  const turns = Array.from({ length: repeat }, (_, turn) => records.slice(turn * perRepeat, (turn + 1) * perRepeat));
  return turns.filter(
    (turn) => turn.length === perRepeat && turn.every(({ operator_result }) => operator_result === "pass"),
  ).length;
}
