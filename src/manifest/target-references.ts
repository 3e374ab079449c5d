import { type Fault, shown } from "./fault.ts";
import { entries, entry, items, type Json, type Path } from "./json.ts";
import { firstReached } from "../core/targets.ts";
import { suggestion } from "./suggest.ts";

interface Reference {
  target: string;
  on: Fault["on"];
  path: Path;
}

interface RouteTargets {
  /** Index of the route under `routes`. */
  index: number;
  targets: readonly string[];
}

/**
 * Reports checks that name a target their route does not have, or that expect the first target to serve after it was
 * made to fail. Checks under `defaults` are tested against every route that uses them.
 */
export function* targetReferenceFaults(manifest: Json): Generator<Fault> {
  const routes = items(entry(manifest, "routes"));
  const sharing: RouteTargets[] = [];
  for (const [index, route] of routes.entries()) {
    const named = { index, targets: entries(entry(route, "targets")).map(([name]) => name) };
    const own = entry(route, "checks");
    if (own === undefined) sharing.push(named);
    else for (const reference of referencesIn(own, ["routes", index, "checks"])) yield* ownFault(reference, named);
  }
  const shared = entry(entry(manifest, "defaults"), "checks");
  for (const reference of referencesIn(shared, ["defaults", "checks"])) yield* sharedFault(reference, sharing);
}

function* referencesIn(checks: Json | undefined, path: Path): Generator<Reference> {
  for (const [index, check] of items(checks).entries()) {
    const to = entry(check, "to");
    if (typeof to === "string") yield { target: to, on: "value", path: [...path, index, "to"] };
    for (const [target] of entries(entry(entry(check, "force"), "witness"))) {
      if (target !== firstReached) yield { target, on: "key", path: [...path, index, "force", "witness", target] };
    }
  }
}

function* ownFault(reference: Reference, { targets }: RouteTargets): Generator<Fault> {
  if (isWrong(reference, targets)) yield fault(reference, targets, "");
}

/** One fault per place, even if several routes share it. */
function* sharedFault(reference: Reference, routes: readonly RouteTargets[]): Generator<Fault> {
  const wrong = routes.find(({ targets }) => isWrong(reference, targets));
  if (wrong !== undefined) yield fault(reference, wrong.targets, ` of routes[${wrong.index}], which uses this check`);
}

function isWrong({ target, on }: Reference, targets: readonly string[]): boolean {
  return !targets.includes(target) || (on === "value" && target === targets[0]);
}

function fault({ target, on, path }: Reference, targets: readonly string[], of: string): Fault {
  const usable = on === "value" ? targets.slice(1) : targets;
  const wanted = on === "value" ? "a fallback target" : "a target";
  const got =
    target === targets[0] ? `the first target, ${shown(target, "the primary")}` : shown(target, "another one");
  return {
    path,
    on,
    problem: `expected the name of ${wanted}${of}, got ${got}`,
    remedy: usable.length === 0 ? "Add it under the route's `targets`." : suggestion(target, usable),
  };
}
