import type { FieldValues } from "../../generated/types.ts";
import type { Place, TrafficNode } from "./node.ts";
import { type Field, fieldsOf, type SingleStep } from "../../manifest/traffic-pointer.ts";

/** A place, or why there is not exactly one. */
export type Found = Place | "weight-missing" | "weight-ambiguous";

/**
 * The one place that steps lead to. An index enters a list only where that has one entry: else a reordering would change
 * what is meant.
 */
export function follow(from: Place, steps: readonly SingleStep[]): Found {
  let found: Found = from;
  for (const step of steps) {
    if (typeof found === "string") return found;
    found = step.kind === "key" ? childAt(found, step.key) : childWith(found, step.fields);
  }
  return found;
}

function childAt({ path, node }: Place, key: string): Found {
  const child = childNode(node, key);
  if (typeof child === "string") return child;
  return { path: [...path, node.kind === "list" ? Number(key) : key], node: child };
}

function childNode(node: TrafficNode, key: string): TrafficNode | "weight-missing" | "weight-ambiguous" {
  if (node.kind === "map") return node.entries.get(key) ?? "weight-missing";
  if (node.kind === "scalar" || !/^(?:0|[1-9]\d*)$/.test(key)) return "weight-missing";
  const [only, second] = node.items;
  if (second !== undefined) return "weight-ambiguous";
  return only === undefined || key !== "0" ? "weight-missing" : only;
}

function childWith(from: Place, fields: readonly Field[]): Found {
  const [found, second] = childrenWith(from, fields);
  if (found === undefined) return "weight-missing";
  return second === undefined ? found : "weight-ambiguous";
}

/** The children of a list or map that have these fields, in the order of the file. */
export function childrenWith({ path, node }: Place, fields: readonly Field[]): Place[] {
  if (node.kind === "scalar") return [];
  const children = node.kind === "list" ? node.items.entries() : node.entries.entries();
  const found: Place[] = [];
  for (const [step, child] of children)
    if (hasFields(child, fields)) found.push({ path: [...path, step], node: child });
  return found;
}

/** Whether each field holds what is wanted: a text, or a number or boolean as it stands in the file or as JSON writes it. */
export function hasFields(node: TrafficNode, fields: readonly Field[]): boolean {
  return fields.every(({ keys, wanted }) => isWanted(valueAt(node, keys), wanted));
}

function valueAt(node: TrafficNode, keys: readonly string[]): TrafficNode | null {
  let found = node;
  for (const key of keys) {
    const child = childNode(found, key);
    if (typeof child === "string") return null;
    found = child;
  }
  return found;
}

function isWanted(node: TrafficNode | null, wanted: string): boolean {
  if (node?.kind !== "scalar" || node.value === null) return false;
  return node.text === wanted || String(node.value) === wanted;
}

/** The index of the one document with these fields, without fields of the only one; -1 where there is none or several. */
export function documentIndex(documents: readonly TrafficNode[], doc: FieldValues = {}): number {
  const fields = fieldsOf(doc);
  const fitting = documents.flatMap((node, index) => (fields !== null && hasFields(node, fields) ? [index] : []));
  return fitting.length === 1 ? (fitting[0] ?? -1) : -1;
}
