import type { RuleChange } from "../../../src/generated/types.ts";
import { gone } from "./edited.ts";
import { rich } from "./rich.ts";

/** What becomes of a change: `held` is looser, and base binds. */
export type Outcome = RuleChange["direction"] | "held";

/** A place of the rich manifest, another value there, and what the change is. */
export type Case = readonly [pointer: string, value: unknown, outcome: Outcome];

const check = {
  check: "stream",
  accept: null,
  gateway: "staging",
  stream: true,
  repeat: 1,
  draws: null,
  calls: null,
  to: null,
  force: null,
  via: null,
};
const [chat, plain] = rich.routes;
const [waiver] = rich.waivers;
const [app] = rich.layers;
const [http] = rich.logs;

const ofGateways: readonly Case[] = [
  ["/gateways/new", rich.gateways["replica"], "neutral"],
  ["/gateways/staging/dialect", rich.gateways["replica"]?.dialect, "looser"],
  ["/gateways/staging/auth", "bearer", "looser"],
  ["/gateways/staging/credential", "OTHER_KEY", "looser"],
  ["/gateways/staging/credential", null, "looser"],
  ["/gateways/staging/credential_of", "provider", "held"],
  ["/gateways/staging/headers", {}, "looser"],
  ["/gateways/staging/concurrency", 5, "neutral"],
  ["/gateways/staging/concurrency", 3, "neutral"],
  ["/gateways/staging/config/2", "other/**", "tighter"],
  ["/gateways/staging/config/0", gone, "held"],
  ["/gateways/staging/config/0", "gateway/a.yaml", "held"],
  ["/gateways/replica/config/0", "replica/**", "tighter"],
  ["/gateways/staging/timeout_ms", 20_001, "held"],
  ["/gateways/staging/timeout_ms", 19_999, "tighter"],
  ["/gateways/staging/settle_ms", 2_001, "tighter"],
  ["/gateways/staging/settle_ms", 1_999, "held"],
];

const ofContracts: readonly Case[] = [
  ["/contracts/new", rich.contracts["other"], "neutral"],
  ["/contracts/chat/source", "docs/chat.md", "looser"],
  ["/contracts/other/origin", "https://docs.example.com/another", "looser"],
  ["/contracts/other/origin", gone, "held"],
  ["/contracts/chat/checked", "2026-11-20", "looser"],
  ["/contracts/chat/checked", gone, "looser"],
  ["/contracts/chat/max_age", "31d", "held"],
  ["/contracts/chat/max_age", gone, "held"],
  ["/contracts/chat/max_age", "29d", "tighter"],
  ["/contracts/other/max_age", "999d", "tighter"],
  ["/contracts/chat/baseline", "contracts/other.json", "looser"],
  ["/contracts/chat/baseline", gone, "held"],
  ["/contracts/other/baseline", "contracts/other.json", "tighter"],
  ["/contracts/chat/escalation", "https://docs.example.com/other", "looser"],
  ["/contracts/chat/escalation", gone, "held"],
  ["/contracts/other/escalation", "https://docs.example.com/support", "tighter"],
];

const ofRoutes: readonly Case[] = [
  ["/routes/3", { ...plain, id: "new" }, "neutral"],
  ["/routes/1", gone, "held"],
  ["/routes/2/gateway", "replica", "looser"],
  ["/routes/0/family", "responses", "looser"],
  ["/routes/0/path", "/v3/chat", "looser"],
  ["/routes/0/model", "chat-other", "looser"],
  ["/routes/0/output_cap/field", "none", "neutral"],
  ["/routes/0/output_cap/tokens", 33, "neutral"],
  ["/routes/0/output_cap/tokens", 31, "neutral"],
  ["/routes/0/contract", "other", "looser"],
  ["/routes/0/targets/third", [], "looser"],
  ["/routes/0/targets/backup", gone, "looser"],
  ["/routes/0/targets/main", ["dep-a", "dep-b", "dep-d"], "held"],
  ["/routes/0/targets/main", ["dep-a", "dep-d"], "held"],
  ["/routes/0/targets/main", ["dep-a"], "tighter"],
  ["/routes/0/targets/main", [], "tighter"],
  ["/routes/1/targets/main", ["dep-a"], "held"],
  ["/routes/1/order", "ordered", "looser"],
  ["/routes/0/order", "weighted", "looser"],
  ["/routes/0/refusals", "allowed", "held"],
  ["/routes/1/refusals", "never", "tighter"],
  ["/routes/0/context", "fallback", "looser"],
  ["/routes/1/context", "refuse", "looser"],
  ["/routes/1/pin", { model: "chat-other" }, "looser"],
  ["/routes/1/pin", null, "looser"],
  ["/routes/2/checks/0/repeat", 6, "tighter"],
  ["/routes/2/checks/0/repeat", 4, "held"],
  ["/limits/requests", 200, "neutral"],
  ["/limits/requests", null, "neutral"],
  ["/routes/2/checks/1/draws", 13, "neutral"],
  ["/routes/2/checks/1/draws", 11, "neutral"],
  ["/routes/0/retry_budget/attempts", 3, "tighter"],
  ["/routes/0/retry_budget/attempts", 5, "held"],
  ["/routes/0/retry_budget/proof", "witness", "tighter"],
  ["/routes/0/retry_budget/proof", "header", "held"],
  ["/routes/0/retry_budget/retrying_layers", 1, "tighter"],
  ["/routes/0/retry_budget/retrying_layers", 3, "held"],
  ["/routes/0/retry_budget/wait", null, "held"],
  ["/routes/1/retry_budget/wait", { min_ms: null, max_ms: 1 }, "tighter"],
  ["/routes/0/retry_budget/wait/min_ms", 201, "tighter"],
  ["/routes/0/retry_budget/wait/min_ms", 199, "held"],
  ["/routes/0/retry_budget/wait/min_ms", null, "held"],
  ["/routes/0/retry_budget/wait/max_ms", 7_999, "tighter"],
  ["/routes/0/retry_budget/wait/max_ms", 8_001, "held"],
  ["/routes/0/retry_budget/wait/max_ms", null, "held"],
  ["/routes/0/fallback_visible_in", "header", "held"],
  ["/routes/0/traffic", { file: "gateway/other.yaml", at: "/weight" }, "looser"],
  ["/routes/0/traffic/among", ["/chat/*/weight", "/other/*/weight"], "looser"],
  ["/routes/0/traffic/default", 1, "looser"],
  ["/routes/0/traffic/default", gone, "looser"],
  ["/routes/0/traffic", null, "tighter"],
  ["/routes/1/traffic", chat?.traffic, "held"],
];

const ofChecks: readonly Case[] = [
  ["/routes/0/checks/5", check, "tighter"],
  ["/routes/0/checks/5", { ...check, check: "smoke" }, "tighter"],
  ["/routes/0/checks/2", gone, "held"],
  ["/routes/0/checks/2/accept", ["authentication"], "tighter"],
  ["/routes/0/checks/2/accept", ["authentication", "permission", "timeout"], "held"],
  ["/routes/0/checks/2/accept", ["timeout"], "held"],
  ["/routes/0/checks/2/accept", null, "held"],
  ["/routes/1/checks/1/accept", ["authentication"], "held"],
  ["/routes/0/checks/3/to", "main", "looser"],
  ["/routes/0/checks/3/to", null, "held"],
  ["/routes/0/checks/4/to", "backup", "tighter"],
  ["/routes/0/checks/3/force", null, "looser"],
  ["/routes/0/checks/3/force", { mock: true }, "looser"],
  ["/routes/0/checks/3/force/witness/main/0", 501, "looser"],
  ["/routes/1/checks/5/force", { model: "chat-broken" }, "looser"],
];

const ofLayersAndLogs: readonly Case[] = [
  ["/layers/3", { name: "provider", attempts: null, timeout_ms: null }, "tighter"],
  ["/layers/0", gone, "held"],
  ["/layers", [...rich.layers.slice(1), app], "looser"],
  ["/layers/0/attempts", 3, "tighter"],
  ["/layers/0/attempts", 1, "held"],
  ["/layers/0/attempts", null, "held"],
  ["/layers/1/attempts", 1, "tighter"],
  ["/layers/0/timeout_ms", 70_000, "looser"],
  ["/layers/0/timeout_ms", null, "held"],
  ["/layers/1/timeout_ms", 30_000, "tighter"],
  ["/logs/3", { ...http, name: "staging.log-3" }, "tighter"],
  ["/logs/1", gone, "held"],
  ["/logs/0/gateway", "replica", "looser"],
  ["/logs/0/source", "jsonl", "looser"],
  ["/logs/1/path", "other/*.jsonl", "looser"],
  ["/logs/0/endpoint", "other", "looser"],
  ["/logs/0/auth", "none", "looser"],
  ["/logs/0/request/path", "/other", "looser"],
  ["/logs/0/at", "/other/*", "looser"],
  ["/logs/0/pages", null, "looser"],
  ["/logs/0/format/rows", "attempt", "looser"],
  ["/logs/0/format/events/switch", ["other"], "looser"],
  ["/logs/0/format/events/other", ["*"], "looser"],
  ["/logs/2/format/separators", [";"], "looser"],
  ["/logs/0/settle_ms", 20_001, "tighter"],
  ["/logs/0/settle_ms", 19_999, "held"],
  ["/logs/0/max_bytes", 1, "neutral"],
  ["/logs/0/bodies", "allowed", "held"],
];

const expectation = { gateway: null, header: "x-other", matches: "*", equals: null };

const ofTheRun: readonly Case[] = [
  ["/environment", null, "held"],
  ["/environment/name", "other", "neutral"],
  ["/environment/flags", [], "neutral"],
  ["/environment/expect/2", expectation, "tighter"],
  ["/environment/expect/0", gone, "held"],
  ["/environment/expect/0/matches", "*", "looser"],
  ["/environment/expect/1/equals", "other", "looser"],
  ["/scope", null, "held"],
  ["/scope", ["gateway/**"], "tighter"],
  ["/scope", ["gateway/**", "**"], "held"],
  ["/scope", ["**"], "held"],
  ["/waivers/1", { ...waiver, rule: "retry-budget" }, "held"],
  ["/waivers/0", gone, "tighter"],
  ["/waivers/0/reason", "another", "held"],
  ["/waivers/0/owner", "@other", "held"],
  ["/waivers/0/expires", "2027-12-15", "held"],
];

export const cases = [...ofGateways, ...ofContracts, ...ofRoutes, ...ofChecks, ...ofLayersAndLogs, ...ofTheRun];
