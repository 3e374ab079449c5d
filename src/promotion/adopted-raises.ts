import { limits } from "../core/limits.ts";
import type { EffectiveManifest, Promotion, RoutePromotion, Traffic } from "../generated/types.ts";
import { sidesOf, type Change } from "./change.ts";
import { readTraffic } from "./traffic/document.ts";
import { shareOf } from "./traffic/share.ts";

/**
 * On a first adoption, sets `from` to base's share for each route whose existing weight the change raises, and lists
 * these routes: such a change raises a weight under rules that it introduces itself. Never rejects.
 */
export async function withAdoptedRaises(
  promotion: Promotion,
  { routes: declared }: EffectiveManifest,
  change: Change,
): Promise<Promotion> {
  if (!promotion.adoption) return promotion;
  const traffics = new Map(declared.map(({ id, traffic }) => [id, traffic]));
  const routes = await Promise.all(
    promotion.routes.map(async (route): Promise<RoutePromotion> => {
      const from = await shareAtBase(traffics.get(route.route) ?? null, change);
      return from !== null && isRaisedFrom(route, from) ? { ...route, from } : route;
    }),
  );
  const raised = routes.filter((route, index) => route !== promotion.routes[index]);
  return { ...promotion, routes, adopted_raises: raised.map(({ route }) => route) };
}

/** null if base has no weight there. */
async function shareAtBase(traffic: Traffic | null, change: Change): Promise<number | null> {
  if (traffic === null) return null;
  const sides = await sidesOf(change, traffic.file, limits.trafficBytes).catch(() => null);
  if (sides === null || sides.base === null) return null;
  const reading = shareOf(readTraffic(traffic.file, sides.base), traffic);
  return "share" in reading && reading.at !== null ? reading.share : null;
}

function isRaisedFrom({ reason, to }: RoutePromotion, from: number): boolean {
  return reason === "raised" && to !== null && to > from;
}
