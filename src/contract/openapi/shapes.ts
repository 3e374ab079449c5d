import { canonicalJson, sha256 } from "../../core/canonical-json.ts";
import { isObject } from "../../core/json.ts";
import type { Digest, Shape } from "../../generated/types.ts";
import { binding } from "./canonical.ts";
import { composedOf, type Composed, type SchemaSource } from "./composed.ts";
import { boundedName, partName, resolved } from "./pointer.ts";
import { insideOf, isOfRequest, type Root } from "./roots.ts";
import { typeText } from "./types-of.ts";
import { variantsOf } from "./variants.ts";

/** As many as baseline.schema.json allows. */
const mostFields = 500;
const mostShapes = 5_000;
/** Above this number, each schema is expanded only at its first place. */
const mostUnfolded = 2_000;
const placesForShape = 20;
const arraysInArrays = 4;

export interface Unfolded {
  shapes: Record<string, Shape>;
  /** Maps a root to the digest of everything it requires. */
  digests: Record<string, Digest>;
}

/** A place whose value is described by alternative schemas. */
interface Place {
  name: string;
  schemas: readonly unknown[];
  /** Keys of the enclosing places. */
  above: ReadonlySet<string>;
}

interface Unfolding {
  source: SchemaSource;
  root: Root;
  shapes: Map<string, Shape>;
  /** All constraints within the root. */
  demands: unknown[];
  /** Keys of the places already expanded; null if only the enclosing places count. */
  seen: Set<string> | null;
  ids: Map<unknown, number>;
}

/**
 * The shape of each place with fields below each root, such as `… request.messages[]`, without component names. A cycle
 * ends where it began. If the result is larger than a baseline can hold, `source.remaining` falls below 0.
 */
export function unfold(roots: readonly Root[], source: SchemaSource): Unfolded {
  const unfolded = unfoldWithin(roots, source, false) ?? unfoldWithin(roots, source, true);
  if (unfolded === null) source.remaining = -1;
  return unfolded ?? { shapes: {}, digests: {} };
}

/** null if there are too many places. */
function unfoldWithin(roots: readonly Root[], source: SchemaSource, once: boolean): Unfolded | null {
  const shapes = new Map<string, Shape>();
  const digests: Record<string, Digest> = {};
  const most = once ? mostShapes : mostUnfolded;
  let places = 0;
  for (const root of roots) {
    const unfolding: Unfolding = { source, root, shapes, demands: [], seen: once ? new Set() : null, ids: new Map() };
    let waiting: Place[] = [{ name: root.name, schemas: [root.schema], above: new Set() }];
    while (waiting.length > 0) {
      places += waiting.length;
      if (places > most * placesForShape) return null;
      waiting = waiting.flatMap((place) => unfoldPlace(place, unfolding));
      if (shapes.size > most) return null;
    }
    digests[boundedName(root.name)] = sha256(canonicalJson(unfolding.demands));
  }
  return { shapes: Object.fromEntries([...shapes].toSorted(([one], [other]) => (one < other ? -1 : 1))), digests };
}

/** Records the constraints of a place and returns the places below it. */
function unfoldPlace({ name, schemas, above }: Place, unfolding: Unfolding): Place[] {
  const { source, root, shapes, demands, seen } = unfolding;
  const found = composedOf(schemas, source);
  const { types, required, properties, items, values, details } = found;
  demands.push([name.slice(root.name.length), typeText(types), [...required].toSorted(), [...details].toSorted()]);
  if (properties.size > 0 || (types?.has("object") ?? values.length > 0)) {
    shapes.set(boundedName(name), shapeOf(found, root, source));
    for (const [label, alternatives] of variantsOf(found, source))
      shapes.set(boundedName(insideOf(name, `(${label})`)), shapeOf(composedOf(alternatives, source), root, source));
  }
  const key = keyOf(schemas, unfolding);
  if (above.has(key) || seen?.has(key) === true || source.remaining < 0) return [];
  seen?.add(key);
  const inside = new Set([...above, key]);
  const fields = [...properties]
    .map(([field, inner]): [string, readonly unknown[]] => [`.${fieldName(field)}`, inner])
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return [...fields, ["[]", items] as const, [".*", values] as const]
    .filter(([, inner]) => inner.length > 0)
    .map(([step, inner]) => ({ name: insideOf(name, step), schemas: distinct(inner, source.root), above: inside }));
}

function shapeOf({ types, required, properties }: Composed, root: Root, source: SchemaSource): Shape {
  const fields = [...properties].flatMap(([name, schemas]) => fieldTypes(fieldName(name), schemas, source));
  if (fields.length > mostFields || required.size > mostFields) source.remaining = -1;
  const isBinding = (name: string): boolean => !isOnlyElsewhere(properties.get(name) ?? [], root);
  return {
    type: typeText(types),
    required: [...required].filter(isBinding).map(fieldName).toSorted(),
    properties: Object.fromEntries(fields),
  };
}

/** The type of a field, and the type of its elements as `field[]`. */
function fieldTypes(name: string, schemas: readonly unknown[], source: SchemaSource, arrays = 0): [string, string][] {
  const { types, items } = composedOf(distinct(schemas, source.root), source);
  const own: [string, string] = [name, typeText(types)];
  return items.length === 0 || arrays >= arraysInArrays
    ? [own]
    : [own, ...fieldTypes(`${name}[]`, items, source, arrays + 1)];
}

/** A read-only field does not constrain a request, and a write-only field does not constrain an answer. */
function isOnlyElsewhere(schemas: readonly unknown[], root: Root): boolean {
  const mark = isOfRequest(root.name) ? "readOnly" : "writeOnly";
  return schemas.length > 0 && schemas.every((schema) => isObject(schema) && schema[mark] === true);
}

/** Only parameter names contain spaces: `query api-version`. */
function fieldName(name: string): string {
  return name.split(" ").map(partName).join(" ");
}

/** Each schema once, even if several references lead to it. */
function distinct(schemas: readonly unknown[], root: unknown): readonly unknown[] {
  return schemas.length === 1 ? schemas : [...new Set(schemas.map((schema) => targetOf(schema, root)))];
}

/** The target of a reference that has no other keyword. */
function targetOf(schema: unknown, root: unknown): unknown {
  if (!isObject(schema) || typeof schema["$ref"] !== "string" || binding(schema, false).length > 1) return schema;
  return resolved(root, schema) ?? schema;
}

function keyOf(schemas: readonly unknown[], { source, ids }: Unfolding): string {
  const found = schemas.map((schema) => {
    const target = targetOf(schema, source.root);
    const id = ids.get(target) ?? ids.size;
    ids.set(target, id);
    return id;
  });
  return [...new Set(found)].toSorted((one, other) => one - other).join();
}
