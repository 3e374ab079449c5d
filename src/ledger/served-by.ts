import { primaryOf } from "../core/targets.ts";
import type { EffectiveRoute, Exchange } from "../generated/types.ts";

type Served = Pick<Exchange, "ledger" | "observation">;

/** The target whose call answered, as the witness saw it; null where no witness did. */
export function servedByWitness({ ledger, observation }: Served): string | null {
  if (observation.status_class !== "2xx") return null;
  return ledger.calls.findLast(({ status }) => status !== null && status < 300)?.target ?? null;
}

/** The target that served a success. The witness knows best; then what a header says, then the last call of a log. */
export function servedBy(exchange: Served): string | null {
  const { ledger, observation } = exchange;
  if (observation.status_class !== "2xx") return null;
  const logged = ledger.calls.length === 0 ? ledger.targets.at(-1) : undefined;
  return servedByWitness(exchange) ?? observation.served_by ?? logged ?? null;
}

/** Whether a call went, or a header points, to another target than the first. */
export function sawFallback(route: EffectiveRoute, { ledger, observation }: Served): boolean {
  const primary = primaryOf(route.targets);
  if (primary === null) return new Set(ledger.targets).size > 1;
  const served = observation.served_by;
  return ledger.targets.some((target) => target !== primary) || (served !== null && served !== primary);
}

/** Switches that the gateway itself shows where the route wants them shown; null when nothing was shown there. */
export function switchesShown(route: EffectiveRoute, { ledger }: Pick<Exchange, "ledger">): number | null {
  return ledger.switches[route.fallback_visible_in];
}
