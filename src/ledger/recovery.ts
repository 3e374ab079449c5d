import { primaryOf } from "../core/targets.ts";
import type { EffectiveRoute, Exchange } from "../generated/types.ts";
import { spanOf } from "../probe/checks/index.ts";
import { servedBy } from "./served-by.ts";
import { succeeded } from "./survey.ts";

/** An outage of the primary that the scripted provider played, and what came after it. */
export interface Recovery {
  /** Exchanges in which the primary was made to fail. */
  outage: readonly Exchange[];
  /** Calls at the primary that failed in these. */
  failures: number;
  /** Good requests after the outage, in turn. */
  after: readonly Exchange[];
  /** The first of these that the primary served: which one it was, counted from 1, and when it was sent. null: none. */
  back: { request: number; ms: number } | null;
}

/** Every recovery that a route was asked for and that began, in the order of its checks and their repeats. */
export function recoveriesOf(route: EffectiveRoute, exchanges: readonly Exchange[]): Recovery[] {
  const spans = route.checks
    .filter(({ check }) => check === "recovery")
    .flatMap((entry) => Array.from({ length: entry.repeat }, () => spanOf(entry)));
  let last = 0;
  return spans.flatMap((span) => {
    const first = last + 1;
    last += span;
    const mine = exchanges.filter(
      ({ check, exchange }) => check === "recovery" && exchange >= first && exchange < first + span,
    );
    return mine.length === 0 ? [] : [recoveryIn(route, mine)];
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
