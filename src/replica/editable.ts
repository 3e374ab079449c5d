import {
  Document,
  type DocumentOptions,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  Pair,
  parseAllDocuments,
  type ParseOptions,
  Scalar,
  type SchemaOptions,
  YAMLMap,
} from "yaml";
import { Refused } from "../configuration/refused.ts";
import type { Text } from "../configuration/text.ts";
import type { Locate } from "../core/line-index.ts";
import { safeLine } from "../core/safe-line.ts";
import { plainYaml } from "../core/yaml.ts";
import { leftoverIn } from "./leftovers.ts";
import type { ChangeReason, ReplicaChange } from "./replica.ts";

/** A map of a configuration, with its place in readable form; the root's is "". */
export interface Place {
  map: YAMLMap;
  path: string;
}

/** A YAML or JSON text that is edited. Every change is noted with its line in the original. */
export interface Editable {
  file: string;
  locate: Locate;
  /** The documents with a map at the top. */
  documents: { document: Document; root: YAMLMap }[];
  changes: ReplicaChange[];
}

/** Every scalar is a text as written, so that a copy does not turn `010` or `yes` into something else. */
const asWritten: ParseOptions & DocumentOptions & SchemaOptions = {
  ...plainYaml,
  schema: "failsafe",
  customTags: ["null"],
};

/** Parses a text that the reader has accepted. Aliases and merge keys are written out, so that each place can be changed alone. */
export function editable(file: string, { text, locate }: Text): Editable {
  const documents = Array.from(parseAllDocuments(text, asWritten), (document: Document) => {
    cleanComment(document);
    return { document, root: expanded(document.contents, new Map(), locate) };
  });
  const withMaps = documents.flatMap(({ document, root }) => (isMap(root) ? [{ document, root }] : []));
  return { file, locate, documents: withMaps, changes: [] };
}

/** Removes comments of one node with an address or a credential. Others stay. */
export function cleanComment(node: { comment?: string | null; commentBefore?: string | null }): void {
  if (leftoverIn(node.comment ?? "", new Set()) !== null) delete node.comment;
  if (leftoverIn(node.commentBefore ?? "", new Set()) !== null) delete node.commentBefore;
}

/** Returns the text of a document, or of a part of it as a document. */
export function printed({ documents }: Editable, map: YAMLMap): string {
  const whole = documents.find(({ root }) => root === map)?.document;
  const document = whole ?? new Document(null, asWritten);
  document.contents = map;
  return document.toString({ lineWidth: 0 });
}

function expanded(node: unknown, anchors: Map<string, Node>, locate: Locate): unknown {
  if (isAlias(node)) {
    const found = anchors.get(node.source);
    if (found !== undefined) return found.clone();
    throw new Refused(
      locate(node.range?.[0] ?? 0),
      "an alias without its anchor before it",
      "Write the value in full.",
    );
  }
  if (isMap(node)) node.items = expandedPairs(node.items, anchors, locate);
  if (isSeq(node)) node.items = node.items.map((item) => expanded(item, anchors, locate));
  if ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor !== undefined) {
    anchors.set(node.anchor, node);
    delete node.anchor;
  }
  return node;
}

/** A map's own keys win over merged ones, and an earlier merged map over a later one. */
function expandedPairs(pairs: readonly Pair[], anchors: Map<string, Node>, locate: Locate): Pair[] {
  const all = pairs.map(({ key, value }) => new Pair(key, expanded(value, anchors, locate)));
  const own = all.filter((pair) => keyOf(pair) !== "<<");
  const merged = all
    .filter((pair) => keyOf(pair) === "<<")
    .flatMap(({ value }) => (isSeq(value) ? value.items : [value]));
  const taken = new Set(own.map(keyOf));
  const added = merged
    .flatMap((map) => (isMap(map) ? map.items : []))
    .filter((pair) => !taken.has(keyOf(pair)) && taken.add(keyOf(pair)));
  return [...own, ...added.map(({ key, value }) => new Pair(key, isNode(value) ? value.clone() : value))];
}

export function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : "";
}

export function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => keyOf(pair) === key);
}

/** Returns the text of a scalar; null for anything else. */
export function scalarText(node: unknown): string | null {
  return isScalar(node) && typeof node.value === "string" ? node.value : null;
}

/** Returns the place of a key in readable form. A key can be anything, also an address or a credential. */
export function below(path: string, key: string | number): string {
  if (typeof key === "number") return `${path}[${key}]`;
  const shown = leftoverIn(key, new Set()) === null ? safeLine(key) : "(withheld)";
  return path === "" ? shown : `${path}.${shown}`;
}

/** Returns the map whose place reads like this; null if there is none. */
export function placeAt(place: Place, wanted: string): Place | null {
  if (place.path === wanted) return place;
  for (const pair of place.map.items) {
    const path = below(place.path, keyOf(pair));
    const isOnTheWay = path === wanted || wanted.startsWith(`${path}.`);
    const found = isMap(pair.value) && isOnTheWay ? placeAt({ map: pair.value, path }, wanted) : null;
    if (found !== null) return found;
  }
  return null;
}

/** Removes a key, if it is there. */
export function remove(sheet: Editable, { map, path }: Place, key: string, reason: ChangeReason): void {
  const pair = pairOf(map, key);
  if (pair === undefined) return;
  map.items = map.items.filter((other) => other !== pair);
  noteRemoved(sheet, pair.key, below(path, key), reason);
}

/** Notes that a key, or an item of a list, is not in the copy. */
export function noteRemoved(sheet: Editable, node: unknown, key: string, reason: ChangeReason): void {
  sheet.changes.push({ file: sheet.file, line: lineOf(sheet, node), key, reason, now: null });
}

/** Sets a key to a text, which is noted unless it had the same one. */
export function set(sheet: Editable, { map, path }: Place, key: string, now: string, reason: ChangeReason): void {
  const pair = pairOf(map, key);
  if (scalarText(pair?.value) === now) return;
  const value = new Scalar(now);
  value.type = Scalar.QUOTE_DOUBLE;
  if (pair === undefined) map.items.push(new Pair(new Scalar(key), value));
  else pair.value = value;
  sheet.changes.push({ file: sheet.file, line: lineOf(sheet, pair?.key ?? map), key: below(path, key), reason, now });
}

/** Returns the map at a key; one that is missing or empty is added. */
export function mapAt({ map, path }: Place, key: string): Place | null {
  const pair = pairOf(map, key);
  const place = below(path, key);
  if (isMap(pair?.value)) return { map: pair.value, path: place };
  if (pair !== undefined && !(isScalar(pair.value) && pair.value.value === null)) return null;
  const added = new YAMLMap();
  added.range = isNode(pair?.key ?? map) ? rangeOf(pair?.key ?? map) : null;
  if (pair === undefined) map.items.push(new Pair(new Scalar(key), added));
  else pair.value = added;
  return { map: added, path: place };
}

/** A leaf of a value, with its place and the key that it is below. */
export interface Leaf {
  node: Scalar;
  path: string;
  key: string;
}

/** Returns the leaves of a value, and the keys of its maps. */
export function* leavesOf(node: unknown, path: string, key: string): Generator<Leaf> {
  if (isScalar(node)) yield { node, path, key };
  if (isSeq(node)) for (const [index, item] of node.items.entries()) yield* leavesOf(item, below(path, index), key);
  if (isMap(node))
    for (const pair of node.items) {
      const name = keyOf(pair);
      if (isScalar(pair.key)) yield { node: pair.key, path: below(path, name), key: "" };
      yield* leavesOf(pair.value, below(path, name), name);
    }
}

/** Returns the line of a node in the original, from 1. */
export function lineOf({ locate }: Editable, node: unknown): number {
  return locate(rangeOf(node)?.[0] ?? 0)[0];
}

function rangeOf(node: unknown): [number, number, number] | null {
  return isNode(node) ? (node.range ?? null) : null;
}
