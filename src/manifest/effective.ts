import { durationMs } from "../core/durations.ts";
import { GateError } from "../core/errors.ts";
import type {
  Dialect,
  EffectiveGateway,
  EffectiveManifest,
  EffectiveRoute,
  Gateway,
  Route,
  RouteDefaults,
} from "../generated/types.ts";
import { defaults, familyPaths } from "./defaults.ts";
import type { LocatedManifest } from "./parse.ts";

/**
 * The manifest with every default filled in. `onlyCredential` is the NAME of the variable that the workflow bound where
 * there is one gateway, else null. Throws INTERNAL where a dialect that the schema allows is not given.
 */
export function effectiveManifest(
  { file, value, digest, lines }: LocatedManifest,
  dialects: Readonly<Record<string, Dialect>>,
  onlyCredential: string | null,
): EffectiveManifest {
  const declared = value.gateways ?? { [defaults.gatewayName]: {} };
  const names = Object.keys(declared);
  const bound = names.length === 1 ? onlyCredential : null;
  const onlyGateway = names.length === 1 ? names[0] : undefined;
  return {
    file,
    digest,
    gateways: mapValues(declared, (gateway) => effectiveGateway(gateway, dialects, bound)),
    contracts: value.contracts,
    routes: value.routes.map((route) => effectiveRoute(route, value.defaults ?? {}, onlyGateway)),
    lines,
  };
}

function effectiveGateway(
  gateway: Gateway,
  dialects: Readonly<Record<string, Dialect>>,
  bound: string | null,
): EffectiveGateway {
  const auth = gateway.auth ?? defaults.gateway.auth;
  return {
    dialect: settled(dialects[gateway.dialect ?? defaults.gateway.dialect], "dialect"),
    auth,
    credential: auth === "none" ? null : (gateway.credential ?? bound),
    headers: gateway.headers ?? defaults.gateway.headers,
    concurrency: gateway.concurrency ?? defaults.gateway.concurrency,
    timeout_ms: timeoutMs(gateway.timeout),
  };
}

function timeoutMs(timeout: string | undefined): number {
  return timeout === undefined ? defaults.gateway.timeout_ms : settled(durationMs(timeout), "timeout");
}

function effectiveRoute(route: Route, shared: RouteDefaults, onlyGateway: string | undefined): EffectiveRoute {
  const own = { ...shared, ...route };
  const family = settled(own.family, "family");
  const budget = settled(own.retry_budget, "retry_budget");
  return {
    id: own.id,
    gateway: settled(own.gateway ?? onlyGateway, "gateway"),
    family,
    path: own.path ?? familyPaths[family],
    model: settled(own.model, "model"),
    output_cap: { ...defaults.route.output_cap, ...own.output_cap },
    contract: settled(own.contract, "contract"),
    targets: own.targets ?? defaults.route.targets,
    retry_budget: { attempts: budget.attempts, proof: budget.proof ?? defaults.route.proof },
    checks: own.checks?.map((check) => (typeof check === "string" ? { check } : check)) ?? [...defaults.route.checks],
  };
}

function mapValues<From, To>(map: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}

/** What parseManifest has made sure of. */
function settled<T>(value: T | null | undefined, key: string): T {
  if (value === null || value === undefined) throw new GateError("INTERNAL", `expected a settled ${key}, got none`);
  return value;
}
