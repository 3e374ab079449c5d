import type { Dialect } from "../generated/types.ts";

/**
 * nginx as a reverse proxy, measured on 1.22.1 with examples/nginx, whose headers and log list one entry per try. An
 * entry without a port is the upstream group's name, which nginx writes if it tried no server. Addresses within a group
 * are separated by commas, groups by ` : `: nginx moves to the next group by an internal redirect, such as
 * `error_page`.
 */
export const nginx: Dialect = {
  name: "nginx",
  verified: "measured",
  credential_of: "provider",
  accounts: [{ header: "x-gate-upstream-addr", basis: "list", scope: "gateway", absent: { "4xx": "zero" } }],
  target: "x-gate-upstream-addr",
  log: {
    rows: "request",
    fields: { id: "/rid", targets: "/upstream_addr", statuses: "/upstream_status", status: "/status" },
    call_like: "*:*",
    separators: [",", " : "],
  },
};
