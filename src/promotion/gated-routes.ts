import type { Promotion } from "../generated/types.ts";

/** Ids of the gated routes, in promotion order. */
export function gatedRoutes({ routes }: Promotion): ReadonlySet<string> {
  return new Set(routes.filter(({ gated }) => gated).map(({ route }) => route));
}
