import { createHash } from "node:crypto";
import { isObject } from "./json.ts";

/** Returns JSON with sorted keys and no whitespace, so the same value gives the same bytes (similar to RFC 8785). */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  const keys = Object.keys(value).toSorted();
  // Assigning it would set the prototype instead.
  if (keys.includes("__proto__")) return Object.fromEntries(keys.map((key) => [key, sorted(value[key])]));
  const copy: Record<string, unknown> = {};
  for (const key of keys) copy[key] = sorted(value[key]);
  return copy;
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
