import { GateError } from "../core/errors.ts";
import type { Bundle } from "../generated/types.ts";
import { isBundle } from "../generated/evidence-validators.cjs";
import { withDigest } from "./bundle-text.ts";

/** What a bundle consists of, before it has a digest. */
export type BundleContent = Omit<Bundle, "schema" | "digest">;

/** The bundle with its digest. Throws RECORD_INVALID if it violates its schema. */
export function sealBundle(content: BundleContent): Bundle {
  const bundle = withDigest({ schema: "fallback-gate/bundle/v1", ...content });
  if (isBundle(bundle)) return bundle;
  const [first] = isBundle.errors ?? [];
  throw new GateError(
    "RECORD_INVALID",
    `expected a bundle that fits its schema, got a violation of ${first?.keyword ?? "it"} at ${first?.instancePath ?? "its top"}`,
  );
}
