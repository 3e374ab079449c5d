import { parseJson } from "../../core/json.ts";
import { stepsOf, type Field, type PointerStep } from "../../manifest/traffic-pointer.ts";

/**
 * The values at a pointer of a log's mapping: a JSON Pointer (RFC 6901) in which `*` stands for every element and
 * `{field=value}` for the one with this field. A text on the way is parsed as JSON, since log stores hand rows out as text.
 * Empty where the pointer leads nowhere.
 */
export function valuesAt(value: unknown, pointer: string): unknown[] {
  const steps = pointer === "" ? [] : (stepsOf(pointer) ?? []);
  if (steps.length === 0 && pointer !== "") return [];
  return steps.reduce<unknown[]>((found, step) => found.flatMap((inner) => children(parsed(inner), step)), [value]);
}

function children(value: unknown, step: PointerStep): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  if (step.kind !== "key")
    return Object.values(value).filter((child) => step.fields.every((field) => holds(child, field)));
  const own = Object.getOwnPropertyDescriptor(value, step.key);
  return own === undefined ? [] : [own.value];
}

function holds(value: unknown, { keys, wanted }: Field): boolean {
  const found = keys.reduce<unknown[]>(
    (values, key) => values.flatMap((inner) => children(parsed(inner), { kind: "key", key })),
    [value],
  );
  return found.some((one) => ["string", "number", "boolean"].includes(typeof one) && String(one) === wanted);
}

function parsed(value: unknown): unknown {
  return typeof value === "string" && /^\s*[[{]/.test(value) ? (parseJson(value) ?? value) : value;
}
