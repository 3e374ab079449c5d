import { durationMs } from "../core/durations.ts";
import { families } from "../families/index.ts";
import { servedAt } from "../families/paths.ts";
import { GateError } from "../core/errors.ts";
import { limits } from "../core/limits.ts";
import { sizeBytes } from "../core/sizes.ts";
import type {
  CheckSettings,
  Dialect,
  EffectiveCheck,
  EffectiveExpectation,
  EffectiveGateway,
  EffectiveLayer,
  EffectiveLog,
  EffectiveManifest,
  EffectiveRoute,
  Environment,
  Expectation,
  Gateway,
  Layer,
  Log,
  RetryBudget,
  Route,
  RouteDefaults,
} from "../generated/types.ts";
import { defaults } from "./defaults.ts";
import { mockProblems } from "./dialect-needs.ts";
import { drawProblems } from "./draws.ts";
import { capDeclared, checksOf } from "./family-defaults.ts";
import { effectiveFormat } from "./effective-log.ts";
import { formatProblems } from "./log-needs.ts";
import type { LocatedManifest } from "./parse.ts";
import { recoveryProblems } from "./recovery.ts";
import { refusal } from "./refusal.ts";
import { targetOrder } from "./target-order.ts";

/**
 * The manifest with every default filled in. `onlyCredential` is the name of the variable that the workflow bound to
 * the only gateway, else null. Throws MANIFEST_INVALID if a check or log needs something that its gateway's dialect
 * does not have, INTERNAL if a dialect that the schema allows is missing from `dialects`.
 */
export function effectiveManifest(
  source: LocatedManifest,
  dialects: Readonly<Record<string, Dialect>>,
  onlyCredential: string | null,
): EffectiveManifest {
  const { file, value, digest, lines } = source;
  const declared = value.gateways ?? { [defaults.gatewayName]: {} };
  const [onlyGateway, ...others] = Object.keys(declared);
  const isAlone = others.length === 0;
  const bound = isAlone ? onlyCredential : null;
  const gateways = mapValues(declared, (gateway) => effectiveGateway(gateway, dialects, bound));
  const shared = value.defaults ?? {};
  const routes = value.routes.map((route) => effectiveRoute(route, shared, isAlone ? onlyGateway : undefined));
  const problems = [
    ...formatProblems(gateways, source),
    ...mockProblems(gateways, routes, source),
    ...drawProblems(routes, source),
    ...recoveryProblems(routes, source),
  ];
  if (problems.length > 0) throw refusal("MANIFEST_INVALID", problems);
  const layers = (value.layers ?? []).map(effectiveLayer);
  const logs = (value.logs ?? []).map((log, index, all) => effectiveLog(log, index, all, gateways));
  return {
    file,
    digest,
    environment: effectiveEnvironment(value.environment),
    gateways,
    limits: { requests: value.limits?.requests ?? null },
    layers,
    logs,
    contracts: value.contracts,
    routes,
    scope: value.scope ?? null,
    waivers: value.waivers ?? [],
    lines,
  };
}

function effectiveGateway(
  gateway: Gateway,
  dialects: Readonly<Record<string, Dialect>>,
  bound: string | null,
): EffectiveGateway {
  const auth = gateway.auth ?? defaults.gateway.auth;
  const named = gateway.dialect ?? defaults.gateway.dialect;
  const dialect = typeof named === "string" ? required(dialects[named], "the dialect") : named;
  return {
    dialect,
    auth,
    credential: auth === "none" ? null : (gateway.credential ?? bound),
    credential_of: gateway.credential_of ?? dialect.credential_of,
    headers: gateway.headers ?? defaults.gateway.headers,
    concurrency: gateway.concurrency ?? defaults.gateway.concurrency,
    cool_downs: gateway.cool_downs ?? defaults.gateway.cool_downs,
    timeout_ms: optionalMs(gateway.timeout) ?? defaults.gateway.timeout_ms,
    settle_ms: optionalMs(gateway.settle) ?? defaults.gateway.settle_ms,
    config: gateway.config ?? [...defaults.gateway.config],
  };
}

function effectiveEnvironment(environment: Environment | undefined): EffectiveManifest["environment"] {
  if (environment === undefined) return null;
  const { name, expect = [], flags = [] } = environment;
  return { name, flags, expect: expect.map(effectiveExpectation) };
}

function effectiveExpectation(expectation: Expectation): EffectiveExpectation {
  const { gateway = null, header } = expectation;
  const matches = "matches" in expectation ? expectation.matches : null;
  return { gateway, header, matches, equals: "equals" in expectation ? expectation.equals : null };
}

function effectiveRoute(route: Route, shared: RouteDefaults, onlyGateway: string | undefined): EffectiveRoute {
  const own = { ...shared, ...route };
  const family = required(own.family, "family");
  const budget = required(own.retry_budget, "retry_budget");
  const gateway = required(own.gateway ?? onlyGateway, "gateway");
  const model = required(own.model, "model");
  const order = targetOrder(own, model);
  const checks = checksOf(route, shared, family).map((check) =>
    effectiveCheck(typeof check === "string" ? { check } : check, gateway),
  );
  return {
    id: own.id,
    gateway,
    family,
    path: own.path ?? servedAt(families[family]),
    model,
    output_cap: {
      field: families[family].capField,
      tokens: defaults.route.output_cap_tokens,
      ...capDeclared(route, shared, family),
    },
    contract: required(own.contract, "contract"),
    targets: own.targets ?? defaults.route.targets,
    order,
    refusals: own.refusals ?? defaults.route.refusals,
    context: own.context ?? defaults.route.context,
    failback: own.failback === undefined ? null : { within_ms: required(durationMs(own.failback.within), "within") },
    ask: { ...defaults.route.ask, ...own.ask },
    may_differ: own.may_differ ?? [...defaults.route.may_differ],
    pin: own.pin ?? null,
    retry_budget: effectiveBudget(budget),
    fallback_visible_in: own.fallback_visible_in ?? defaults.route.fallback_visible_in,
    traffic: own.traffic ?? null,
    checks: order === "weighted" && own.traffic !== undefined ? withPromotedTarget(checks, gateway) : checks,
  };
}

/**
 * On a weighted route, the target whose share rises must be seen answering, because the other targets could pass every
 * other check.
 */
function withPromotedTarget(checks: readonly EffectiveCheck[], gateway: string): EffectiveCheck[] {
  const isAsked = checks.some(({ check }) => check === "promoted-target");
  return isAsked ? [...checks] : [...checks, effectiveCheck({ check: "promoted-target" }, gateway)];
}

function effectiveBudget({ attempts, proof, retrying_layers, wait }: RetryBudget): EffectiveRoute["retry_budget"] {
  const { route } = defaults;
  const bounds = wait === undefined ? null : { min_ms: optionalMs(wait.min), max_ms: optionalMs(wait.max) };
  return {
    attempts,
    proof: proof ?? route.proof,
    retrying_layers: retrying_layers ?? route.retrying_layers,
    wait: bounds,
  };
}

function effectiveLayer({ name, attempts, timeout }: Layer): EffectiveLayer {
  return { name, attempts: attempts === "unknown" ? null : attempts, timeout_ms: optionalMs(timeout) };
}

/** A log has the name of its gateway. Further logs of the same gateway get a number. */
function effectiveLog(
  log: Log,
  index: number,
  all: readonly Log[],
  gateways: EffectiveManifest["gateways"],
): EffectiveLog {
  const earlier = all.slice(0, index).filter(({ gateway }) => gateway === log.gateway).length;
  return {
    name: earlier === 0 ? log.gateway : `${log.gateway}.log-${earlier + 1}`,
    gateway: log.gateway,
    source: log.source,
    path: log.path ?? null,
    endpoint: log.endpoint ?? null,
    auth: log.auth ?? defaults.log.auth,
    headers: log.headers ?? {},
    request: log.request ?? null,
    at: log.at ?? null,
    pages: log.pages ?? null,
    content: log.content ?? defaults.log.content[log.source],
    line: log.line ?? defaults.log.line,
    ids: log.ids ?? defaults.log.ids,
    format: required(effectiveFormat(log, gateways[log.gateway]?.dialect.log), "the log format"),
    settle_ms: optionalMs(log.settle) ?? defaults.log.settle_ms,
    max_bytes: log.max_size === undefined ? limits.logBytes : required(sizeBytes(log.max_size), "max_size"),
    bodies: log.bodies ?? defaults.log.bodies,
  };
}

function optionalMs(duration: string | undefined): number | null {
  return duration === undefined ? null : required(durationMs(duration), "a duration");
}

function effectiveCheck(
  { check, accept, on, via, stream, repeat, draws, calls, to, force }: CheckSettings,
  gateway: string,
): EffectiveCheck {
  return {
    check,
    accept: accept ?? null,
    gateway: on ?? gateway,
    stream: check === "stream" || stream === true,
    repeat: repeat ?? defaults.route.repeat,
    draws: check === "promoted-target" ? (draws ?? defaults.route.draws) : null,
    calls: check === "recovery" ? (calls ?? defaults.route.calls) : null,
    via: via ?? null,
    to: to ?? null,
    force: force ?? null,
  };
}

function mapValues<From, To>(map: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));
}

/** For values that parseManifest guarantees. */
function required<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined)
    throw new GateError("INTERNAL", `expected ${what} of a valid manifest, got none`);
  return value;
}
