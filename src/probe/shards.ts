import { limits } from "../core/limits.ts";
import type { EffectiveManifest, EffectiveRoute } from "../generated/types.ts";
import { exchangesAtMost } from "./checks/index.ts";
import { targetNames } from "./turns.ts";

/** The most exchanges of a route's checks. */
export function exchangesOfRoute({ checks }: Pick<EffectiveRoute, "checks">): number {
  return checks.reduce((sum, check) => sum + exchangesAtMost(check), 0);
}

type Gateways = EffectiveManifest["gateways"];

/** How many shards a run of these routes gets: as few as fit the time of a job, at most `most`, and none that is empty. */
export function shardCount(routes: readonly EffectiveRoute[], gateways: Gateways, most: number | null): number {
  const exchanges = sumOf(routes, exchangesOfRoute);
  const wanted = most ?? Math.min(limits.shards, Math.ceil(exchanges / limits.shardExchanges));
  return Math.min(wanted, keptTogether(routes, gateways).length);
}

/**
 * Divides routes into shards of about the same number of exchanges. Depends on ids and checks, not on the order of the routes.
 * Routes that share a target behind a gateway with cool-downs stay together, because no leg knows which failures another one
 * plays. A shard may be empty. The routes of each keep their order. Into no shards go no routes: a plan that was made while
 * none had to be gated is compared with the own one like any other.
 */
export function planShards(routes: readonly EffectiveRoute[], gateways: Gateways, of: number): EffectiveRoute[][] {
  if (of === 0) return [];
  const shards = Array.from({ length: of }, () => ({ exchanges: 0, ids: new Set<string>() }));
  for (const group of keptTogether(routes, gateways)) {
    const lightest = shards.reduce((least, shard) => (shard.exchanges < least.exchanges ? shard : least));
    lightest.exchanges += group.exchanges;
    group.ids.forEach((id) => lightest.ids.add(id));
  }
  return shards.map(({ ids }) => routes.filter(({ id }) => ids.has(id)));
}

interface Group {
  /** Sorted. */
  ids: readonly string[];
  exchanges: number;
}

/** Routes that one leg must gate, the largest groups first. */
function keptTogether(routes: readonly EffectiveRoute[], gateways: Gateways): Group[] {
  const byTarget = new Map<string, { routes: readonly EffectiveRoute[]; names: readonly string[] }>();
  for (const route of routes) {
    const met = [...new Set(placesOf(route, gateways).flatMap((name) => byTarget.get(name) ?? []))];
    const names = [...new Set([...met.flatMap((group) => group.names), ...placesOf(route, gateways)])];
    const merged = { routes: [...met.flatMap((group) => group.routes), route], names };
    names.forEach((name) => byTarget.set(name, merged));
  }
  const groups = [...new Set(byTarget.values())].map((group): Group => ({
    ids: group.routes.map(({ id }) => id).toSorted(compare),
    exchanges: sumOf(group.routes, exchangesOfRoute),
  }));
  return groups.toSorted((one, other) => other.exchanges - one.exchanges || compare(one.ids[0], other.ids[0]));
}

/** The targets of a route at each of its gateways that may have cool-downs; a place of its own if there is none. */
function placesOf(route: EffectiveRoute, gateways: Gateways): string[] {
  const asked = new Set(route.checks.map(({ gateway }) => gateway));
  const remembering = [...asked].filter((name) => gateways[name]?.cool_downs !== false);
  const places = remembering.flatMap((name) => targetNames(route).map((target) => `${name} ${target}`));
  return places.length > 0 ? places : [`route ${route.id}`];
}

function sumOf(routes: readonly EffectiveRoute[], valueOf: (route: EffectiveRoute) => number): number {
  return routes.reduce((sum, route) => sum + valueOf(route), 0);
}

/** By code units, the same on every machine. */
function compare(one = "", other = ""): number {
  return one < other ? -1 : Number(one > other);
}
