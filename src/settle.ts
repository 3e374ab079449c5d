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
import { gatedRoutes } from "./promotion/gated-routes.ts";
import type { LeakScan } from "./publish/leak-scan.ts";
import { leaksIn, surfacesOf, type Surfaces } from "./publish/surfaces.ts";
import { sealBundle } from "./record/bundle.ts";
import { sealRecords, withoutInvalid } from "./record/seal.ts";

/** Everything that a bundle is derived from. */
export interface Facts {
  evidence: Evidence;
  manifest: EffectiveManifest;
  promotion: Promotion;
  run: RunContext;
  /** What our own comment told of earlier runs: shown, never judged by. */
  trail: readonly TrailEntry[];
}

export interface Settled {
  bundle: Bundle;
  surfaces: Surfaces;
  /** Surfaces that hold a secret. */
  withheld: Leak[];
}

/**
 * The decision on a run, and what is about to be published of it, scanned. A hit is evidence: the decision is derived
 * once more, and the surface withheld. Throws RECORD_INVALID.
 */
export function settle(facts: Facts, scan: LeakScan, escalation: string | null = null): Settled {
  const first = deriveBundle(facts);
  const leaks = leaksIn(surfacesOf(first, escalation), scan);
  const bundle = leaks.length === 0 ? first : deriveBundle({ ...facts, evidence: withLeaks(facts.evidence, leaks) });
  const surfaces = surfacesOf(bundle, escalation);
  return { bundle, surfaces, withheld: leaks.length === 0 ? [] : leaksIn(surfaces, scan) };
}

/** Judges, seals and bundles: a function of the facts alone, so that a bundle can be derived anew from itself. Throws RECORD_INVALID. */
export function deriveBundle({ evidence, manifest, promotion, run, trail }: Facts): Bundle {
  const gated = gatedRoutes(promotion);
  const found = withWaivers(findings(evidence, manifest, promotion), manifest.waivers, gated, run.at);
  const decision = decide(found, promotion);
  const { records, invalid } = sealRecords(evidence, { findings: found, decision }, manifest, run);
  if (invalid.length > 0)
    return deriveBundle({ evidence: withoutInvalid(evidence, invalid), manifest, promotion, run, trail });
  return sealBundle({
    run,
    manifest,
    promotion,
    evidence,
    findings: found,
    decision,
    records: [...records],
    trail: [...trail],
  });
}
