import { elements, isObject } from "../../core/json.ts";
import { atReference, isLocal } from "./pointer.ts";

export interface Composed {
  required: ReadonlySet<string>;
  /** Name to the schemas that describe it, one for each alternative in which it occurs. */
  properties: ReadonlyMap<string, readonly unknown[]>;
}

/** Which references are followed: none, those that always bind (at the top and in `allOf`), or those of alternatives too. */
export type Following = "none" | "binding" | "all";

/** A document, and how many fields may still be gathered through its references. Below 0: what was gathered is a part. */
export interface Source {
  root: unknown;
  fieldsLeft: number;
}

interface Walk {
  source: Source;
  following: Following;
  trail: readonly string[];
}

/** References that name nothing but the next one: more of them are not what a person wrote. */
const longestTrail = 64;

const nothing: Composed = { required: new Set(), properties: new Map() };

/**
 * What an object must and may hold, over `allOf` (all of it), `oneOf` and `anyOf` (fields of any alternative, required
 * where every alternative requires it). Cycles add nothing.
 */
export function composed(schema: unknown, source: Source, following: Following): Composed {
  return part(schema, { source, following, trail: [] });
}

function part(schema: unknown, walk: Walk): Composed {
  if (!isObject(schema)) return nothing;
  const { $ref: reference } = schema;
  if (typeof reference === "string") return referenced(reference, walk);
  const own: Composed = { required: requiredOf(schema["required"]), properties: propertiesOf(schema["properties"]) };
  const all = elements(schema["allOf"]).map((inner) => part(inner, walk));
  const inChoices: Walk = walk.following === "all" ? walk : { ...walk, following: "none" };
  const choices = ["oneOf", "anyOf"].map((key) => either(elements(schema[key]).map((inner) => part(inner, inChoices))));
  return together([own, ...all, ...choices]);
}

function referenced(reference: string, walk: Walk): Composed {
  const { source, following, trail } = walk;
  if (following === "none" || !isLocal(reference) || trail.includes(reference)) return nothing;
  if (trail.length >= longestTrail) source.fieldsLeft = -1;
  if (source.fieldsLeft < 0) return nothing;
  const found = part(atReference(source.root, reference), { ...walk, trail: [...trail, reference] });
  source.fieldsLeft -= 1 + found.properties.size + found.required.size;
  return found;
}

function requiredOf(value: unknown): Set<string> {
  return new Set(elements(value).filter((name) => typeof name === "string"));
}

function propertiesOf(value: unknown): Map<string, unknown[]> {
  return new Map(isObject(value) ? Object.entries(value).map(([name, schema]) => [name, [schema]]) : []);
}

function together(parts: readonly Composed[]): Composed {
  return { required: new Set(parts.flatMap(({ required }) => [...required])), properties: merged(parts) };
}

function either(parts: readonly Composed[]): Composed {
  const [first, ...others] = parts;
  if (first === undefined) return nothing;
  const required = [...first.required].filter((name) => others.every((other) => other.required.has(name)));
  return { required: new Set(required), properties: merged(parts) };
}

function merged(parts: readonly Composed[]): Map<string, unknown[]> {
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
