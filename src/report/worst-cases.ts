import type { Bundle, ByConfiguration, EffectiveRoute, FindingArg, Ledger } from "../generated/types.ts";

/** The worst case of a gated route by its gateway's configuration, beside what this run counted. */
export interface WorstSeen {
  route: EffectiveRoute;
  at: ByConfiguration["at"];
  /** For all requests that the client sent at once; null if the file does not show it. */
  allowed: number | null;
  /** The ledger with the most calls; null if no request was sent. */
  most: Ledger | null;
}

/** Only routes that a file under `config` shows. */
export function worstSeen({ manifest, evidence, decision }: Bundle): WorstSeen[] {
  const routes = new Map(manifest.routes.map((route) => [route.id, route]));
  return evidence.routes.flatMap(({ route: id, by_configuration: found, exchanges }) => {
    const route = routes.get(id);
    if (found === null || route === undefined || !(id in decision.routes)) return [];
    const most =
      exchanges.map(({ ledger }) => ledger).toSorted((one, other) => callsOf(other) - callsOf(one))[0] ?? null;
    const requests = Math.max(1, most?.client_requests ?? 1);
    return [{ route, at: found.at, allowed: found.attempts === null ? null : found.attempts * requests, most }];
  });
}

function callsOf({ attempts }: Ledger): number {
  return attempts.value ?? 0;
}

/** Whether more was counted than the configuration allows. */
export function isMoreThanAllowed({ allowed, most }: WorstSeen): boolean {
  return allowed !== null && most !== null && callsOf(most) > allowed;
}

/** One sentence for each route that did more than its configuration allows. */
export function otherConfiguration(bundle: Bundle, show: (value: FindingArg) => string): string[] {
  return worstSeen(bundle)
    .filter(isMoreThanAllowed)
    .map(
      ({ route, at }) =>
        `${show(route.id)} made more calls than ${show(at.file)} allows: the gateway ran another configuration, or something else on the path retries.`,
    );
}

/** One sentence for each route whose configuration allows more than this run saw. */
export function untriedWorst(bundle: Bundle, show: (value: FindingArg) => string): string[] {
  return worstSeen(bundle).flatMap(({ route, allowed, most }) => {
    const seen = most === null ? 0 : callsOf(most);
    if (allowed === null || allowed <= seen) return [];
    return [
      `The worst case of ${show(route.id)}: its configuration allows ${allowed} calls for one request, and this run saw at most ${seen}.`,
    ];
  });
}
