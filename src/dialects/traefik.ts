import type { Dialect } from "../generated/types.ts";

/**
 * Traefik as a reverse proxy, measured on 3.7.15 with examples/traefik. Its access log has one row per request, whose
 * `RetryAttempts` counts neither the retries of a service nor a failover. In the example every try passes through an
 * entry point of its own, named `try-…`. Rows of any other entry point make the count a lower bound.
 */
export const traefik: Dialect = {
  name: "traefik",
  verified: "measured",
  credential_of: "provider",
  accounts: [],
  target: "x-gate-target",
  log: {
    rows: "event",
    fields: {
      id: "/request_X-Request-Id",
      event: "/entryPointName",
      target: "/ServiceAddr",
      status: "/OriginStatus",
      time: "/StartUTC",
    },
    events: { attempt: ["try-*"] },
  },
};
