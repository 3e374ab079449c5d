import { GateError } from "../core/errors.ts";
import { mayBeShown } from "../core/may-be-shown.ts";
import { safeLine } from "../core/safe-line.ts";
import type { EffectiveManifest, Promotion } from "../generated/types.ts";
import { suggestion } from "../manifest/suggest.ts";

/** The promotion without a base to compare with: every route is gated. */
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
 * The promotion with only these routes gated, or unchanged if none is named. Other gated routes get the reason
 * `not-asked-for`. Throws INPUT_INVALID for a route that the manifest does not have.
 */
export function onlyRoutes(promotion: Promotion, only: readonly string[]): Promotion {
  const ids = promotion.routes.map(({ route }) => route);
  const unknown = only.find((id) => !ids.includes(id));
  if (unknown !== undefined) throw noSuchRoute(unknown, ids);
  return only.length === 0 ? promotion : leavingOut(promotion, new Set(only));
}

/** The promotion with only these routes gated. Other gated routes get the reason `not-asked-for`. */
export function leavingOut(promotion: Promotion, only: ReadonlySet<string>): Promotion {
  return {
    ...promotion,
    routes: promotion.routes.map((route) =>
      !route.gated || only.has(route.route) ? route : { ...route, gated: false, reason: "not-asked-for" },
    ),
  };
}

function noSuchRoute(id: string, ids: readonly string[]): GateError {
  const shown = mayBeShown(id) ? safeLine(id) : "another text";
  const message = `routes: expected the id of a route in the manifest, got ${shown}`;
  return new GateError("INPUT_INVALID", message, { problems: [{ at: null, message, remedy: suggestion(id, ids) }] });
}

/** Ids of the gated routes, in promotion order. */
export function gatedRoutes({ routes }: Promotion): ReadonlySet<string> {
  return new Set(routes.filter(({ gated }) => gated).map(({ route }) => route));
}
