import type { CheckKind } from "../generated/types.ts";
import { type Fault, shown } from "./fault.ts";
import { entries, entry, items, type Json, type Path } from "./json.ts";
import { suggestion } from "./suggest.ts";

/** Which settings a check takes besides `on`. */
const settingsOf: Readonly<Record<CheckKind, readonly string[]>> = {
  smoke: [],
  stream: [],
  "bad-credential": ["accept"],
  "unknown-model": ["accept"],
  "invalid-body": ["accept"],
  "wrong-path": ["accept"],
  fallback: ["to", "force"],
  retries: [],
};

/** What is wrong with the checks of a route or of `defaults` beyond their form. `targets` are the names that the route declares. */
export function* checkFaults(
  checks: readonly Json[],
  gateways: readonly string[],
  targets: readonly string[],
  path: Path,
): Generator<Fault> {
  yield* repeatedChecks(checks, path);
  for (const [index, check] of checks.entries()) {
    yield* uselessSettings(check, [...path, index]);
    const on = entry(check, "on");
    if (typeof on === "string" && !gateways.includes(on))
      yield unknownName(on, "gateway", gateways, [...path, index, "on"]);
    if (targets.length > 0) yield* unknownTargets(check, targets, [...path, index]);
  }
}

/** The same check may be put to several gateways and through the client, but only once to each. */
function* repeatedChecks(checks: readonly Json[], path: Path): Generator<Fault> {
  const seen = new Set<string>();
  for (const [index, check] of checks.entries()) {
    const kind = entry(check, "check") ?? check;
    if (typeof kind !== "string") continue;
    const key = JSON.stringify([kind, entry(check, "on") ?? null, entry(check, "via") ?? null]);
    const problem = "expected each check once, got one again";
    if (seen.has(key)) yield { path: [...path, index], on: "value", problem, remedy: "Remove it." };
    seen.add(key);
  }
}

function* uselessSettings(check: Json, path: Path): Generator<Fault> {
  const kind = entry(check, "check");
  const allowed = Object.entries(settingsOf).find(([name]) => name === kind)?.[1];
  if (allowed === undefined) return;
  for (const [key] of entries(check)) {
    if (["check", "on", ...allowed].includes(key) || !["accept", "to", "force"].includes(key)) continue;
    const remedy =
      key === "accept"
        ? "Only negative checks accept error classes: remove it."
        : "Only the check `fallback` takes it: remove it.";
    yield { path: [...path, key], on: "key", problem: `expected a setting of this check, got \`${key}\``, remedy };
  }
}

function* unknownTargets(check: Json, targets: readonly string[], path: Path): Generator<Fault> {
  const to = entry(check, "to");
  if (typeof to === "string" && !targets.includes(to)) yield unknownName(to, "target", targets, [...path, "to"]);
  for (const [name] of entries(entry(entry(check, "force"), "witness"))) {
    if (!targets.includes(name))
      yield { ...unknownName(name, "target", targets, [...path, "force", "witness", name]), on: "key" };
  }
}

function unknownName(name: string, what: string, declared: readonly string[], path: Path): Fault {
  const problem = `expected the name of a ${what}, got ${shown(name, "another one")}`;
  return { path, on: "value", problem, remedy: suggestion(name, declared) };
}

/** Elements of a route's `checks`. */
export function checksOf(settings: Json): Json[] {
  return items(entry(settings, "checks"));
}
