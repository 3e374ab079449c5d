import { parseJson } from "../../core/json.ts";
import { remembered } from "../../core/remembered.ts";
import { stepsOf, type Field, type PointerStep } from "../../manifest/traffic-pointer.ts";

/** A log has few pointers and many rows. */
const pointerSteps = remembered<readonly PointerStep[] | null>(stepsOf);

/**
 * Returns the values at a mapping's pointer: a JSON Pointer (RFC 6901) in which `*` matches every element and `{field=value}`
 * the one with this field. Texts along the path are parsed as JSON, because log stores return rows as text. Empty if nothing
 * is there.
 */
export function valuesAt(value: unknown, pointer: string): unknown[] {
  const steps = pointer === "" ? [] : (pointerSteps(pointer) ?? []);
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
