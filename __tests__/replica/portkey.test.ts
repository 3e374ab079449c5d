import assert from "node:assert/strict";
import { test } from "node:test";
import { readConfiguration } from "../../src/configuration/read.ts";
import type { Reading } from "../../src/configuration/reading.ts";
import { copyPortkey } from "../../src/replica/portkey.ts";
import { copyOf, fixturesOf, mainText, readCopy, refusalOf, shown, stage } from "./copies.ts";

/** Without lines, and names, which Portkey's reader takes from the providers: these are all the same in a copy. */
function withoutNames({ gateway, routes, warnings }: Reading) {
  return {
    gateway,
    warnings: warnings.length,
    routes: routes.map((route) => ({
      ...route,
      line: 0,
      targets: route.targets.map(({ weight, share }) => ({ weight, share })),
      fallbacks: route.fallbacks.length,
      fallbacks_direct: route.fallbacks_direct.length,
      retries: route.retries && { ...route.retries, line: 0 },
    })),
  };
}

for (const { name, bytes, included, reading } of fixturesOf("portkey", ["configurations", "setups"]))
  test(`${name}: the copy has the same map`, () => {
    const copy = copyPortkey({ file: "config.json", bytes, included }, stage);
    assert.equal(copy.refuse, null, JSON.stringify(copy.refuse));
    assert.deepEqual(withoutNames(readCopy(copy)), withoutNames(reading));
  });

const original = `{
  "strategy": { "mode": "loadbalance", "on_status_codes": [429] },
  "retry": { "attempts": 1, "more": 2 },
  "input_guardrails": ["pg-1"],
  "api_key": "x",
  "targets": [
    { "virtual_key": "openai-prod-1a2b3c", "weight": 0.9, "override_params": { "model": "gpt-4o" } },
    {
      "weight": 0.1,
      "strategy": { "mode": "fallback" },
      "targets": [
        { "provider": "anthropic", "api_key": "k", "forward_headers": ["x-team"] },
        { "provider": "azure-openai", "api_key": "k", "azure_model_name": "a", "custom_host": "https://a.example/v1" }
      ]
    }
  ]
}
`;

test("every target is openai at the scripted provider; strategies, weights and retries stay", () => {
  const copy = copyOf(copyPortkey, original);
  const staged = { provider: "openai", api_key: "fallback-gate-replica" };
  const base = "http://127.0.0.1:9000";
  assert.deepEqual(JSON.parse(mainText(copy)), {
    strategy: { mode: "loadbalance", on_status_codes: [429] },
    retry: { attempts: 1 },
    targets: [
      {
        weight: 0.9,
        override_params: { model: "gpt-4o" },
        ...staged,
        custom_host: `${base}/targets-0-gpt-4o/v1`,
      },
      {
        weight: 0.1,
        strategy: { mode: "fallback" },
        targets: [
          { ...staged, forward_headers: ["x-team"], custom_host: `${base}/anthropic/v1` },
          { ...staged, custom_host: `${base}/azure-openai/v1` },
        ],
      },
    ],
  });
  assert.deepEqual(shown(copy.changes), [
    "3 retry.more unknown -> null",
    "4 input_guardrails outgoing -> null",
    "5 api_key credential -> null",
    "7 targets[0].virtual_key credential -> null",
    "7 targets[0].provider provider -> openai",
    `7 targets[0].custom_host address -> ${base}/targets-0-gpt-4o/v1`,
    "7 targets[0].api_key credential -> fallback-gate-replica",
    "12 targets[1].targets[0].provider provider -> openai",
    `12 targets[1].targets[0].custom_host address -> ${base}/anthropic/v1`,
    "12 targets[1].targets[0].api_key credential -> fallback-gate-replica",
    "13 targets[1].targets[1].azure_model_name provider -> null",
    "13 targets[1].targets[1].provider provider -> openai",
    `13 targets[1].targets[1].custom_host address -> ${base}/azure-openai/v1`,
    "13 targets[1].targets[1].api_key credential -> fallback-gate-replica",
  ]);
});

test("a virtual key names no target: the user's name does, or the place", () => {
  const key = "openai-prod-7f31";
  const targets = [
    { virtual_key: key, name: "main", override_params: { model: "gpt-4o" } },
    { virtual_key: key, override_params: { model: "gpt-4o" } },
    { virtual_key: key },
    { virtual_key: key, provider: "openai" },
  ];
  const text = JSON.stringify({ strategy: { mode: "fallback" }, targets });
  const { routes } = readConfiguration(Buffer.from(text));
  assert.deepEqual(
    routes[0]?.targets.map(({ name }) => name),
    ["main gpt-4o", "targets[1] gpt-4o", "targets[2]", "openai"],
  );
  assert.doesNotMatch(JSON.stringify(routes), /7f31/);
});

test("a copy of a copy differs in the addresses, which have other names, and YAML becomes the JSON that clients send", () => {
  const once = mainText(copyOf(copyPortkey, original));
  const again = copyOf(
    copyPortkey,
    once.replace(/targets-0-gpt-4o|anthropic|azure-openai/g, (name) => name),
  );
  assert.deepEqual(
    again.changes.map(({ key }) => key),
    ["targets[0].custom_host", "targets[1].targets[0].custom_host", "targets[1].targets[1].custom_host"],
  );
  const yaml = "# owners\nprovider: openai\napi_key: x\nretry: { attempts: 010 }\n";
  assert.match(mainText(copyOf(copyPortkey, yaml)), /^\{\n {2}"provider": "openai",/);
});

const refused: readonly (readonly [why: string, text: string, line: number, reason: RegExp])[] = [
  [
    "attempts that are a text",
    '{ "provider": "a", "api_key": "b", "retry": { "attempts": "https://a.example" } }',
    1,
    /no number/,
  ],
  [
    "an address among the parameters",
    '{ "provider": "a", "api_key": "b",\n "override_params": { "u": "https://a.example" } }',
    2,
    /an address/,
  ],
  [
    "a key as a name",
    `{ "strategy": { "mode": "single" },\n "targets": [{ "name": "sk-ant-${"a".repeat(20)}" }] }`,
    2,
    /a credential's/,
  ],
];

for (const [why, text, line, reason] of refused)
  test(`refused: ${why}`, () => {
    const refusal = refusalOf(copyPortkey, text);
    assert.equal(refusal?.line, line, JSON.stringify(refusal));
    assert.match(refusal?.reason ?? "", reason);
  });
