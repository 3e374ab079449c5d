import { canonicalDigest } from "../core/canonical-json.ts";
import { GateError } from "../core/errors.ts";
import { oncePer } from "../core/once-per.ts";
import type { Bundle } from "../generated/types.ts";
import { isBundle } from "../generated/evidence-validators.cjs";

/**
 * The bundle with its digest, the SHA-256 over the canonical JSON of the rest. Throws RECORD_INVALID if it violates its
 * schema.
 */
export function sealBundle(content: BundleContent): Bundle {
  const bundle = withDigest(content);
  if (isBundle(bundle)) return bundle;
  const [first] = isBundle.errors ?? [];
  throw new GateError(
    "RECORD_INVALID",
    `expected a bundle that fits its schema, got a violation of ${first?.keyword ?? "it"} at ${first?.instancePath ?? "its top"}`,
  );
}

/** What a bundle consists of, before it has a digest. */
export type BundleContent = Omit<Bundle, "schema" | "digest">;

/** The bundle of this content with the digest given, else with its own. Not validated. */
export function withDigest(content: BundleContent, digest?: string): Bundle {
  const unsealed = { schema: "fallback-gate/bundle/v1" as const, ...content };
  return { ...unsealed, digest: digest ?? canonicalDigest(unsealed) };
}

/** The text of `bundle.json`. It is made once: a reader compares it with the file, and `verify` shows it again. */
export const bundleText: (bundle: Bundle) => string = oncePer((bundle) => `${JSON.stringify(bundle, null, 2)}\n`);
