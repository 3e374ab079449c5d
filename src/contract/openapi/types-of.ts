import { canonicalJson } from "../../core/canonical-json.ts";
import { elements, isObject, type JsonObject } from "../../core/json.ts";
import { nameOf } from "./pointer.ts";

/** The allowed JSON types and literals; null if nothing limits them. */
export type Types = ReadonlySet<string> | null;

const or = " | ";
const longest = 2_000;
const printable = /^[!-~]([ -~]*[!-~])?$/;

/** The first characters of a literal of each type. If the type itself is allowed, its literals add nothing. */
const literalsOf: Readonly<Record<string, RegExp>> = {
  string: /^"/,
  integer: /^-?\d+$/,
  number: /^-?\d/,
  boolean: /^(?:true|false)$/,
};

/** The types allowed by the schema's own keywords. */
export function declaredTypes(schema: JsonObject): Types {
  const named = [literals, declared].map((read) => read(schema)).find((found) => found.length > 0);
  return named === undefined ? null : new Set([...named, ...(schema["nullable"] === true ? ["null"] : [])]);
}

/** The type of a reference that leads nowhere or to another document. */
export function namedType(reference: string): Types {
  return new Set([nameOf(reference)]);
}

/**
 * The types that all of these allow. If they exclude each other, the description is sloppy, and any of them is allowed.
 */
export function allowedTogether(all: readonly Types[]): Types {
  const bound = all.filter((types) => types !== null);
  const [first = null, ...others] = bound;
  return others.reduce<Types>((one, other) => (one === null ? other : narrowed(one, other)), first);
}

function narrowed(one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> {
  const common = [...one]
    .filter((type) => isCovered(type, other))
    .concat([...other].filter((type) => isCovered(type, one)));
  return common.length > 0 ? new Set(common) : one.union(other);
}

/** Whether this type or literal is allowed. */
function isCovered(type: string, allowed: ReadonlySet<string>): boolean {
  return (
    allowed.has(type) || allowed.has(baseOfType(type)) || (baseOfType(type) === "integer" && allowed.has("number"))
  );
}

/** The JSON type of a literal. A type returns itself. */
function baseOfType(type: string): string {
  return Object.entries(literalsOf).find(([, pattern]) => pattern.test(type))?.[0] ?? type;
}

/** The allowed types as text, sorted, such as `"a" | null`, or `any`. The same set always gives the same text. */
export function typeText(types: Types): string {
  if (types === null || types.size === 0 || types.has("any")) return "any";
  const kept = [...types].filter((type) => baseOfType(type) === type || !types.has(baseOfType(type)));
  const text = kept.toSorted().join(or);
  if (text.length <= longest && printable.test(text)) return text;
  // Long lists of literals, such as model names, change often: only their type is kept.
  const plain = [...new Set(kept.map(baseOfType))].toSorted().join(or);
  return plain.length <= longest && printable.test(plain) ? plain : "any";
}

/** Whether the second text allows every value that the first one allows. */
export function isWithin(one: string, other: string): boolean {
  const allowed = new Set(other.split(or));
  return allowed.has("any") || one.split(or).every((type) => isCovered(type, allowed));
}

/** The same for JSON types only, ignoring literals. */
export function isWithinTypes(one: string, other: string): boolean {
  const bases = other.split(or).map((type) => baseOfType(type).replace("integer", "number"));
  return one.split(or).every((type) => bases.includes(baseOfType(type).replace("integer", "number")));
}

function literals(schema: JsonObject): string[] {
  const values = Object.hasOwn(schema, "const") ? [schema["const"]] : elements(schema["enum"]);
  return values.map(literal);
}

function literal(value: unknown): string {
  if (isObject(value) || Array.isArray(value)) return "any";
  return canonicalJson(value).replace(
    /[^ -{}~]/gu,
    (character) => `\\u${character.codePointAt(0)?.toString(16).padStart(4, "0") ?? ""}`,
  );
}

function declared(schema: JsonObject): string[] {
  const { type } = schema;
  const types = (Array.isArray(type) ? type : [type]).filter((name) => typeof name === "string");
  if (types.length > 0) return types;
  if (isObject(schema["properties"])) return ["object"];
  return isObject(schema["items"]) || Array.isArray(schema["prefixItems"]) ? ["array"] : [];
}
