import { unescapedStep } from "../core/json-pointer.ts";
import type { FieldValues } from "../generated/types.ts";

/** A field of an entry by the keys that lead to it, and what it must hold as text; null: anything. */
export interface Field {
  keys: readonly string[];
  wanted: string | null;
}

/** A step to one child: by its key, or as the one that has these fields. */
export type SingleStep = { kind: "key"; key: string } | { kind: "where"; fields: readonly Field[] };

/** `every`: all children, or all that have these fields. */
export type Step = SingleStep | { kind: "every"; fields: readonly Field[] };

const stepPattern = /\/(\*?\{[^{}]*\}|[^/]*)/g;

/**
 * The steps of a pointer such as `/spec/http/{name=chat}/route/{subset=main}/weight`: keys as in RFC 6901, `{field=value}`
 * the one entry with that field, `{field=*}` the one entry that has it at all, `*` every child, `*{field=value}` every entry
 * with that field. Several fields stand with commas; one that begins with `/` is a pointer. null where it is none of these.
 */
export function stepsOf(pointer: string): Step[] | null {
  const matches = [...pointer.matchAll(stepPattern)];
  if (matches.length === 0 || matches.map(([whole]) => whole).join("") !== pointer) return null;
  return allOrNull(matches.map(([, step = ""]) => stepOf(step)));
}

/** The beginnings of a pointer that end with a step for every child, the shortest first. */
export function everyPrefixes(pointer: string): string[] {
  const steps = Array.from(pointer.matchAll(stepPattern), ([step]) => step);
  return steps.flatMap((step, index) => (step.startsWith("/*") ? [steps.slice(0, index + 1).join("")] : []));
}

/** The fields that a map of the manifest asks for; null where a name is no pointer. */
export function fieldsOf(values: FieldValues): Field[] | null {
  return allOrNull(Object.entries(values).map(([name, value]) => fieldOf(name, String(value))));
}

function stepOf(step: string): Step | null {
  if (step === "*") return { kind: "every", fields: [] };
  const [, star, inner] = /^(\*?)\{([^{}]*)\}$/.exec(step) ?? [];
  if (inner === undefined) return keyStep(step);
  const fields = allOrNull(inner.split(",").map(conditionOf));
  return fields === null ? null : { kind: star === "*" ? "every" : "where", fields };
}

function keyStep(step: string): Step | null {
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

/** RFC 6901 section 4: `~` stands only in `~0` and `~1`. */
function keyOf(escaped: string): string | null {
  return /~(?![01])/.test(escaped) ? null : unescapedStep(escaped);
}

function allOrNull<T>(values: readonly (T | null)[]): T[] | null {
  const present = values.filter((value) => value !== null);
  return present.length === values.length ? present : null;
}

/** The pointers of `among`: where the weights that belong together stand in several places, there are several. */
export function amongPointers(among: string | readonly string[]): readonly string[] {
  return typeof among === "string" ? [among] : among;
}
