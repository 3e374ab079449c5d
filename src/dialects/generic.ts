import type { Dialect } from "../generated/types.ts";

/**
 * The dialect of a gateway without one. It promises nothing, and its counts are lower bounds. The two headers are those
 * of the embedded gateway. The cache headers are those of HTTP caches and common gateways (RFC 9111 `age`, RFC 9211
 * `cache-status`, and vendors' own).
 */
export const generic: Dialect = {
  name: "generic",
  verified: "measured",
  credential_of: "gateway",
  no_cache: { headers: { "cache-control": "no-cache, no-store" } },
  accounts: [{ header: "x-gateway-attempts", basis: "attempts", scope: "unknown" }],
  target: "x-gateway-target",
  cache: [
    { header: "age", hit: ["*"], miss: ["0"] },
    { header: "cache-status", hit: ["*; hit*", "*;hit*"] },
    { header: "x-cache", hit: ["*hit*"] },
    { header: "x-cache-status", hit: ["*hit*"] },
    { header: "x-cache-hit", hit: ["true", "1"] },
    { header: "cf-cache-status", hit: ["hit"] },
    { header: "cf-aig-cache-status", hit: ["hit"] },
    { header: "helicone-cache", hit: ["hit"] },
    { header: "x-portkey-cache-status", hit: ["hit", "semantic hit"] },
    { header: "x-litellm-cache-key", hit: ["*"] },
  ],
};
