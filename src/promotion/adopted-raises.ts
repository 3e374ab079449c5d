import { limits } from "../core/limits.ts";
import type { EffectiveManifest, Promotion, RoutePromotion, Traffic } from "../generated/types.ts";
import { sidesOf, type Change } from "./change.ts";
import { readTraffic } from "./traffic/document.ts";
import { shareOf } from "./traffic/share.ts";

/**
 * A first adoption in which each route whose weight base already has, and which the change raises, is named and begins at
 * that share: such a change would raise a weight by rules that it writes itself. Never rejects.
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

/** null where base has no weight there. */
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
