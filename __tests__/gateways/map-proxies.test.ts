import assert from "node:assert/strict";
import { readConfiguration } from "../../src/configuration/read.ts";
import { startEnvoy } from "./envoy.ts";
import { startHaproxy } from "./haproxy.ts";
import { startNginx } from "./nginx.ts";
import { type ProxyBench, withProxyBench } from "./proxy-bench.ts";
import { testWith } from "./test-with.ts";
import { startTraefik } from "./traefik.ts";
import { byEnvoyClusters, byHaproxyWeights, byTraefikFailovers, byTraefikServices } from "./weighted-proxies.ts";

type Adapted = (configuration: string) => string;

/** A change of the example, and the calls that always 500 then makes. */
type Variants = Readonly<Record<string, readonly [adapted: Adapted, calls: number]>>;

const same: Adapted = (text) => text;
const replaced =
  (found: RegExp, by: string): Adapted =>
  (text) => {
    if (!found.test(text)) throw new Error(`expected ${String(found)} in the example, got none`);
    return text.replace(found, by);
  };

const nginx: Variants = {
  "as it stands": [same, 4],
  "without non_idempotent": [replaced(/ non_idempotent;/, ";"), 1],
  "three tries": [replaced(/proxy_next_upstream_tries \d+/, "proxy_next_upstream_tries 3"), 3],
  "each server once": [replaced(/proxy_next_upstream_tries \d+;/, ""), 4],
  off: [replaced(/proxy_next_upstream [^;]+;/, "proxy_next_upstream off;"), 1],
  "with a mirror": [
    replaced(
      /(location \/v1\/ \{)/,
      "location = /copy { internal; proxy_pass http://llm; }\n    $1\n      mirror /copy;",
    ),
    5,
  ],
  "with an error page": [
    replaced(
      /(location \/v1\/ \{)/,
      "location @again { proxy_pass http://llm; }\n    $1\n      proxy_intercept_errors on; error_page 500 = @again;",
    ),
    5,
  ],
};

const haproxy: Variants = {
  "as it stands": [same, 4],
  "without retry-on": [replaced(/retry-on .*/, ""), 1],
  "a default of retries": [replaced(/retries 3/, ""), 4],
  "not for a POST": [replaced(/(retries 3)/, "$1\n  http-request disable-l7-retry if METH_POST"), 1],
  "by weight": [byHaproxyWeights([90, 10]), 4],
  "one server without weight": [replaced(/^.*server backup.*\n/m, ""), 2],
  "one server without weight, redispatched at the last retry": [
    replaced(/option redispatch 2([^]*?)^.*server backup.*\n/m, "option redispatch$1"),
    3,
  ],
  "one server without weight, never redispatched": [
    replaced(/^.*option redispatch.*\n([^]*?)^.*server backup.*\n/m, "$1"),
    4,
  ],
};

const envoy: Variants = {
  "as it stands": [same, 4],
  "a default of retries": [replaced(/num_retries: \d+/, "num_retries: null"), 2],
  "on connect-failure alone": [replaced(/retry_on: .*/, "retry_on: connect-failure"), 1],
  "by weight": [byEnvoyClusters([90, 10]), 4],
  "with a mirror": [replaced(/( +)(retry_policy:)/, "$1request_mirror_policies: [{ cluster: llm }]\n$1$2"), 5],
};

const atRouter = (middleware: string): Adapted => replaced(/(service: llm)/, `$1, middlewares: [${middleware}]`);

const traefik: Variants = {
  "as it stands": [same, 4],
  "without retryNonIdempotentMethod": [replaced(/, retryNonIdempotentMethod: true/, ""), 2],
  "on connections alone": [replaced(/status: \["500-599"\], retryNon.*: true/, "initialInterval: 10ms"), 2],
  "with a retry at the router too": [atRouter("twice"), 8],
  "by weight": [byTraefikServices([90, 10]), 2],
  "by weight, with failovers": [byTraefikFailovers([90, 10]), 4],
};

/** Where the map is a bound: such a retry needs a connection that fails, which no provider sees. */
const bounds = new Set(["on connect-failure alone"]);

async function assertCounted(
  bench: ProxyBench,
  started: (adapted: Adapted) => Promise<{ url: string } & AsyncDisposable>,
  [adapted, calls]: Variants[string],
  name: string,
) {
  let text = "";
  await using proxy = await started((configuration) => (text = adapted(configuration)));
  const seen = await bench.ask(proxy.url, { faults: { primary: [500], backup: [500] } }, calls);
  assert.equal(seen.calls.length, calls);
  const { routes, refuse } = readConfiguration(new TextEncoder().encode(text));
  assert.equal(refuse, null);
  const worst = routes[0]?.worst_case_gateway ?? -1;
  if (bounds.has(name)) assert.ok(worst >= calls);
  else assert.equal(worst, calls);
}

for (const [name, variant] of Object.entries(nginx))
  testWith("nginx", `the map of nginx ${name} is what reaches the provider`, async ({ signal }) => {
    await using bench = await withProxyBench();
    const { targets } = bench;
    await assertCounted(bench, (adapted) => startNginx({ ...targets, adapted, signal }), variant, name);
  });

for (const [name, variant] of Object.entries(haproxy))
  testWith("haproxy", `the map of HAProxy ${name} is what reaches the provider`, async ({ signal }) => {
    await using bench = await withProxyBench();
    const { targets } = bench;
    await assertCounted(bench, (adapted) => startHaproxy({ ...targets, adapted, signal }), variant, name);
  });

for (const [name, variant] of Object.entries(envoy))
  testWith("envoy", `the map of Envoy ${name} is what reaches the provider`, async ({ signal }) => {
    await using bench = await withProxyBench();
    const { targets } = bench;
    await assertCounted(bench, (adapted) => startEnvoy({ ...targets, adapted, signal }), variant, name);
  });

for (const [name, variant] of Object.entries(traefik))
  testWith("traefik", `the map of Traefik ${name} is what reaches the provider`, async ({ signal }) => {
    await using bench = await withProxyBench();
    const { targets } = bench;
    await assertCounted(bench, (adapted) => startTraefik({ ...targets, adapted, signal }), variant, name);
  });
