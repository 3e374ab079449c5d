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
  /** A pointer in printable ASCII, at most 256 characters. Steps that may be secrets become `...`. */
  field: string;
  /** The line at head; for a removed value, the line of what contained it. */
  at: Position;
}

/** A child that one or both sides have, and the step to it. */
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
 * Differences between base and head other than the weights that the traffics name. Entries with such weights may change
 * their order, but adding or removing one is a difference; everywhere else order counts. Comments, formatting and
 * anchors never count.
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

/** `offset` is the place of the enclosing value at head. */
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

/** If only one side treats the entries as unordered, their order counts. */
function entryPairs(base: View, head: View, identify: Identify): Pair[] {
  const [before, after] = [listViews(base), listViews(head)];
  if (before.unordered.length === 0 || after.unordered.length === 0)
    return orderedPairs(childViews(base), childViews(head), identify);
  return [
    ...orderedPairs(before.ordered, after.ordered, identify),
    ...unorderedPairs(before.unordered, after.unordered, identify),
  ];
}

/** Pairs the entries between the equal ones at both ends, so that one inserted entry is one change. */
function orderedPairs(base: readonly ChildView[], head: readonly ChildView[], identify: Identify): Pair[] {
  const isSame = (one: ChildView | undefined, other: ChildView | undefined) =>
    one !== undefined && other !== undefined && identify(one) === identify(other);
  let [start, end] = [0, 0];
  while (isSame(base[start], head[start])) start += 1;
  const shorter = Math.min(base.length, head.length) - start;
  while (end < shorter && isSame(base[base.length - 1 - end], head[head.length - 1 - end])) end += 1;
  return sideBySide(base.slice(start, base.length - end), head.slice(start, head.length - end));
}

/** Pairs the entries that remain after equal ones are removed from both sides. */
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
