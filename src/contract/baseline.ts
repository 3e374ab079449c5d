import { canonicalJson } from "../core/canonical-json.ts";
import { limits } from "../core/limits.ts";
import { parseJson } from "../core/json.ts";
import { isBaseline } from "../generated/baseline-validator.cjs";
import type { Day, PinnedContract, SourceUrl } from "../generated/types.ts";
import type { ContractDocument } from "./surface.ts";

/** What is pinned of a document on a day (YYYY-MM-DD): facts and digests, never its text. */
export function pinOf(document: ContractDocument, source: SourceUrl, day: Day): PinnedContract {
  const { kind, facts, sections, shapes } = document;
  return { schema: "fallback-gate/baseline/v1", source, kind, pinned: day, facts, sections, shapes };
}

/**
 * The content of a baseline file: sorted keys, two-space indent, final newline. The same pin always gives the same
 * bytes.
 */
export function baselineText(pinned: PinnedContract): string {
  return `${JSON.stringify(JSON.parse(canonicalJson(pinned)), null, 2)}\n`;
}

/** The pin in a baseline file; null if it is not a valid baseline or is larger than limits.baselineBytes. */
export function readBaseline(bytes: Uint8Array): PinnedContract | null {
  if (bytes.byteLength > limits.baselineBytes) return null;
  const value = parseJson(bytes);
  return isBaseline(value) ? value : null;
}
