import { utf8Text } from "./utf8.ts";

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

/** The value that a JSON text, or its UTF-8 bytes, hold; undefined when they are none. Other bytes are no JSON (RFC 8259 8.1). */
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

/** The object that a JSON text holds; null when the text is broken or holds anything else. */
export function parseObject(text: string): JsonObject | null {
  const value = parseJson(text);
  return isObject(value) ? value : null;
}

/** Every text of a JSON value, keys included. */
export function* textsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      yield key;
      yield* textsIn(inner);
    }
}
