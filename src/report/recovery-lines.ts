import { counted } from "../core/counted.ts";
import { primaryOf } from "../core/targets.ts";
import { durationText } from "../core/durations.ts";
import type { Bundle, EffectiveRoute, Exchange, FindingArg } from "../generated/types.ts";
import { recoveriesOf, type Recovery } from "../ledger/recovery.ts";

type Show = (value: FindingArg) => string;

/** One line for each outage on a gated route: calls per request, and when the primary answered again. */
export function recoveryLines({ manifest, evidence, decision }: Bundle, show: Show): string[] {
  const exchanges = new Map(evidence.routes.map((ofRoute) => [ofRoute.route, ofRoute.exchanges]));
  return manifest.routes
    .filter(({ id }) => id in decision.routes)
    .flatMap((route) =>
      recoveriesOf(route, exchanges.get(route.id) ?? []).map((recovery) => recoveryLine(route, recovery, show)),
    );
}

function recoveryLine(route: EffectiveRoute, recovery: Recovery, show: Show): string {
  const primary = show(primaryOf(route.targets) ?? "the primary");
  const { outage, failures } = recovery;
  const made = `${counted(failures, "call")} in ${counted(outage.length, "request")}`;
  const calls = `${callsEach(outage)} calls per request, ${route.retry_budget.attempts} allowed`;
  return `Recovery of ${show(route.id)}: ${primary} failed ${made} (${calls}); ${returned(route, recovery)}.`;
}

/** The smallest and the largest count; a count that is not exact is a lower bound. */
function callsEach(outage: readonly Exchange[]): string {
  const counts = outage.map(({ ledger }) => ledger.attempts.value ?? 0);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const bound = outage.every(({ ledger }) => ledger.attempts.bound === "exact") ? "" : "at least ";
  return `${bound}${least === most ? most : `${least} to ${most}`}`;
}

function returned({ failback }: EffectiveRoute, { after, back }: Recovery): string {
  const allowed = failback === null ? "no limit declared (failback)" : `${durationText(failback.within_ms)} allowed`;
  if (back !== null) return `it answered again at request ${back.request}, ${back.ms} ms after the outage, ${allowed}`;
  const last = after.at(-1)?.after_outage_ms ?? 0;
  return `it answered none of ${counted(after.length, "valid request")} in ${last} ms after the outage, ${allowed}`;
}
