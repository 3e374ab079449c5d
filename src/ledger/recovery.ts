import { primaryOf } from "../core/targets.ts";
import type { EffectiveRoute, Exchange } from "../generated/types.ts";
import { spanOf } from "../probe/checks/index.ts";
import { servedBy } from "./served-by.ts";
import { succeeded } from "./survey.ts";

/** An outage of the primary, played by the scripted provider, and the exchanges after it. */
export interface Recovery {
  /** Exchanges in which the primary was forced to fail. */
  outage: readonly Exchange[];
  /** Failed calls to the primary in these exchanges. */
  failures: number;
  /** Good requests after the outage, in order. */
  after: readonly Exchange[];
  /** The first of these that the primary served: its number, counted from 1, and when it was sent. null if there was none. */
  back: { request: number; ms: number } | null;
}

/** Returns every recovery check that started, in the order of checks and repeats. */
export function recoveriesOf(route: EffectiveRoute, exchanges: readonly Exchange[]): Recovery[] {
  const spans = route.checks
    .filter(({ check }) => check === "recovery")
    .flatMap((entry) => Array.from({ length: entry.repeat }, () => spanOf(entry)));
  let last = 0;
  return spans.flatMap((span) => {
    const first = last + 1;
    last += span;
    const own = exchanges.filter(
      ({ check, exchange }) => check === "recovery" && exchange >= first && exchange < first + span,
    );
    return own.length === 0 ? [] : [recoveryIn(route, own)];
  });
}

function recoveryIn(route: EffectiveRoute, exchanges: readonly Exchange[]): Recovery {
  const primary = primaryOf(route.targets);
  const outage = exchanges.filter(({ after_outage_ms }) => after_outage_ms === null);
  const after = exchanges.filter(({ after_outage_ms }) => after_outage_ms !== null);
  const calls = outage.flatMap(({ ledger }) => ledger.calls).filter(({ target }) => target === primary);
  const request = after.findIndex((exchange) => succeeded(exchange) && servedBy(exchange) === primary);
  const ms = after[request]?.after_outage_ms ?? null;
  return {
    outage,
    failures: calls.filter(({ status }) => status !== null && status >= 500).length,
    after,
    back: ms === null ? null : { request: request + 1, ms },
  };
}
