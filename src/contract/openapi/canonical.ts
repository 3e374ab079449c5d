import { canonicalJson } from "../../core/canonical-json.ts";
import { isObject, type JsonObject } from "../../core/json.ts";

/** Keys that only document. Source: OpenAPI 3.1 and JSON Schema 2020-12 (annotations). */
const documentation = new Set([
  "$comment",
  "description",
  "example",
  "examples",
  "externalDocs",
  "operationId",
  "summary",
  "tags",
  "title",
]);

/** Keys whose object maps names to values, so that a `description` in it is an ordinary field. */
const mapsOfNames = new Set([
  "$defs",
  "callbacks",
  "content",
  "definitions",
  "dependentSchemas",
  "encoding",
  "headers",
  "links",
  "patternProperties",
  "properties",
  "responses",
]);

/** Keys whose value is data, so that every key in it counts. */
const data = new Set(["const", "default", "enum", "mapping"]);

/** Lists whose order has no meaning. */
const unordered = new Set(["allOf", "anyOf", "enum", "oneOf", "parameters", "required", "security", "servers", "type"]);

/**
 * The members of an object that constrain values, without documentation and extensions. `named` says whether its keys
 * are names.
 */
export function binding(object: JsonObject, named: boolean): [key: string, value: unknown, namedBelow: boolean][] {
  return Object.entries(object)
    .filter(([key]) => named || !(documentation.has(key) || key.startsWith("x-")))
    .map(([key, value]) => [key, value, !named && mapsOfNames.has(key)]);
}

/** Whether the value of this key is data rather than a schema. */
export function isData(key: string, named: boolean): boolean {
  return !named && data.has(key);
}

/**
 * A schema or operation in one form for all its spellings: no documentation, `const` as an `enum` with one value, null
 * as a type, and lists without a meaningful order sorted. Recursive: only for values within limits.specDepth.
 */
export function canonical(value: unknown, named = false): unknown {
  if (Array.isArray(value)) return value.map((element) => canonical(element));
  if (!isObject(value)) return value;
  const entries = binding(value, named).map(([key, inner, namedBelow]): [string, unknown] => [
    key,
    inOrder(key, named, isData(key, named) ? inner : canonical(inner, namedBelow)),
  ]);
  const object = Object.fromEntries(entries);
  return named ? object : withNull(withEnum(object));
}

function inOrder(key: string, named: boolean, value: unknown): unknown {
  if (named || !unordered.has(key) || !Array.isArray(value)) return value;
  return value.toSorted((one, other) => (canonicalJson(one) < canonicalJson(other) ? -1 : 1));
}

function withEnum(object: JsonObject): JsonObject {
  if (!Object.hasOwn(object, "const")) return object;
  const { const: constant, ...rest } = object;
  return { ...rest, enum: [constant] };
}

/** OpenAPI 3.0 writes `nullable: true`; 3.1 writes a type list or an alternative of type null. */
function withNull(object: JsonObject): JsonObject {
  const { nullable, ...rest } = object;
  if (typeof nullable === "boolean") return nullable ? orNull(rest) : rest;
  return ["anyOf", "oneOf"].reduce(withoutNullAlternative, object);
}

function withoutNullAlternative(object: JsonObject, key: string): JsonObject {
  const parts = object[key];
  if (!Array.isArray(parts)) return object;
  const others = parts.filter((part) => !isNullType(part));
  const only: unknown = others[0];
  if (others.length === parts.length || others.length !== 1 || !isObject(only)) return object;
  if (only["type"] === undefined || Object.keys(object).length > 1) return object;
  return orNull(only);
}

function isNullType(part: unknown): boolean {
  return isObject(part) && part["type"] === "null";
}

function orNull(object: JsonObject): JsonObject {
  const { type } = object;
  if (type === undefined) return { ...object, nullable: true };
  const types: unknown[] = Array.isArray(type) ? type : [type];
  return { ...object, type: inOrder("type", false, [...new Set([...types, "null"])]) };
}
