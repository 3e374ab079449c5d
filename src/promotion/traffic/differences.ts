import type { Position, Traffic } from "../../generated/types.ts";
import {
  type ChildView,
  childViews,
  identities,
  type Identify,
  isSameScalar,
  listViews,
  type View,
} from "./identity.ts";
import { masksOf } from "./mask.ts";
import { fieldOf } from "./field.ts";
import type { TrafficPath } from "./node.ts";
import type { TrafficFile } from "./document.ts";

/** A value that differs between two states of a traffic file. */
export interface OtherChange {
  /** A pointer in printable ASCII, at most 256 characters; steps that might be a secret are `...`. */
  field: string;
  /** The line at head; of a value that is gone, what held it. */
  at: Position;
}

/** A child on one side or on both, and the step to it. */
interface Pair {
  step: string | number;
  base: ChildView | undefined;
  head: ChildView | undefined;
}

interface Difference {
  path: TrafficPath;
  offset: number;
}

/**
 * What differs between base and head besides the weights that the traffics name. The entries among which such weights stand
 * may change their order, an entry more or less is a change; everywhere else order counts. Comments, formatting and anchors
 * are never a change.
 */
export function otherChanges(
  base: TrafficFile,
  head: TrafficFile,
  traffics: readonly Traffic[],
): readonly OtherChange[] {
  const identify = identities();
  const pairs = orderedPairs(documentViews(base, traffics), documentViews(head, traffics), identify);
  return pairs
    .flatMap((pair) => pairDifferences(pair, [], 0, identify))
    .map(({ path, offset }) => ({ field: fieldOf(path), at: head.locate(offset) }));
}

function documentViews(file: TrafficFile, traffics: readonly Traffic[]): ChildView[] {
  const masks = masksOf(file, traffics);
  return file.documents.map((node, step) => ({ step, node, mask: masks[step] }));
}

/** `offset` is that of what holds the pair at head. */
function pairDifferences({ base, head }: Pair, path: TrafficPath, offset: number, identify: Identify): Difference[] {
  if (base !== undefined && head !== undefined) return differences(base, head, path, identify);
  return [{ path, offset: head?.node.offset ?? offset }];
}

function differences(base: View, head: View, path: TrafficPath, identify: Identify): Difference[] {
  if (identify(base) === identify(head) || isSameScalar(base.node, head.node)) return [];
  const { offset, kind, tag } = head.node;
  if (kind === "scalar" || base.node.kind !== kind || base.node.tag !== tag) return [{ path, offset }];
  const pairs = kind === "map" ? keyPairs(base, head) : entryPairs(base, head, identify);
  return pairs.flatMap((pair) => pairDifferences(pair, [...path, pair.step], offset, identify));
}

function keyPairs(base: View, head: View): Pair[] {
  const before = new Map(childViews(base).map((child) => [child.step, child]));
  const after = new Map(childViews(head).map((child) => [child.step, child]));
  const keys = new Set([...before.keys(), ...after.keys()]);
  return Array.from(keys, (step) => ({ step, base: before.get(step), head: after.get(step) }));
}

/** Entries that only one side knows as unordered are compared in their order. */
function entryPairs(base: View, head: View, identify: Identify): Pair[] {
  const [before, after] = [listViews(base), listViews(head)];
  if (before.unordered.length === 0 || after.unordered.length === 0)
    return orderedPairs(childViews(base), childViews(head), identify);
  return [
    ...orderedPairs(before.ordered, after.ordered, identify),
    ...unorderedPairs(before.unordered, after.unordered, identify),
  ];
}

/** What lies between the equal entries at the beginning and those at the end, so that one inserted entry is one change. */
function orderedPairs(base: readonly ChildView[], head: readonly ChildView[], identify: Identify): Pair[] {
  const isSame = (one: ChildView | undefined, other: ChildView | undefined) =>
    one !== undefined && other !== undefined && identify(one) === identify(other);
  let [start, end] = [0, 0];
  while (isSame(base[start], head[start])) start += 1;
  const shorter = Math.min(base.length, head.length) - start;
  while (end < shorter && isSame(base[base.length - 1 - end], head[head.length - 1 - end])) end += 1;
  return sideBySide(base.slice(start, base.length - end), head.slice(start, head.length - end));
}

/** What is left once equal entries are taken out of both sides. */
function unorderedPairs(base: readonly ChildView[], head: readonly ChildView[], identify: Identify): Pair[] {
  return sideBySide(without(base, head, identify), without(head, base, identify));
}

function without(entries: readonly ChildView[], others: readonly ChildView[], identify: Identify): ChildView[] {
  const counts = new Map<number, number>();
  for (const other of others) counts.set(identify(other), (counts.get(identify(other)) ?? 0) + 1);
  return entries.filter((entry) => {
    const count = counts.get(identify(entry)) ?? 0;
    counts.set(identify(entry), count - 1);
    return count <= 0;
  });
}

function sideBySide(base: readonly ChildView[], head: readonly ChildView[]): Pair[] {
  return Array.from({ length: Math.max(base.length, head.length) }, (_, index) => ({
    step: head[index]?.step ?? base[index]?.step ?? index,
    base: base[index],
    head: head[index],
  }));
}
