import type { Bundle, Evidence, RouteEvidence } from "../generated/types.ts";

/** A target whose calls the scripted provider answered, and the route on which it did. */
export interface PlayedTarget {
  route: string;
  target: string;
  /** Another route called the real target of this name. */
  isCalledElsewhere: boolean;
}

/**
 * The targets of gated routes that the scripted provider played and that were not called for real: no exchange of the route
 * through a gateway without a witness went there, by its header or its log. In the order of their first calls.
 */
export function playedTargets({ evidence, decision }: Pick<Bundle, "evidence" | "decision">): PlayedTarget[] {
  const gated = evidence.routes.filter(({ route }) => route in decision.routes);
  const called = new Map(gated.map((ofRoute) => [ofRoute.route, calledForReal(ofRoute, evidence)]));
  return gated.flatMap((ofRoute) =>
    [...playedOn(ofRoute)]
      .filter((target) => called.get(ofRoute.route)?.has(target) !== true)
      .map((target) => ({
        route: ofRoute.route,
        target,
        isCalledElsewhere: [...called.values()].some((targets) => targets.has(target)),
      })),
  );
}

/** Every call that a ledger lists was made to the scripted provider. */
function playedOn({ exchanges }: RouteEvidence): Set<string> {
  return new Set(exchanges.flatMap(({ ledger }) => ledger.calls.map(({ target }) => target)));
}

function calledForReal({ exchanges }: RouteEvidence, { witnesses }: Evidence): Set<string> {
  const witnessed = new Set(witnesses.flatMap(({ gateways }) => gateways));
  const real = exchanges.filter(({ gateway }) => !witnessed.has(gateway));
  return new Set(real.flatMap(({ ledger, observation }) => [...ledger.targets, observation.served_by ?? []].flat()));
}
