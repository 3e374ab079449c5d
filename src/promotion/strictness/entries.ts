import { elements, isObject } from "../../core/json.ts";
import type { RuleChange } from "../../generated/types.ts";
import type { EntriesRule, EntriesWord, Rule } from "./rule.ts";
import { isSame } from "./same.ts";

/** One entry of a list or map. */
export interface Entry {
  /** Its number or key. */
  step: string | number;
  /** What it is told apart by. */
  name: string;
  value: unknown;
}

interface Outcome {
  added: RuleChange["direction"];
  removed: RuleChange["direction"];
  takesAdded: boolean;
  keepsRemoved: boolean;
}

/** What becomes of entries that only one side has. */
export const outcomes: Readonly<Record<EntriesWord, Outcome>> = {
  more: { added: "tighter", removed: "looser", takesAdded: true, keepsRemoved: true },
  fewer: { added: "looser", removed: "tighter", takesAdded: false, keepsRemoved: false },
  kept: { added: "neutral", removed: "looser", takesAdded: true, keepsRemoved: true },
  "kept-where-needed": { added: "neutral", removed: "neutral", takesAdded: true, keepsRemoved: false },
  "any-change-loosens": { added: "looser", removed: "looser", takesAdded: true, keepsRemoved: false },
};

/** The entries of a value, by the form that its rule gives it. */
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

/** To each entry of the head its partner at base: the same one where there is one, else the next of its name. */
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
    // Where there is no choice whole routes need no comparing.
    const isChoice = entries.length > 1 || free.size > 1;
    for (const entry of isChoice ? entries : []) take(entry, ({ value }) => isSame(value, entry.value));
    for (const entry of entries) take(entry, () => true);
  }
  return partners;
}

/** One entry of the bound list or map, and where it came from; null for a side that does not have it. */
export interface Slot {
  base: Entry | null;
  head: Entry | null;
  value: unknown;
}

/** What only base has, behind all others; where the order means something, behind the one that it followed at base. */
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

/** Whether the entries that both sides have stand in another order. */
export function isReordered(slots: readonly Slot[], base: readonly Entry[]): boolean {
  const before = slots.flatMap((slot) => (slot.base === null ? [] : [base.indexOf(slot.base)]));
  return before.some((place, index) => index > 0 && place < (before[index - 1] ?? 0));
}
