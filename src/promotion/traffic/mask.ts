import type { Traffic } from "../../generated/types.ts";
import type { TrafficFile } from "./document.ts";
import { type Entry, groupOf, singleSteps } from "./group.ts";
import type { TrafficPlace, TrafficPath } from "./node.ts";
import { isObstacle } from "./obstacle.ts";
import { documentWith, follow, type Found } from "./select.ts";

/** The parts of a value that a promotion may change. */
export interface Mask {
  /** The value is a weight. */
  isWeight: boolean;
  /** Whether the value exists is part of the weight, because it is a field of an entry. */
  isOptional: boolean;
  /** Indexes of entries whose order does not matter because a field identifies them. */
  unordered: Set<number>;
  below: Map<string | number, Mask>;
}

/**
 * One mask for each document: the weights that any of the traffics names, and the list entries that contain them. A
 * value in the place of a weight that is not a weight makes the share unknown, so it is not reported here.
 */
export function masksOf({ documents }: TrafficFile, traffics: readonly Traffic[]): Mask[] {
  const masks = documents.map(emptyMask);
  for (const traffic of traffics) {
    const document = documentWith(documents, traffic.doc);
    if (isObstacle(document)) continue;
    const mask = masks[documents.indexOf(document.node)];
    if (mask !== undefined) markTraffic(mask, document, traffic);
  }
  return masks;
}

function markTraffic(mask: Mask, document: TrafficPlace, traffic: Traffic): void {
  const { among, at } = traffic;
  if (among === undefined) {
    const steps = typeof at === "string" ? singleSteps(at) : null;
    if (steps !== null) markWeight(mask, follow(document, steps));
    return;
  }
  const parts = groupOf(document, { ...traffic, among });
  if (isObstacle(parts)) return;
  for (const { holder, entries } of parts) {
    const unordered = holder === null ? null : maskAt(mask, holder.path).unordered;
    entries.forEach((entry) => markEntry(mask, unordered, entry));
  }
}

function markEntry(mask: Mask, unordered: Set<number> | null, { place, weight }: Entry): void {
  const step = place.path.at(-1);
  if (unordered !== null && typeof step === "number") unordered.add(step);
  markWeight(mask, weight);
  if (!isObstacle(weight)) maskAt(mask, weight.path).isOptional = weight.path.length > place.path.length;
}

function markWeight(mask: Mask, weight: Found): void {
  if (!isObstacle(weight)) maskAt(mask, weight.path).isWeight = true;
}

function maskAt(top: Mask, path: TrafficPath): Mask {
  return path.reduce((mask, step) => {
    const below = mask.below.get(step) ?? emptyMask();
    mask.below.set(step, below);
    return below;
  }, top);
}

function emptyMask(): Mask {
  return { isWeight: false, isOptional: false, unordered: new Set(), below: new Map() };
}
