import { canonicalJson } from "../../core/canonical-json.ts";
import { elements, isObject } from "../../core/json.ts";
import type { JsonObject } from "../../core/json.ts";
import { nameOf } from "./pointer.ts";

const or = " | ";
const longest = 2_000;
const printable = /^[!-~]([ -~]*[!-~])?$/;

/** The first letters of a literal of each type: where the type itself is allowed, a literal adds nothing. */
const literalsOf: Readonly<Record<string, RegExp>> = {
  string: /^"/,
  number: /^-?\d/,
  integer: /^-?\d+$/,
  boolean: /^(?:true|false)$/,
};

/**
 * What the schemas allow, one alternative after the other and sorted: types, literals and names of schemas, such as
 * `array<Message> | null`. The same set gives the same text. Recursive: for values within limits.specDepth.
 */
export function typeText(schemas: readonly unknown[]): string {
  const names = new Set(schemas.flatMap(typeNames));
  const absorbed = Object.entries(literalsOf).filter(([type]) => names.has(type));
  const kept = [...names].filter((name) => !absorbed.some(([, pattern]) => pattern.test(name)));
  return bounded(kept.length > 0 ? kept : ["any"]);
}

/** The alternatives of a type text. */
export function alternatives(text: string): string[] {
  return text.split(or);
}

function bounded(names: readonly string[]): string {
  const text = names.toSorted().join(or);
  if (text.length <= longest && printable.test(text)) return text;
  const plain = [...new Set(names.map(withoutDetail))].toSorted().join(or);
  return plain.length <= longest && printable.test(plain) ? plain : "any";
}

/** Long lists of literals, such as names of models, come and go: only their type is kept. */
function withoutDetail(name: string): string {
  if (name.startsWith("array<")) return "array";
  return Object.entries(literalsOf).find(([, pattern]) => pattern.test(name))?.[0] ?? name;
}

function typeNames(schema: unknown): string[] {
  if (!isObject(schema)) return ["any"];
  const { $ref: reference, nullable } = schema;
  if (typeof reference === "string") return [nameOf(reference)];
  const names = [literals, choices, all, declared].map((read) => read(schema)).find((found) => found.length > 0);
  return [...(names ?? ["any"]), ...(nullable === true ? ["null"] : [])];
}

function literals(schema: JsonObject): string[] {
  const values = Object.hasOwn(schema, "const") ? [schema["const"]] : elements(schema["enum"]);
  return values.map(literal);
}

function literal(value: unknown): string {
  if (isObject(value) || Array.isArray(value)) return "any";
  return canonicalJson(value).replace(
    /[^ -~]/gu,
    (character) => `\\u${character.codePointAt(0)?.toString(16).padStart(4, "0") ?? ""}`,
  );
}

function choices(schema: JsonObject): string[] {
  const parts = [...elements(schema["oneOf"]), ...elements(schema["anyOf"])];
  const names = parts.flatMap(typeNames);
  return names.every((name) => name === "any") ? [] : names;
}

function all(schema: JsonObject): string[] {
  const parts = new Set(elements(schema["allOf"]).flatMap(typeNames));
  parts.delete("any");
  if (isObject(schema["properties"])) parts.add("object");
  return parts.size > 0 ? [[...parts].toSorted().join(" & ")] : [];
}

function declared(schema: JsonObject): string[] {
  const { type } = schema;
  const types = Array.isArray(type) ? type.filter(isText) : [type].filter(isText);
  const named = types.length > 0 ? types : impliedType(schema);
  return named.map((name) => (name === "array" && isObject(schema["items"]) ? arrayOf(schema["items"]) : name));
}

function impliedType(schema: JsonObject): string[] {
  if (isObject(schema["properties"])) return ["object"];
  return isObject(schema["items"]) ? ["array"] : [];
}

function arrayOf(items: JsonObject): string {
  return `array<${typeText([items])}>`;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
