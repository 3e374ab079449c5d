import { limits } from "../core/limits.ts";

/** Every default of the manifest. docs/manifest.md lists them; a test compares both. */
export const defaults = {
  /** The name of the only gateway in a manifest without `gateways`. */
  gatewayName: "default",
  gateway: {
    dialect: "generic",
    auth: "bearer",
    headers: {},
    concurrency: limits.concurrency,
    cool_downs: true,
    timeout_ms: limits.exchangeMs,
    settle_ms: limits.witnessSettleMs,
    config: [],
  },
  log: {
    auth: "bearer",
    content: { jsonl: "json-lines", http: "json" },
    line: "json",
    ids: "whole",
    rows: "request",
    settle_ms: 10_000,
    bodies: "refused",
  },
  route: {
    output_cap_tokens: 64,
    targets: {},
    proof: "log",
    retrying_layers: 1,
    fallback_visible_in: "log",
    refusals: "never",
    context: "fallback",
    ask: { tools: false, system: false, json: false },
    may_differ: [],
    repeat: 1,
    draws: 30,
    calls: 6,
    checks: ["smoke", "bad-credential", "unknown-model", "invalid-body", "wrong-path", "fallback"],
  },
} as const;
