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
  },
  route: {
    output_cap: { field: "max_completion_tokens", tokens: 64 },
    targets: {},
    proof: "log",
    checks: [{ check: "smoke" }, { check: "bad-credential" }],
  },
} as const;

/** The path that a family's requests go to, after the gateway's URL. */
export const familyPaths: Readonly<Record<RequestFamily, string>> = {
  "chat-completions": "/v1/chat/completions",
};
