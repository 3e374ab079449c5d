import { primaryOf } from "../core/targets.ts";
import type { EffectiveRoute, Exchange, LoggedExchange } from "../generated/types.ts";
import { inTurn } from "./calls.ts";
import { calledTargets } from "./logged.ts";

type Served = Pick<Exchange, "ledger" | "observation">;

/** Returns the target that answered according to the witness; null if no witness saw it. */
export function servedByWitness({ ledger, observation }: Served): string | null {
  if (observation.status_class !== "2xx") return null;
  return ledger.calls.findLast(({ status }) => status !== null && status < 300)?.target ?? null;
}

/** Returns the target that served a success, according to the witness, else a header, else the last call in a log. */
export function servedBy(exchange: Served): string | null {
  const { ledger, observation } = exchange;
  if (observation.status_class !== "2xx") return null;
  const logged = ledger.calls.length === 0 ? ledger.targets.at(-1) : undefined;
  return servedByWitness(exchange) ?? observation.served_by ?? logged ?? null;
}

/**
 * Returns the first target of an exchange: the primary if targets are tried in order, the target of the first call if they
 * are drawn. null if no target is declared or no call was seen.
 */
export function firstTarget({ order, targets }: EffectiveRoute, { ledger }: Pick<Exchange, "ledger">): string | null {
  return order === "weighted" ? (ledger.targets[0] ?? null) : primaryOf(targets);
}

/** Whether a call or a header shows another target than the first. A draw is not a fallback. */
export function sawFallback(route: EffectiveRoute, { ledger, observation }: Served): boolean {
  const first = firstTarget(route, { ledger });
  if (first === null) return new Set(ledger.targets).size > 1;
  const served = observation.served_by;
  return ledger.targets.some((target) => target !== first) || (served !== null && served !== first);
}

/**
 * Returns the switches that the gateway shows where the route requires it (log or header); null if it shows nothing there. If
 * targets are drawn, a retry at another target is a switch. A log shows it by the target of each call (LiteLLM logs no
 * fallback for retries within a group), a header by naming another target than the first.
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
 * Returns the minimum number of switches that explains the calls. If targets are tried in order, each further target is one
 * switch; if they are drawn, a retry may return to an earlier target.
 */
export function switchesSeen({ order }: EffectiveRoute, { ledger }: Pick<Exchange, "ledger">): number {
  const visited = order === "weighted" ? ledger.targets : [...new Set(ledger.targets)];
  return Math.max(0, visited.length - 1);
}
