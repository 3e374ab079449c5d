import { pointerOf } from "../core/json-pointer.ts";
import type { Problem } from "../core/errors.ts";
import type { EffectiveGateway, EffectiveRoute } from "../generated/types.ts";
import { pathText, shown } from "./fault.ts";
import type { Path } from "./json.ts";
import type { LocatedManifest } from "./parse.ts";

type Gateways = Readonly<Record<string, EffectiveGateway>>;

/**
 * Checks that need a mock hook which the gateway's dialect does not have, so that nothing would make the primary fail.
 * One problem per place, even if several routes share it.
 */
export function mockProblems(
  gateways: Gateways,
  routes: readonly EffectiveRoute[],
  source: LocatedManifest,
): Problem[] {
  const found = new Map<string, Problem>();
  for (const [index, { checks }] of routes.entries()) {
    for (const [check, { force, gateway }] of checks.entries()) {
      if (force === null || !("mock" in force) || gateways[gateway]?.dialect.mock !== undefined) continue;
      const path = [...checksPath(index, source), check, "force", "mock"];
      found.set(pointerOf(path), withoutHook(gateway, path, source));
    }
  }
  return [...found.values()];
}

/** The path of a route's checks: its own, or those of `defaults`. */
function checksPath(index: number, { value }: LocatedManifest): Path {
  return value.routes[index]?.checks === undefined ? ["defaults", "checks"] : ["routes", index, "checks"];
}

function withoutHook(gateway: string, path: Path, source: LocatedManifest): Problem {
  const got = `${shown(gateway, "a gateway")}, whose dialect has none`;
  return {
    at: source.locate(pointerOf(path)),
    message: `${pathText(path)}: expected a gateway with a mock hook, got ${got}`,
    remedy: "Force the failure in another way (`witness`, `model` or `headers`), or set the gateway's `dialect`.",
  };
}
