import { isAlias, isMap, isScalar, isSeq, type Pair } from "yaml";
import { elements, isObject } from "../../core/json.ts";

/** Values by anchor. An alias refers to the last anchor of that name before it. */
type Anchors = Map<string, unknown>;

/**
 * The value of a YAML node. An alias returns the same object as its anchor, not a copy; merge keys are resolved.
 * Recursive: only for nodes within limits.specDepth. Throws for an alias without an anchor before it, and for a key
 * that is not a text.
 */
export function valueOfNode(node: unknown, anchors: Anchors = new Map()): unknown {
  if (isAlias(node)) return anchored(node.source, anchors);
  if (!isMap(node) && !isSeq(node) && !isScalar(node)) return null;
  const value = isScalar(node) ? node.value : isMap(node) ? mapOf(node.items, anchors) : listOf(node.items, anchors);
  if (node.anchor !== undefined) anchors.set(node.anchor, value);
  return value;
}

function listOf(items: readonly unknown[], anchors: Anchors): unknown[] {
  return items.map((item) => valueOfNode(item, anchors));
}

function anchored(name: string, anchors: Anchors): unknown {
  if (!anchors.has(name)) throw new TypeError("expected an anchor before its alias");
  return anchors.get(name);
}

/** The last of several equal keys wins. The map's own keys win over merged keys. */
function mapOf(pairs: readonly Pair[], anchors: Anchors): Record<string, unknown> {
  const entries = pairs.map(({ key, value }): [string, unknown] => [keyOf(key, anchors), valueOfNode(value, anchors)]);
  const merged = entries
    .filter(([key]) => key === "<<")
    .flatMap(([, value]) => (Array.isArray(value) ? elements(value).toReversed() : [value]));
  if (!merged.every(isObject)) return Object.fromEntries(entries);
  const own = entries.filter(([key]) => key !== "<<");
  return Object.fromEntries([...merged.flatMap((value) => Object.entries(value)), ...own]);
}

function keyOf(node: unknown, anchors: Anchors): string {
  const key = valueOfNode(node, anchors);
  if (typeof key === "string") return key;
  if (key === null || typeof key === "number" || typeof key === "boolean") return key === null ? "" : `${key}`;
  throw new TypeError("expected a text as the key of a map");
}
