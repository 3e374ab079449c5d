import { canonicalJson } from "../../core/canonical-json.ts";
import { elements, isObject, type JsonObject } from "../../core/json.ts";
import { ownDetails } from "./details.ts";
import { atReference, isLocal } from "./pointer.ts";
import { allowedTogether, declaredTypes, namedType, type Types } from "./types-of.ts";

/** What a schema requires, with every reference, `allOf` and alternative resolved. Component names do not appear. */
export interface Composed {
  /** null if nothing limits the types. */
  types: Types;
  required: ReadonlySet<string>;
  /** Maps a property name to the schemas that describe it, one for each place where it occurs. */
  properties: ReadonlyMap<string, readonly unknown[]>;
  /** Schemas of array elements. */
  items: readonly unknown[];
  /** Schemas of the values of unnamed properties. */
  values: readonly unknown[];
  /** The schemas of a choice; empty if there is none. */
  alternatives: readonly unknown[];
  /** Canonical JSON of the keywords that the other fields do not cover. */
  details: ReadonlySet<string>;
}

/** A document and how much may still be collected from it. If `remaining` is below 0, the result is incomplete. */
export interface SchemaSource {
  root: unknown;
  remaining: number;
  /** Schemas that are already resolved. */
  known: Map<unknown, Composed>;
}

/** Nested references and compositions. No hand-written document has more. */
const deepest = 64;

const nothing: Composed = {
  types: null,
  required: new Set(),
  properties: new Map(),
  items: [],
  values: [],
  alternatives: [],
  details: new Set(),
};

/**
 * What a schema requires across its references, `allOf` (all of it), `oneOf` and `anyOf` (the fields of any
 * alternative; required if every alternative requires it). A cycle adds nothing. Once `source.remaining` is used up,
 * the result is incomplete.
 */
export function composed(schema: unknown, source: SchemaSource): Composed {
  return part(schema, source, []);
}

/** The same for a place described by several alternative schemas. */
export function composedOf(schemas: readonly unknown[], source: SchemaSource): Composed {
  const [only, ...others] = schemas;
  return others.length === 0 ? composed(only, source) : either(schemas, source, []);
}

function part(schema: unknown, source: SchemaSource, trail: readonly unknown[]): Composed {
  if (!isObject(schema) || trail.includes(schema)) return nothing;
  const known = source.known.get(schema);
  if (known !== undefined) return known;
  if (trail.length >= deepest) source.remaining = -1;
  if (source.remaining < 0) return nothing;
  const below = [...trail, schema];
  const all = elements(schema["allOf"]).map((inner) => part(inner, source, below));
  const choices = ["oneOf", "anyOf"].map((key) => either(elements(schema[key]), source, below));
  const found = together([referenced(schema, source, below), own(schema), ...all, ...choices]);
  const result =
    schema["nullable"] === true && found.types ? { ...found, types: found.types.union(new Set(["null"])) } : found;
  source.remaining -=
    1 + result.properties.size + result.required.size + result.details.size + result.alternatives.length;
  source.known.set(schema, result);
  return result;
}

/** References to other documents are never followed. Such a reference counts as a type with that name. */
function referenced(schema: JsonObject, source: SchemaSource, trail: readonly unknown[]): Composed {
  const { $ref: reference } = schema;
  if (typeof reference !== "string") return nothing;
  const target = isLocal(reference) ? atReference(source.root, reference) : undefined;
  return target === undefined ? { ...nothing, types: namedType(reference) } : part(target, source, trail);
}

function own(schema: JsonObject): Composed {
  const { properties, additionalProperties: values, items, prefixItems } = schema;
  const details = ownDetails(schema);
  return {
    types: declaredTypes(schema),
    required: new Set(elements(schema["required"]).filter((name) => typeof name === "string")),
    properties: new Map(isObject(properties) ? Object.entries(properties).map(([name, inner]) => [name, [inner]]) : []),
    items: [items, ...elements(prefixItems)].filter(isObject),
    values: isObject(values) ? [values] : [],
    alternatives: [],
    details: new Set(Object.keys(details).length > 0 ? [canonicalJson(details)] : []),
  };
}

function together(parts: readonly Composed[]): Composed {
  const found = parts.filter((one) => one !== nothing);
  const [first = nothing, ...others] = found;
  if (others.length === 0) return first;
  return {
    ...gathered(found),
    types: allowedTogether(found.map(({ types }) => types)),
    required: union(found, "required"),
  };
}

function either(schemas: readonly unknown[], source: SchemaSource, trail: readonly unknown[]): Composed {
  const parts = schemas.map((schema) => part(schema, source, trail));
  if (parts.length === 0) return nothing;
  const alternatives = schemas.flatMap((schema, at) => flattened(schema, parts[at] ?? nothing));
  const types = parts.every((one) => one.types !== null)
    ? new Set(parts.flatMap((one) => [...(one.types ?? [])]))
    : null;
  const binding = parts.filter((one) => one.types === null || one.types.has("object"));
  const [shared = new Set<string>(), ...rest] = binding.map(({ required }) => required);
  const required = rest.reduce<ReadonlySet<string>>((common, names) => common.intersection(names), shared);
  return { ...gathered(parts), types, required, alternatives };
}

/** Nested choices are flattened into one. */
function flattened(schema: unknown, { alternatives }: Composed): readonly unknown[] {
  return alternatives.length > 0 ? alternatives : [schema];
}

function gathered(parts: readonly Composed[]): Composed {
  return {
    ...nothing,
    properties: merged(parts),
    items: parts.flatMap(({ items }) => items),
    values: parts.flatMap(({ values }) => values),
    alternatives: parts.flatMap(({ alternatives }) => alternatives),
    details: union(parts, "details"),
  };
}

function union(parts: readonly Composed[], key: "required" | "details"): ReadonlySet<string> {
  return new Set(parts.flatMap((one) => [...one[key]]));
}

function merged(parts: readonly Composed[]): Map<string, readonly unknown[]> {
  const properties = new Map<string, unknown[]>();
  for (const { properties: some } of parts) {
    for (const [name, schemas] of some) {
      const known = properties.get(name) ?? [];
      known.push(...schemas);
      properties.set(name, known);
    }
  }
  return properties;
}
