import { isAlias, isMap, isNode, isScalar, isSeq, type Pair, type Scalar } from "yaml";
import { keyReadings } from "./key-readings.ts";
import type { TrafficNode, TrafficScalar } from "./node.ts";
import { Unreadable } from "./obstacle.ts";

/** A value, and its size with all aliases expanded. */
export interface Expanded {
  node: TrafficNode;
  values: number;
  aliases: number;
  levels: number;
}

type Anchors = Map<string, Expanded>;

/**
 * The value of a parsed node. An alias shares its node, so an alias bomb is counted but never built. Merge keys stay
 * keys and unknown tags stay with their values: both are obstacles only on a pointer's path. Throws Unreadable for a
 * key that some YAML reader takes for a duplicate, for a key that is not a text, and for an alias without an anchor
 * before it.
 */
export function expand(top: unknown): Expanded {
  return read(top, 0, new Map());
}

/** `fallback` is the offset for an omitted value, as in `{ key }`. */
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
  if (anchored === undefined) throw new Unreadable("alias-without-anchor", offset);
  return { ...anchored, node: { ...anchored.node, offset }, aliases: anchored.aliases + 1 };
}

function readPlain(node: unknown, offset: number, anchors: Anchors): Expanded {
  const tag = foreignTag(node);
  if (isMap(node)) return readMap(node.items, { offset, tag }, anchors);
  if (isSeq(node)) {
    const children = node.items.map((item) => read(item, offset, anchors));
    return sized({ kind: "list", offset, tag, items: children.map((child) => child.node) }, children);
  }
  if (isScalar(node)) return sized(readScalar(node, { offset, tag }), []);
  return sized({ kind: "scalar", offset, tag, value: null, text: "" }, []);
}

/** Core tags that only state the value's own type. */
const coreTags = { map: /:map$/, list: /:seq$/, text: /:str$/, word: /:(?:str|int|float|bool|null)$/ } as const;

/** A tag outside the core, or a core tag that does not fit the value. */
function foreignTag(node: unknown): string | null {
  const tag = isNode(node) ? (node.tag ?? "!") : "!";
  const own = isMap(node)
    ? "map"
    : isSeq(node)
      ? "list"
      : isScalar(node) && typeof node.value === "string"
        ? "text"
        : "word";
  return tag === "!" || (tag.startsWith("tag:yaml.org,2002:") && coreTags[own].test(tag)) ? null : tag;
}

type Marks = Pick<TrafficScalar, "offset" | "tag">;

function readMap(pairs: readonly Pair[], marks: Marks, anchors: Anchors): Expanded {
  const children = new Map<string, Expanded>();
  const taken = new Set<number>();
  for (const { key, value } of pairs) {
    const offset = (isNode(key) ? key.range?.[0] : undefined) ?? marks.offset;
    if (!isScalar(key) || typeof key.value !== "string") throw new Unreadable("key-not-text", offset);
    const readings = key.type === "PLAIN" ? keyReadings(key.value) : [];
    if (children.has(key.value) || readings.some((reading) => taken.has(reading)))
      throw new Unreadable("duplicate-key", offset);
    for (const reading of readings) taken.add(reading);
    children.set(key.value, read(value, offset, anchors));
  }
  const entries = new Map(Array.from(children, ([key, child]) => [key, child.node]));
  return sized({ kind: "map", ...marks, entries }, [...children.values()]);
}

function readScalar({ value, source }: Scalar, marks: Marks): TrafficScalar {
  if (typeof value === "string") {
    const text = marks.tag === null ? value : `${marks.tag} ${value}`;
    return { kind: "scalar", ...marks, value, text };
  }
  if (typeof value === "number" || typeof value === "boolean" || value === null)
    return { kind: "scalar", ...marks, value, text: source ?? "" };
  throw new Unreadable("syntax", marks.offset);
}

function sized(node: TrafficNode, children: readonly Expanded[]): Expanded {
  return {
    node,
    values: children.reduce((sum, child) => sum + child.values, 1),
    aliases: children.reduce((sum, child) => sum + child.aliases, 0),
    levels: children.reduce((most, child) => Math.max(most, child.levels), 0) + (node.kind === "scalar" ? 0 : 1),
  };
}
