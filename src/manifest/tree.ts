import { isMap, isNode, isScalar, isSeq, type Pair } from "yaml";
import { pointerOf } from "../core/json-pointer.ts";
import { limits } from "../core/limits.ts";
import type { TextFault } from "./fault.ts";
import type { Json, Path } from "./json.ts";

/** Plain data, with the offset of every value and key by JSON Pointer. */
export interface Tree {
  value: Json;
  values: Map<string, number>;
  keys: Map<string, number>;
  faults: TextFault[];
}

const refusedKeys: ReadonlySet<unknown> = new Set(["__proto__", "constructor", "prototype", "<<"]);

/** Converts a parsed YAML node to data without using the library's own conversion. */
export function treeOf(top: unknown): Tree {
  const tree: Tree = { value: null, values: new Map(), keys: new Map(), faults: [] };
  tree.value = read(top, [], 0, tree);
  if (tree.values.size > limits.manifestNodes) tree.faults = [tooMany(tree.values)];
  return tree;
}

/** `fallback` is the offset for an omitted value, as in `{ key }`. */
function read(node: unknown, path: Path, fallback: number, tree: Tree): Json {
  if (tree.values.size > limits.manifestNodes) return null;
  const offset = isNode(node) ? (node.range?.[0] ?? fallback) : fallback;
  tree.values.set(pointerOf(path), offset);
  if (isMap(node)) return readMap(node.items, path, offset, tree);
  if (isSeq(node)) return node.items.map((item, index) => read(item, [...path, index], offset, tree));
  return isScalar(node) ? readScalar(node.value, offset, tree) : null;
}

/** `fromEntries` defines own properties, so no key can reach a prototype. */
function readMap(pairs: readonly Pair[], path: Path, offset: number, tree: Tree): Json {
  const seen = new Set<string>();
  return Object.fromEntries(
    pairs.flatMap(({ key, value }): [string, Json][] => {
      const at = isScalar(key) ? (key.range?.[0] ?? offset) : offset;
      const name = isScalar(key) ? key.value : null;
      const fault = keyFault(name, seen, at);
      if (fault !== null) tree.faults.push(fault);
      if (fault !== null || typeof name !== "string") return [];
      seen.add(name);
      tree.keys.set(pointerOf([...path, name]), at);
      return [[name, read(value, [...path, name], at, tree)]];
    }),
  );
}

function keyFault(name: unknown, seen: ReadonlySet<string>, offset: number): TextFault | null {
  if (typeof name !== "string")
    return { offset, problem: "expected a text as key, got another value", remedy: "Quote the key." };
  if (refusedKeys.has(name))
    return { offset, problem: `expected another key, got \`${name}\``, remedy: "Remove or rename it." };
  if (!seen.has(name)) return null;
  return {
    offset,
    problem: "expected each key once, got a duplicate key",
    remedy: "Remove one of the two.",
  };
}

function readScalar(value: unknown, offset: number, tree: Tree): Json {
  if (typeof value === "string" || typeof value === "boolean" || value === null) return value;
  if (typeof value === "number" && isExact(value)) return value;
  tree.faults.push({
    offset,
    problem: "expected a number that can be stored exactly, got another one",
    remedy: "Use a smaller number.",
  });
  return null;
}

function isExact(value: number): boolean {
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
}

function tooMany(values: ReadonlyMap<string, number>): TextFault {
  const offset = [...values.values()].at(-1) ?? 0;
  const problem = `expected at most ${limits.manifestNodes} values, got more`;
  return { offset, problem, remedy: "Split the manifest." };
}
