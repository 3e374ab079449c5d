import type { Dialect } from "../generated/types.ts";

/**
 * HAProxy as a reverse proxy, measured on 2.6.12 with examples/haproxy. `%rc` counts retries, with a `+` if the request
 * was redispatched to another server. `<NOSRV>` means that HAProxy answered itself.
 */
export const haproxy: Dialect = {
  name: "haproxy",
  verified: "measured",
  credential_of: "provider",
  accounts: [{ header: "x-gate-rc", basis: "retries", scope: "gateway", absent: { "4xx": "zero" } }],
  target: "x-gate-server",
  log: {
    rows: "request",
    fields: { id: "/rid", retries: "/rc", target: "/srv", status: "/status" },
    no_call: ["<NOSRV>"],
    redispatch: "+",
  },
};
