export type Json = null | boolean | number | string | Json[] | JsonMap;
export interface JsonMap {
  [key: string]: Json;
}

/** The keys and indexes from the top of the file to a value. */
export type Path = readonly (string | number)[];

export function isJsonMap(value: Json | undefined): value is JsonMap {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The entry of a map; undefined if the value is not a map or does not have the key. */
export function entry(value: Json | undefined, key: string): Json | undefined {
  return isJsonMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The entries of a map; none if the value is not a map. */
export function entries(value: Json | undefined): [string, Json][] {
  return isJsonMap(value) ? Object.entries(value) : [];
}

/** The items of a list; none if the value is not a list. */
export function items(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}

/** The text at a key of a map; null if there is none. */
export function textAt(value: Json | undefined, key: string): string | null {
  const text = entry(value, key);
  return typeof text === "string" ? text : null;
}
