import { atMost } from "../../core/lists.ts";
import { strictness } from "../../generated/strictness.ts";
import type { EffectiveManifest, RuleChange } from "../../generated/types.ts";
import { mostChanges } from "../change.ts";
import { positionIn, relined, top } from "./place.ts";
import type { FieldsRule } from "./rule.ts";
import { bindFields, type ValueChange } from "./walk.ts";

/** The manifest that applies, and how the head's manifest differs from base's. */
export interface StricterManifest {
  manifest: EffectiveManifest;
  changes: RuleChange[];
}

const root: FieldsRule = strictness;

/**
 * The stricter of base and head, value by value. The schema declares for each value which direction is stricter
 * (`stricter`). File, digest and lines are the head's; routes keep the head's order and numbers. Changes are in schema
 * order; above 1,000 a last entry counts the rest and is looser.
 */
export function bindStricter(base: EffectiveManifest, head: EffectiveManifest): StricterManifest {
  const { value, changes, moves } = bindFields(root, { ...withMovedChecks(base, head) }, { ...head }, top);
  // Each value comes from base or from head at the same place of the schema, so the result has the same form.
  const bound: EffectiveManifest = { ...head, ...value, lines: relined(head.lines, moves) };
  const manifest = withNeeded(bound, base);
  const kept = new Set([...keysBeyond(head, manifest, "gateways"), ...keysBeyond(head, manifest, "contracts")]);
  const ruleChanges = changes.map((change) => ruleChange(change, kept, head));
  return { manifest, changes: atMost(ruleChanges, mostChanges, (count) => otherChanges(count, head)) };
}

/** Pointers to entries that the bound manifest has and the head does not. */
function keysBeyond(head: EffectiveManifest, bound: EffectiveManifest, map: "gateways" | "contracts"): string[] {
  return Object.keys(bound[map])
    .filter((key) => !Object.hasOwn(head[map], key))
    .map((key) => `/${map}/${key}`);
}

function ruleChange(change: ValueChange, kept: ReadonlySet<string>, head: EffectiveManifest): RuleChange {
  const { pointer, route, direction, at, in_effect } = change;
  return { pointer, route, direction, at: positionIn(head, at), in_effect: in_effect && !kept.has(pointer) };
}

function otherChanges(count: number, head: EffectiveManifest): RuleChange {
  const at = positionIn(head, "");
  return { pointer: `/ and ${count} more`, route: null, direction: "looser", at, in_effect: true };
}

/**
 * Base's manifest with each route's own checks moved to the gateway that the head gives the route. Otherwise one change
 * of `gateway` would be reported again for each check, and the checks would run at both gateways.
 */
function withMovedChecks(base: EffectiveManifest, head: EffectiveManifest): EffectiveManifest {
  const gateways = new Map(head.routes.map(({ id, gateway }) => [id, gateway]));
  const routes = base.routes.map((route) => {
    const gateway = gateways.get(route.id) ?? route.gateway;
    const checks = route.checks.map((check) => (check.gateway === route.gateway ? { ...check, gateway } : check));
    return { ...route, checks };
  });
  return { ...base, routes };
}

/** Adds the gateways and contracts of base that the manifest refers to but does not have. */
function withNeeded(manifest: EffectiveManifest, base: EffectiveManifest): EffectiveManifest {
  const { routes, logs, environment } = manifest;
  const gateways = [
    ...routes.flatMap(({ gateway, checks }) => [gateway, ...checks.map((check) => check.gateway)]),
    ...logs.map(({ gateway }) => gateway),
    ...(environment?.expect ?? []).flatMap(({ gateway }) => gateway ?? []),
  ];
  return {
    ...manifest,
    gateways: withNames(manifest.gateways, base.gateways, gateways),
    contracts: withNames(
      manifest.contracts,
      base.contracts,
      routes.map(({ contract }) => contract),
    ),
  };
}

function withNames<T>(own: Record<string, T>, others: Record<string, T>, names: readonly string[]): Record<string, T> {
  const missing = Object.entries(others).filter(([name]) => names.includes(name) && !Object.hasOwn(own, name));
  return missing.length === 0 ? own : { ...own, ...Object.fromEntries(missing) };
}
