import type { Dialect } from "../generated/types.ts";

/**
 * Portkey's open-source gateway, measured on 1.15.2. The count is of the last target only, -1 meaning that its retries were
 * used up; the index names the last target. Answers of the gateway's own (400, 404, 500 of a broken body) carry no header.
 */
export const portkey: Dialect = {
  name: "portkey",
  verified: "measured",
  credential_of: "provider",
  gate_id: ["x-portkey-trace-id"],
  no_cache: { headers: { "x-portkey-cache-force-refresh": "true" } },
  accounts: [
    {
      header: "x-portkey-retry-attempt-count",
      basis: "retries",
      scope: "last-target",
      promised: ["2xx"],
      absent: { "4xx": "zero" },
    },
  ],
  target: "x-portkey-last-used-option-index",
  cache: [{ header: "x-portkey-cache-status", hit: ["hit", "semantic hit"] }],
};
