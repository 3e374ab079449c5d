import type { Traffic } from "../../generated/types.ts";
import { groupOf, singleSteps } from "./group.ts";
import { type Place, type TrafficPath, weightIn } from "./node.ts";
import type { TrafficFile } from "./document.ts";
import { documentIndex, follow } from "./select.ts";

/** What a promotion may change below a value. */
export interface Mask {
  /** The value is a weight. */
  isWeight: boolean;
  /** Indexes of entries whose order says nothing: they are told apart by field. */
  unordered: Set<number>;
  below: Map<string | number, Mask>;
}

/**
 * One mask for each document: the weights that any of the traffics names, and the entries of lists among which they stand.
 * What is no number is no weight, and stays to be compared.
 */
export function masksOf({ documents }: TrafficFile, traffics: readonly Traffic[]): Mask[] {
  const masks = documents.map(emptyMask);
  for (const traffic of traffics) {
    const index = documentIndex(documents, traffic.doc);
    const [node, mask] = [documents[index], masks[index]];
    if (node !== undefined && mask !== undefined) markTraffic(mask, { path: [], node }, traffic);
  }
  return masks;
}

function markTraffic(mask: Mask, document: Place, { among, at }: Traffic): void {
  if (among === undefined) {
    const steps = typeof at === "string" ? singleSteps(at) : null;
    return markWeight(mask, steps === null ? "pointer-invalid" : follow(document, steps));
  }
  const group = groupOf(document, among);
  if (typeof group === "string") return;
  const { unordered } = maskAt(mask, group.holder.path);
  for (const { place, weight } of group.entries) {
    const step = place.path.at(-1);
    if (typeof step === "number") unordered.add(step);
    markWeight(mask, weight);
  }
}

function markWeight(mask: Mask, weight: Place | string): void {
  if (typeof weight !== "string" && weightIn(weight.node) !== null) maskAt(mask, weight.path).isWeight = true;
}

function maskAt(top: Mask, path: TrafficPath): Mask {
  return path.reduce((mask, step) => {
    const below = mask.below.get(step) ?? emptyMask();
    mask.below.set(step, below);
    return below;
  }, top);
}

function emptyMask(): Mask {
  return { isWeight: false, unordered: new Set(), below: new Map() };
}
