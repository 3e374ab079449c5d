import { durationMs } from "../core/durations.ts";
import { repeats } from "../core/lists.ts";
import { checkFaults } from "./checks.ts";
import type { Fault } from "./fault.ts";
import { gatewayNames } from "./gateways.ts";
import { entries, entry, items, type Json, type Path, textAt } from "./json.ts";
import { escapingPath } from "./paths.ts";
import { unknownName } from "./references.ts";
import { targetReferenceFaults } from "./target-references.ts";
import { targetFaults } from "./targets.ts";

interface Names {
  gateway: readonly string[];
  contract: readonly string[];
}

const neededKeys = ["family", "model", "contract", "retry_budget"] as const;

/** Semantic checks of routes and `defaults`: repeated ids, unknown names, missing keys. */
export function* routeFaults(manifest: Json): Generator<Fault> {
  const names = declaredNames(manifest);
  const shared = entry(manifest, "defaults");
  const routes = items(entry(manifest, "routes"));
  yield* repeatedIds(routes);
  const only = names.gateway.length === 1 ? (names.gateway[0] ?? null) : null;
  if (shared !== undefined) yield* settingFaults(shared, names, ["defaults"], only);
  for (const [index, route] of routes.entries()) {
    const path = ["routes", index];
    yield* settingFaults(route, names, path, entry(route, "gateway") ?? entry(shared, "gateway") ?? only);
    yield* missingKeys(route, shared, names, path);
    yield* escapingPath(entry(route, "path"), [...path, "path"]);
    yield* targetFaults(entry(route, "targets"), [...path, "targets"]);
  }
  yield* targetReferenceFaults(manifest);
}

function declaredNames(manifest: Json): Names {
  return {
    gateway: gatewayNames(manifest),
    contract: entries(entry(manifest, "contracts")).map(([name]) => name),
  };
}

function* repeatedIds(routes: readonly Json[]): Generator<Fault> {
  for (const { index, first } of repeats(routes, (route) => textAt(route, "id"))) yield repeatedId(index, first);
}

function repeatedId(index: number, earlier: number): Fault {
  const problem = `expected a unique id, got that of routes[${earlier}]`;
  return { path: ["routes", index, "id"], on: "value", problem, remedy: "Give one of the two routes another id." };
}

/**
 * Checks of settings that routes and `defaults` share. `home` is the gateway of checks without `on`; null if it is not
 * known.
 */
function* settingFaults(settings: Json, names: Names, path: Path, home: Json): Generator<Fault> {
  for (const key of ["gateway", "contract"] as const) {
    yield* unknownName(entry(settings, key), names[key], `a name under \`${key}s\``, [...path, key]);
  }
  const gateways = { names: names.gateway, home: typeof home === "string" ? home : null };
  yield* checkFaults(settings, gateways, [...path, "checks"]);
  yield* waitFaults(entry(settings, "retry_budget"), [...path, "retry_budget"]);
  const cap = entry(settings, "output_cap");
  if (entry(cap, "field") === "none" && entry(cap, "tokens") !== undefined)
    yield uselessTokens([...path, "output_cap", "tokens"]);
}

function uselessTokens(path: Path): Fault {
  const problem = "expected no tokens next to `field: none`, got some";
  return { path, on: "key", problem, remedy: "Remove `tokens`, or name the field that caps the answer." };
}

function* missingKeys(route: Json, shared: Json | undefined, names: Names, path: Path): Generator<Fault> {
  const needed = names.gateway.length > 1 ? [...neededKeys, "gateway"] : neededKeys;
  for (const key of needed) {
    if (entry(route, key) !== undefined || entry(shared, key) !== undefined) continue;
    const problem = `expected the key \`${key}\` here or in \`defaults\`, got none`;
    yield { path, on: "value", problem, remedy: `Add \`${key}:\` to this route, or to \`defaults\` for all.` };
  }
}

/** Reports a retry budget whose bounds exclude every wait. */
function* waitFaults(budget: Json | undefined, path: Path): Generator<Fault> {
  const wait = entry(budget, "wait");
  const [min, max] = [msOf(entry(wait, "min")), msOf(entry(wait, "max"))];
  if (min === null || max === null || min <= max) return;
  const problem = "expected at least the duration of `min`, got less";
  yield { path: [...path, "wait", "max"], on: "value", problem, remedy: "Swap the two, or raise `max`." };
}

function msOf(duration: Json | undefined): number | null {
  return typeof duration === "string" ? durationMs(duration) : null;
}

/** Layer names must be unique, because findings use them and the layer `gateway` counts per target. */
export function* layerFaults(manifest: Json): Generator<Fault> {
  for (const { index, first } of repeats(items(entry(manifest, "layers")), (layer) => textAt(layer, "name")))
    yield repeated(index, first);
}

function repeated(index: number, earlier: number): Fault {
  const problem = `expected a unique name, got that of layers[${earlier}]`;
  return { path: ["layers", index, "name"], on: "value", problem, remedy: "Rename one of the two layers." };
}
