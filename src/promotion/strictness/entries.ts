import { isSameJson } from "../../core/canonical-json.ts";
import { elements, isObject } from "../../core/json.ts";
import type { RuleChange } from "../../generated/types.ts";
import type { EntriesRule, EntriesWord, Rule } from "./rule.ts";

/** One entry of a list or map. */
export interface Entry {
  /** Its number or key. */
  step: string | number;
  /** The name that identifies it. */
  name: string;
  value: unknown;
}

interface Outcome {
  added: RuleChange["direction"];
  removed: RuleChange["direction"];
  takesAdded: boolean;
  keepsRemoved: boolean;
}

/** How entries that only one side has are treated. */
export const outcomes: Readonly<Record<EntriesWord, Outcome>> = {
  more: { added: "tighter", removed: "looser", takesAdded: true, keepsRemoved: true },
  fewer: { added: "looser", removed: "tighter", takesAdded: false, keepsRemoved: false },
  kept: { added: "neutral", removed: "looser", takesAdded: true, keepsRemoved: true },
  "kept-where-needed": { added: "neutral", removed: "neutral", takesAdded: true, keepsRemoved: false },
  "any-change-loosens": { added: "looser", removed: "looser", takesAdded: true, keepsRemoved: false },
};

/** The entries of a list or map. */
export function entriesOf({ kind, of }: EntriesRule, value: unknown): Entry[] {
  if (kind === "list") return elements(value).map((item, step) => ({ step, name: nameOf(of, item), value: item }));
  return isObject(value) ? Object.entries(value).map(([key, item]) => ({ step: key, name: key, value: item })) : [];
}

function nameOf(rule: Rule, item: unknown): string {
  if (rule.kind !== "fields" || !isObject(item)) return "";
  return Object.entries(rule.fields)
    .filter(([, field]) => field.kind === "value" && field.is === "key")
    .map(([name]) => (item[name] === true ? name : item[name]))
    .filter((value) => typeof value === "string")
    .join(",");
}

/** Pairs each entry of the head with one at base: an equal one if there is one, else the next with the same name. */
export function paired(base: readonly Entry[], head: readonly Entry[]): Map<Entry, Entry> {
  const ofBase = Map.groupBy(base, ({ name }) => name);
  const partners = new Map<Entry, Entry>();
  for (const [name, entries] of Map.groupBy(head, (entry) => entry.name)) {
    const free = new Set(ofBase.get(name));
    const take = (entry: Entry, fits: (other: Entry) => boolean): void => {
      const partner = partners.has(entry) ? undefined : [...free].find(fits);
      if (partner !== undefined) partners.set(entry, partner);
      if (partner !== undefined) free.delete(partner);
    };
    // Without a choice there is nothing to compare.
    const isChoice = entries.length > 1 || free.size > 1;
    for (const entry of isChoice ? entries : []) take(entry, ({ value }) => isSameJson(value, entry.value));
    for (const entry of entries) take(entry, () => true);
  }
  return partners;
}

/** One entry of the bound list or map and its sources; null for a side that does not have it. */
export interface Slot {
  base: Entry | null;
  head: Entry | null;
  value: unknown;
}

/** Adds entries that only base has: at the end, or if order matters, after their predecessor at base. */
export function withRemoved(slots: readonly Slot[], base: readonly Entry[], isOrdered: boolean): Slot[] {
  const present = new Set(slots.map((slot) => slot.base));
  const all = [...slots];
  for (const [index, entry] of base.entries()) {
    if (present.has(entry)) continue;
    const before = index === 0 ? -1 : all.findIndex((slot) => slot.base === base[index - 1]);
    all.splice(isOrdered ? before + 1 : all.length, 0, { base: entry, head: null, value: entry.value });
  }
  return all;
}

/** Whether the entries on both sides are in a different order. */
export function isReordered(slots: readonly Slot[], base: readonly Entry[]): boolean {
  const before = slots.flatMap((slot) => (slot.base === null ? [] : [base.indexOf(slot.base)]));
  return before.some((place, index) => index > 0 && place < (before[index - 1] ?? 0));
}
