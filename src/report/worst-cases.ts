import type { Bundle, ByConfiguration, EffectiveRoute, FindingArg, Ledger } from "../generated/types.ts";

/** The worst case of a gated route by its gateway's configuration, beside what this run counted. */
export interface WorstSeen {
  route: EffectiveRoute;
  at: ByConfiguration["at"];
  unread: ByConfiguration["unread"];
  /** How many things that could change the number the file does not show. */
  cannotKnow: number;
  /** For all requests that the client sent at once; null if the file does not show it. */
  allowed: number | null;
  /** The ledger with the most calls; null if no request was sent. */
  most: Ledger | null;
}

/** Only routes that a file under `config` shows, or would show if it could be read. */
export function worstSeen({ manifest, evidence, decision }: Bundle): WorstSeen[] {
  const routes = new Map(manifest.routes.map((route) => [route.id, route]));
  return evidence.routes.flatMap(({ route: id, by_configuration: found, exchanges }) => {
    const route = routes.get(id);
    if (found === null || route === undefined || !(id in decision.routes)) return [];
    const most =
      exchanges.map(({ ledger }) => ledger).toSorted((one, other) => callsOf(other) - callsOf(one))[0] ?? null;
    const requests = Math.max(1, most?.client_requests ?? 1);
    const { at, unread, attempts, cannot_know: cannotKnow } = found;
    return [{ route, at, unread, cannotKnow, allowed: attempts === null ? null : attempts * requests, most }];
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

/** One sentence for each route whose configuration does not show everything that its worst case depends on. */
export function notInFile(bundle: Bundle, show: (value: FindingArg) => string): string[] {
  return worstSeen(bundle)
    .filter(({ cannotKnow }) => cannotKnow > 0)
    .map(
      ({ route, at, cannotKnow }) =>
        `What could change the worst case of ${show(route.id)} and is not in its configuration: ${cannotKnow} ${cannotKnow === 1 ? "thing" : "things"}, which ${show(`fallback-gate map ${at.file}`)} lists.`,
    );
}
