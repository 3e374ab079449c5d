import { cut } from "../names.ts";
import { type Part, reachable } from "./tree.ts";

/**
 * Returns the maximum number of provider calls of one request. Each target makes all its tries and ends with a status that
 * the strategy falls back on, so errors may be mixed. null if a number is unknown.
 */
export function mostCalls(part: Part): number | null {
  if (part.mode === null) return part.retry.attempts === null ? null : 1 + part.retry.attempts;
  const calls = reachable(part).map(mostCalls);
  if (calls.includes(null)) return null;
  const known = calls.map((number) => number ?? 0);
  if (part.mode !== "fallback") return Math.max(0, ...known);
  return sum(part.codes?.length === 0 ? known.slice(0, 1) : known);
}

/** Returns the provider calls if every call gets the same status. */
export function callsAt(status: number, part: Part): number {
  if (part.mode === null) return 1 + (part.retry.codes.includes(status) ? (part.retry.attempts ?? 0) : 0);
  const calls = reachable(part).map((inner) => callsAt(status, inner));
  if (part.mode !== "fallback") return Math.max(0, ...calls);
  const fallsBack = part.codes === null || part.codes.includes(status);
  return sum(fallsBack ? calls : calls.slice(0, 1));
}

/** The number of summands that are listed. */
const summands = 8;

/** Returns the sum as text: `(1 + 4) + (1 + 2)`. */
export function sumText(part: Part): string {
  if (part.mode === null) return `(1 + ${part.retry.attempts ?? "?"})`;
  const inner = reachable(part).map(sumText);
  const first = inner[0] ?? "0";
  if (part.mode === "fallback") return part.codes?.length === 0 ? first : cut(inner, summands).join(" + ");
  return new Set(inner).size <= 1 ? first : `the most of ${cut([...new Set(inner)], summands).join(" or ")}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
