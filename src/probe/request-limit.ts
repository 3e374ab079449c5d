import type { EffectiveManifest } from "../generated/types.ts";
import { locateIn } from "../manifest/locate.ts";
import { refusal } from "../manifest/refusal.ts";

/** Throws MANIFEST_INVALID if a run would send more requests than the manifest allows. `most`: the most that it may send. */
export function refuseTooManyRequests(manifest: EffectiveManifest, most: number): void {
  const allowed = manifest.limits.requests;
  if (allowed === null || most <= allowed) return;
  const at = locateIn(manifest.file, manifest.lines, "/limits/requests");
  const message = `limits.requests: expected a run of at most ${allowed} requests, got a plan of up to ${most}`;
  const remedy = "Remove checks, repeats or draws (`fallback-gate run --plan` lists all requests), or raise the limit.";
  throw refusal("MANIFEST_INVALID", [{ at, message, remedy }]);
}
