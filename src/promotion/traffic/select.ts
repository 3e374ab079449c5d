import { oncePer } from "../../core/once-per.ts";
import type { FieldValues, ShareProblem } from "../../generated/types.ts";
import { type Field, fieldsOf, type SingleStep } from "../../manifest/traffic-pointer.ts";
import { mergeKey, type TrafficMap, type TrafficNode, type TrafficPlace } from "./node.ts";
import { isObstacle, obstacleAt, type Obstacle } from "./obstacle.ts";

/** A place, or an obstacle if there is not exactly one. */
export type Found = TrafficPlace | Obstacle;

/**
 * The one place that the steps lead to. An index is allowed only in a list with one entry, because reordering would
 * change its target.
 */
export function follow(from: TrafficPlace, steps: readonly SingleStep[]): Found {
  let found: Found = from;
  for (const step of steps) {
    if (isObstacle(found)) return found;
    found = step.kind === "key" ? childAt(found, step.key) : childWith(found, step.fields);
  }
  return found;
}

function childAt(place: TrafficPlace, key: string): Found {
  const child = childNode(place.node, key);
  if (typeof child === "string") return obstacleAt(child, place);
  return { path: [...place.path, place.node.kind === "list" ? Number(key) : key], node: child };
}

function childNode(node: TrafficNode, key: string): TrafficNode | ShareProblem {
  if (node.tag !== null) return "tagged";
  if (node.kind === "map") return entryNode(node, key);
  if (node.kind === "scalar" || !/^(?:0|[1-9]\d*)$/.test(key)) return "path-missing";
  const [only, second] = node.items;
  if (second !== undefined) return "index-ambiguous";
  return only === undefined || key !== "0" ? "path-missing" : only;
}

function entryNode(node: TrafficMap, key: string): TrafficNode | ShareProblem {
  const found = node.entries.get(key);
  if (found === undefined) return isMerged(node) ? "merge-key" : "path-missing";
  return keysOfReaders(node).get(caseless(key)) === 1 ? found : "duplicate-key";
}

/** How many keys of a map are the same for a reader that ignores case and `_`. */
const keysOfReaders = oncePer(({ entries }: TrafficMap): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const key of entries.keys()) counts.set(caseless(key), (counts.get(caseless(key)) ?? 0) + 1);
  return counts;
});

/**
 * Some readers take keys that differ only in case for one key (Go's encoding/json, Traefik), and protobuf's JSON takes
 * `weighted_clusters` for `weightedClusters`.
 */
function caseless(key: string): string {
  return key.replaceAll("_", "").toLowerCase();
}

/** Whether readers of YAML 1.1 find merged entries in this map. */
function isMerged(node: TrafficNode): boolean {
  return node.kind === "map" && node.entries.has(mergeKey);
}

function childWith(from: TrafficPlace, fields: readonly Field[]): Found {
  const children = childrenWith(from, fields);
  if (isObstacle(children)) return children;
  const [found, second] = children;
  if (found === undefined) return obstacleAt("path-missing", from);
  return second === undefined ? found : obstacleAt("path-ambiguous", second);
}

/** The children of a list or map that have these fields, in file order. */
export function childrenWith(from: TrafficPlace, fields: readonly Field[]): TrafficPlace[] | Obstacle {
  const { path, node } = from;
  if (node.tag !== null) return obstacleAt("tagged", from);
  if (isMerged(node)) return obstacleAt("merge-key", from);
  if (node.kind === "scalar") return [];
  const children = node.kind === "list" ? node.items.entries() : node.entries.entries();
  const found: TrafficPlace[] = [];
  for (const [step, child] of children) {
    const place = { path: [...path, step], node: child };
    const isFitting = hasFields(child, fields);
    if (typeof isFitting === "string") return obstacleAt(isFitting, place);
    if (isFitting) found.push(place);
  }
  return found;
}

/**
 * Whether each field has the wanted value: a text, or a number or boolean as written in the file or in JSON. A problem
 * if a merge key or a tag makes the value uncertain.
 */
export function hasFields(node: TrafficNode, fields: readonly Field[]): boolean | ShareProblem {
  const answers = fields.map(({ keys, wanted }) => {
    const value = valueAt(node, keys);
    return typeof value === "string" ? value : isWanted(value, wanted);
  });
  if (answers.includes(false)) return false;
  return answers.find((answer) => typeof answer === "string") ?? true;
}

const uncertain: ReadonlySet<ShareProblem> = new Set(["merge-key", "tagged", "duplicate-key"]);

/** The value below these keys; null if there is none. A problem if a merge key, a tag or a second spelling makes it uncertain. */
export function valueAt(node: TrafficNode, keys: readonly string[]): TrafficNode | null | ShareProblem {
  let found = node;
  for (const key of keys) {
    const child = childNode(found, key);
    if (typeof child === "string") return uncertain.has(child) ? child : null;
    found = child;
  }
  return found;
}

/** For some readers, a value with a tag is the value without it. */
function isWanted(node: TrafficNode | null, wanted: string | null): boolean | ShareProblem {
  if (wanted === null) return node !== null;
  if (node?.kind !== "scalar" || node.value === null) return false;
  if (node.text === wanted) return true;
  return String(node.value) === wanted && (node.tag === null || "tagged");
}

/**
 * The one document with these fields, or the only document if no fields are given; else an obstacle. A document that may
 * have them for some readers is an obstacle too.
 */
export function documentWith(documents: readonly TrafficNode[], doc: FieldValues = {}): Found {
  const fields = fieldsOf(doc);
  const start = { path: [], node: { offset: 0 } };
  if (fields === null) return obstacleAt("pointer-invalid", start);
  const answers = documents.map((each) => ({ each, fits: hasFields(each, fields) }));
  for (const { each, fits } of answers) if (typeof fits === "string") return obstacleAt(fits, { path: [], node: each });
  const [node, second] = answers.filter(({ fits }) => fits === true).map(({ each }) => each);
  if (second !== undefined) return obstacleAt("document-ambiguous", { path: [], node: second });
  return node === undefined ? obstacleAt("document-missing", start) : { path: [], node };
}
