import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import type { CheckKind, Dialect, EffectiveCheck, EffectiveManifest } from "../../src/generated/types.ts";
import { effectiveManifest } from "../../src/manifest/index.ts";
import { changed, file, parse, smallest } from "./cases.ts";

const generic: Dialect = { name: "generic", verified: "measured", credential_of: "gateway", accounts: [] };
const effective = (text: string, onlyCredential: string | null = null): EffectiveManifest =>
  effectiveManifest(parse(text), { generic }, onlyCredential);
const plain = (check: CheckKind, gateway = "default"): EffectiveCheck => ({
  check,
  accept: null,
  gateway,
  via: null,
  stream: check === "stream",
  repeat: 1,
  draws: null,
  calls: null,
  to: null,
  force: null,
});

test("fills every default into the smallest manifest", () => {
  const { lines, ...rest } = effective(smallest, "STAGING_KEY");
  assert.deepEqual(rest, {
    file,
    digest: `sha256:${createHash("sha256").update(smallest).digest("hex")}`,
    gateways: {
      default: {
        dialect: generic,
        auth: "bearer",
        credential: "STAGING_KEY",
        credential_of: "gateway",
        headers: {},
        concurrency: 8,
        cool_downs: true,
        timeout_ms: 30_000,
        settle_ms: 2_000,
        config: [],
      },
    },
    limits: { requests: null },
    layers: [],
    logs: [],
    environment: null,
    contracts: { chat: { source: "https://docs.example.com/chat" } },
    scope: null,
    waivers: [],
    routes: [
      {
        id: "chat-backup",
        gateway: "default",
        family: "chat-completions",
        path: "/v1/chat/completions",
        model: "chat-staging",
        output_cap: { field: "max_completion_tokens", tokens: 64 },
        contract: "chat",
        targets: { main: ["dep-primary"], "backup-eu": ["dep-backup"] },
        order: "ordered",
        refusals: "never",
        context: "fallback",
        failback: null,
        ask: { tools: false, system: false, json: false },
        may_differ: [],
        pin: null,
        retry_budget: { attempts: 4, proof: "log", retrying_layers: 1, wait: null },
        fallback_visible_in: "log",
        traffic: null,
        checks: [
          plain("smoke"),
          plain("bad-credential"),
          plain("unknown-model"),
          plain("invalid-body"),
          plain("wrong-path"),
          plain("fallback"),
        ],
      },
    ],
  });
  assert.deepEqual(lines["/routes/0/model"], [7, 12]);
});

test("keeps values that the manifest sets", () => {
  const gateways =
    "gateways: { edge: { dialect: generic, auth: x-api-key, credential: EDGE_KEY, credential_of: provider, headers: { x-a: b, x-c: { env: D } }, concurrency: 2, cool_downs: false, timeout: 500ms, settle: 10m } }";
  const settings =
    "output_cap: { field: max_tokens, tokens: 9 }, path: /chat, checks: [smoke], fallback_visible_in: header, retry_budget: { attempts: 1, proof: witness, retrying_layers: 0, wait: { min: 200ms, max: 8s } }";
  const { gateways: found, routes } = effective(
    `version: 1\n${gateways}\ncontracts: { c: { source: docs/c.html } }\nroutes: [{ id: r, family: chat-completions, model: m, contract: c, ${settings} }]\n`,
    "OTHER_KEY",
  );
  assert.deepEqual(found["edge"], {
    dialect: generic,
    auth: "x-api-key",
    credential: "EDGE_KEY",
    credential_of: "provider",
    headers: { "x-a": "b", "x-c": { env: "D" } },
    concurrency: 2,
    cool_downs: false,
    timeout_ms: 500,
    settle_ms: 600_000,
    config: [],
  });
  const [route] = routes;
  assert.deepEqual([route?.gateway, route?.path, route?.targets], ["edge", "/chat", {}]);
  assert.deepEqual(route?.output_cap, { field: "max_tokens", tokens: 9 });
  const wait = { min_ms: 200, max_ms: 8_000 };
  assert.deepEqual(route?.retry_budget, { attempts: 1, proof: "witness", retrying_layers: 0, wait });
  assert.equal(route?.fallback_visible_in, "header");
  assert.deepEqual(route?.checks, [plain("smoke", "edge")]);
});

test("a route's own value replaces the one of `defaults` as a whole", () => {
  const shared =
    "defaults: { retry_budget: { attempts: 9, proof: header, wait: { max: 1s } }, output_cap: { field: max_tokens }, checks: [smoke] }\n";
  const [route] = effective(changed("routes:", `${shared}routes:`)).routes;
  assert.deepEqual(route?.retry_budget, { attempts: 4, proof: "log", retrying_layers: 1, wait: null });
  assert.deepEqual(route?.output_cap, { field: "max_tokens", tokens: 64 });
  assert.deepEqual(route?.checks, [plain("smoke")]);
});

const twoGateways = changed(
  "    model",
  "    gateway: b\n    model",
  changed("routes:", "gateways: { a: {}, b: {} }\nroutes:"),
);

test("with two gateways, the only bound credential belongs to neither", () => {
  const { gateways, routes } = effective(twoGateways, "STAGING_KEY");
  assert.deepEqual([gateways["a"]?.credential, gateways["b"]?.credential, routes[0]?.gateway], [null, null, "b"]);
});

test("a gateway without authentication has no credential", () => {
  const { gateways } = effective(changed("routes:", "gateways: { a: { auth: none } }\nroutes:"), "STAGING_KEY");
  assert.equal(gateways["a"]?.credential, null);
});

test("a missing built-in dialect is an internal error", () => {
  assert.throws(() => effectiveManifest(parse(smallest), {}, null), { code: "INTERNAL" });
});
