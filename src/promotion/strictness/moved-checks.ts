import type { EffectiveManifest } from "../../generated/types.ts";

/**
 * Base's manifest with each route's own checks moved to the gateway that the head gives the route. Otherwise one change
 * of `gateway` would be reported again for each check, and the checks would run at both gateways.
 */
export function withMovedChecks(base: EffectiveManifest, head: EffectiveManifest): EffectiveManifest {
  const gateways = new Map(head.routes.map(({ id, gateway }) => [id, gateway]));
  const routes = base.routes.map((route) => {
    const gateway = gateways.get(route.id) ?? route.gateway;
    const checks = route.checks.map((check) => (check.gateway === route.gateway ? { ...check, gateway } : check));
    return { ...route, checks };
  });
  return { ...base, routes };
}
