import assert from "node:assert/strict";
import { test } from "node:test";
import { readConfiguration } from "../../src/configuration/read.ts";
import { limits } from "../../src/core/limits.ts";
import { processorMs } from "../support/runs.ts";

const encoder = new TextEncoder();
/** Far more than any of them takes, far less than what is not bounded would. */
const mostMs = 10_000;

function refusedWith(text: string): string | undefined {
  const begun = processorMs();
  const { refuse } = readConfiguration(encoder.encode(text));
  assert.ok(processorMs() - begun < mostMs);
  return refuse?.reason;
}

const deployments = (count: number) =>
  Array.from({ length: count }, (_, index) => `- {model_name: g${index}, litellm_params: {model: m}}`).join("\n");

test("a file of the most bytes is read, one byte more is not", () => {
  const config = `model_list:\n${deployments(1)}\n#`;
  const padded = (bytes: number) => config + "x".repeat(bytes - config.length);
  assert.equal(refusedWith(padded(limits.configurationBytes)), undefined);
  assert.match(refusedWith(padded(limits.configurationBytes + 1)) ?? "", /^a file of \d+ bytes, more than/);
});

test("nesting up to the limit is read, deeper is not", () => {
  const nested = (levels: number) => `model_list:\n${deployments(1)}\nx: ${"[".repeat(levels)}${"]".repeat(levels)}`;
  assert.equal(refusedWith(nested(limits.configurationDepth - 1)), undefined);
  assert.match(refusedWith(nested(limits.configurationDepth)) ?? "", /^more or deeper nested/);
});

test("documents up to the limit are read, more are not", () => {
  const documents = (count: number) => `model_list:\n${deployments(1)}\n${"---\nx: 1\n".repeat(count - 1)}`;
  assert.equal(refusedWith(documents(limits.configurationDocuments)), undefined);
  assert.match(refusedWith(documents(limits.configurationDocuments + 1)) ?? "", /^more or deeper nested/);
});

test("aliases that multiply are counted written out", () => {
  const lines = Array.from({ length: 30 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]`);
  assert.match(refusedWith(["a0: &a0 [1]", ...lines].join("\n")) ?? "", /^more or deeper nested/);
});

const many = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join("");

const hostile: Record<string, string> = {
  commas: `[${",".repeat(1_000_000)}]`,
  brackets: "[".repeat(1_000_000),
  braces: "{{".repeat(500_000),
  quotes: '{"'.repeat(300_000),
  slashes: `{"a": ${"/".repeat(900_000)}`,
  backslashes: `{"a": "${"\\".repeat(900_001)}`,
  "an alias of itself": "a: &a [*a]",
  semicolons: `http {${"a;".repeat(400_000)}}`,
  "one long line": `upstream ${"x".repeat(900_000)}`,
  "many sections": "backend a\n server b c\n".repeat(40_000),
  "one frontend of many backends": `frontend a\n${many(20_000, (n) => ` use_backend b${n}\n`)}${many(20_000, (n) => `backend b${n}\n server c d\n`)}`,
  "locations with as many error pages": `server {\n${many(900, (n) => `location /${n}/ { proxy_pass http://a.b; }\n`)}${many(20_000, (n) => `error_page 500 /${n}/;\n`)}}`,
  "blocks in blocks": `http {\n${"location / {".repeat(10_000)}`,
  "chains of chains": `{"http": {"routers": {"a": {"service": "s", "middlewares": ["m0"]}}, "services": {"s": {"weighted": {"services": [${'{"name": "s"},'.repeat(99)}{"name": "s"}]}}}, "middlewares": {${many(9, (n) => `"m${n}": {"chain": {"middlewares": [${`"m${n + 1}",`.repeat(99)}"m${n + 1}"]}},`)} "m9": {"retry": {"attempts": 2}}}}}`,
  "names for many patterns": JSON.stringify({
    model_list: Array.from({ length: 900 }, (_, n) => ({ model_name: `${n}*${n}*`, litellm_params: { model: "m" } })),
    router_settings: { fallbacks: [{ "0*0*": Array.from({ length: 30_000 }, (_, n) => `x${n}`) }] },
  }),
  "one group of many deployments": JSON.stringify({
    model_list: Array.from({ length: 12_000 }, () => ({ model_name: "a", litellm_params: { model: "m" } })),
    router_settings: { enable_weighted_failover: true, max_fallbacks: 1_000_000 },
  }),
  "targets of one name": JSON.stringify({
    strategy: { mode: "fallback" },
    targets: Array.from({ length: 40_000 }, () => ({ provider: "a" })),
  }),
};

for (const [name, text] of Object.entries(hostile))
  test(`${name} end in time`, () => {
    refusedWith(text);
  });

test("LiteLLM: many groups that all fall back to each other give an upper bound", () => {
  const names = Array.from({ length: 300 }, (_, index) => `g${index}`);
  const lists = names.map((name) => ({ [name]: names.filter((other) => other !== name).slice(0, 40) }));
  const config = {
    model_list: names.map((model_name) => ({ model_name, litellm_params: { model: "openai/m" } })),
    router_settings: {
      num_retries: 1,
      fallbacks: lists,
      context_window_fallbacks: lists.map((list) => list).toReversed(),
      max_fallbacks: 1_000,
    },
  };
  const begun = processorMs();
  const { routes } = readConfiguration(encoder.encode(JSON.stringify(config)));
  assert.ok(processorMs() - begun < mostMs);
  assert.equal(routes.length, 300);
  for (const { worst_case_gateway: worst } of routes) assert.ok(worst !== null && worst >= 82 && worst <= 600);
  assert.match(routes.at(-1)?.why ?? "", /^At most \d+: every reachable group once/);
});
