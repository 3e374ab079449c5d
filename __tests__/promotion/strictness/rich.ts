import { dialects } from "../../../src/dialects/index.ts";
import type { EffectiveManifest } from "../../../src/generated/types.ts";
import { effectiveManifest, parseManifest } from "../../../src/manifest/index.ts";

/** A manifest in which every key of the effective manifest has a value. */
export const richText = `version: 1
environment:
  name: staging
  expect:
    - { header: x-version, matches: "1.*" }
    - { gateway: staging, header: x-config, equals: { sha256: gateway/config.yaml } }
  flags: [new-router]
gateways:
  staging:
    dialect:
      name: own
      verified: documented
      credential_of: provider
      gate_id: [x-call-id]
      no_cache: { headers: { cache-control: no-store }, body: { cache: false } }
      no_fallback: { headers: { x-no-fallback: "1" }, body: { fallbacks: [] } }
      mock: { headers: { x-mock: "1" }, body: { mock: true } }
      accounts:
        - header: x-retries
          basis: retries
          scope: path
          promised: [2xx]
          absent: { 1xx: unknown, 2xx: zero, 3xx: unknown, 4xx: unknown, 5xx: unknown, none: unknown }
          exact_when: { status: [2xx], headers: { x-fallbacks: "0" } }
      target: x-target
      cache: [{ header: x-cache, hit: [HIT*], miss: [HITS] }]
      switches: x-switches
      error_codes: { own_code: authentication }
      version: x-version
      log:
        rows: request
        fields: { id: /id, trace: /t, event: /e, target: /g, status: /s, time: /w, attempt: /n, attempts: /a, retries: /r, targets: /h, statuses: /c }
        events: { attempt: [attempt], switch: [switch], outcome: [failure], other: [cache] }
        no_call: ["-"]
        call_like: dep-*
        redispatch: +
        separators: [",", " : "]
    auth: x-api-key
    credential: STAGING_KEY
    credential_of: gateway
    headers: { x-config: { file: gateway/a.json }, x-secret: { env: SECRET }, x-team: gate }
    concurrency: 4
    config: [gateway/**, scripts/start.sh]
    timeout: 20s
  replica: { dialect: litellm, credential: REPLICA_KEY }
layers:
  - { name: app, attempts: 2, timeout: 60s }
  - { name: job, attempts: unknown }
  - { name: gateway, attempts: 2, timeout: 20s }
logs:
  - gateway: staging
    source: http
    endpoint: loki
    auth: { header: authorization, prefix: Splunk }
    headers: { x-scope-orgid: team }
    content: json
    line: json
    ids: whole
    request: { method: POST, path: /query, query: { q: "{gate_id}" }, body: { limit: 10 } }
    at: /rows/*
    pages: { parameter: offset, size: 100, from: /next }
    rows: event
    fields:
      id: /id
      trace: /trace
      event: /event
      target: /target
      status: /status
      time: /time
      attempt: /attempt
    events: { attempt: [attempt], switch: [switch], outcome: [failure], other: [cache] }
    settle: 20s
    max_size: 1GiB
    bodies: refused
  - { gateway: replica, source: jsonl, path: "replica/*.jsonl" }
  - { gateway: staging, source: jsonl, path: "staging/*.jsonl" }
contracts:
  chat:
    source: https://docs.example.com/chat
    checked: 2026-11-01
    max_age: 30d
    baseline: contracts/chat.json
    escalation: https://docs.example.com/support
  other: { source: docs/other.md, origin: https://docs.example.com/other }
limits: { requests: 300 }
defaults: { gateway: staging, family: chat-completions, retry_budget: { attempts: 4 } }
routes:
  - id: chat-backup
    path: /v2/chat
    model: chat-staging
    output_cap: { field: max_tokens, tokens: 32 }
    contract: chat
    targets: { main: [dep-a, dep-b], backup: [dep-c] }
    refusals: never
    context: refuse
    failback: { within: 30s }
    ask: { tools: true, system: false, json: true }
    may_differ: [seed, user]
    retry_budget: { attempts: 4, retrying_layers: 2, wait: { min: 200ms, max: 8s }, proof: log }
    fallback_visible_in: log
    checks:
      - smoke
      - { check: smoke, via: client }
      - { check: bad-credential, accept: [authentication, permission] }
      - { check: fallback, on: replica, to: backup, force: { witness: { main: [500, { status: 429, retry_after: 1s }] } } }
      - { check: fallback, force: { headers: { x-fault: "1" } } }
      - { check: recovery, on: replica, calls: 6 }
    traffic: { file: gateway/routes.yaml, doc: { kind: Routes }, among: "/chat/*/weight", at: { key: backup }, default: 0 }
  - { id: plain, model: chat-staging, contract: other, targets: { main: [] }, refusals: allowed, order: weighted, pin: { model: chat-pinned } }
  - { id: elsewhere, model: chat-staging, contract: other, targets: { main: [] }, order: weighted, pin: { headers: { x-target: main } }, checks: [{ check: smoke, on: replica, repeat: 5 }, { check: promoted-target, on: replica, draws: 12 }] }
scope: [gateway/**, .github/fallback-gate.yml]
waivers:
  - { rule: retry-known, route: chat-backup, reason: known, owner: "@team", expires: 2026-12-15 }
`;

export const file = ".github/fallback-gate.yml";

/** The effective manifest of a text. */
export function effective(text: string): EffectiveManifest {
  return effectiveManifest(parseManifest(file, new TextEncoder().encode(text)), dialects, null);
}

export const rich = effective(richText);

/** The line in the rich manifest on which a text first occurs. */
export function lineOf(part: string): number {
  return richText.slice(0, richText.indexOf(part)).split("\n").length;
}
