import { canonicalJson } from "../core/canonical-json.ts";
import { families } from "../families/index.ts";
import { capFieldsOf } from "../families/request-shape.ts";
import type { Lacked } from "../families/family.ts";
import type { Check, OutputCap, RequestFamily, Route, RouteDefaults } from "../generated/types.ts";
import { defaults } from "./defaults.ts";

/**
 * The checks of a route: its own, else those of `defaults`. If the family has no stream, shared checks are made without
 * one, each once, and the check `stream` does not apply.
 */
export function checksOf(route: Route, shared: RouteDefaults, family: RequestFamily): readonly Check[] {
  if (route.checks !== undefined) return route.checks;
  const declared: readonly Check[] = shared.checks ?? defaults.route.checks;
  if (!hasNo("stream", family)) return declared;
  const kept = declared
    .filter((check) => (typeof check === "string" ? check : check.check) !== "stream")
    .map(unstreamed);
  const once = [...new Map(kept.map((check) => [canonicalJson(check), check])).values()];
  return once.length > 0 ? once : defaults.route.checks;
}

function unstreamed(check: Check): Check {
  if (typeof check === "string") return { check };
  const { stream: _, ...rest } = check;
  return rest;
}

/**
 * The declared output cap of a route: its own, else that of `defaults` if its family has one. The tokens of `defaults`
 * apply under the family's own field if it does not have the shared one.
 */
export function capDeclared(route: Route, shared: RouteDefaults, family: RequestFamily): OutputCap | undefined {
  if (route.output_cap !== undefined || hasNo("output_cap", family)) return route.output_cap;
  const { field = "none", ...rest } = shared.output_cap ?? {};
  return field === "none" || capFieldsOf(families[family]).includes(field) ? shared.output_cap : rest;
}

function hasNo(lacked: Lacked, family: RequestFamily): boolean {
  return families[family].lacks?.includes(lacked) === true;
}
