import type { Problem } from "../core/errors.ts";
import type { EffectiveManifest } from "../generated/types.ts";
import { pathText, shown } from "./fault.ts";
import { type Path, pointerOf } from "./json.ts";
import type { LocatedManifest } from "./parse.ts";

/**
 * Checks that rely on a mock hook which the dialect of their gateway does not have: nothing would make the primary fail.
 * One problem for each place, however many routes share it.
 */
export function mockProblems({ gateways, routes }: EffectiveManifest, source: LocatedManifest): Problem[] {
  const found = new Map<string, Problem>();
  for (const [index, { checks }] of routes.entries()) {
    for (const [check, { force, gateway }] of checks.entries()) {
      if (force === null || !("mock" in force) || gateways[gateway]?.dialect.mock !== undefined) continue;
      const path = [...placeOf(index, source), "checks", check, "force", "mock"];
      found.set(pointerOf(path), withoutHook(gateway, path, source));
    }
  }
  return [...found.values()];
}

/** The checks of a route stand with the route, else in `defaults`. */
function placeOf(index: number, { value }: LocatedManifest): Path {
  return value.routes[index]?.checks === undefined ? ["defaults"] : ["routes", index];
}

function withoutHook(gateway: string, path: Path, source: LocatedManifest): Problem {
  const got = `${shown(gateway, "one")}, whose dialect has none`;
  return {
    at: source.locate(pointerOf(path)),
    message: `${pathText(path)}: expected a gateway with a mock hook, got ${got}`,
    remedy: "Force the failure in another way (`witness`, `model` or `headers`), or name the dialect of the gateway.",
  };
}
