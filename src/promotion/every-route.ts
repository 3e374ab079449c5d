import { GateError } from "../core/errors.ts";
import type { EffectiveManifest, Promotion } from "../generated/types.ts";

/** A route that declares no traffic is gated on every run. */
export function everyRoute({ routes }: EffectiveManifest): Promotion {
  return {
    routes: routes.map(({ id }) => ({ route: id, gated: true, reason: "no-traffic-declared", from: null, to: null })),
  };
}

/** The same promotion with only these routes gated; all of them where none is named. Throws INPUT_INVALID for a route that is not there. */
export function onlyRoutes(promotion: Promotion, only: readonly string[]): Promotion {
  const unknown = only.find((id) => !promotion.routes.some(({ route }) => route === id));
  if (unknown !== undefined)
    throw new GateError("INPUT_INVALID", "route: expected the id of a route of the manifest, got another");
  if (only.length === 0) return promotion;
  return {
    routes: promotion.routes.map((route) =>
      only.includes(route.route) ? route : { ...route, gated: false, reason: "not-asked-for" },
    ),
  };
}
