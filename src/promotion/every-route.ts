import type { EffectiveManifest, Promotion } from "../generated/types.ts";

/** A route that declares no traffic is gated on every run. */
export function everyRoute(manifest: EffectiveManifest): Promotion {
  return {
    routes: manifest.routes.map(({ id }) => ({
      route: id,
      gated: true,
      reason: "no-traffic-declared",
      from: null,
      to: null,
    })),
  };
}
