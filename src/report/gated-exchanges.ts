import { oncePer } from "../core/once-per.ts";
import type { Bundle, EffectiveRoute, Exchange } from "../generated/types.ts";
import { attemptRows, type AttemptRow } from "./attempt-rows.ts";

/** An exchange of a gated route, with its line of the attempt ledger. */
export interface GatedExchange {
  route: EffectiveRoute;
  exchange: Exchange;
  row: AttemptRow;
}

/** Every exchange of the gated routes, in the order of the evidence. Read once for all surfaces. */
export function gatedExchanges(bundle: Bundle): readonly GatedExchange[] {
  return exchangesIn(bundle);
}

const exchangesIn = oncePer((bundle: Bundle): GatedExchange[] => {
  const { manifest, evidence } = bundle;
  const routes = new Map(manifest.routes.map((route) => [route.id, route]));
  return evidence.routes.flatMap((ofRoute) => {
    const route = routes.get(ofRoute.route);
    if (route === undefined) return [];
    const onlyThis = { ...manifest, routes: [route] };
    const rows = attemptRows({ ...bundle, manifest: onlyThis, evidence: { ...evidence, routes: [ofRoute] } });
    return rows.flatMap((row, index) => {
      const exchange = ofRoute.exchanges[index];
      return exchange === undefined ? [] : [{ route, exchange, row }];
    });
  });
});

/** The check, with its number where it makes several exchanges. */
export function exchangeName({ check, exchange }: Pick<Exchange, "check" | "exchange">): string {
  return exchange === 1 ? check : `${check} ${exchange}`;
}

/** Whether any source counted a call. Without a count the findings matter more than the table of attempts. */
export function isCounted(bundle: Bundle): boolean {
  return gatedExchanges(bundle).some(({ exchange: { ledger } }) =>
    ledger.accounts.some(({ attempts }) => attempts !== null),
  );
}
