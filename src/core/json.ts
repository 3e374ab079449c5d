import { utf8Text } from "./utf8.ts";

export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object, so neither null nor an array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Returns the elements of a JSON array; none for anything else. */
export function elements(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Returns the first element of a JSON array if it is an object, else null. */
export function firstObject(value: unknown): JsonObject | null {
  const first = elements(value)[0];
  return isObject(first) ? first : null;
}

/** Returns a copy without one key. */
export function without(json: JsonObject, key: string): JsonObject {
  return Object.fromEntries(Object.entries(json).filter(([name]) => name !== key));
}

/** Parses a JSON text or its UTF-8 bytes; undefined if it is not JSON. Bytes must be UTF-8 (RFC 8259 8.1). */
export function parseJson(data: string | Uint8Array): unknown {
  const text = typeof data === "string" ? data : utf8Text(data);
  if (text === null) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

/** Parses a JSON object; null if the text is invalid or another value. */
export function parseObject(text: string): JsonObject | null {
  const value = parseJson(text);
  return isObject(value) ? value : null;
}

/** Returns every text of a JSON value, including keys. */
export function* textsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      yield key;
      yield* textsIn(inner);
    }
}
