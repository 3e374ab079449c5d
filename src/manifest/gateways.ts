import { headerOfAuth } from "../core/auth-headers.ts";
import { durationMs, durationText } from "../core/durations.ts";
import { limits } from "../core/limits.ts";
import { ownHeader } from "./additions.ts";
import { defaults } from "./defaults.ts";
import type { Fault } from "./fault.ts";
import { inlineDialectFaults } from "./inline-dialects.ts";
import { entries, entry, type Json, type Path } from "./json.ts";
import { patternFaults, repositoryPath } from "./paths.ts";
import { credentialHeaders, ownHeaders } from "./request-headers.ts";

const authHeader: ReadonlyMap<Json, string | null> = new Map(Object.entries(headerOfAuth));

/** Names under `gateways`, or the default name if there are none. */
export function gatewayNames(manifest: Json): string[] {
  const gateways = entry(manifest, "gateways");
  return gateways === undefined ? [defaults.gatewayName] : entries(gateways).map(([name]) => name);
}

/** Semantic checks of gateways: timeouts, conflicting headers, contradictory settings, dialects. */
export function* gatewayFaults(manifest: Json): Generator<Fault> {
  for (const [name, gateway] of entries(entry(manifest, "gateways"))) {
    const path = ["gateways", name];
    for (const bound of bounds) yield* timeFaults(gateway, bound, path);
    yield* authFaults(gateway, path);
    yield* patternFaults(entry(gateway, "config"), [...path, "config"]);
    yield* inlineDialectFaults(entry(gateway, "dialect"), [...path, "dialect"]);
    for (const [header, source] of entries(entry(gateway, "headers"))) {
      yield* headerFaults(header, source, gateway, [...path, "headers", header]);
    }
  }
}

interface TimeBound {
  key: string;
  leastMs: number;
  mostMs: number;
}

/** A shorter quiet period would miss late calls. */
const bounds: readonly TimeBound[] = [
  { key: "timeout", leastMs: 1, mostMs: limits.exchangeMaxMs },
  { key: "settle", leastMs: limits.witnessSettleMinMs, mostMs: limits.runMs },
];

function* timeFaults(gateway: Json, { key, leastMs, mostMs }: TimeBound, path: Path): Generator<Fault> {
  const value = entry(gateway, key);
  const ms = typeof value === "string" ? durationMs(value) : null;
  if (ms === null || (ms >= leastMs && ms <= mostMs)) return;
  const isLong = ms > mostMs;
  const bound = durationText(isLong ? mostMs : leastMs);
  yield {
    path: [...path, key],
    on: "value",
    problem: `expected at ${isLong ? "most" : "least"} ${bound}, got ${isLong ? "more" : "less"}`,
    remedy: `Write \`${key}: ${bound}\` or ${isLong ? "less" : "more"}.`,
  };
}

function* authFaults(gateway: Json, path: Path): Generator<Fault> {
  if (entry(gateway, "auth") !== "none" || entry(gateway, "credential") === undefined) return;
  const remedy = "Remove `credential`, or name the header that carries it in `auth`.";
  yield {
    path: [...path, "credential"],
    on: "key",
    problem: "expected no credential next to `auth: none`, got one",
    remedy,
  };
}

function* headerFaults(header: string, source: Json, gateway: Json, path: Path): Generator<Fault> {
  const auth = entry(gateway, "auth") ?? defaults.gateway.auth;
  if (authHeader.get(auth) === header) {
    const remedy = `Remove it, or choose another \`auth\`: the gate sends the bound credential in \`${header}\`.`;
    yield {
      path,
      on: "key",
      problem: "expected a header other than the one that `auth` sends, got the same one",
      remedy,
    };
  } else if (ownHeaders.has(header)) {
    yield ownHeader(header, path, "key");
  } else if (typeof source === "string" && credentialHeaders.has(header)) {
    const remedy = "Write `{ env: NAME }` with the name of an environment variable that the workflow binds.";
    yield {
      path,
      on: "value",
      problem: "expected a credential header to take its value from the environment, got a literal",
      remedy,
    };
  }
  yield* repositoryPath(entry(source, "file"), [...path, "file"]);
}
