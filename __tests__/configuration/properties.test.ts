import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../support/fast-check.ts";
import { readConfiguration } from "../../src/configuration/read.ts";
import type { Reading } from "../../src/configuration/reading.ts";

const encoder = new TextEncoder();
const read = (text: string): Reading => readConfiguration(encoder.encode(text));

function assertWhole({ routes, refuse, gateway }: Reading): void {
  assert.equal(refuse === null, gateway !== null);
  if (refuse !== null) {
    assert.deepEqual(routes, []);
    assert.ok(refuse.line >= 1 && refuse.column >= 1);
    assert.doesNotMatch(refuse.reason, /gave up/);
  }
  for (const { worst_case_gateway: worst, targets } of routes) {
    assert.ok(worst === null || (Number.isInteger(worst) && worst >= 0));
    for (const { share } of targets) assert.ok(share === null || (share >= 0 && share <= 1));
  }
}

const words = [
  "model_list",
  "model_name",
  "litellm_params",
  "model",
  "router_settings",
  "fallbacks",
  "num_retries",
  "strategy",
  "mode",
  "targets",
  "retry",
  "attempts",
  "weight",
  "kind",
  "spec",
  "http",
  "rules",
  "static_resources",
  "services",
  "routers",
  "plugins",
  "fallback",
];
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 6 },
    fc.constantFrom(...words),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    tie("list"),
    tie("map"),
  ),
  list: fc.array(tie("value"), { maxLength: 4 }),
  map: fc.dictionary(fc.constantFrom(...words), tie("value"), { maxKeys: 6 }),
})).value;

test("any text is read or refused, and never thrown at", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => assertWhole(read(text))),
    { numRuns: 2_000 },
  );
});

test("any bytes are read or refused", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => assertWhole(readConfiguration(bytes))),
    { numRuns: 1_000 },
  );
});

const pieces = [
  "upstream",
  "server",
  "location",
  "/v1/",
  "proxy_pass",
  "http://a",
  "http://$b",
  "{",
  "}",
  ";",
  "weight=3",
  "backup",
  "\n",
  " ",
  "error_page",
  "500",
  "=",
  "@c",
  "mirror",
  "#",
  "backend",
  "frontend",
  "listen",
  "retries",
  "retry-on",
  "use_backend",
  "defaults",
  "from",
  "a",
  "3",
];
const pieced = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((list) => list.join(" "));

test("any text of nginx's and HAProxy's words is read or refused", () => {
  fc.assert(
    fc.property(pieced, (text) => assertWhole(read(text))),
    { numRuns: 3_000 },
  );
  fc.assert(
    fc.property(pieced, (text) => assertWhole(read(`server { ${text} }`))),
    { numRuns: 2_000 },
  );
  fc.assert(
    fc.property(pieced, (text) => assertWhole(read(`backend a\n server b c\n${text}`))),
    { numRuns: 2_000 },
  );
});

test("any JSON of known keys is read or refused", () => {
  fc.assert(
    fc.property(json, (value) => assertWhole(read(JSON.stringify(value)))),
    { numRuns: 3_000 },
  );
});

const names = ["a", "b", "c", "d", "e"] as const;
const name = fc.constantFrom(...names);
const edges = fc.uniqueArray(fc.tuple(name, name), { maxLength: 8, selector: ([from, to]) => `${from}${to}` });

interface Drawn {
  retries: readonly number[];
  regular: readonly [string, string][];
  context: readonly [string, string][];
  failover: boolean;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  retries: fc.array(fc.nat(3), { minLength: 5, maxLength: 5 }),
  regular: edges,
  context: edges,
  failover: fc.boolean(),
});

function listsOf(pairs: readonly [string, string][]) {
  return names.map((from) => ({ [from]: pairs.filter(([start]) => start === from).map(([, to]) => to) }));
}

/** A configuration with five groups, the first of which has two deployments. Depth is no limit: it cuts what stands behind it. */
function litellm({ retries, regular, context, failover }: Drawn): string {
  const deployments = ["a", ...names].map((model_name, index) => ({
    model_name,
    litellm_params: {
      model: `openai/${index}`,
      num_retries: retries[names.findIndex((known) => known === model_name)],
    },
  }));
  return JSON.stringify({
    model_list: deployments,
    router_settings: {
      max_fallbacks: 1_000,
      enable_weighted_failover: failover,
      fallbacks: listsOf(regular),
      ...(context.length > 0 && { context_window_fallbacks: listsOf(context) }),
    },
  });
}

const worstOf = (config: Drawn) => read(litellm(config)).routes.map(({ worst_case_gateway: worst }) => worst ?? -1);

/** What always 500 leads to without a failover: every group within reach once. */
function plainPath({ retries, regular }: Drawn, start: string): number {
  const reached = new Set([start]);
  for (const from of reached) for (const [, to] of regular.filter(([group]) => group === from)) reached.add(to);
  return Array.from(reached, (group) => 1 + (retries[names.findIndex((known) => known === group)] ?? 0)).reduce(
    (sum, calls) => sum + calls,
  );
}

test("LiteLLM: the worst case is never below what always 500 leads to", () => {
  fc.assert(
    fc.property(drawn, (config) =>
      worstOf(config).forEach((worst, index) => assert.ok(worst >= plainPath(config, names[index] ?? "a"))),
    ),
    { numRuns: 500 },
  );
});

test("LiteLLM: a further fallback never lowers the worst case of any route", () => {
  fc.assert(
    fc.property(drawn, name, name, (config, from, to) => {
      const more = worstOf({ ...config, regular: [...config.regular, [from, to]] });
      worstOf(config).forEach((worst, index) => assert.ok((more[index] ?? 0) >= worst));
    }),
    { numRuns: 500 },
  );
});
