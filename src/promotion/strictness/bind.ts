import { capped } from "../../core/lists.ts";
import { strictness } from "../../generated/strictness.ts";
import type { EffectiveManifest, RuleChange } from "../../generated/types.ts";
import { mostChanges } from "../change.ts";
import { withMovedChecks } from "./moved-checks.ts";
import { withNeeded } from "./needed.ts";
import { positionIn, relined, top } from "./place.ts";
import type { FieldsRule } from "./rule.ts";
import { bindFields, type Change } from "./walk.ts";

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
  return { manifest, changes: capped(ruleChanges, mostChanges, (count) => others(count, head)) };
}

/** Pointers to entries that the bound manifest has and the head does not. */
function keysBeyond(head: EffectiveManifest, bound: EffectiveManifest, map: "gateways" | "contracts"): string[] {
  return Object.keys(bound[map])
    .filter((key) => !Object.hasOwn(head[map], key))
    .map((key) => `/${map}/${key}`);
}

function ruleChange(change: Change, kept: ReadonlySet<string>, head: EffectiveManifest): RuleChange {
  const { pointer, route, direction, at, in_effect } = change;
  return { pointer, route, direction, at: positionIn(head, at), in_effect: in_effect && !kept.has(pointer) };
}

function others(count: number, head: EffectiveManifest): RuleChange {
  const at = positionIn(head, "");
  return { pointer: `/ and ${count} more`, route: null, direction: "looser", at, in_effect: true };
}
