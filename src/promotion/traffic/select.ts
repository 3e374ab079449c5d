import type { FieldValues } from "../../generated/types.ts";
import { childrenOf, type Place, type TrafficNode } from "./node.ts";
import { type Field, fieldsOf, type SingleStep } from "./pointer.ts";

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
  if (node.kind === "map") {
    const value = node.entries.get(key);
    return value === undefined ? "weight-missing" : { path: [...path, key], node: value };
  }
  if (node.kind === "scalar" || !/^(?:0|[1-9]\d*)$/.test(key)) return "weight-missing";
  const [only, second] = node.items;
  if (second !== undefined) return "weight-ambiguous";
  return only === undefined || key !== "0" ? "weight-missing" : { path: [...path, 0], node: only };
}

function childWith(from: Place, fields: readonly Field[]): Found {
  const [found, second] = childrenOf(from).filter(({ node }) => hasFields(node, fields));
  if (found === undefined) return "weight-missing";
  return second === undefined ? found : "weight-ambiguous";
}

/** Whether each field holds what is wanted: a text, or a number or boolean as it stands in the file or as JSON writes it. */
export function hasFields(node: TrafficNode, fields: readonly Field[]): boolean {
  return fields.every(({ keys, wanted }) => {
    const found = follow(
      { path: [], node },
      keys.map((key) => ({ kind: "key", key })),
    );
    if (typeof found === "string" || found.node.kind !== "scalar") return false;
    const { value, text } = found.node;
    return value !== null && (text === wanted || String(value) === wanted);
  });
}

/** The index of the one document with these fields, without fields of the only one; -1 where there is none or several. */
export function documentIndex(documents: readonly TrafficNode[], doc: FieldValues = {}): number {
  const fields = fieldsOf(doc);
  const fitting = documents.flatMap((node, index) => (fields !== null && hasFields(node, fields) ? [index] : []));
  return fitting.length === 1 ? (fitting[0] ?? -1) : -1;
}
