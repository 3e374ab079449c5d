import { isAlias, isMap, isScalar, isSeq, type Pair } from "yaml";
import { elements, isObject } from "../../core/json.ts";

/** Values by anchor: an alias stands for the last one before it. */
type Anchors = Map<string, unknown>;

/**
 * The value of a YAML node. An alias is the very value that it stands for, and is not copied; merge keys are resolved.
 * Recursive: for nodes within limits.specDepth. Throws for an alias without an anchor before it, and for a key that is no text.
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

/** Of two same keys the last one wins; a key of the map itself before one that is merged into it. */
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
