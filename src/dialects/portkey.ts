import type { Dialect } from "../generated/types.ts";

/**
 * Portkey's open-source gateway, measured on 1.15.2. The count covers only the last target; -1 means that its retries
 * were used up. The index names the last target. The gateway's own answers (400, 404, and 500 for a broken body) have
 * no header.
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
