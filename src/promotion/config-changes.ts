import { matchesPath } from "../core/path-pattern.ts";
import { shownPath } from "../core/repository-path.ts";
import type { ChangedFiles } from "../core/ports/history.ts";
import type { EffectiveManifest, EffectiveRoute, ReviewedChange } from "../generated/types.ts";
import { locateIn } from "../manifest/locate.ts";

/** Every gateway that the route's checks go through. */
function gatewaysOf({ gateway, checks }: EffectiveRoute): string[] {
  return [...new Set([gateway, ...checks.map((check) => check.gateway)])];
}

/** Whether all gateways of these routes declare their configuration files. */
export function declareConfig({ gateways, routes }: EffectiveManifest, gated: ReadonlySet<string>): boolean {
  const used = routes.filter(({ id }) => gated.has(id)).flatMap(gatewaysOf);
  return used.every((name) => (gateways[name]?.config ?? []).length > 0);
}

/** The changed files that configure a gateway of these routes. */
export function configFiles(
  manifest: EffectiveManifest,
  raised: ReadonlySet<string>,
  { paths }: ChangedFiles,
): ReadonlySet<string> {
  const patterns = manifest.routes
    .filter(({ id }) => raised.has(id))
    .flatMap((route) => patternsOf(manifest, route).map(({ pattern }) => pattern));
  return new Set(paths.filter((path) => patterns.some((pattern) => matchesPath(path, pattern))));
}

/** For each route that gains traffic, those of the given changed files that configure its gateways. */
export function configChanges(
  raised: ReadonlySet<string>,
  manifest: EffectiveManifest,
  files: readonly string[],
): ReviewedChange[] {
  return manifest.routes
    .filter(({ id }) => raised.has(id))
    .flatMap((route) => {
      const patterns = patternsOf(manifest, route);
      const found = files.filter((path) => patterns.some(({ pattern }) => matchesPath(path, pattern)));
      return found.map((path) => changeOf(route, path));
    });
}

/** If the list of changed files is incomplete, a configuration file may be missing from it. */
export function unlistedConfig(raised: ReadonlySet<string>, manifest: EffectiveManifest): ReviewedChange[] {
  return manifest.routes.flatMap((route) => {
    const [first] = raised.has(route.id) ? patternsOf(manifest, route) : [];
    if (first === undefined) return [];
    const at = locateIn(manifest.file, manifest.lines, `/gateways/${first.gateway}/config`);
    return [{ what: "config-unknown", route: route.id, field: "/", at }];
  });
}

function changeOf({ id }: EffectiveRoute, path: string): ReviewedChange {
  return { what: "config", route: id, field: "/", at: { file: shownPath(path), line: 1, column: 1 } };
}

function patternsOf({ gateways }: EffectiveManifest, route: EffectiveRoute) {
  return gatewaysOf(route).flatMap((gateway) =>
    (gateways[gateway]?.config ?? []).map((pattern) => ({ gateway, pattern })),
  );
}
