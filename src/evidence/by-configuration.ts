import { dirname, join } from "node:path/posix";
import type { ConfigurationFile } from "../configuration/read-files.ts";
import type { ConfiguredRoute } from "../configuration/reading.ts";
import { errorCode } from "../core/errors.ts";
import { matchesPath } from "../core/path-pattern.ts";
import type { Files } from "../core/ports/files.ts";
import type { ByConfiguration, EffectiveManifest, EffectiveRoute } from "../generated/types.ts";

interface Found {
  file: string;
  route: ConfiguredRoute;
  /** The number was compared with the calls of the real gateway. */
  isMeasured: boolean;
  /** The names of the file's routes are the models that clients ask for. */
  isNamedByModel: boolean;
}

/** The routes of a gateway's files, and the first of those that could not be read. */
interface Configured {
  found: readonly Found[];
  unread: ByConfiguration | null;
}

/** What the gateways' own configurations say about the routes. */
export interface ByConfigurations {
  byRoute: ReadonlyMap<string, ByConfiguration>;
  /** By gateway, the files that show one of its routes. */
  showing: ReadonlyMap<string, readonly string[]>;
}

/**
 * The most provider calls for one request of each route, by the configuration of its gateway. Reads the files that the
 * manifest names under `config`, and the traffic files that match a pattern there. Routes without an unambiguous place in
 * them are left out. If no file of a gateway can be read, its routes have the reason. Never throws.
 */
export async function readByConfiguration(
  { gateways }: EffectiveManifest,
  routes: readonly EffectiveRoute[],
  read: Files["read"],
): Promise<ByConfigurations> {
  const byGateway = new Map<string, Configured>();
  for (const [name, served] of Map.groupBy(routes, ({ gateway }) => gateway))
    byGateway.set(name, await routesIn(pathsOf(gateways[name]?.config ?? [], served), read));
  const placed = routes.map((route) => {
    const { found = [], unread = null } = byGateway.get(route.gateway) ?? {};
    return { route, places: placesOf(route, found), unread };
  });
  const byRoute = placed.flatMap(({ route, places, unread }) => {
    const place = onlyOne(places);
    const stated = place === null ? unread : statedBy(place);
    return stated === null ? [] : [[route.id, stated] as const];
  });
  const showing = Map.groupBy(placed, ({ route }) => route.gateway)
    .entries()
    .map(([gateway, of]) => [gateway, filesOf(of.flatMap(({ places }) => places))] as const);
  return { byRoute: new Map(byRoute), showing: new Map(showing) };
}

function filesOf(places: readonly Found[]): string[] {
  return [...new Set(places.map(({ file }) => file))];
}

/** A pattern is not searched, but the routes' traffic files are known by name. */
function pathsOf(config: readonly string[], routes: readonly EffectiveRoute[]): string[] {
  const [patterns, named] = [true, false].map((isPattern) => config.filter((path) => path.includes("*") === isPattern));
  const trafficFiles = routes.flatMap(({ traffic }) => traffic?.file ?? []);
  const matching = trafficFiles.filter((file) => (patterns ?? []).some((pattern) => matchesPath(file, pattern)));
  return [...new Set([...(named ?? []), ...matching])];
}

async function routesIn(paths: readonly string[], read: Files["read"]): Promise<Configured> {
  if (paths.length === 0) return { found: [], unread: null };
  const { readFiles } = await import("../configuration/read-files.ts");
  const files = await Promise.all(
    paths.map(async (file) => {
      const beside: Files["read"] = (path, maxBytes) => read(join(dirname(file), path), maxBytes);
      try {
        return configuredBy(file, await readFiles(file.slice(file.lastIndexOf("/") + 1), beside));
      } catch (error) {
        return notRead(file, isMissing(error) ? "missing" : "unreadable");
      }
    }),
  );
  const found = files.flatMap((file) => file.found);
  return { found, unread: found.length > 0 ? null : (files[0]?.unread ?? null) };
}

function isMissing(error: unknown): boolean {
  return ["FILE_MISSING", "PATH_REFUSED"].includes(errorCode(error));
}

function configuredBy(file: string, configuration: ConfigurationFile): Configured {
  const { refuse } = configuration.reading;
  return refuse === null ? { found: foundIn(file, configuration), unread: null } : notRead(file, "refused", refuse);
}

function notRead(
  file: string,
  unread: ByConfiguration["unread"],
  { line, column } = { line: 1, column: 1 },
): Configured {
  return { found: [], unread: { at: { file, line, column }, unread, measured: false, attempts: null, cannot_know: 0 } };
}

/** Those of `npm run test:gateways`. The others are read as their documentation says. */
const measuredKinds: ReadonlySet<string> = new Set(["litellm", "portkey", "envoy", "nginx", "haproxy"]);

/** A line is that of its own file, so routes of included files have none. */
function foundIn(file: string, { reading, included }: ConfigurationFile): Found[] {
  const isNamedByModel = reading.gateway === "litellm";
  const isMeasured = measuredKinds.has(reading.gateway ?? "");
  return reading.routes.map((route) => ({
    file,
    isMeasured,
    route: { ...route, line: included.size === 0 ? route.line : 1 },
    isNamedByModel,
  }));
}

/** The routes of this model; of files without models the only route, or those whose targets are all declared. */
function placesOf(route: EffectiveRoute, found: readonly Found[]): readonly Found[] {
  const named = found.filter(({ route: { name, aliases } }) => [name, ...aliases].includes(route.model));
  const unnamed = found.filter(({ isNamedByModel }) => !isNamedByModel);
  if (named.length > 0) return named;
  return unnamed.length === 1 ? unnamed : unnamed.filter(withDeclared(route));
}

function onlyOne(found: readonly Found[]): Found | null {
  const [only = null, ...more] = found;
  return more.length === 0 ? only : null;
}

function withDeclared({ targets }: EffectiveRoute): (found: Found) => boolean {
  const declared = new Set(Object.entries(targets).flatMap(([name, others]) => [name, ...others]));
  return ({ route }) => route.targets.length > 0 && route.targets.every(({ name }) => declared.has(name));
}

function statedBy({ file, route, isMeasured }: Found): ByConfiguration {
  const { line, worst_case_gateway: attempts, cannot_know } = route;
  return {
    at: { file, line, column: 1 },
    unread: null,
    measured: isMeasured,
    attempts,
    cannot_know: cannot_know.length,
  };
}
