import { createHash } from "node:crypto";
import { isObject } from "./json.ts";

/** Returns JSON with sorted keys and no whitespace, so the same value gives the same bytes (similar to RFC 8785). */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value, ""));
}

function sorted(value: unknown, under: string): unknown {
  if (Array.isArray(value)) return value.map((each) => sorted(each, under));
  if (!isObject(value)) return value;
  const keys = sortedKeys(value, under);
  // Assigning it would set the prototype instead.
  if (Object.hasOwn(value, "__proto__")) return Object.fromEntries(keys.map((key) => [key, sorted(value[key], key)]));
  const copy: Record<string, unknown> = {};
  for (const key of keys) copy[key] = sorted(value[key], key);
  return copy;
}

/** More than the names of any schema: what is kept stays small whatever the names are. */
const keptNames = 500;

/** The latest keys under a name, as found and sorted: objects under one name mostly have the same keys. */
const latest = new Map<string, { readonly found: readonly string[]; readonly inOrder: readonly string[] }>();

function sortedKeys(value: object, under: string): readonly string[] {
  const found = Object.keys(value);
  const known = latest.get(under);
  if (known !== undefined && isSameList(known.found, found)) return known.inOrder;
  // As an object gives them: whole numbers come first.
  const inOrder = Object.keys(Object.fromEntries(found.toSorted().map((key) => [key, null])));
  if (latest.size >= keptNames) latest.clear();
  latest.set(under, { found, inOrder });
  return inOrder;
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((each, index) => each === other[index]);
}

/** Returns `sha256:` and the hex digest of text or bytes. */
export function sha256(data: string | Uint8Array): string {
  return `sha256:${createHash("sha256").update(data).digest("hex")}`;
}

/** Whether two JSON values are equal, ignoring the order of keys. */
export function isSameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  return typeof one === "object" && typeof other === "object" && canonicalJson(one) === canonicalJson(other);
}

/** Whether two JSON values give the same text: equal, with their keys in the same order. */
export function isSameText(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one))
    return (
      Array.isArray(other) && one.length === other.length && one.every((each, index) => isSameText(each, other[index]))
    );
  if (!isObject(one) || !isObject(other)) return false;
  const keys = Object.keys(one);
  return isSameList(keys, Object.keys(other)) && keys.every((key) => isSameText(one[key], other[key]));
}
