import type { Reading } from "../configuration/reading.ts";
import { identifiers } from "./names.ts";
import type { WeightFile } from "./pointers.ts";
import { type LeftOut, type ProposedRoute, proposedRoutes, type UnnamedRoute } from "./routes.ts";

/** A configuration that was read, by its path in the repository. */
export interface Source {
  file: string;
  bytes: Uint8Array;
  reading: Reading;
  /** The files that it includes, by their paths in the repository. */
  included: ReadonlyMap<string, Uint8Array>;
}

/** One entry under `gateways`, and its routes. */
export interface Setup {
  name: string;
  source: Source;
  /** The gateway's name in the reading. */
  gateway: string;
  /** Sent on every request: what chooses its routes. */
  headers: Readonly<Record<string, string>>;
  /** The variable with the key that clients send. */
  credential: string;
  routes: readonly ProposedRoute[];
}

/** Every gateway with a route, and what none of them declares. */
export interface Setups {
  setups: readonly Setup[];
  leftOut: readonly LeftOut[];
}

/** The gateways of several configurations, and their routes with names that are unique in all of them. */
export function setupsOf(sources: readonly Source[], weightsOf: (source: Source) => readonly WeightFile[]): Setups {
  const bases = identifiers(
    sources.map(({ reading }) => reading.gateway ?? ""),
    "gateway",
  );
  const read = sources.map((source) => withOneSetOfHeaders(source, proposedRoutes(source, weightsOf(source))));
  const ids = identifiers(
    read.flatMap(({ routes }) => routes.map(({ text }) => text)),
    "route",
  );
  const isOneOfSeveral = read.filter(({ routes }) => routes.length > 0).length > 1;
  let next = 0;
  const setups = sources.flatMap((source, index): Setup[] => {
    const routes = (read[index]?.routes ?? []).map(({ text, ...route }): ProposedRoute => ({
      ...route,
      id: ids[next++] ?? text,
    }));
    const [first] = routes;
    if (first === undefined) return [];
    const base = bases[index] ?? "gateway";
    const gateway = source.reading.gateway ?? "";
    return [
      {
        name: isOneOfSeveral ? base : "default",
        source,
        gateway,
        headers: first.headers,
        credential: variableOf(base, gateway, isOneOfSeveral),
        routes,
      },
    ];
  });
  return { setups, leftOut: read.flatMap(({ leftOut }) => leftOut) };
}

/** A gateway's headers are sent on every request, so that its routes need the same ones: best none. */
function withOneSetOfHeaders(
  { file }: Source,
  { routes, leftOut }: ReturnType<typeof proposedRoutes>,
): ReturnType<typeof proposedRoutes> {
  const kept = routes.some((route) => keyOf(route) === "{}") ? "{}" : routes.map(keyOf)[0];
  const others = routes.filter((route) => keyOf(route) !== kept);
  return {
    routes: routes.filter((route) => keyOf(route) === kept),
    leftOut: [
      ...leftOut,
      ...others.map(({ from, headers }) => ({ file, name: from.name, line: from.line, because: byHeaders(headers) })),
    ],
  };
}

function keyOf({ headers }: UnnamedRoute): string {
  return JSON.stringify(headers);
}

function byHeaders(headers: Setup["headers"]): string {
  const words = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return `it needs the header ${words.join(", ")}: give it an entry of its own under \`gateways\`, with \`headers\``;
}

/** With several gateways each has a variable of its own. */
function variableOf(base: string, gateway: string, isOneOfSeveral: boolean): string {
  if (isOneOfSeveral) return `${base.toUpperCase().replace(/[^A-Z0-9]+/g, "_")}_KEY`;
  return gateway === "litellm" ? "STAGING_KEY" : "GATEWAY_KEY";
}
