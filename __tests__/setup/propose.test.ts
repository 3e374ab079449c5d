import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../support/fast-check.ts";
import { readConfiguration } from "../../src/configuration/read.ts";
import type { ConfiguredRoute } from "../../src/configuration/reading.ts";
import { parseManifest } from "../../src/manifest/index.ts";
import { identifiers } from "../../src/setup/names.ts";
import { propose } from "../../src/setup/propose.ts";
import { comment, scalar } from "../../src/setup/text.ts";

const encoder = new TextEncoder();

function proposed(config: unknown, file = "config.yaml") {
  const bytes = encoder.encode(typeof config === "string" ? config : JSON.stringify(config));
  return propose([{ file, bytes, reading: readConfiguration(bytes), included: new Map() }]);
}

function textOf(config: unknown): string {
  const proposal = proposed(config);
  assert.ok("text" in proposal, JSON.stringify(proposal));
  return proposal.text;
}

const deployment = (group: string, model: string, weight?: number) => ({
  model_name: group,
  litellm_params: { model, ...(weight !== undefined && { weight }) },
});

test("names of any characters give a manifest that parses, or a refusal", () => {
  const name = fc.oneof(fc.string({ maxLength: 80 }), fc.constantFrom("other", "1", "a/b", "a b", "chat", "null", "*"));
  const list = fc.array(fc.tuple(name, name, fc.integer({ min: 0, max: 9 })), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(list, (entries) => {
      const proposal = proposed({ model_list: entries.map((entry) => deployment(...entry)) });
      if ("refuse" in proposal) return assert.doesNotMatch(proposal.refuse.reason, /no valid manifest/);
      assert.ok(parseManifest("m.yml", encoder.encode(proposal.text)).value.routes.length > 0);
    }),
    { numRuns: 300 },
  );
});

test("the family is that of the path of a route, or of the mode of a group", () => {
  const server = (path: string) =>
    `upstream u { server 10.0.0.1:80; server 10.0.0.2:80 backup; }\nserver { location ${path} { proxy_pass http://u; } }\n`;
  const familyOf = (config: unknown) => /\n {4}family: (\S+)/.exec(textOf(config))?.[1];
  assert.equal(familyOf(server("/v1/")), "chat-completions");
  assert.equal(familyOf(server("/v1/messages")), "messages");
  assert.equal(familyOf(server("/v1/embeddings")), "embeddings");
  assert.equal(familyOf(server("/model/")), "converse");
  const entry = (mode: string, model: string) =>
    `  - model_name: ${mode}\n    litellm_params: { model: ${model}, weight: 1 }\n    model_info: { id: ${model}, mode: ${mode} }\n`;
  const group = (mode: string) => `${entry(mode, `${mode}-one`)}${entry(mode, `${mode}-two`)}`;
  const proposal = proposed(`model_list:\n${group("embedding")}${group("chat")}${group("rerank")}`);
  assert.ok("routes" in proposal);
  const warns = (route: ConfiguredRoute) => route.cannot_know.some((line) => line.startsWith("tries of embeddings"));
  assert.deepEqual(
    proposal.routes.map(({ family, from }) => [family, warns(from)]),
    [
      ["embeddings", true],
      ["chat-completions", false],
      ["rerank", false],
    ],
  );
});

test("two deployments that nothing tells apart have no pointer: the route is gated on every run", () => {
  const text = textOf({ model_list: [deployment("chat", "openai/one", 9), deployment("chat", "openai/one", 1)] });
  assert.match(text, /No traffic: .* but no pointer into the file reads these shares/s);
  assert.doesNotMatch(text, /among/);
});

test("what has no name is asked for it by its line and the gateway's own field", () => {
  const entry = "  - { model_name: chat, litellm_params: { model: azure/one, weight: 1 } }\n";
  const litellm = textOf(`model_list:\n${entry}${entry}`).replaceAll(/\n +# /g, " ");
  assert.match(litellm, /give each entry in lines 2, 3 a `model_info: \{ id \}` that no other has\./);
  const route = (name: string) => `static_resources:
  listeners:
    - virtual_hosts:
        - routes:
            - match: { prefix: /healthz }
              direct_response: { status: 200 }
            - match: { prefix: /v1/ }${name}
              route: { weighted_clusters: { clusters: [{ name: main, weight: 9 }, { name: eu, weight: 1 }] } }
`;
  const unnamed = textOf(route("")).replaceAll(/\n +# /g, " ");
  assert.match(unnamed, /give the entry in line 7 a `name` that no other has\./);
  assert.match(textOf(route("\n              name: chat")), /\n {4}traffic:\n/);
});

test("a catch-all group takes every model: nothing asks it to refuse one", () => {
  const chat = [deployment("chat", "openai/one", 9), deployment("chat", "openai/two", 1)];
  const all = textOf({ model_list: [...chat, deployment("*", "openai/*")], router_settings: { num_retries: 1 } });
  assert.match(all, /# Without `unknown-model`: the group \* takes every model\.\n/);
  assert.doesNotMatch(all, /- unknown-model/);
  assert.match(textOf({ model_list: chat }), /- unknown-model\n/);
});

test("a gateway that only draws is asked for no fallback, and one that falls back for nothing else than usual", () => {
  const list = [deployment("chat", "openai/one", 7), deployment("chat", "openai/two", 3), deployment("last", "groq/x")];
  const drawn = textOf({ model_list: list });
  assert.match(
    drawn,
    /checks:\n(?: {6}- [\w-]+\n)+ {6}- \{ check: fallback, force: \{ witness: \{ first: \[content_policy_violation\] \} \} \}\n/,
  );
  assert.doesNotMatch(textOf({ model_list: list, router_settings: { fallbacks: [{ chat: ["last"] }] } }), /checks:/);
});

test("the smaller the share, the more draws; the default ones do for a third", () => {
  const shares = [3, 1].map((weight) => {
    const list = [deployment("chat", "a/b", 10 - weight), deployment("chat", "c/d", weight)];
    return /promoted-target, draws: (\d+)/.exec(textOf({ model_list: list }))?.[1] ?? null;
  });
  assert.deepEqual(shares, [null, "66"]);
});

const envoyWith = (log: string) => `static_resources:
  listeners: [{ virtual_hosts: [{ routes: [{ match: { prefix: /v1/, headers: [{ name: x-model, string_match: { exact: gpt-4o } }] }, route: { weighted_clusters: { clusters: [
    { name: main, weight: 9 },
    { name: eu, weight: 1 } ] } } }] }], ${log} }]
`;

test("where a log has addresses, each target has one of its own in the replica, and a header names the model", () => {
  const log =
    'upstream_log: { path: tries.jsonl, rid: "%REQ(X-REQUEST-ID)% %UPSTREAM_HOST% %REQ(X-ENVOY-ATTEMPT-COUNT)%" }';
  const text = textOf(envoyWith(log));
  assert.match(text, /\n {6}main: \["127\.0\.0\.1:19001"\]\n {6}eu: \["127\.0\.0\.1:19002"\]\n/);
  assert.match(text, /\nlogs:\n {2}- \{ gateway: default, source: jsonl, path: tries\.jsonl, settle: 1s \}\n/);
  assert.match(text, /\n {4}headers:\n {6}x-model: gpt-4o\n/);
  assert.match(text, /\n {4}model: gpt-4o\n/);
  assert.doesNotMatch(textOf(envoyWith("name: edge")), /127\.0\.0\.1:190|\nlogs:/);
});

test("a deployment without a weight counts as 0, as LiteLLM counts it", () => {
  const text = textOf({ model_list: [deployment("chat", "openai/one", 9), deployment("chat", "openai/two")] });
  assert.match(text, /at: \{ \/litellm_params\/model: openai\/two \}\n {6}default: 0\n/);
});

test("of equal shares the first target is the one without a route", () => {
  const text = textOf({ model_list: [deployment("chat", "openai/one", 5), deployment("chat", "openai/two", 5)] });
  assert.match(text, /at: \{ \/litellm_params\/model: openai\/two \}/);
  assert.doesNotMatch(text, /model: openai\/one \}/);
});

test("a configuration of very many groups gives a manifest of some, or a refusal", () => {
  const list = Array.from({ length: 400 }, (_, n) => deployment(`group-${n >> 1}`, `openai/m${n}`, n + 1));
  assert.match(textOf({ model_list: list }), /- id: group-199/);
  const more = Array.from({ length: 404 }, (_, n) => deployment(`group-${n >> 1}`, `openai/m${n}`, n + 1));
  assert.match(textOf({ model_list: more }), /# Left out: group-201 .*: the manifest has 200 routes already\./);
  const wide = Array.from({ length: 6_000 }, (_, n) => deployment(`group-${Math.floor(n / 60)}`, `m${n}`, n + 1));
  const proposal = proposed(JSON.stringify({ model_list: wide }, null, 1));
  assert.ok("refuse" in proposal && /no valid manifest/.test(proposal.refuse.reason));
});

test("a budget that is not known allows no retry, and says so", () => {
  const config = `model_list: ${JSON.stringify([deployment("chat", "a/b", 2), deployment("chat", "c/d", 1)])}
router_settings: { num_retries: "3" }`;
  assert.match(
    textOf(config),
    /# Worst case by the configuration: not known, so that no retry is allowed.*\n(?: {4}# .*\n)* {4}retry_budget: \{ attempts: 1,/,
  );
});

test("identifiers are valid and different, and keep what is valid already", () => {
  assert.deepEqual(
    identifiers(["main", "openai/gpt-4o", "openai gpt-4o", "other", "7", "@@", "llm -> chat"], "target"),
    ["main", "openai-gpt-4o", "openai-gpt-4o-2", "target", "target-7", "target-2", "llm-chat"],
  );
});

test("scalars are quoted where a reader could take them for something else, comments are one printable line each", () => {
  assert.deepEqual(["chat", "/a/b", "no", "1", "@a", "a: b"].map(scalar), [
    "chat",
    "/a/b",
    '"no"',
    '"1"',
    '"@a"',
    '"a: b"',
  ]);
  assert.deepEqual(comment("a\n\u001b[31m b"), ["# a??[31m b"]);
});
