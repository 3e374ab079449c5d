import type { Dialect } from "../generated/types.ts";

/**
 * Envoy as a reverse proxy, measured on 1.40.0. The header counts Envoy's own tries if the virtual host includes it,
 * and is absent if nothing was sent upstream. The log is the router's upstream log in examples/envoy: one row per try.
 */
export const envoy: Dialect = {
  name: "envoy",
  verified: "measured",
  credential_of: "provider",
  accounts: [{ header: "x-envoy-attempt-count", basis: "attempts", scope: "gateway", absent: { "4xx": "zero" } }],
  log: { rows: "attempt", fields: { id: "/rid", target: "/host", status: "/status", attempt: "/attempt" } },
};
