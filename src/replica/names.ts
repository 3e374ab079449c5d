import type { Reading } from "../configuration/reading.ts";
import { isLoopback } from "../core/loopback.ts";
import type { EffectiveManifest, EffectiveRoute } from "../generated/types.ts";
import type { TrafficFile } from "../promotion/traffic/document.ts";
import { identifiers } from "../setup/names.ts";
import { targetsOf } from "../setup/targets.ts";

/** The names of a configuration's targets at the scripted provider. */
export interface TargetNames {
  /** The name of a target that the reading names like this: that of the manifest, if a route names it. */
  of: (configured: string) => string;
  /** The port of 127.0.0.1 by which the manifest knows the target of this name, such as in a log; null if it knows none. */
  port: (name: string) => number | null;
}

/** The names by which the manifest's routes through a gateway know the targets of its configuration. */
export function targetNames(
  reading: Reading,
  file: TrafficFile | null,
  manifest: Pick<EffectiveManifest, "routes">,
  gateway: string,
): TargetNames {
  const routes = manifest.routes.filter(({ checks }) => checks.some((check) => check.gateway === gateway));
  const proposed = reading.routes.flatMap((route) => targetsOf(route, reading, file));
  const aliases = Map.groupBy(proposed, ({ from, name }) => from?.name ?? name);
  return {
    of: (configured) => {
      const known = (aliases.get(configured) ?? []).flatMap((target) => [target.name, ...target.aliases]);
      return (
        declaredName(routes, [configured, ...known]) ?? known[0] ?? identifiers([configured], "target")[0] ?? "target"
      );
    },
    port: (name) => routes.flatMap(({ targets }) => (targets[name] ?? []).flatMap(loopbackPort))[0] ?? null,
  };
}

function declaredName(routes: readonly Pick<EffectiveRoute, "targets">[], names: readonly string[]): string | null {
  const declared = routes.flatMap(({ targets }) => Object.entries(targets));
  const found = declared.find(([name, aliases]) => names.some((text) => text === name || aliases.includes(text)));
  return found?.[0] ?? null;
}

function loopbackPort(alias: string): number[] {
  const [, host = "", port = ""] = /^(.+):(\d{1,5})$/.exec(alias) ?? [];
  return isLoopback(host) ? [Number(port)] : [];
}
