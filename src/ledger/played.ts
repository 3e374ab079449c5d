import type { Bundle, RouteEvidence } from "../generated/types.ts";

/** A target that the scripted provider stood in for, and its route. */
export interface PlayedTarget {
  route: string;
  target: string;
  /** Another route called the real target with this name. */
  isCalledElsewhere: boolean;
}

/**
 * Returns the targets of gated routes that only the scripted provider answered: by headers and logs, no exchange of the route
 * through a gateway without a witness reached the real target. In the order of their first calls.
 */
export function playedTargets({ evidence, decision }: Pick<Bundle, "evidence" | "decision">): PlayedTarget[] {
  const gated = evidence.routes.filter(({ route }) => route in decision.routes);
  const witnessed = new Set(evidence.witnesses.flatMap(({ gateways }) => gateways));
  const called = new Map(gated.map((ofRoute) => [ofRoute.route, calledForReal(ofRoute, witnessed)]));
  const calledAnywhere = new Set([...called.values()].flatMap((targets) => [...targets]));
  return gated.flatMap((ofRoute) =>
    [...playedOn(ofRoute)]
      .filter((target) => called.get(ofRoute.route)?.has(target) !== true)
      .map((target) => ({
        route: ofRoute.route,
        target,
        isCalledElsewhere: calledAnywhere.has(target),
      })),
  );
}

/** Calls in a ledger are always calls to the scripted provider. */
function playedOn({ exchanges }: RouteEvidence): Set<string> {
  return new Set(exchanges.flatMap(({ ledger }) => ledger.calls.map(({ target }) => target)));
}

function calledForReal({ exchanges }: RouteEvidence, witnessed: ReadonlySet<string>): Set<string> {
  const real = exchanges.filter(({ gateway }) => !witnessed.has(gateway));
  return new Set(real.flatMap(({ ledger, observation }) => [...ledger.targets, observation.served_by ?? []].flat()));
}
