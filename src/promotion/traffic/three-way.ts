import type { ShareProblem } from "../../generated/types.ts";
import { type KnownShare, shareIn, type ShareReading, type WeighedEntry, type WeighedGroup } from "./share.ts";
import { isSameWeight } from "./weight.ts";

/** The three states of a group that git merges: merge base, tip of base, and head. */
export interface ThreeWay {
  forked: KnownShare;
  base: KnownShare;
  head: KnownShare;
}

/** Whether a group is unchanged: its entries, their order and their weights. */
export function isSameGroup({ group: one }: KnownShare, { group: other }: KnownShare): boolean {
  const isAlike = (entry: WeighedEntry, index: number): boolean => {
    const counterpart = other.entries[index];
    return counterpart?.id === entry.id && isSameWeight(counterpart.weight, entry.weight);
  };
  return one.own === other.own && one.entries.length === other.entries.length && one.entries.every(isAlike);
}

/**
 * The share after the merge: each weight comes from the side that changed it. Unknown if both sides changed it
 * differently, or if entries moved so that git may mix lines of different entries. If only weights differ and no
 * mixture of the two sides would raise base's share, head's share counts.
 */
export function mergedShare(sides: ThreeWay): ShareReading {
  const { forked, base, head } = sides;
  if (isSameGroup(forked, head)) return base;
  if (isSameGroup(forked, base) || isSameGroup(base, head)) return head;
  const merged = mergedEntries(sides);
  if ("problem" in merged && mostShare(sides) <= base.share) return head;
  if ("problem" in merged)
    return { problem: merged.problem, at: merged.at?.weightAt ?? head.at, field: merged.at?.field ?? null };
  const own = head.group.own ?? base.group.own;
  return shareIn({ ...head.group, own, entries: merged.entries });
}

/** The largest share that any mixture of base's and head's weights can give; infinite if their entries differ. */
function mostShare({ forked, base, head }: ThreeWay): number {
  const ids = forked.group.entries.map(({ id }) => id).join("\n");
  const isSameList = [base, head].every(({ group }) => group.entries.map(({ id }) => id).join("\n") === ids);
  if (!isSameList || base.ofSum !== head.ofSum) return Infinity;
  const most = base.group.entries.map((entry, index): WeighedEntry => {
    const other = head.group.entries[index] ?? entry;
    const isOther = other.weight.value > entry.weight.value === (entry.id === base.group.own);
    return isOther ? other : entry;
  });
  const reading = shareIn({ ...base.group, entries: most });
  return "share" in reading ? reading.share : Infinity;
}

type Merged = { entries: readonly WeighedEntry[] } | { problem: ShareProblem; at: WeighedEntry | null };
type ById = ReadonlyMap<string, WeighedEntry>;

function mergedEntries(sides: ThreeWay): Merged {
  const [before, base, head] = [sides.forked, sides.base, sides.head].map(({ group }) => byId(group));
  if (before === undefined || base === undefined || head === undefined) return { entries: [] };
  if (isMoved(before, base) || isMoved(before, head)) return { problem: "merge-tangled", at: null };
  const [ofBase, ofHead] = [addedTo(before, base), addedTo(before, head)];
  const twice = ofHead.find(({ id }) => base.has(id));
  if (twice !== undefined) return { problem: "merge-tangled", at: twice };
  const entries = [...ofBase, ...ofHead];
  for (const [id, entry] of before) {
    const merged = mergedEntry(entry, base.get(id), head.get(id));
    if (merged === "conflict") return { problem: "merge-conflict", at: head.get(id) ?? entry };
    if (merged !== undefined) entries.push(merged);
  }
  return { entries };
}

/** undefined if the entry is removed. */
function mergedEntry(
  before: WeighedEntry,
  base: WeighedEntry | undefined,
  head: WeighedEntry | undefined,
): WeighedEntry | undefined | "conflict" {
  if (isUnchanged(before, base)) return head;
  if (isUnchanged(before, head)) return base;
  if (base === undefined || head === undefined) return base === head ? undefined : "conflict";
  return isSameWeight(base.weight, head.weight) ? head : "conflict";
}

function isUnchanged(before: WeighedEntry, after: WeighedEntry | undefined): boolean {
  return after !== undefined && isSameWeight(before.weight, after.weight);
}

/** Whether entries were both added and removed, or reordered: git may then match lines of different entries. */
function isMoved(before: ById, after: ById): boolean {
  const kept = [...after.keys()].filter((id) => before.has(id));
  const original = [...before.keys()].filter((id) => after.has(id));
  const isMixed = kept.length < after.size && kept.length < before.size;
  return isMixed || kept.some((id, index) => id !== original[index]);
}

function addedTo(before: ById, after: ById): WeighedEntry[] {
  return [...after.values()].filter(({ id }) => !before.has(id));
}

function byId({ entries }: WeighedGroup): ById {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
