import type { ConfiguredRoute, Reading } from "../configuration/reading.ts";
import type { Traffic } from "../generated/types.ts";
import { askedOf, type Asked } from "./asked.ts";
import { identifiers } from "./names.ts";
import { drawnIn, trafficOf, type WeightFile } from "./pointers.ts";
import { type ProposedTarget, targetsOf } from "./targets.ts";

/** A route as the manifest declares it. */
export interface ProposedRoute extends Asked {
  id: string;
  from: ConfiguredRoute;
  targets: readonly ProposedTarget[];
  /** null: the route is gated on every run. */
  traffic: Traffic | null;
  /** What a reader has to know about its weight. */
  weight: string | null;
}

/** A route of the configuration that the manifest does not declare. */
export interface LeftOut {
  name: string;
  line: number;
  because: string;
}

export interface ProposedRoutes {
  routes: readonly ProposedRoute[];
  leftOut: readonly LeftOut[];
}

/** About as many fit into a manifest. */
const mostRoutes = 200;
/** The manifest allows as many for one route. */
const mostTargets = 64;

type Unnamed = Omit<ProposedRoute, "id"> & { text: string };

/** The routes that a gate can judge, one for each target whose share may rise, and why the others are left out. */
export function proposedRoutes(reading: Reading, weights: WeightFile | null): ProposedRoutes {
  const leftOut: LeftOut[] = [];
  const found: Unnamed[] = [];
  for (const route of reading.routes) {
    const isFull = found.length >= mostRoutes;
    const read = isFull
      ? { because: `the manifest has ${found.length} routes already` }
      : unnamed(route, reading, weights);
    if ("because" in read) leftOut.push({ name: route.name, line: route.line, because: read.because });
    else found.push(...read.routes);
  }
  const ids = identifiers(
    found.map(({ text }) => text),
    "route",
  );
  return { leftOut, routes: found.map(({ text, ...route }, index) => ({ ...route, id: ids[index] ?? text })) };
}

function unnamed(
  route: ConfiguredRoute,
  reading: Reading,
  weights: WeightFile | null,
): { routes: Unnamed[] } | { because: string } {
  const asked = askedOf(route, reading.gateway ?? "");
  if ("because" in asked) return asked;
  const targets = targetsOf(route, reading, weights?.file ?? null);
  if (targets.length < 2) return { because: "it has one target and nothing to fall back to" };
  if (targets.length > mostTargets) return { because: `it has more than ${mostTargets} targets` };
  const text = route.name.startsWith("(") ? "default" : route.name;
  return { routes: withTraffic({ ...asked, text, from: route, targets, traffic: null, weight: null }, weights) };
}

/**
 * A route for each target that may gain traffic. The target with the largest share has none: what it gains is what the others
 * lose, and a rollback is not gated.
 */
function withTraffic(route: Unnamed, weights: WeightFile | null): Unnamed[] {
  const drawn = drawnIn(route.from);
  if (drawn.length < 2) return [route];
  const traffic = weights === null ? null : trafficOf(drawn, weights);
  if (traffic === null) return [{ ...route, weight: unread(weights !== null) }];
  const largest = Math.max(...drawn.map(({ share }) => share ?? 0));
  const main = drawn.findIndex(({ share }) => share === largest);
  return drawn.flatMap((target, index) => {
    const own = traffic[index];
    const proposed = route.targets.find(({ from }) => from === target);
    if (index === main || own === undefined || proposed === undefined) return [];
    const weight = `The share of ${target.name}, drawn by weight. ${drawn[main]?.name ?? ""} has the largest share and no route of its own: what it gains is taken for a rollback, which is not gated.`;
    return [
      {
        ...route,
        text: `${route.text}-${proposed.name}`,
        targets: named(route.targets, traffic, drawn),
        traffic: own,
        weight,
      },
    ];
  });
}

function unread(isParsed: boolean): string {
  const why = isParsed ? "no pointer into this file reads these shares" : "they stand in no YAML or JSON file";
  return `No traffic: the targets are drawn by weight, but ${why}. The route is gated on every run.`;
}

/** The texts by which `at` selects the weights are names of their targets too, where each is that of one target alone. */
function named(targets: readonly ProposedTarget[], traffic: readonly Traffic[], drawn: ConfiguredRoute["targets"]) {
  const own = new Map(drawn.map((target, index) => [target, traffic[index]?.at]));
  const taken = new Set(targets.flatMap(({ name, aliases }) => [name, ...aliases]));
  return targets.map((target): ProposedTarget => {
    const at = target.from === null ? undefined : own.get(target.from);
    const texts = typeof at === "object" ? Object.values(at).map(String) : [];
    return { ...target, aliases: [...target.aliases, ...texts.filter((text) => !taken.has(text))] };
  });
}
