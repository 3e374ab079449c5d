import { parseJson } from "./json.ts";

/**
 * The values at a JSON Pointer (RFC 6901), in which `*` stands for every element. A text on the way is parsed as JSON,
 * since log stores hand rows out as text. Empty where the pointer leads nowhere.
 */
export function valuesAt(value: unknown, pointer: string): unknown[] {
  const steps = pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  return steps.reduce<unknown[]>((found, step) => found.flatMap((inner) => children(parsed(inner), step)), [value]);
}

function children(value: unknown, step: string): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  if (step === "*") return Object.values(value);
  const own = Object.getOwnPropertyDescriptor(value, step);
  return own === undefined ? [] : [own.value];
}

function parsed(value: unknown): unknown {
  return typeof value === "string" && /^\s*[[{]/.test(value) ? (parseJson(value) ?? value) : value;
}
