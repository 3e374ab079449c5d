import assert from "node:assert/strict";
import { test } from "node:test";
import type { Reading } from "../../src/configuration/reading.ts";
import { codePaths } from "../../src/replica/litellm-callbacks.ts";
import { copyLitellm } from "../../src/replica/litellm.ts";
import { copyOf, fixturesOf, mainText, readCopy, shown, stage } from "./copies.ts";

/** Without lines, which a copy does not keep. Chart values are copied without the chart. */
function withoutLines({ gateway, routes }: Reading) {
  return {
    gateway,
    routes: routes.map((route) => ({
      ...route,
      line: 0,
      targets: route.targets.map((target) => ({ ...target, line: 0 })),
      retries: route.retries && {
        ...route.retries,
        line: 0,
        set_at: route.retries.set_at.replace("proxy_config.", ""),
      },
    })),
  };
}

for (const { name, bytes, included, reading } of fixturesOf("litellm", ["configurations", "setups"]))
  test(`${name}: the copy has the same map`, () => {
    const copy = copyLitellm({ file: "config.yaml", bytes, included }, stage);
    assert.equal(copy.refuse, null, JSON.stringify(copy.refuse));
    assert.deepEqual(withoutLines(readCopy(copy)), withoutLines(reading));
  });

const one = "model_list: [{ model_name: a, litellm_params: { model: openai/one } }]";
test("every change has its line and place in the original, and no old value", () => {
  const copy = copyOf(
    copyLitellm,
    `# the EU first
model_list:
  - model_name: chat
    litellm_params:
      model: azure/gpt-4o
      api_base: https://eu.example
      api_version: "2024-10-21"
      azure_ad_token: os.environ/TOKEN
      weight: 9 # for now
    model_info: { id: eu }
  - model_name: chat
    litellm_params:
      model: bedrock/anthropic.claude-v2:1
      aws_region_name: eu-central-1
      extra_headers: { x-team: a }
litellm_settings:
  cache: true
  success_callback: [langfuse]
general_settings:
  database_url: os.environ/DATABASE_URL
  master_key: os.environ/MASTER
environment_variables: { LANGFUSE_HOST: https://langfuse.example }
`,
  );
  assert.deepEqual(shown(copy.changes), [
    "5 model_list[0].litellm_params.model provider -> openai/gpt-4o",
    "5 model_list[0].litellm_params.api_key credential -> fallback-gate-replica",
    "6 model_list[0].litellm_params.api_base address -> http://127.0.0.1:9000/eu/v1",
    "7 model_list[0].litellm_params.api_version provider -> null",
    "8 model_list[0].litellm_params.azure_ad_token credential -> null",
    "11 model_list[1].model_info.id name -> bedrock/anthropic.claude-v2:1",
    "13 model_list[1].litellm_params.model provider -> openai/anthropic.claude-v2:1",
    "13 model_list[1].litellm_params.api_base address -> http://127.0.0.1:9000/bedrock-anthropic.claude-v2-1/v1",
    "13 model_list[1].litellm_params.api_key credential -> fallback-gate-replica",
    "14 model_list[1].litellm_params.aws_region_name provider -> null",
    "15 model_list[1].litellm_params.extra_headers credential -> null",
    "17 litellm_settings.cache outgoing -> null",
    "18 litellm_settings.success_callback outgoing -> null",
    "20 general_settings.database_url outgoing -> null",
    "21 general_settings.master_key credential -> sk-client-of-the-copy",
    "22 environment_variables credential -> null",
  ]);
});

const kept = `# owners
model_list:
  # the cheap one
  - model_name: chat
    litellm_params: { model: openai/one, api_base: "http://127.0.0.1:9000/one/v1", api_key: "fallback-gate-replica", timeout: 010, stream_timeout: 1e3 }
    model_info: { id: one, x: yes }
router_settings:
  retry_policy: { RateLimitErrorRetries: 3 } # measured
  routing_strategy: simple-shuffle
general_settings:
  master_key: "sk-client-of-the-copy"
`;

test("a copy is copied as it is, with its comments, order and ways of writing", () => {
  const copy = copyOf(copyLitellm, kept);
  assert.equal(mainText(copy), kept);
  assert.deepEqual(copy.changes, []);
});

test("aliases and merge keys are written out, so that each deployment has its own address", () => {
  const copy = copyOf(
    copyLitellm,
    `x: &d { api_base: https://a.example, weight: 2, timeout: 5 }
model_list:
  - { model_name: a, litellm_params: { <<: *d, model: openai/one, weight: 1 } }
  - &b { model_name: a, litellm_params: { <<: [{ weight: 3 }, *d], model: openai/two } }
  - *b
`,
  );
  assert.doesNotMatch(mainText(copy), /[&*]|<<|https:/);
  assert.deepEqual(
    readCopy(copy).routes.flatMap(({ targets }) => targets.map(({ name, weight }) => `${name} ${weight}`)),
    ["openai/one 1", "openai/two (a.example) #2 3", "openai/two (a.example) #3 3"],
  );
});

test("ids are given where there are none, but never a name that clients can ask for or two deployments have", () => {
  const copy = copyOf(
    copyLitellm,
    `model_list:
  - { model_name: gpt, litellm_params: { model: gpt } }
  - { model_name: a, litellm_params: { model: azure/x } }
  - { model_name: b, litellm_params: { model: azure/x } }
  - { model_name: c, litellm_params: { model: é } }
  - { model_name: d, litellm_params: { model: openai/d }, model_info: { id: own } }
  - { model_name: "groq/*", litellm_params: { model: "groq/*" } }
`,
  );
  assert.deepEqual(
    copy.changes.flatMap(({ reason, now }) => (reason === "name" ? [now] : [])),
    ["gpt (gpt)", "azure/x (a)", "azure/x (b)", "groq/*"],
  );
});

const models: readonly (readonly [string, string])[] = [
  ["openai/gpt-4o", "openai/gpt-4o"],
  ["openai/responses/gpt-5", "openai/responses/gpt-5"],
  ["gpt-4o", "openai/gpt-4o"],
  ["openrouter/anthropic/claude", "openai/anthropic/claude"],
  ["os.environ/AZURE_MODEL", "openai/AZURE_MODEL"],
  ["anthropic/*", "openai/*"],
  ["*", "openai/*"],
];

test("any provider's model is asked for with chat completions", () => {
  for (const [model, expected] of models) {
    const { routes } = readCopy(
      copyOf(
        copyLitellm,
        `model_list: [{ model_name: a, litellm_params: { model: "${model}" }, model_info: { id: a } }]`,
      ),
    );
    assert.equal(routes.length, 1);
    const text = mainText(
      copyOf(copyLitellm, `model_list: [{ model_name: a, litellm_params: { model: "${model}" } }]`),
    );
    assert.ok(text.includes(`model: "${expected}"`), text);
  }
  const own = "model_list: [{ model_name: a, litellm_params: { model: meta-llama/Llama, custom_llm_provider: groq } }]";
  assert.ok(mainText(copyOf(copyLitellm, own)).includes('"openai/meta-llama/Llama"'));
});

test("callbacks of services go; the user's own stay with their file, unless it holds an address or a key", () => {
  const files: Record<string, string> = {
    "log.py": "# see https://docs.example\ninstance = 1\n",
    "cloud.py": "import boto3\ninstance = boto3.client('logs')\n",
    "hooks/slack.py": "url = 'https://hooks.example'\n",
  };
  const text = `${one}
litellm_settings:
  callbacks: log.instance
  success_callback: [langfuse, log.instance, hooks.slack.send, missing.instance, "s3://bucket/a.py"]
  failure_callback: [sentry, cloud.instance]
`;
  assert.deepEqual(codePaths(Buffer.from(text)), ["log.py", "hooks/slack.py", "missing.py", "cloud.py"]);
  const copy = copyOf(copyLitellm, text, (path) => (path in files ? Buffer.from(files[path] ?? "") : null));
  assert.deepEqual([...copy.files.keys()], ["config.yaml", "log.py"]);
  assert.match(mainText(copy), /callbacks: log.instance\n {2}success_callback: \[ log.instance \]\n/);
  assert.deepEqual(
    shown(copy.changes).filter((line) => line.includes("callback")),
    [
      "3 litellm_settings.callbacks code -> log.instance",
      "4 litellm_settings.success_callback[0] outgoing -> null",
      "4 litellm_settings.success_callback[1] code -> log.instance",
      "4 litellm_settings.success_callback[2] outgoing -> null",
      "4 litellm_settings.success_callback[3] outgoing -> null",
      "4 litellm_settings.success_callback[4] outgoing -> null",
      "5 litellm_settings.failure_callback outgoing -> null",
    ],
  );
});

test("a fallback that is a map keeps its model, and loses its address and key", () => {
  const copy = copyOf(
    copyLitellm,
    `${one}\nrouter_settings: { fallbacks: [{ a: [{ model: a, api_base: "https://b.example", api_key: k, temperature: 0 }] }] }`,
  );
  assert.match(mainText(copy), /fallbacks: \[ \{ a: \[ \{ model: a, temperature: 0 \} \] \} \]/);
});

test("included files are part of the copy, and their general settings do not take the key away", () => {
  const copy = copyOf(copyLitellm, `include: [more/models.yaml]\n${one}`, () =>
    Buffer.from(
      "model_list: [{ model_name: b, litellm_params: { model: azure/two, api_base: https://b.example } }]\ngeneral_settings: { alerting: [slack] }",
    ),
  );
  assert.deepEqual([...copy.files.keys()], ["config.yaml", "more/models.yaml"]);
  assert.match(copy.files.get("more/models.yaml") ?? "", /\{ master_key: "sk-client-of-the-copy" \}/);
  assert.deepEqual(new Set(copy.changes.map(({ file }) => file)), new Set(["config.yaml", "more/models.yaml"]));
});
