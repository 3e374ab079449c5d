import { canonicalJson, sha256 } from "../core/canonical-json.ts";
import { GateError } from "../core/errors.ts";
import type { Bundle } from "../generated/types.ts";
import { isBundle } from "../generated/evidence-validators.cjs";

/**
 * The bundle with its digest, the SHA-256 over the canonical JSON of the rest. Throws RECORD_INVALID if it violates its
 * schema.
 */
export function sealBundle(content: Omit<Bundle, "schema" | "digest">): Bundle {
  const unsealed = { schema: "fallback-gate/bundle/v1" as const, ...content };
  const bundle: Bundle = { ...unsealed, digest: sha256(canonicalJson(unsealed)) };
  if (isBundle(bundle)) return bundle;
  const [first] = isBundle.errors ?? [];
  throw new GateError(
    "RECORD_INVALID",
    `expected a bundle that fits its schema, got a violation of ${first?.keyword ?? "it"} at ${first?.instancePath ?? "its top"}`,
  );
}
