import { isObject, type JsonObject } from "../../core/json.ts";
import { canonical } from "./canonical.ts";

/** Keywords that are resolved elsewhere or that name components. */
const resolved = new Set([
  "$defs",
  "$ref",
  "allOf",
  "anyOf",
  "const",
  "definitions",
  "discriminator",
  "enum",
  "items",
  "nullable",
  "oneOf",
  "prefixItems",
  "properties",
  "required",
  "type",
]);

/** The other constraints of a schema, such as `format` and `minimum`, in canonical form. */
export function ownDetails(schema: JsonObject): JsonObject {
  const others = Object.entries(schema).filter(([key, value]) => !resolved.has(key) && !isValues(key, value));
  const details = others.length === 0 ? {} : canonical(withoutNames(Object.fromEntries(others)));
  return isObject(details) ? details : {};
}

/** `additionalProperties` is resolved elsewhere if it is a schema; only `false` is a constraint here. */
function isValues(key: string, value: unknown): boolean {
  return key === "additionalProperties" && (isObject(value) || value === true);
}

/** Without component names, which constrain nothing. Recursive: only for values within limits.specDepth. */
function withoutNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNames);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === "$ref" ? "" : withoutNames(inner)]),
  );
}
