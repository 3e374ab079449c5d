import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import type { Dialect, EffectiveManifest } from "../../src/generated/types.ts";
import { effectiveManifest } from "../../src/manifest/index.ts";
import { changed, file, parse, smallest } from "./cases.ts";

const generic: Dialect = { name: "generic", verified: "measured", credential_of: "gateway", accounts: [] };
const effective = (text: string, onlyCredential: string | null = null): EffectiveManifest =>
  effectiveManifest(parse(text), { generic }, onlyCredential);

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
        headers: {},
        concurrency: 8,
        timeout_ms: 30_000,
      },
    },
    contracts: { chat: { source: "https://docs.example.com/chat" } },
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
        retry_budget: { attempts: 4, proof: "log" },
        checks: [{ check: "smoke" }, { check: "bad-credential" }],
      },
    ],
  });
  assert.deepEqual(lines["/routes/0/model"], [7, 12]);
});

test("leaves alone what the manifest says", () => {
  const gateways =
    "gateways: { edge: { dialect: generic, auth: x-api-key, credential: EDGE_KEY, headers: { x-a: b, x-c: { env: D } }, concurrency: 2, timeout: 500ms } }";
  const settings =
    "output_cap: { field: max_tokens, tokens: 9 }, path: /chat, checks: [smoke], retry_budget: { attempts: 1, proof: witness }";
  const { gateways: found, routes } = effective(
    `version: 1\n${gateways}\ncontracts: { c: { source: docs/c.html } }\nroutes: [{ id: r, family: chat-completions, model: m, contract: c, ${settings} }]\n`,
    "OTHER_KEY",
  );
  assert.deepEqual(found["edge"], {
    dialect: generic,
    auth: "x-api-key",
    credential: "EDGE_KEY",
    headers: { "x-a": "b", "x-c": { env: "D" } },
    concurrency: 2,
    timeout_ms: 500,
  });
  const [route] = routes;
  assert.deepEqual([route?.gateway, route?.path, route?.targets], ["edge", "/chat", {}]);
  assert.deepEqual(route?.output_cap, { field: "max_tokens", tokens: 9 });
  assert.deepEqual(route?.retry_budget, { attempts: 1, proof: "witness" });
  assert.deepEqual(route?.checks, [{ check: "smoke" }]);
});

test("a route's own value replaces the one of `defaults` as a whole", () => {
  const shared =
    "defaults: { retry_budget: { attempts: 9, proof: header }, output_cap: { field: max_tokens }, checks: [smoke] }\n";
  const [route] = effective(changed("routes:", `${shared}routes:`)).routes;
  assert.deepEqual(route?.retry_budget, { attempts: 4, proof: "log" });
  assert.deepEqual(route?.output_cap, { field: "max_tokens", tokens: 64 });
  assert.deepEqual(route?.checks, [{ check: "smoke" }]);
});

const twoGateways = changed(
  "    model",
  "    gateway: b\n    model",
  changed("routes:", "gateways: { a: {}, b: {} }\nroutes:"),
);

test("the one bound credential belongs to no gateway where there are two", () => {
  const { gateways, routes } = effective(twoGateways, "STAGING_KEY");
  assert.deepEqual([gateways["a"]?.credential, gateways["b"]?.credential, routes[0]?.gateway], [null, null, "b"]);
});

test("a gateway without authentication has no credential", () => {
  const { gateways } = effective(changed("routes:", "gateways: { a: { auth: none } }\nroutes:"), "STAGING_KEY");
  assert.equal(gateways["a"]?.credential, null);
});

test("a dialect that is not given is our own mistake, and said to be", () => {
  assert.throws(() => effectiveManifest(parse(smallest), {}, null), { code: "INTERNAL" });
});
