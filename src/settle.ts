import { isSameText } from "./core/canonical-json.ts";
import { decide, findings } from "./decision/judge.ts";
import { withWaivers } from "./decision/waivers.ts";
import { withLeaks } from "./evidence/gather.ts";
import type {
  Bundle,
  EffectiveManifest,
  Evidence,
  Leak,
  Promotion,
  RunContext,
  TrailEntry,
} from "./generated/types.ts";
import { withDerivedLedgers } from "./ledger/derive.ts";
import { gatedRoutes } from "./promotion/gating.ts";
import { evidenceFolder } from "./publish/evidence-folder.ts";
import type { LeakScan } from "./publish/leak-scan.ts";
import { fileTexts, leaksIn, surfacesOf, type Surfaces } from "./publish/surfaces.ts";
import { sealBundle, type BundleContent } from "./record/bundle.ts";
import { bundleDigest } from "./record/bundle-text.ts";
import { invalidRecords, sealRecords, withoutInvalid } from "./record/seal.ts";
import { valueDifferences } from "./report/value-differences.ts";

// This file judges, seals and renders. It is imported lazily: `gate` loads it while the gateway answers, so that no packet
// waits for it, and the command line loads it only where a bundle is read. What else they need then comes with it.
export { escalationPacket } from "./record/escalation.ts";
export { parsedBundle } from "./record/parsed-bundle.ts";
export { publish } from "./publish/publish.ts";
export { codeQuality } from "./report/code-quality.ts";

/** Everything that a bundle is derived from. */
export interface BundleFacts {
  evidence: Evidence;
  manifest: EffectiveManifest;
  promotion: Promotion;
  run: RunContext;
  /** Earlier runs according to the gate's comment; shown, but never judged. */
  trail: readonly TrailEntry[];
  /** Only of one leg of a divided run. */
  shard?: Bundle["shard"];
  /** Only of a merged run. */
  legs?: Bundle["legs"];
}

export interface Settled {
  bundle: Bundle;
  surfaces: Surfaces;
  /** Surfaces that contain a secret. */
  withheld: Leak[];
}

/**
 * Returns the decision and the scanned surfaces to publish. A leak becomes evidence: the decision is derived again and the
 * surface is withheld. Throws RECORD_INVALID.
 */
export function settle(facts: BundleFacts, scan: LeakScan, escalation: string | null = null): Settled {
  const first = deriveBundle(facts);
  const rendered = surfacesOf(first, escalation);
  const leaks = leaksIn(rendered, scan);
  if (leaks.length === 0) return { bundle: first, surfaces: rendered, withheld: [] };
  const bundle = deriveBundle({ ...facts, evidence: withLeaks(facts.evidence, leaks) });
  const surfaces = surfacesOf(bundle, escalation);
  return { bundle, surfaces, withheld: leaksIn(surfaces, scan) };
}

/**
 * Judges, seals and bundles. Depends only on the facts, so a bundle can be derived again from itself. Throws RECORD_INVALID.
 */
export function deriveBundle(facts: BundleFacts): Bundle {
  const content = contentOf(facts);
  try {
    return sealBundle(content);
  } catch (error) {
    const invalid = invalidRecords(content.records);
    if (invalid.length === 0) throw error;
    return deriveBundle({ ...facts, evidence: withoutInvalid(facts.evidence, invalid) });
  }
}

function contentOf({ evidence, manifest, promotion, run, trail, shard, legs }: BundleFacts): BundleContent {
  const gated = gatedRoutes(promotion);
  const found = withWaivers(findings(evidence, manifest, promotion), manifest.waivers, gated, run.at);
  const decision = decide(found, promotion);
  return {
    run,
    manifest,
    promotion,
    evidence,
    findings: found,
    decision,
    records: sealRecords(evidence, { findings: found, decision }, manifest, run),
    trail: [...trail],
    ...(shard !== undefined && { shard }),
    ...(legs !== undefined && { legs }),
  };
}

/** The comparison of one part of a bundle with its derived part. */
export interface Compared {
  what: string;
  /** The first difference as a JSON Pointer of the bundle; null if they agree. */
  differsAt: string | null;
}

export interface Replay {
  /**
   * The bundle derived from its run, manifest, promotion, evidence and trail, with each ledger derived from its accounts and
   * calls.
   */
  derived: Bundle;
  compared: Compared[];
}

const derivedParts = ["evidence", "findings", "decision", "records"] as const;

/**
 * Derives a valid bundle again from its facts and compares the two. Pure: reads no clock and nothing but the bundle. Throws
 * RECORD_INVALID if its facts make no valid bundle.
 */
export function replay(bundle: Bundle): Replay {
  const facts = { ...bundle, evidence: withDerivedLedgers(bundle.evidence, bundle.manifest) };
  const { digest, schema: _, ...content } = bundle;
  // What is the same to the letter is as valid, and has the same text.
  const isSame = isSameText(contentOf(facts), content);
  const derived = isSame ? withOwnDigest(bundle) : deriveBundle(facts);
  const parts = derivedParts.map((part) => ({
    what: part,
    differsAt: isSame ? null : firstDifference(bundle[part], derived[part], part),
  }));
  return {
    derived,
    compared: [{ what: "digest", differsAt: bundleDigest(bundle) === digest ? null : "/digest" }, ...parts],
  };
}

/** The bundle itself if it has its own digest, so that its text need not be made again. */
function withOwnDigest(bundle: Bundle): Bundle {
  const digest = bundleDigest(bundle);
  return digest === bundle.digest ? bundle : { ...bundle, digest };
}

function firstDifference(one: unknown, other: unknown, part: string): string | null {
  const { value } = valueDifferences(one, other, `/${part}`).next();
  return value?.pointer ?? null;
}

/** Returns what makes the exact contents of the bundle's files in the evidence folder, by name. */
export function evidenceFiles(bundle: Bundle): ReadonlyMap<string, () => string> {
  return new Map(evidenceFolder.map(({ surface, name }) => [name, () => fileTexts[surface](bundle)]));
}
