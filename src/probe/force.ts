import { firstReached, isTargetName } from "../core/targets.ts";
import type { Additions, EffectiveCheck, EffectiveRoute, Faults, ForcedBy, Pin } from "../generated/types.ts";
import type { BoundGateway } from "../binding/gateways.ts";
import type { CheckFaults } from "./checks/check.ts";

/** How the primary is forced to fail in one exchange. */
export interface Forcing {
  by: ForcedBy;
  /** The faults that the scripted provider plays, by each name that the target may be called with. */
  faults?: Faults;
  /** Requested instead of the route's model. */
  model?: string;
  /** Added to the request. */
  additions?: Additions;
}

const unforced: Forcing = { by: "none" };

/**
 * Returns how providers are forced to fail in this exchange; null if no witness is bound and the manifest has no `force`. By
 * default the witness answers 500 for the primary: the first declared target or, if targets are drawn, the first one reached.
 */
export function forcingOf(
  faults: CheckFaults | null,
  { force }: EffectiveCheck,
  route: EffectiveRoute,
  gateway: BoundGateway,
): Forcing | null {
  if (faults === null) return unforced;
  if (faults !== "manifest") return byWitness(faultsAt(faults, route), route, gateway);
  if (force === null) return byWitness(faultsAt({ primary: [500] }, route), route, gateway);
  if ("witness" in force) return byWitness(force.witness, route, gateway);
  if ("model" in force) return { by: "model", model: force.model };
  if ("headers" in force) return { by: "headers", additions: { headers: force.headers } };
  const mock = gateway.settings.dialect.mock;
  return mock === undefined ? null : { by: "mock", additions: mock };
}

/** Returns a request that reaches the promoted target without a draw. Nothing fails in it. */
export function pinned(pin: Pin): Forcing {
  if ("model" in pin) return { by: "none", model: pin.model };
  return { by: "none", additions: { headers: pin.headers } };
}

function faultsAt(faults: Exclude<CheckFaults, "manifest">, { order, targets }: EffectiveRoute): Faults {
  const all = Object.keys(targets);
  const primary = order === "weighted" ? [firstReached] : all.slice(0, 1);
  const [names, steps] = "all" in faults ? [all, faults.all] : [primary, faults.primary];
  return Object.fromEntries(names.map((name) => [name, [...steps]]));
}

/** A target may be called by its name or an alias, so the fault is set for all of them. */
function byWitness(faults: Faults, { targets }: EffectiveRoute, { witness }: BoundGateway): Forcing | null {
  if (witness === null || Object.keys(faults).length === 0) return null;
  const laid = Object.entries(faults).flatMap(([target, steps]) =>
    [target, ...(targets[target] ?? [])].filter(isTargetName).map((name) => [name, steps] as const),
  );
  return { by: "witness", faults: Object.fromEntries(laid) };
}
