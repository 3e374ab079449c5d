import { dirname, join } from "node:path/posix";
import type { ConfigurationFile } from "../configuration/read-files.ts";
import type { ConfiguredRoute } from "../configuration/reading.ts";
import type { Files } from "../core/ports/files.ts";
import type { ByConfiguration, EffectiveManifest, EffectiveRoute } from "../generated/types.ts";

interface Found {
  file: string;
  route: ConfiguredRoute;
  /** The names of the file's routes are the models that clients ask for. */
  isNamedByModel: boolean;
}

/**
 * The most provider calls for one request of each route, by the configuration of its gateway. Reads the files that the
 * manifest names under `config` without a wildcard. Routes without an unambiguous place in them are left out.
 */
export async function readByConfiguration(
  { gateways }: EffectiveManifest,
  routes: readonly EffectiveRoute[],
  read: Files["read"],
): Promise<ReadonlyMap<string, ByConfiguration>> {
  const names = new Set(routes.map(({ gateway }) => gateway));
  const byGateway = new Map<string, readonly Found[]>();
  for (const name of names)
    byGateway.set(
      name,
      await routesIn(
        (gateways[name]?.config ?? []).filter((path) => !path.includes("*")),
        read,
      ),
    );
  return new Map(
    routes.flatMap((route) => {
      const found = placeOf(route, byGateway.get(route.gateway) ?? []);
      return found === null ? [] : [[route.id, statedBy(found)] as const];
    }),
  );
}

/** A file that cannot be read says nothing. `fallback-gate map` prints why. */
async function routesIn(paths: readonly string[], read: Files["read"]): Promise<Found[]> {
  if (paths.length === 0) return [];
  const { readFiles } = await import("../configuration/read-files.ts");
  const files = await Promise.all(
    paths.map(async (file) => {
      const beside: Files["read"] = (path, maxBytes) => read(join(dirname(file), path), maxBytes);
      const found = await readFiles(file.slice(file.lastIndexOf("/") + 1), beside).catch(() => null);
      return found === null ? [] : foundIn(file, found);
    }),
  );
  return files.flat();
}

/** A line is that of its own file, so routes of included files have none. */
function foundIn(file: string, { reading, included }: ConfigurationFile): Found[] {
  const isNamedByModel = reading.gateway === "litellm";
  return reading.routes.map((route) => ({
    file,
    route: { ...route, line: included.size === 0 ? route.line : 1 },
    isNamedByModel,
  }));
}

/** The only route of this model; of files without models the only route, or the only one whose targets are all declared. */
function placeOf(route: EffectiveRoute, found: readonly Found[]): Found | null {
  const named = found.filter(({ route: { name, aliases } }) => [name, ...aliases].includes(route.model));
  const unnamed = found.filter(({ isNamedByModel }) => !isNamedByModel);
  return (
    onlyOne(named) ?? (named.length > 0 ? null : (onlyOne(unnamed) ?? onlyOne(unnamed.filter(withDeclared(route)))))
  );
}

function onlyOne(found: readonly Found[]): Found | null {
  const [only = null, ...more] = found;
  return more.length === 0 ? only : null;
}

function withDeclared({ targets }: EffectiveRoute): (found: Found) => boolean {
  const declared = new Set(Object.entries(targets).flatMap(([name, others]) => [name, ...others]));
  return ({ route }) => route.targets.length > 0 && route.targets.every(({ name }) => declared.has(name));
}

function statedBy({ file, route }: Found): ByConfiguration {
  return { at: { file, line: route.line, column: 1 }, attempts: route.worst_case_gateway };
}
