import type { EffectiveRoute, Exchange } from "../generated/types.ts";

type Served = Pick<Exchange, "ledger" | "observation">;

/** The target whose call answered, as the witness saw it; null where no witness did. */
export function servedByWitness({ ledger, observation }: Served): string | null {
  if (observation.status_class !== "2xx") return null;
  return ledger.calls.findLast(({ status }) => status !== null && status < 300)?.target ?? null;
}

/** The target that served a success. The witness knows best; a header is what the gateway says. */
export function servedBy(exchange: Served): string | null {
  if (exchange.observation.status_class !== "2xx") return null;
  return servedByWitness(exchange) ?? exchange.observation.served_by;
}

/** The route's first target; null when it declares none. */
export function primaryOf({ targets }: EffectiveRoute): string | null {
  return Object.keys(targets)[0] ?? null;
}

/** Whether a call went, or a header points, to another target than the first. */
export function sawFallback(route: EffectiveRoute, { ledger, observation }: Served): boolean {
  const primary = primaryOf(route);
  if (primary === null) return new Set(ledger.calls.map(({ target }) => target)).size > 1;
  const served = observation.served_by;
  return ledger.calls.some(({ target }) => target !== primary) || (served !== null && served !== primary);
}

/** Switches that the gateway itself shows where the route wants them shown; null when nothing was shown there. */
export function switchesShown(route: EffectiveRoute, { observation }: Served): number | null {
  return route.fallback_visible_in === "header" ? observation.switches : null;
}
