import { isAlias, isMap, isNode, isScalar, isSeq, type Pair, type Scalar } from "yaml";
import { keyReadings } from "./key-readings.ts";
import { unreadable } from "./tokens.ts";
import type { TrafficNode, TrafficScalar } from "./node.ts";

/** A value, and how much it holds once its aliases are written out. */
export interface Expanded {
  node: TrafficNode;
  values: number;
  aliases: number;
  levels: number;
}

type Anchors = Map<string, Expanded>;

/**
 * The value under a node of a parsed document. An alias shares the node it stands for: a bomb is counted, never built.
 * Throws FILE_UNREADABLE for a key that some reader takes for a duplicate, a key that is no text, a merge key (the core schema knows none, YAML 1.1
 * readers follow it), and an alias without its anchor before it.
 */
export function expand(top: unknown): Expanded {
  return read(top, 0, new Map());
}

/** `fallback` is the offset for a value that is left out, as in `{ key }`. */
function read(node: unknown, fallback: number, anchors: Anchors): Expanded {
  const offset = isNode(node) ? (node.range?.[0] ?? fallback) : fallback;
  if (isAlias(node)) return aliased(node.source, offset, anchors);
  const anchor = isNode(node) ? node.anchor : undefined;
  if (anchor !== undefined) anchors.delete(anchor);
  const expanded = readPlain(node, offset, anchors);
  if (anchor !== undefined) anchors.set(anchor, expanded);
  return expanded;
}

function aliased(name: string, offset: number, anchors: Anchors): Expanded {
  const anchored = anchors.get(name);
  if (anchored === undefined) throw unreadable("an anchor before its alias");
  return { ...anchored, node: { ...anchored.node, offset }, aliases: anchored.aliases + 1 };
}

function readPlain(node: unknown, offset: number, anchors: Anchors): Expanded {
  if (isMap(node)) return readMap(node.items, offset, anchors);
  if (isSeq(node)) {
    const children = node.items.map((item) => read(item, offset, anchors));
    return sized({ kind: "list", offset, items: children.map((child) => child.node) }, children);
  }
  return sized(isScalar(node) ? readScalar(node, offset) : { kind: "scalar", offset, value: null, text: "" }, []);
}

function readMap(pairs: readonly Pair[], offset: number, anchors: Anchors): Expanded {
  const children = new Map<string, Expanded>();
  const taken = new Set<number>();
  for (const { key, value } of pairs) {
    if (!isScalar(key) || typeof key.value !== "string" || key.value === "<<") throw unreadable("a text as key");
    const readings = key.type === "PLAIN" ? keyReadings(key.value) : [];
    if (children.has(key.value) || readings.some((reading) => taken.has(reading))) throw unreadable("each key once");
    for (const reading of readings) taken.add(reading);
    children.set(key.value, read(value, key.range?.[0] ?? offset, anchors));
  }
  const entries = new Map(Array.from(children, ([key, child]) => [key, child.node]));
  return sized({ kind: "map", offset, entries }, [...children.values()]);
}

function readScalar({ value, source }: Scalar, offset: number): TrafficScalar {
  if (typeof value === "string") return { kind: "scalar", offset, value, text: value };
  if (typeof value === "number" || typeof value === "boolean" || value === null)
    return { kind: "scalar", offset, value, text: source ?? "" };
  throw unreadable("a value of YAML's core");
}

function sized(node: TrafficNode, children: readonly Expanded[]): Expanded {
  return {
    node,
    values: children.reduce((sum, child) => sum + child.values, 1),
    aliases: children.reduce((sum, child) => sum + child.aliases, 0),
    levels: children.reduce((most, child) => Math.max(most, child.levels), 0) + (node.kind === "scalar" ? 0 : 1),
  };
}
