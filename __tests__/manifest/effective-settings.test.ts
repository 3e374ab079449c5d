import assert from "node:assert/strict";
import { test } from "node:test";
import { dialects } from "../../src/dialects/index.ts";
import type { EffectiveManifest } from "../../src/generated/types.ts";
import { effectiveManifest } from "../../src/manifest/index.ts";
import { changed, parse } from "./cases.ts";

const effective = (change: [from: string, to: string], text?: string): EffectiveManifest =>
  effectiveManifest(parse(changed(change[0], change[1], text)), dialects, null);
const gateways = (text: string): [string, string] => ["routes:", `gateways: ${text}\nroutes:`];

test("a route of responses goes to its own path and caps its own field", () => {
  const [route] = effective(["chat-completions", "responses"]).routes;
  assert.deepEqual([route?.family, route?.path], ["responses", "/v1/responses"]);
  assert.deepEqual(route?.output_cap, { field: "max_output_tokens", tokens: 64 });
});

test("a route of responses keeps the tokens that it names", () => {
  const cap = "responses\n    output_cap: { tokens: 9 }";
  assert.deepEqual(effective(["chat-completions", cap]).routes[0]?.output_cap, {
    field: "max_output_tokens",
    tokens: 9,
  });
});

test("defaults that embeddings has no field for do not apply to its routes", () => {
  const streamed = "{ check: fallback, stream: true }";
  const checks = `defaults: { output_cap: { field: max_tokens, tokens: 9 }, checks: [stream, smoke, fallback, ${streamed}] }`;
  const [route] = effective(["routes:", `${checks}\nroutes:`], changed("chat-completions", "embeddings")).routes;
  assert.deepEqual(route?.output_cap, { field: "none", tokens: 64 });
  assert.deepEqual(
    route?.checks.map(({ check, stream }) => [check, stream]),
    [
      ["smoke", false],
      ["fallback", false],
    ],
  );
});

test("the tokens of `defaults` apply in the family's own field if it does not have the shared one", () => {
  const cap = "defaults: { output_cap: { field: max_tokens, tokens: 9 } }";
  const fieldOf = (family: string) =>
    effective(["routes:", `${cap}\nroutes:`], changed("chat-completions", family)).routes[0]?.output_cap;
  assert.deepEqual(fieldOf("chat-completions"), { field: "max_tokens", tokens: 9 });
  assert.deepEqual(fieldOf("responses"), { field: "max_output_tokens", tokens: 9 });
  assert.deepEqual(fieldOf("converse"), { field: "maxTokens", tokens: 9 });
});

test("embeddings has the usual checks if `defaults` only streams", () => {
  const change: [string, string] = ["routes:", "defaults: { checks: [stream] }\nroutes:"];
  const [route] = effective(change, changed("chat-completions", "embeddings")).routes;
  assert.ok(route?.checks.some(({ check }) => check === "fallback"));
});

for (const name of ["generic", "litellm", "portkey"] as const) {
  test(`the gateway of the dialect ${name} has its credential where the dialect says`, () => {
    const { a } = effective(gateways(`{ a: { dialect: ${name} } }`)).gateways;
    assert.deepEqual(a?.dialect, dialects[name]);
    assert.equal(a?.credential_of, dialects[name].credential_of);
  });
}

test("a dialect in the manifest is used unchanged", () => {
  const own = { name: "own", verified: "documented", credential_of: "provider", accounts: [], target: "x-served" };
  const { a } = effective(gateways(`{ a: { dialect: ${JSON.stringify(own)} } }`)).gateways;
  assert.deepEqual(a?.dialect, own);
  assert.equal(a?.credential_of, "provider");
});

test("a gateway's own `credential_of` wins over its dialect's", () => {
  const { a } = effective(gateways("{ a: { dialect: portkey, credential_of: gateway } }")).gateways;
  assert.equal(a?.credential_of, "gateway");
});

test("layers keep their order, and an unknown count is null", () => {
  const layers = "[{ name: queue, attempts: 1 }, { name: gateway, attempts: unknown, timeout: 20s }]";
  assert.deepEqual(effective(["routes:", `layers: ${layers}\nroutes:`]).layers, [
    { name: "queue", attempts: 1, timeout_ms: null },
    { name: "gateway", attempts: null, timeout_ms: 20_000 },
  ]);
});

for (const [text, bounds] of [
  ["{ min: 1s }", { min_ms: 1_000, max_ms: null }],
  ["{ max: 1m }", { min_ms: null, max_ms: 60_000 }],
] as const) {
  test(`a wait of ${text} is bounded on one side`, () => {
    const [route] = effective(["attempts: 4", `attempts: 4, wait: ${text}`]).routes;
    assert.deepEqual(route?.retry_budget.wait, bounds);
  });
}

test("a check keeps its settings, and runs at its own gateway or at the route's", () => {
  const two = changed(
    "    model",
    "    gateway: staging\n    model",
    changed(...gateways("{ staging: {}, replica: {} }")),
  );
  const checks = `[smoke, { check: smoke, via: client }, { check: bad-credential, accept: [authentication] },
      { check: fallback, on: replica, to: backup-eu, force: { witness: { main: [500, hang] } } }]`;
  const [route] = effective(["    contract", `    checks: ${checks}\n    contract`], two).routes;
  const none = { accept: null, stream: false, repeat: 1, draws: null, calls: null, via: null, to: null, force: null };
  assert.deepEqual(route?.checks, [
    { ...none, check: "smoke", gateway: "staging" },
    { ...none, check: "smoke", gateway: "staging", via: "client" },
    { ...none, check: "bad-credential", gateway: "staging", accept: ["authentication"] },
    { ...none, check: "fallback", gateway: "replica", to: "backup-eu", force: { witness: { main: [500, "hang"] } } },
  ]);
});

test("an environment keeps its expectations; what one leaves out is null", () => {
  const expect = `[{ header: x-a, matches: "1.*" }, { gateway: default, header: x-b, equals: { sha256: a.yaml } }]`;
  const { environment } = effective(["routes:", `environment: { name: staging, expect: ${expect} }\nroutes:`]);
  assert.deepEqual(environment, {
    name: "staging",
    flags: [],
    expect: [
      { gateway: null, header: "x-a", matches: "1.*", equals: null },
      { gateway: "default", header: "x-b", matches: null, equals: { sha256: "a.yaml" } },
    ],
  });
});

test("flags without expectations are an environment", () => {
  const { environment } = effective(["routes:", "environment: { name: staging, flags: [new-router] }\nroutes:"]);
  assert.deepEqual(environment, { name: "staging", flags: ["new-router"], expect: [] });
});

test("traffic, scope, waivers and the dates of a contract are used unchanged", () => {
  const waiver = { rule: "retry-known", route: "chat-backup", reason: "a", owner: "@b", expires: "2026-12-15" };
  const traffic = { file: "a.yaml", among: "/a/*/w", at: { key: "b" } };
  const contract = { source: "docs/c.html", checked: "2026-11-20", max_age: "30d", baseline: "c.json" };
  const text = changed("    model", `    traffic: ${JSON.stringify(traffic)}\n    model`);
  const top = `scope: ["a/**"]\nwaivers: ${JSON.stringify([waiver])}\nroutes:`;
  const found = effective(
    ["{ source: https://docs.example.com/chat }", JSON.stringify(contract)],
    changed("routes:", top, text),
  );
  assert.deepEqual(found.scope, ["a/**"]);
  assert.deepEqual(found.waivers, [waiver]);
  assert.deepEqual(found.contracts, { chat: contract });
  assert.deepEqual(found.routes[0]?.traffic, traffic);
});
