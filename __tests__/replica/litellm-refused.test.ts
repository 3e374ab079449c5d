import assert from "node:assert/strict";
import { test } from "node:test";
import { copyLitellm } from "../../src/replica/litellm.ts";
import { refusalOf } from "./copies.ts";

const one = "model_list: [{ model_name: a, litellm_params: { model: openai/one } }]";
const entry = (params: string) =>
  `model_list:\n  - model_name: a\n    litellm_params: { model: openai/one, ${params} }`;

const refused: readonly (readonly [why: string, text: string, line: number, reason: RegExp])[] = [
  ["a weight from the environment", entry("weight: os.environ/WEIGHT"), 3, /from the environment.*weight/],
  [
    "a group from the environment",
    `${one}\nrouter_settings: { default_fallbacks: [os.environ/BACKUP] }`,
    2,
    /from the environment/,
  ],
  [
    "an alias that leads a deployment to another provider",
    `${one}\nlitellm_settings: { model_alias_map: { openai/one: github_copilot/gpt-4o } }`,
    2,
    /alias for the model.*model_alias_map\.openai\/one/,
  ],
  [
    "a default model, which LiteLLM calls in place of each deployment's",
    `${one}\nrouter_settings: { default_litellm_params: { temperature: 0, model: vertex_ai/gemini } }`,
    2,
    /a model for all deployments.*default_litellm_params\.model/,
  ],
  [
    "a fallback at whose provider LiteLLM signs in",
    `${one}\nrouter_settings: { fallbacks: [{ a: [github_copilot/gpt-4o] }] }`,
    2,
    /signs in, at router_settings\.fallbacks/,
  ],
  ["a group with such a name", one.replace("model_name: a", "model_name: chatgpt/a"), 1, /signs in.*model_name/],
  ["a number that is none", entry("timeout: https://a.example"), 3, /no number/],
  ["chains of a deployment", entry("fallbacks: [{ model: gpt-4o }]"), 3, /calls other models/],
  [
    "a router by prompt",
    "model_list: [{ model_name: a, litellm_params: { model: auto_router/x } }]",
    1,
    /by the prompt/,
  ],
  ["an entry that LiteLLM skips", `${one.slice(0, -1)}, { model_name: b }]`, 1, /without model_name/],
  ["an address in the body", entry("extra_body: { hook: https://a.example }"), 3, /an address.*extra_body\.hook/],
  ["an address in JSON", entry(`metadata: { a: '{"b": "https:\\/\\/c.example"}' }`), 3, /an address/],
  [
    "an address in base64",
    entry(`metadata: { a: ${Buffer.from("https://secret.example/path").toString("base64")} }`),
    3,
    /an address/,
  ],
  ["a host by its key", entry("extra_body: { api_host: internal }"), 3, /an address/],
  ["a key by its key", entry("extra_body: { password: hunter2 }"), 3, /a credential's place/],
  [
    "a key as a name",
    `model_list: [{ model_name: sk-${"a".repeat(24)}, litellm_params: { model: openai/one } }]`,
    1,
    /a credential's place/,
  ],
  ["a key as a map's key", entry(`metadata: { sk-${"a".repeat(24)}: 1 }`), 3, /a credential's place/],
  ["two configurations", `${one}\n---\n${one}`, 3, /several configurations/],
  ["what the reader refuses", "model_list: []", 1, /without a model_list/],
];

for (const [why, text, line, reason] of refused)
  test(`refused: ${why}`, () => {
    const refusal = refusalOf(copyLitellm, text);
    assert.equal(refusal?.line, line, JSON.stringify(refusal));
    assert.match(refusal?.reason ?? "", reason);
    assert.doesNotMatch(JSON.stringify(refusal), /a\.example|hunter2|aaaa/);
  });
