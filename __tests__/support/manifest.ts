import { generic } from "../../src/dialects/generic.ts";
import type {
  CheckKind,
  EffectiveCheck,
  EffectiveGateway,
  EffectiveManifest,
  EffectiveRoute,
  RunContext,
} from "../../src/generated/types.ts";

/** Where the values of route 0 stand in the manifest that these builders describe: [line, column]. */
const lines: EffectiveManifest["lines"] = {
  "": [1, 1],
  "/gateways/staging": [3, 3],
  "/contracts/chat": [5, 3],
  "/contracts/chat/source": [5, 19],
  "/routes/0": [7, 5],
  "/routes/0/family": [8, 5],
  "/routes/0/gateway": [9, 5],
  "/routes/0/targets": [10, 5],
  "/routes/0/retry_budget": [11, 5],
  "/routes/0/retry_budget/attempts": [11, 21],
  "/routes/0/retry_budget/proof": [11, 34],
  "/routes/0/retry_budget/wait": [11, 48],
  "/routes/0/fallback_visible_in": [12, 5],
  "/routes/0/checks": [13, 5],
  "/layers": [15, 1],
  "/layers/1/timeout": [17, 9],
  "/logs/0": [19, 5],
};

export const defaultChecks = [
  "smoke",
  "bad-credential",
  "unknown-model",
  "invalid-body",
  "wrong-path",
  "fallback",
] as const satisfies readonly CheckKind[];

export function settings(check: CheckKind, over: Partial<EffectiveCheck> = {}): EffectiveCheck {
  return {
    check,
    accept: null,
    gateway: "staging",
    stream: check === "stream",
    repeat: 1,
    draws: null,
    calls: null,
    to: null,
    force: null,
    via: null,
    ...over,
  };
}

export function aRoute(over: Partial<EffectiveRoute> = {}): EffectiveRoute {
  return {
    id: "chat-backup",
    gateway: "staging",
    family: "chat-completions",
    path: "/v1/chat/completions",
    model: "chat-staging",
    output_cap: { field: "max_completion_tokens", tokens: 64 },
    contract: "chat",
    targets: { main: ["dep-primary"], backup: ["dep-backup"] },
    order: "ordered",
    refusals: "never",
    context: "fallback",
    failback: null,
    ask: { tools: false, system: false, json: false },
    may_differ: [],
    pin: null,
    retry_budget: { attempts: 4, proof: "log", retrying_layers: 1, wait: null },
    fallback_visible_in: "header",
    traffic: null,
    checks: defaultChecks.map((check) => settings(check)),
    ...over,
  };
}

export function aGateway(over: Partial<EffectiveGateway> = {}): EffectiveGateway {
  return {
    dialect: generic,
    auth: "bearer",
    credential: "STAGING_KEY",
    headers: {},
    concurrency: 8,
    cool_downs: true,
    timeout_ms: 30_000,
    settle_ms: 2_000,
    credential_of: "gateway",
    config: [],
    ...over,
  };
}

export function aManifest(over: Partial<EffectiveManifest> = {}): EffectiveManifest {
  return {
    file: ".github/fallback-gate.yml",
    digest: `sha256:${"a".repeat(64)}`,
    gateways: { staging: aGateway() },
    contracts: { chat: { source: "https://docs.example.com/chat" } },
    routes: [aRoute()],
    environment: null,
    limits: { requests: null },
    layers: [],
    logs: [],
    scope: null,
    waivers: [],
    lines,
    ...over,
  };
}

export function aRun(over: Partial<RunContext> = {}): RunContext {
  return {
    run_id: "4711",
    run_attempt: 1,
    run_number: 12,
    at: "2026-11-20T10:00:00.000Z",
    repository: "example/gateway",
    event: "pull_request",
    pull_request: 7,
    head_sha: "b".repeat(40),
    base_sha: "c".repeat(40),
    base_ref: "main",
    default_ref: null,
    from_fork: false,
    workflow_file: ".github/workflows/gate.yml",
    workflow_known: true,
    runner: "Linux-X64",
    tool_digest: null,
    network_variables: [],
    tool_version: "1.0.0",
    node_version: "24.4.0",
    notes: "",
    ...over,
  };
}
