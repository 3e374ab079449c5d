import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../support/fast-check.ts";
import { copyLitellm } from "../../src/replica/litellm.ts";
import { copyPortkey } from "../../src/replica/portkey.ts";
import type { MakeCopy } from "../../src/replica/replica.ts";
import { stage } from "./copies.ts";

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const litellm: Json = {
  include: ["models.yaml"],
  defaults: { api_key: "x" },
  model_list: [
    {
      model_name: "chat",
      litellm_params: {
        model: "azure/gpt-4o",
        api_base: "x",
        api_key: "x",
        api_version: "x",
        weight: 9,
        timeout: 30,
        tags: ["eu"],
        extra_headers: { "x-team": "a" },
        extra_body: { user: "a", nested: [{ deep: "b" }] },
        metadata: { owner: "a" },
        custom_llm_provider: "azure",
        aws_secret_access_key: "x",
      },
      model_info: { id: "eu", base_model: "azure/gpt-4o", owner: "a" },
    },
    { model_name: "backup", litellm_params: { model: "anthropic/claude", litellm_credential_name: "x" } },
  ],
  router_settings: {
    num_retries: 2,
    routing_strategy: "simple-shuffle",
    fallbacks: [{ chat: ["backup", { model: "backup", api_base: "x", api_key: "x" }] }],
    default_fallbacks: ["backup"],
    model_group_alias: { gpt: "chat", hidden: { model: "chat", hidden: true } },
    default_litellm_params: { api_base: "x", metadata: { a: "b" } },
    redis_host: "x",
    redis_password: "x",
    assistants_config: { custom_llm_provider: "azure", litellm_params: { api_base: "x" } },
  },
  litellm_settings: {
    callbacks: ["langfuse", "own.instance"],
    success_callback: ["s3"],
    cache_params: { type: "redis", host: "x", password: "x" },
    drop_params: true,
    model_alias_map: { a: "b" },
  },
  general_settings: {
    master_key: "x",
    database_url: "x",
    alerting: ["slack"],
    pass_through_endpoints: [{ target: "x" }],
  },
  environment_variables: { A: "x" },
  vector_store_registry: [{ litellm_params: { api_base: "x" } }],
  search_tools: [{ litellm_params: { api_key: "x" } }],
  files_settings: [{ api_base: "x", api_key: "x" }],
  guardrails: [{ litellm_params: { api_base: "x" } }],
};

const portkey: Json = {
  strategy: {
    mode: "conditional",
    default: "a",
    conditions: JSON.parse('[{ "query": { "metadata.plan": { "$eq": "x" } }, "then": "b" }]'),
  },
  api_key: "x",
  input_guardrails: ["x", { "default.webhook": { webhookURL: "x" } }],
  targets: [
    { name: "a", virtual_key: "x", override_params: { model: "gpt-4o", extra: [{ a: "b" }] }, custom_host: "x" },
    {
      name: "b",
      strategy: { mode: "fallback" },
      targets: [{ provider: "azure-openai", api_key: "x", azure_resource_name: "x", forward_headers: ["x-a"] }],
    },
  ],
};

/** A text, and what of it must not come through. */
interface Planted {
  text: string;
  inner: string;
}

const word = fc.stringMatching(/^[a-z][a-z0-9]{9,15}$/);
const digits = fc.stringMatching(/^[a-z0-9]{30}$/);
const address = fc.oneof(
  word.map((host) => `https://${host}.example/v1`),
  word.map((host) => `redis://${host}:6379`),
  word.map((host) => `${host}.internal.example:8443`),
  fc.ipV4().filter((ip) => !/^(?:127\.|0\.0\.0\.0$)/.test(ip)),
);
const credential = fc.oneof(
  digits.map((text) => `sk-${text}`),
  digits.map((text) => `ghp_${text}`),
  digits.map((text) => `Bearer ${text}1`),
  fc.tuple(word, word).map(([user, host]) => `postgresql://${user}:${digitsOf(user)}@${host}/db`),
);

function digitsOf(text: string): string {
  return Buffer.from(text).toString("hex");
}

const wrapped: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `see ${text} now`,
  (text) => JSON.stringify({ a: [text] }),
  (text) => Buffer.from(text).toString("base64"),
  (text) => encodeURIComponent(text),
];

const planted: fc.Arbitrary<Planted> = fc
  .tuple(fc.oneof(address, credential), fc.constantFrom(...wrapped))
  .map(([inner, wrap]) => ({ inner, text: wrap(inner) }));

type Plant = (text: string) => Json;

/** Every way to put a text into a value: instead of a leaf, as a further key, or as a further key's value. */
function plantsIn(value: Json): Plant[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) =>
      plantsIn(item).map(
        (plant): Plant =>
          (text) =>
            value.with(index, plant(text)),
      ),
    );
  if (typeof value !== "object" || value === null) return [(text) => text];
  const own = Object.entries(value).flatMap(([key, inner]) =>
    plantsIn(inner).map((plant): Plant => (text) => ({ ...value, [key]: plant(text) })),
  );
  return [...own, (text) => ({ ...value, [text]: "a" }), (text) => ({ ...value, more: text })];
}

const models = Buffer.from("model_list: [{ model_name: c, litellm_params: { model: openai/c } }]");

function assertNothingLeft(make: MakeCopy, config: Json, { text, inner }: Planted): boolean {
  const included = (path: string) => (path === "models.yaml" ? models : null);
  const copy = make({ file: "config.yaml", bytes: Buffer.from(JSON.stringify(config)), included }, stage);
  const all =
    copy.refuse === null ? [...copy.files.values(), JSON.stringify(copy.changes)] : [JSON.stringify(copy.refuse)];
  for (const made of all) {
    assert.ok(!made.includes(inner), made);
    assert.ok(!made.includes(text), made);
  }
  return copy.refuse === null;
}

for (const [name, make, config] of [
  ["LiteLLM", copyLitellm, litellm],
  ["Portkey", copyPortkey, portkey],
] as const) {
  const plants = plantsIn(config);
  test(`${name}: no address or key comes through, wherever it stands`, () => {
    let copied = 0;
    fc.assert(
      fc.property(fc.constantFrom(...plants), planted, (plant, what) => {
        copied += Number(assertNothingLeft(make, plant(what.text), what));
      }),
      { numRuns: 700 },
    );
    assert.ok(copied > 100, `${copied} copies`);
  });
}
