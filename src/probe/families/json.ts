export type JsonObject = Readonly<Record<string, unknown>>;

/** True for a JSON object: neither null nor an array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The elements of a JSON array; none when it is something else. */
export function elements(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The first element of a JSON array when that is an object, else null. */
export function firstObject(value: unknown): JsonObject | null {
  const first = elements(value)[0];
  return isObject(first) ? first : null;
}

/** A copy without one key. */
export function without(json: JsonObject, key: string): JsonObject {
  return Object.fromEntries(Object.entries(json).filter(([name]) => name !== key));
}
