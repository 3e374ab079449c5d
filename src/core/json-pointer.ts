import { parseJson } from "./json.ts";

/** The JSON Pointer (RFC 6901) that these keys and indexes make; empty for the top. */
export function pointerOf(path: readonly (string | number)[]): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** The key that a step of a JSON Pointer names. */
export function unescapedStep(step: string): string {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}

/**
 * The values at a JSON Pointer (RFC 6901), in which `*` stands for every element. A text on the way is parsed as JSON,
 * since log stores hand rows out as text. Empty where the pointer leads nowhere.
 */
export function valuesAt(value: unknown, pointer: string): unknown[] {
  const steps = pointer.split("/").slice(1).map(unescapedStep);
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
