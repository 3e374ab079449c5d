import type { Promotion } from "../generated/types.ts";

/** Ids of the routes that must have their evidence, in the order of the promotion. */
export function gatedRoutes({ routes }: Promotion): ReadonlySet<string> {
  return new Set(routes.filter(({ gated }) => gated).map(({ route }) => route));
}
