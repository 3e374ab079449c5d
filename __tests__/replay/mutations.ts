import { sha256 } from "../../src/core/canonical-json.ts";
import type { Bundle } from "../../src/generated/types.ts";
import { isBundle } from "../../src/generated/evidence-validators.cjs";
import { evidenceFiles, replay } from "../../src/settle.ts";

/** Whether `verify` would call a JSON value a consistent bundle. */
export function isVerified(value: unknown): boolean {
  if (!isBundle(value)) return false;
  const { derived, compared } = replay(value);
  const isConsistent = compared.every(({ differsAt }) => differsAt === null);
  return isConsistent && evidenceFiles(derived).get("bundle.json")?.() === evidenceFiles(value).get("bundle.json")?.();
}

/** A forger's digest, over whatever the bundle now holds. */
export function resealed(bundle: Bundle): Bundle {
  const { digest: _, ...content } = bundle;
  return { ...bundle, digest: sha256(JSON.stringify(content)) };
}

type Path = readonly string[];

/** The way to every value that holds no other. */
export function leavesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

/** The value with another leaf at a path. */
export function changedAt(value: unknown, [key, ...rest]: Path, change: (leaf: unknown) => unknown = other): unknown {
  if (key === undefined) return change(value);
  const inside = (inner: unknown, name: string): unknown => (name === key ? changedAt(inner, rest, change) : inner);
  if (Array.isArray(value)) return value.map((inner, index) => inside(inner, String(index)));
  return Object.fromEntries(Object.entries(value ?? {}).map(([name, inner]) => [name, inside(inner, name)]));
}

/** Another value of the same kind, so that the schema alone does not find it. */
function other(value: unknown): unknown {
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return value + 1;
  if (typeof value === "string") return swapped(value);
  return 1;
}

/** The text with its last letter or digit changed: lengths and patterns mostly still fit. */
function swapped(text: string): string {
  const changed = text.replace(/[0-9a-z](?=[^0-9a-z]*$)/i, (last) => (last === "a" ? "b" : "a"));
  return changed === text ? `${text}x` : changed;
}
