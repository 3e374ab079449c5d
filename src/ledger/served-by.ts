import { primaryOf } from "../core/targets.ts";
import type { EffectiveRoute, Exchange, LoggedExchange } from "../generated/types.ts";
import { inTurn } from "./calls.ts";
import { calledTargets } from "./logged.ts";

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

/**
 * The target at which an exchange begins: the primary where targets are tried in order, the target of its own first call
 * where they are drawn. null where none is declared or no call was seen.
 */
export function firstTarget({ order, targets }: EffectiveRoute, { ledger }: Pick<Exchange, "ledger">): string | null {
  return order === "weighted" ? (ledger.targets[0] ?? null) : primaryOf(targets);
}

/** Whether a call went, or a header points, to another target than the first. A draw is no fallback. */
export function sawFallback(route: EffectiveRoute, { ledger, observation }: Served): boolean {
  const first = firstTarget(route, { ledger });
  if (first === null) return new Set(ledger.targets).size > 1;
  const served = observation.served_by;
  return ledger.targets.some((target) => target !== first) || (served !== null && served !== first);
}

/**
 * Switches that the gateway itself shows where the route wants them shown; null when nothing was shown there. Where targets
 * are drawn, a retry at another target is a switch, whatever the gateway calls it: a log shows it by the target of each call
 * (LiteLLM's retries within a group have no row of a fallback), a header by naming another target than the one called first.
 */
export function switchesShown(route: EffectiveRoute, exchange: Served): number | null {
  const { logs, switches } = exchange.ledger;
  const shown = switches[route.fallback_visible_in];
  if (route.order === "ordered") return shown;
  const changes = route.fallback_visible_in === "log" ? logs.flatMap(changesLogged) : changesNamed(route, exchange);
  return changes.length === 0 ? shown : Math.max(shown ?? 0, ...changes);
}

function changesLogged({ calls }: LoggedExchange): number[] {
  const called = inTurn(calledTargets(calls));
  return called.length === 0 ? [] : [called.length - 1];
}

function changesNamed(route: EffectiveRoute, exchange: Served): number[] {
  const [first, served] = [firstTarget(route, exchange), exchange.observation.served_by];
  return first === null || served === null ? [] : [Number(served !== first)];
}

/**
 * How many switches an exchange needs at least to be as it was seen: in order each further target is one; where targets are
 * drawn a retry may come back to an earlier one.
 */
export function switchesSeen({ order }: EffectiveRoute, { ledger }: Pick<Exchange, "ledger">): number {
  const visited = order === "weighted" ? ledger.targets : [...new Set(ledger.targets)];
  return Math.max(0, visited.length - 1);
}
