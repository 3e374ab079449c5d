import { Composer, isAlias, isMap, isNode, isScalar, isSeq, type Pair, type Scalar as ScalarNode } from "yaml";
import { limits } from "../core/limits.ts";
import { plainYaml } from "../core/yaml.ts";
import type { Locate } from "../core/line-index.ts";
import { Refused } from "./refused.ts";
import { syntaxAt, tokensOf, tooLarge } from "./tokens.ts";
import type { Keyed, Scalar, Value } from "./value.ts";

interface Reader {
  locate: Locate;
  anchors: Map<string, unknown>;
  /** Anchors whose values are being read. */
  open: Set<string>;
  values: number;
}

/**
 * Reads the non-empty documents of a YAML or JSON text. Throws Refused for a syntax error and above limits.configuration*,
 * counting aliases expanded. `prefix` starts every path: `models.yaml: `.
 */
export function documentsOf(text: string, locate: Locate, prefix = ""): Value[] {
  const tokens = tokensOf(text, locate);
  const read = { values: 0 };
  return Array.from(new Composer(plainYaml).compose(tokens, true, text.length), (document) => {
    const [error] = [...document.errors, ...document.warnings.filter(({ code }) => code !== "TAG_RESOLVE_FAILED")];
    if (error !== undefined) throw syntaxAt(locate(error.pos[0]));
    const reader: Reader = { locate, anchors: new Map(), open: new Set(), values: read.values };
    const value = valueOf(document.contents, { offset: 0, path: prefix }, reader);
    read.values = reader.values;
    return value;
  }).filter((value) => value.kind !== "scalar" || value.value !== null);
}

interface Place {
  offset: number;
  path: string;
}

function valueOf(node: unknown, fallback: Place, reader: Reader): Value {
  const offset = isNode(node) ? (node.range?.[0] ?? fallback.offset) : fallback.offset;
  const place = { offset, path: fallback.path };
  reader.values += 1;
  if (reader.values > limits.configurationNodes) throw tooLarge(reader.locate(offset));
  if (isAlias(node)) return aliased(node.source, place, reader);
  const anchor = isNode(node) ? node.anchor : undefined;
  if (anchor === undefined) return plainValue(node, place, reader);
  reader.open.add(anchor);
  const value = plainValue(node, place, reader);
  reader.open.delete(anchor);
  reader.anchors.set(anchor, node);
  return value;
}

/** Read again at each alias, so that the path is that of the alias. */
function aliased(name: string, place: Place, reader: Reader): Value {
  if (!reader.anchors.has(name) || reader.open.has(name))
    throw new Refused(reader.locate(place.offset), "an alias without its anchor before it", "Write the value in full.");
  return { ...plainValue(reader.anchors.get(name), place, reader), offset: place.offset };
}

function plainValue(node: unknown, { offset, path }: Place, reader: Reader): Value {
  const placed = { offset, path, locate: reader.locate };
  if (isMap(node)) return { kind: "map", ...placed, entries: entriesIn(node.items, { offset, path }, reader) };
  if (isSeq(node)) {
    const items = node.items.map((item, index) => valueOf(item, { offset, path: `${path}[${index}]` }, reader));
    return { kind: "list", ...placed, items };
  }
  return { kind: "scalar", ...placed, ...scalarOf(node) };
}

function scalarOf(node: unknown): Pick<Scalar, "value" | "text" | "isLiteral"> {
  if (!isScalar(node)) return { value: null, text: "", isLiteral: false };
  const { value, source, type }: ScalarNode = node;
  const isLiteral = type === "BLOCK_LITERAL";
  if (typeof value === "string") return { value, text: value, isLiteral };
  const isCore = typeof value === "number" || typeof value === "boolean";
  return { value: isCore ? value : null, text: source ?? "", isLiteral };
}

/** Merge keys of YAML 1.1, as supported by gateways in Python and Go. A map's own keys take precedence. */
function entriesIn(pairs: readonly Pair[], place: Place, reader: Reader): Map<string, Value> {
  const own = new Map<string, Value>();
  const merged: Value[] = [];
  for (const { key, value } of pairs) {
    const offset = (isNode(key) ? key.range?.[0] : undefined) ?? place.offset;
    if (!isScalar(key) || typeof key.value !== "string") throw syntaxAt(reader.locate(offset));
    const path = /^$|: $/.test(place.path) ? `${place.path}${key.value}` : `${place.path}.${key.value}`;
    if (own.has(key.value)) throw new Refused(reader.locate(offset), "a duplicate key", "Remove one of the two.");
    if (key.value === "<<") merged.push(...mergedMaps(valueOf(value, { offset, path: place.path }, reader)));
    else own.set(key.value, valueOf(value, { offset, path }, reader));
  }
  return new Map([...merged.toReversed().flatMap((value) => [...mapEntries(value)]), ...own]);
}

function mergedMaps(value: Value): readonly Value[] {
  return value.kind === "list" ? value.items : [value];
}

function mapEntries(value: Value): Keyed["entries"] {
  return value.kind === "map" ? value.entries : new Map();
}
