import { canonicalJson, sha256 } from "./core/canonical-json.ts";
import type { Bundle } from "./generated/types.ts";
import { withDerivedLedgers } from "./ledger/derive.ts";
import { evidenceFolder } from "./publish/evidence-folder.ts";
import { surfacesOf } from "./publish/surfaces.ts";
import { valueDifferences } from "./report/value-differences.ts";
import { deriveBundle } from "./settle.ts";

/** One part of a bundle beside the same part derived anew. */
export interface Compared {
  what: string;
  /** Where the two differ first, as a JSON Pointer of the bundle; null where they agree. */
  differsAt: string | null;
}

export interface Replay {
  /** The bundle as its own run, manifest, promotion, evidence and trail derive it, each ledger from its accounts and calls. */
  derived: Bundle;
  compared: Compared[];
}

const derivedParts = ["evidence", "findings", "decision", "records"] as const;

/**
 * Derives a bundle anew from its facts and compares what it says with what they give. Pure: neither a clock nor anything but
 * the bundle is read. Throws RECORD_INVALID where its facts make no valid bundle.
 */
export function replay(bundle: Bundle): Replay {
  const derived = deriveBundle({ ...bundle, evidence: withDerivedLedgers(bundle.evidence, bundle.manifest) });
  const { digest, ...content } = bundle;
  const isSealed = sha256(canonicalJson(content)) === digest;
  const parts = derivedParts.map((part) => ({
    what: part,
    differsAt: firstDifference(bundle[part], derived[part], part),
  }));
  return { derived, compared: [{ what: "digest", differsAt: isSealed ? null : "/digest" }, ...parts] };
}

function firstDifference(one: unknown, other: unknown, part: string): string | null {
  const { value } = valueDifferences(one, other, `/${part}`).next();
  return value?.pointer ?? null;
}

/** The files of the evidence folder that a bundle makes, byte for byte, by their names. */
export function evidenceFiles(bundle: Bundle): ReadonlyMap<string, string> {
  const surfaces = surfacesOf(bundle);
  return new Map(evidenceFolder.map(({ surface, name }) => [name, surfaces[surface]]));
}
