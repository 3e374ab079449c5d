import { GateError } from "../core/errors.ts";
import type { EffectiveManifest, Promotion } from "../generated/types.ts";

/** Where there is no base to compare with, every route is gated. */
export function everyRoute({ routes }: Pick<EffectiveManifest, "routes">): Promotion {
  return {
    compared: "nothing",
    base: null,
    base_ref: null,
    obstacle: null,
    adoption: false,
    replaced_manifests: [],
    adopted_raises: [],
    routes: routes.map(({ id, traffic }) => ({
      route: id,
      gated: true,
      reason: traffic === null ? "no-traffic-declared" : "no-base",
      from: null,
      to: null,
      of_sum: traffic?.among !== undefined,
      problem: null,
      at: null,
    })),
    rule_changes: [],
    reviewed_changes: [],
    outside_scope: null,
    changed_files: null,
    only_rules: false,
    base_changes: [],
    head_moved: false,
  };
}

/**
 * The same promotion with only these routes gated; all of them where none is named. The others that would be gated say that
 * they were not asked for. Throws INPUT_INVALID for a route that is not there.
 */
export function onlyRoutes(promotion: Promotion, only: readonly string[]): Promotion {
  const unknown = only.find((id) => !promotion.routes.some(({ route }) => route === id));
  if (unknown !== undefined)
    throw new GateError("INPUT_INVALID", "routes: expected ids of routes of the manifest, got another one");
  if (only.length === 0) return promotion;
  return {
    ...promotion,
    routes: promotion.routes.map((route) =>
      !route.gated || only.includes(route.route) ? route : { ...route, gated: false, reason: "not-asked-for" },
    ),
  };
}
