import { limits } from "../core/limits.ts";
import type { RequestFamily } from "../generated/types.ts";

/** Every default of the manifest. docs/manifest.md shows this table; a test compares the two. */
export const defaults = {
  /** The name of the one gateway of a manifest without `gateways`. */
  gatewayName: "default",
  gateway: {
    dialect: "generic",
    auth: "bearer",
    headers: {},
    concurrency: limits.concurrency,
    timeout_ms: limits.exchangeMs,
    settle_ms: limits.witnessSettleMs,
    config: [],
  },
  log: { auth: "bearer", rows: "request", settle_ms: 10_000, bodies: "refused" },
  route: {
    output_cap_tokens: 64,
    targets: {},
    proof: "log",
    retrying_layers: 1,
    fallback_visible_in: "log",
    refusals: "never",
    context: "fallback",
    repeat: 1,
    draws: 30,
    checks: ["smoke", "bad-credential", "unknown-model", "invalid-body", "wrong-path", "fallback"],
  },
} as const;

/** The path that a family's requests go to, after the gateway's URL. */
export const familyPaths: Readonly<Record<RequestFamily, string>> = {
  "chat-completions": "/v1/chat/completions",
  responses: "/v1/responses",
};

/** The field that caps the answer in a family's requests. */
export const familyCapFields = {
  "chat-completions": "max_completion_tokens",
  responses: "max_output_tokens",
} as const satisfies Record<RequestFamily, string>;
