import { unescapedStep } from "../core/json-pointer.ts";
import type { FieldValues } from "../generated/types.ts";

/** A field of an entry, by the keys that lead to it, and its wanted text; null matches any value. */
export interface Field {
  keys: readonly string[];
  wanted: string | null;
}

/** A step to one child: by key, or by matching fields. */
export type SingleStep = { kind: "key"; key: string } | { kind: "where"; fields: readonly Field[] };

/** `every`: all children, or all that match the fields. */
export type PointerStep = SingleStep | { kind: "every"; fields: readonly Field[] };

const stepPattern = /\/(\*?\{[^{}]*\}|[^/]*)/g;

/**
 * The steps of a pointer such as `/spec/http/{name=chat}/route/{subset=main}/weight`. Keys are as in RFC 6901;
 * `{field=value}` is the only entry with that field, `{field=*}` the only entry that has the field at all, `*` every
 * child, `*{field=value}` every entry with that field. Several fields are separated by commas; a field that starts with
 * `/` is a pointer. null if the text is not a pointer.
 */
export function stepsOf(pointer: string): PointerStep[] | null {
  const matches = [...pointer.matchAll(stepPattern)];
  if (matches.length === 0 || matches.map(([whole]) => whole).join("") !== pointer) return null;
  return allOrNull(matches.map(([, step = ""]) => stepOf(step)));
}

/** The prefixes of a pointer that end with a step for every child, shortest first. */
export function everyPrefixes(pointer: string): string[] {
  const steps = Array.from(pointer.matchAll(stepPattern), ([step]) => step);
  return steps.flatMap((step, index) => (step.startsWith("/*") ? [steps.slice(0, index + 1).join("")] : []));
}

/** The fields in a map of the manifest; null if a name is not a valid pointer. */
export function fieldsOf(values: FieldValues): Field[] | null {
  return allOrNull(Object.entries(values).map(([name, value]) => fieldOf(name, String(value))));
}

function stepOf(step: string): PointerStep | null {
  if (step === "*") return { kind: "every", fields: [] };
  const [, star, inner] = /^(\*?)\{([^{}]*)\}$/.exec(step) ?? [];
  if (inner === undefined) return keyStep(step);
  const fields = allOrNull(inner.split(",").map(conditionOf));
  return fields === null ? null : { kind: star === "*" ? "every" : "where", fields };
}

function keyStep(step: string): PointerStep | null {
  const key = /[*{}]/.test(step) ? null : keyOf(step);
  return key === null ? null : { kind: "key", key };
}

function conditionOf(condition: string): Field | null {
  const equals = condition.indexOf("=");
  if (equals === -1) return null;
  const wanted = condition.slice(equals + 1).trim();
  return fieldOf(condition.slice(0, equals).trim(), wanted === "*" ? null : wanted);
}

function fieldOf(name: string, wanted: string | null): Field | null {
  if (name === "") return null;
  const keys = name.startsWith("/") ? allOrNull(name.split("/").slice(1).map(keyOf)) : [name];
  return keys === null ? null : { keys, wanted };
}

/** RFC 6901 section 4: `~` occurs only as `~0` or `~1`. */
function keyOf(escaped: string): string | null {
  return /~(?![01])/.test(escaped) ? null : unescapedStep(escaped);
}

function allOrNull<T>(values: readonly (T | null)[]): T[] | null {
  const present = values.filter((value) => value !== null);
  return present.length === values.length ? present : null;
}

/** The pointers of `among` as a list. */
export function amongPointers(among: string | readonly string[]): readonly string[] {
  return typeof among === "string" ? [among] : among;
}
