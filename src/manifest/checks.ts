import { repeats } from "../core/lists.ts";
import type { CheckKind } from "../generated/types.ts";
import { addedHeader } from "./additions.ts";
import type { Fault } from "./fault.ts";
import { entries, entry, items, type Json, type Path } from "./json.ts";
import { unknownGateway } from "./references.ts";

/** Settings that only some checks take, with the remedy for other checks. */
const remedies = {
  accept: "Remove it: only negative checks take error classes.",
  to: "Remove it: only the check `fallback` takes it.",
  force: "Remove it: only the check `fallback` takes it.",
  stream: "Remove it: only the checks `fallback` and `retries` take it.",
  draws: "Remove it: only the check `promoted-target` takes it.",
  calls: "Remove it: only the check `recovery` takes it.",
} as const;
type Setting = keyof typeof remedies;

const settingsOf: Readonly<Record<CheckKind, readonly Setting[]>> = {
  smoke: [],
  stream: [],
  "bad-credential": ["accept"],
  "unknown-model": ["accept"],
  "invalid-body": ["accept"],
  "wrong-path": ["accept"],
  fallback: ["to", "force", "stream"],
  retries: ["stream"],
  "worst-case": [],
  "promoted-target": ["draws"],
  recovery: ["calls"],
};

/** Checks that change a part of the request that a client writes itself. */
const notViaClient: Partial<Record<CheckKind, string>> = { "invalid-body": "body", "wrong-path": "path" };

/** Gateway names, and the gateway of checks without `on`; null if it differs between routes. */
export interface CheckGateways {
  names: readonly string[];
  home: string | null;
}

/** Semantic checks of the checks of a route or of `defaults`, except references to targets. */
export function* checkFaults(settings: Json, gateways: CheckGateways, path: Path): Generator<Fault> {
  const checks = items(entry(settings, "checks"));
  yield* repeatedChecks(checks, gateways, path);
  for (const [index, check] of checks.entries()) {
    const within = [...path, index];
    yield* uselessSettings(check, within);
    yield* clientCannotSend(check, within);
    yield* unknownGateway(entry(check, "on"), gateways.names, [...within, "on"]);
    for (const [header] of entries(entry(entry(check, "force"), "headers"))) {
      yield* addedHeader(header, [...within, "force", "headers", header]);
    }
  }
}

/**
 * A check may be repeated with another gateway, client, `stream` or `force`. An identical check needs `repeat` instead.
 */
function* repeatedChecks(checks: readonly Json[], { home }: CheckGateways, path: Path): Generator<Fault> {
  const problem = "expected each check once, got a repeated one";
  const remedy = "Remove it, or use `repeat` to make the check several times.";
  for (const { index } of repeats(checks, (check) => wayOf(check, home)))
    yield { path: [...path, index], on: "value", problem, remedy };
}

function wayOf(check: Json, home: string | null): string | null {
  const kind = entry(check, "check") ?? check;
  if (typeof kind !== "string") return null;
  const ways = [entry(check, "via"), entry(check, "stream"), entry(check, "force")].map((way) => way ?? null);
  return JSON.stringify([kind, entry(check, "on") ?? home, ...ways]);
}

function* uselessSettings(check: Json, path: Path): Generator<Fault> {
  const kind = entry(check, "check");
  const allowed = Object.entries(settingsOf).find(([name]) => name === kind)?.[1];
  if (allowed === undefined) return;
  for (const [key, remedy] of Object.entries(remedies)) {
    if (entry(check, key) === undefined || allowed.some((setting) => setting === key)) continue;
    yield { path: [...path, key], on: "key", problem: `expected a setting of this check, got \`${key}\``, remedy };
  }
}

/** Requests that the user's own client cannot send. */
function* clientCannotSend(check: Json, path: Path): Generator<Fault> {
  if (entry(check, "via") !== "client") return;
  const kind = entry(check, "check");
  if (kind === "recovery") yield notPaced([...path, "via"]);
  const part = Object.entries(notViaClient).find(([name]) => name === kind)?.[1];
  if (part !== undefined) yield clientWrites(part, [...path, "via"]);
  if (entry(entry(check, "force"), "mock") !== undefined) yield clientWrites("body", [...path, "via"]);
}

function notPaced(path: Path): Fault {
  const problem = "expected requests that the gate sends one after another at its own pace, got `client`";
  return { path, on: "value", problem, remedy: "Remove `via`." };
}

function clientWrites(part: string, path: Path): Fault {
  const problem = `expected a request that the gate writes, got \`client\`, which writes its own ${part}`;
  return { path, on: "value", problem, remedy: "Remove `via`." };
}
