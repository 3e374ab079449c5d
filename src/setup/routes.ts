import type { ConfiguredRoute } from "../configuration/reading.ts";
import type { Traffic } from "../generated/types.ts";
import { askedOf, type Asked } from "./asked.ts";
import { naming } from "./nameless.ts";
import { drawnIn, orderOf, trafficOf, type WeightFile } from "./pointers.ts";
import { trafficBeside } from "./beside.ts";
import type { Source } from "./setups.ts";
import { type ProposedTarget, targetsOf } from "./targets.ts";

/** A route as the manifest declares it. */
export interface ProposedRoute extends Asked {
  id: string;
  from: ConfiguredRoute;
  targets: readonly ProposedTarget[];
  /** null: the route is gated on every run. */
  traffic: Traffic | null;
  /** The share of the target whose weight it is, from 0 to 1; null without traffic. */
  share: number | null;
  /** What a reader has to know about its weight. */
  weight: string | null;
}

/** A route of the configuration that the manifest does not declare. */
export interface LeftOut {
  file: string;
  name: string;
  line: number;
  because: string;
}

/** A route before it has an id, which is made of its text. */
export type UnnamedRoute = Omit<ProposedRoute, "id"> & { text: string };

/** About as many fit into a manifest. */
const mostRoutes = 200;
/** The manifest allows as many for one route. */
const mostTargets = 64;

/** The routes that a gate can judge, one for each target whose share may rise, and why the others are left out. */
export function proposedRoutes(
  source: Source,
  weights: readonly WeightFile[],
): { routes: readonly UnnamedRoute[]; leftOut: readonly LeftOut[] } {
  const leftOut: LeftOut[] = [];
  const found: UnnamedRoute[] = [];
  const text = new TextDecoder().decode(source.bytes);
  for (const route of source.reading.routes) {
    const isFull = found.length >= mostRoutes;
    const read = isFull
      ? { because: `the manifest has ${found.length} routes already` }
      : unnamed(route, source, text, weights);
    if ("because" in read)
      leftOut.push({ file: source.file, name: route.name, line: route.line, because: read.because });
    else found.push(...read.routes);
  }
  return { leftOut, routes: found };
}

function unnamed(
  route: ConfiguredRoute,
  { reading, file }: Source,
  whole: string,
  weights: readonly WeightFile[],
): { routes: UnnamedRoute[] } | { because: string } {
  const asked = askedOf(route, reading.gateway ?? "", whole);
  if ("because" in asked) return asked;
  const targets = targetsOf(route, reading, weights.find(({ name }) => name === file)?.file ?? null);
  if (targets.length < 2) return { because: "it has one target and nothing to fall back to" };
  if (targets.length > mostTargets) return { because: `it has more than ${mostTargets} targets` };
  const text = shortName(route.name);
  return {
    routes: withTraffic(
      { ...asked, text, from: route, targets, traffic: null, share: null, weight: null },
      weights,
      reading.gateway ?? "",
    ),
  };
}

/**
 * A route for each target that may gain traffic. The target with the largest share has none: what it gains is what the others
 * lose, and a rollback is not gated.
 */
function withTraffic(route: UnnamedRoute, weights: readonly WeightFile[], gateway: string): UnnamedRoute[] {
  const drawn = drawnIn(route.from);
  if (drawn.length < 2) return [orderOf(route.from) === "weighted" ? { ...route, weight: withoutWeights } : route];
  const traffic = trafficIn(weights, drawn, route.targets);
  if (traffic === null)
    return [{ ...route, weight: unread(weights.length > 0 ? naming(drawn, weights, gateway) : null) }];
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
        text: `${route.text}-${selected(own) ?? proposed.name}`,
        targets: named(route.targets, traffic, drawn),
        traffic: own,
        share: target.share,
        weight,
      },
    ];
  });
}

/** `chat (/v1/chat)` is chat, and what Portkey does by default is default. */
function shortName(name: string): string {
  if (name.startsWith("(") || name.endsWith("(default)")) return "default";
  return name.replace(/, :method: POST\b/, "").replace(/^([^()]+) \(.*$/, "$1");
}

/** The text that selects a weight, if it is one that reads as a name. A virtual key may be a credential. */
function selected({ at }: Traffic): string | null {
  const [only, ...more] = typeof at === "object" ? Object.entries(at) : [];
  if (only === undefined || more.length > 0 || only[0] === "virtual_key") return null;
  const text = String(only[1]);
  return /^https?:/.test(text) ? null : text;
}

/** Other files come first: where they hold the weights, those of the configuration are written from them. */
function trafficIn(
  weights: readonly WeightFile[],
  drawn: ConfiguredRoute["targets"],
  targets: readonly ProposedTarget[],
): Traffic[] | null {
  const names = drawn.map((target) => namesOf(targets.find(({ from }) => from === target)));
  const found = weights.map((file) => (file.isOwn ? trafficOf(drawn, file) : trafficBeside(drawn, names, file)));
  return found.find((traffic) => traffic !== null) ?? null;
}

function namesOf(target: ProposedTarget | undefined): string[] {
  return target === undefined ? [] : [target.name, ...target.aliases];
}

const withoutWeights =
  "No traffic: the file has no weights by which the targets are drawn, so that there is no share to promote. The route is gated on every run.";

function unread(remedy: string | null): string {
  const why =
    remedy === null ? "they stand in no YAML or JSON file" : `no pointer into the file reads these shares: ${remedy}`;
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
