import { canonicalJson } from "../core/canonical-json.ts";
import { limits } from "../core/limits.ts";
import { parseJson } from "../core/json.ts";
import { isBaseline } from "../generated/input-validators.cjs";
import type { Day, PinnedContract, SourceUrl } from "../generated/types.ts";
import type { ContractDocument } from "./surface.ts";

/** What a person pins of a document on a day (YYYY-MM-DD): facts and digests, never its text. */
export function pinOf(document: ContractDocument, source: SourceUrl, day: Day): PinnedContract {
  const { kind, facts, sections, shapes } = document;
  return { schema: "fallback-gate/baseline/v1", source, kind, pinned: day, facts, sections, shapes };
}

/** The baseline file of a pin: sorted keys, two spaces, a line end. The same pin gives the same bytes. */
export function baselineText(pinned: PinnedContract): string {
  return `${JSON.stringify(JSON.parse(canonicalJson(pinned)), null, 2)}\n`;
}

/** The pin that a baseline file holds; null when it is none, or larger than limits.baselineBytes. */
export function readBaseline(bytes: Uint8Array): PinnedContract | null {
  if (bytes.byteLength > limits.baselineBytes) return null;
  const value = parseJson(bytes);
  return isBaseline(value) ? value : null;
}
