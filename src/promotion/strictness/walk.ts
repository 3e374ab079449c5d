import { isSameJson } from "../../core/canonical-json.ts";
import { isObject, type JsonObject } from "../../core/json.ts";
import type { RuleChange } from "../../generated/types.ts";
import { entriesOf, isReordered, outcomes, paired, type Slot, withRemoved } from "./entries.ts";
import { entryOf, fieldOf, type Move, type ManifestPlace } from "./place.ts";
import type { EntriesRule, FieldsRule, OrderRule, Rule, ValueRule } from "./rule.ts";
import { verdictOf } from "./verdict.ts";

/** A change, and the pointer at which the head's file shows it. */
export type ValueChange = Omit<RuleChange, "at"> & { at: string };

/** The value that applies, the changes, and the list entries whose number differs from the head's. */
export interface BoundFields<Value = unknown> {
  value: Value;
  changes: readonly ValueChange[];
  moves: readonly Move[];
}

/** The stricter of two values, applied recursively. */
function bind(rule: Rule, base: unknown, head: unknown, place: ManifestPlace): BoundFields {
  if (rule.kind === "value" || rule.kind === "order") return bindValue(rule, base, head, place);
  if (rule.kind !== "fields") return bindEntries(rule, base, head, place);
  if (isObject(base) && isObject(head)) return bindFields(rule, base, head, place);
  const whole = { kind: "value", is: "any-change-loosens" } as const;
  return bindValue(rule.absent === undefined ? whole : { ...whole, absent: rule.absent }, base, head, place);
}

function bindValue(rule: ValueRule | OrderRule, base: unknown, head: unknown, place: ManifestPlace): BoundFields {
  const verdict = verdictOf(rule, base, head);
  if (verdict === null) return { value: head, changes: [], moves: [] };
  const { direction, value } = verdict;
  return { value, changes: [changeAt(place, direction, isSameJson(value, head))], moves: [] };
}

/** Field by field. A field that both sides lack stays absent. */
export function bindFields(
  { fields }: FieldsRule,
  base: JsonObject,
  head: JsonObject,
  place: ManifestPlace,
): BoundFields<JsonObject> {
  const bound = Object.entries(fields).map(([name, rule]): [string, BoundFields] => [
    name,
    bind(rule, base[name], head[name], fieldOf(place, name)),
  ]);
  const values = bound.flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value] as const]));
  return gathered(
    { ...head, ...Object.fromEntries(values) },
    bound.map(([, inner]) => inner),
  );
}

function bindEntries(rule: EntriesRule, base: unknown, head: unknown, place: ManifestPlace): BoundFields {
  const [before, after] = [entriesOf(rule, base), entriesOf(rule, head)];
  const partners = paired(before, after);
  const { takesAdded, keepsRemoved, added } = outcomes[rule.entries];
  const bound = after.map((entry): [Slot, BoundFields] => {
    const partner = partners.get(entry) ?? null;
    const inner = entryOf(place, entry.step, entry.name);
    const result =
      partner === null
        ? { value: entry.value, changes: [changeAt(inner, added, takesAdded)], moves: [] }
        : bind(rule.of, partner.value, entry.value, inner);
    return [{ base: partner, head: entry, value: result.value }, result];
  });
  const taken = bound.map(([slot]) => slot).filter((slot) => takesAdded || slot.base !== null);
  const slots = keepsRemoved ? withRemoved(taken, before, rule.ordered) : taken;
  const order = rule.ordered && isReordered(taken, before) ? [changeAt(place, "looser", true)] : [];
  const present = new Set(taken.map((slot) => slot.base));
  const removed = before.filter((entry) => !present.has(entry));
  return gathered(valueOf(rule, slots), [
    { changes: order, moves: movesOf(rule, slots, place) },
    ...bound.map(([, result]) => result),
    { changes: removed.map(({ name }) => removal(rule, name, place)), moves: [] },
  ]);
}

function gathered<Value>(value: Value, parts: readonly Omit<BoundFields, "value">[]): BoundFields<Value> {
  return { value, changes: parts.flatMap(({ changes }) => changes), moves: parts.flatMap(({ moves }) => moves) };
}

function changeAt(
  { pointer, route }: ManifestPlace,
  direction: RuleChange["direction"],
  in_effect: boolean,
): ValueChange {
  return { pointer, route, direction, at: pointer, in_effect };
}

function removal({ entries }: EntriesRule, name: string, place: ManifestPlace): ValueChange {
  const { named, route } = entryOf(place, name, name);
  const { removed, keepsRemoved } = outcomes[entries];
  return { pointer: named, route, direction: removed, at: place.pointer, in_effect: !keepsRemoved };
}

function valueOf({ kind }: EntriesRule, slots: readonly Slot[]): unknown {
  if (kind === "list") return slots.map(({ value }) => value);
  return Object.fromEntries(slots.map(({ head, base, value }) => [(head ?? base)?.name ?? "", value]));
}

function movesOf({ kind }: EntriesRule, slots: readonly Slot[], { pointer }: ManifestPlace): Move[] {
  const numbers = slots.map(({ head }) => head?.step);
  const to = new Map(numbers.flatMap((from, number) => (typeof from === "number" ? [[from, number] as const] : [])));
  const isMoved = kind === "list" && [...to].some(([from, number]) => from !== number);
  return isMoved ? [{ list: pointer, to }] : [];
}
