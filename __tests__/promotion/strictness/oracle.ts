import { durationMs } from "../../../src/core/durations.ts";
import type {
  Contract,
  EffectiveCheck,
  EffectiveGateway,
  EffectiveLayer,
  EffectiveLog,
  EffectiveManifest,
  EffectiveRoute,
} from "../../../src/generated/types.ts";

const asks = ["tools", "system", "json"] as const;
const proofs = ["header", "log", "witness"];

/**
 * Whether one manifest refuses everything that another one refuses, written by hand, field by field. Values without a
 * direction are left out.
 */
export function isAtLeastAsStrict(one: EffectiveManifest, other: EffectiveManifest): boolean {
  return [
    other.routes.every((route) => one.routes.some((own) => own.id === route.id && isStricterRoute(own, route))),
    other.layers.every((layer) => one.layers.some((own) => own.name === layer.name && isStricterLayer(own, layer))),
    other.logs.every((log) => one.logs.some((own) => own.name === log.name && isStricterLog(own, log))),
    Object.entries(one.gateways).every(([name, own]) => isStricterGateway(own, other.gateways[name] ?? own)),
    Object.entries(one.contracts).every(([name, own]) => isStricterContract(own, other.contracts[name] ?? own)),
    other.environment === null || headersOf(other).every((header) => headersOf(one).includes(header)),
    other.environment === null || one.environment !== null,
    other.scope === null || isWithin(one.scope, other.scope),
    one.waivers.every((waiver) => other.waivers.some((known) => isEqual(known, waiver))),
  ].every(Boolean);
}

function isStricterRoute(one: EffectiveRoute, other: EffectiveRoute): boolean {
  const [own, budget] = [one.retry_budget, other.retry_budget];
  return [
    own.attempts <= budget.attempts,
    own.retrying_layers <= budget.retrying_layers,
    proofs.indexOf(own.proof) >= proofs.indexOf(budget.proof),
    budget.wait === null || own.wait !== null,
    isAtMost(negative(own.wait?.min_ms), negative(budget.wait?.min_ms)),
    isAtMost(own.wait?.max_ms, budget.wait?.max_ms),
    one.fallback_visible_in === "log" || other.fallback_visible_in === "header",
    Object.entries(one.targets).every(([name, aliases]) => isWithin(aliases, other.targets[name] ?? aliases)),
    isAtMost(one.failback?.within_ms, other.failback?.within_ms),
    asks.every((part) => one.ask[part] || !other.ask[part]),
    isWithin(one.may_differ, other.may_differ),
    one.refusals === "never" || other.refusals === "allowed",
    other.traffic !== null || one.traffic === null,
    hasChecksOf(one, other),
  ].every(Boolean);
}

/** At least as many of each kind. A single check of a kind accepts no more, and has a target if the other has one. */
function hasChecksOf(one: EffectiveRoute, other: EffectiveRoute): boolean {
  const moved = other.checks.map((check) =>
    check.gateway === other.gateway ? { ...check, gateway: one.gateway } : check,
  );
  return moved.every((check) => {
    const [own, known] = [one.checks, moved].map((checks) => checks.filter((entry) => isSameKind(entry, check)));
    if (own === undefined || known === undefined || own.length < known.length) return false;
    const [only] = own;
    if (only === undefined || own.length > 1) return true;
    return (
      isWithin(only.accept, check.accept) &&
      (check.to === null || only.to !== null) &&
      only.repeat >= check.repeat &&
      (only.calls ?? 0) >= (check.calls ?? 0)
    );
  });
}

function isSameKind(one: EffectiveCheck, other: EffectiveCheck): boolean {
  return (
    one.check === other.check && one.gateway === other.gateway && one.via === other.via && one.stream === other.stream
  );
}

function isStricterLayer(one: EffectiveLayer, other: EffectiveLayer): boolean {
  return (one.attempts ?? 0) >= (other.attempts ?? 0) && (other.timeout_ms === null || one.timeout_ms !== null);
}

function isStricterLog(one: EffectiveLog, other: EffectiveLog): boolean {
  return one.settle_ms >= other.settle_ms && (one.bodies === "refused" || other.bodies === "allowed");
}

function isStricterGateway(one: EffectiveGateway, other: EffectiveGateway): boolean {
  const isJudged = one.credential_of === "gateway" || other.credential_of === "provider";
  const isWatched = other.config.every((pattern) => one.config.includes(pattern));
  return isJudged && isWatched && one.timeout_ms <= other.timeout_ms && one.settle_ms >= other.settle_ms;
}

function isStricterContract(one: Contract, other: Contract): boolean {
  const [own, age] = [one.max_age, other.max_age].map((text) => (text === undefined ? null : durationMs(text)));
  const demanded = ["origin", "baseline", "escalation"] as const;
  return isAtMost(own, age) && demanded.every((key) => other[key] === undefined || one[key] !== undefined);
}

function headersOf({ environment }: EffectiveManifest): string[] {
  return (environment?.expect ?? []).map(({ gateway, header }) => `${gateway} ${header}`);
}

/** Whether a list allows no more than another. The effect of a missing list is not known here. */
function isWithin(one: readonly string[] | null, other: readonly string[] | null): boolean {
  if (one === null || other === null) return one === other;
  return one.every((entry) => other.includes(entry));
}

function isAtMost(one: number | null = null, other: number | null = null): boolean {
  return other === null || (one !== null && one <= other);
}

function negative(number: number | null = null): number | null {
  return number === null ? null : -number;
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
