import { isObject } from "../../core/json.ts";
import { limits } from "../../core/limits.ts";
import { binding, isData } from "./canonical.ts";
import { atReference, isLocal } from "./pointer.ts";

const mostMembers = 5_000;

interface Waiting {
  value: unknown;
  named: boolean;
  depth: number;
}

/**
 * The given parts of a document and every part they reach through local references, by JSON Pointer. Each part is
 * visited once, so cycles end; remote references are not followed. Null above limits.specNodes, specDepth or
 * specReferences.
 */
export function closeOver(root: unknown, parts: ReadonlyMap<string, unknown>): ReadonlyMap<string, unknown> | null {
  const closed = new Map(parts);
  const waiting: Waiting[] = [...parts.values()].map((value) => ({ value, named: false, depth: 0 }));
  let nodes = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    nodes += 1;
    if (nodes > limits.specNodes || next.depth > limits.specDepth || hasTooManyMembers(next.value)) return null;
    const target = referenced(root, next, closed);
    if (target !== undefined) waiting.push({ value: target, named: false, depth: 0 });
    if (closed.size > limits.specReferences) return null;
    for (const child of children(next)) waiting.push(child);
  }
  return closed;
}

/** JavaScript engines store huge objects as dictionaries, which makes every later walk take seconds. */
function hasTooManyMembers(value: unknown): boolean {
  return isObject(value) && Object.keys(value).length > mostMembers;
}

/** The target of a reference, the first time it is found. */
function referenced(root: unknown, { value, named }: Waiting, closed: Map<string, unknown>): unknown {
  const reference = named || !isObject(value) ? undefined : value["$ref"];
  if (typeof reference !== "string" || !isLocal(reference) || closed.has(reference.slice(1))) return undefined;
  const target = atReference(root, reference);
  if (target !== undefined) closed.set(reference.slice(1), target);
  return target;
}

function children({ value, named, depth }: Waiting): Waiting[] {
  const below = depth + 1;
  if (Array.isArray(value)) return value.map((element: unknown) => ({ value: element, named: false, depth: below }));
  if (!isObject(value)) return [];
  return binding(value, named).map(([key, inner, namedBelow]) => ({
    value: inner,
    named: namedBelow || isData(key, named),
    depth: below,
  }));
}
