import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "../support/fast-check.ts";
import { copyEnvoy } from "../../src/replica/envoy/index.ts";
import { copyOf, mainText, refusalOf, shown } from "./copies.ts";
import { assertSameMap, copyOfFile, proxyFilesOf } from "./proxy-copies.ts";

const tls = readFileSync(join(import.meta.dirname, "..", "fixtures", "replica", "envoy-tls.yaml"), "utf8");

for (const file of proxyFilesOf("envoy"))
  test(`${file.name}: the copy has the same map`, () => assertSameMap(copyEnvoy, file));

test("every upstream is the scripted provider's, by the names of the map", () => {
  const { on } = copyOfFile(copyEnvoy, "envoy.yaml", Buffer.from(tls));
  assert.deepEqual([...on.targets.values()], ["first", "second", "192.0.2.10:8000", "192.0.2.11:8000", "shadow"]);
});

test("every change has its line and place in the original, and no old value", () => {
  const changes = shown(copyOf(copyEnvoy, tls).changes);
  const manager = "static_resources.listeners[1].filter_chains[0].filters[0].typed_config";
  for (const line of [
    "3 admin listener -> null",
    "5 stats_sinks outgoing -> null",
    "11 static_resources.secrets credential -> null",
    "15 static_resources.listeners[0] listener -> null",
    '27 static_resources.listeners[1].address listener -> { socket_address: { address: "127.0.0.1", port_value: 4000 } }',
    "33 static_resources.listeners[1].filter_chains[0].transport_socket transport -> null",
    `44 ${manager}.tracing outgoing -> null`,
    `54 ${manager}.access_log[0].typed_config.path process -> access.log`,
    `55 ${manager}.access_log[1] outgoing -> null`,
    `66 ${manager}.route_config.virtual_hosts[0].request_headers_to_add[1].header.value credential -> Bearer fallback-gate-replica`,
    `86 ${manager}.http_filters[0] outgoing -> null`,
    "98 static_resources.clusters[0].transport_socket transport -> null",
    "110 static_resources.clusters[0].health_checks[0] outgoing -> null",
    "135 static_resources.clusters[4] outgoing -> null",
  ])
    assert.ok(changes.includes(line), `${line}\n${changes.join("\n")}`);
  assert.doesNotMatch(changes.join("\n"), /kestrel|planted/);
});

test("the configuration of a ConfigMap is copied with its lines, and JSON by a name that Envoy reads as YAML", () => {
  const inner = tls.replace(/^/gm, "    ");
  const text = `kind: ConfigMap\ndata:\n  envoy.json: |\n${inner}`;
  const { files, changes } = copyOf(copyEnvoy, text);
  assert.deepEqual([...files.keys()], ["envoy.yaml"]);
  assert.equal(shown(changes)[0], "6 admin listener -> null");
});

test("comments stay, TLS goes, and a check that only connects stays", () => {
  const text = mainText(copyOf(copyEnvoy, tls));
  assert.match(text, /^# Chat completions: 90 %/);
  assert.match(text, /tcp_health_check/);
  assert.doesNotMatch(text, /kestrel|192\.0\.2|planted|transport_socket|http_health_check|ext_authz:|auto_config/);
});

const secretText = fc.stringMatching(/^[a-km-np-z2-9]{12,20}$/);

test("no planted host or key is left", () => {
  fc.assert(
    fc.property(secretText, secretText, (host, key) => {
      const planted = tls
        .replaceAll("kestrel.example", `${host}.example.net`)
        .replaceAll("planted-secret-of-the-team", key);
      assert.doesNotMatch(mainText(copyOf(copyEnvoy, planted)), new RegExp(`${host}|${key}`));
    }),
    { numRuns: 30 },
  );
});

const changed = (found: string, by: string): string => {
  assert.ok(tls.includes(found), found);
  return tls.replace(found, by);
};

const refused: readonly (readonly [why: string, text: string, line: number, reason: RegExp])[] = [
  ["endpoints from a control plane", changed("type: LOGICAL_DNS", "type: EDS"), 115, /endpoints are not in this file/],
  ["keys in camel case", changed("http_filters:", "httpFilters:"), 85, /camel case/],
  [
    "an unknown cluster type",
    changed("type: LOGICAL_DNS", "cluster_type: { name: envoy.clusters.dynamic_forward_proxy }"),
    115,
    /endpoints are not in this file/,
  ],
  [
    "clusters from a control plane",
    `${changed("cluster: spread,", "cluster: by-xds,")}dynamic_resources: { cds_config: { ads: {} } }\n`,
    140,
    /control plane/,
  ],
  [
    "a second listener with routes",
    changed("redirect: { https_redirect: true }", "route: { cluster: spread }"),
    26,
    /second listener/,
  ],
  ["a filter that may route", changed("ext_authz.v3.ExtAuthz\n", "ext_proc.v3.ExternalProcessor\n"), 86, /HTTP filter/],
  [
    "a cluster as one target and as several",
    changed("[{ cluster: shadow }]", "[{ cluster: spread }]"),
    121,
    /targets of one route/,
  ],
  ["a host in another place", changed("value: edge", 'value: "https://planted.kestrel.example"'), 65, /address/],
  ["a key in another place", changed("value: edge", `value: sk-${"a".repeat(30)}`), 65, /credential/],
  [
    "routes without a listener",
    "virtual_hosts: [{ name: a, domains: [a], routes: [{ match: { prefix: / }, route: { cluster: a } }] }]",
    1,
    /static_resources/,
  ],
];

for (const [why, text, line, reason] of refused)
  test(`refused: ${why}`, () => {
    const refusal = refusalOf(copyEnvoy, text);
    assert.equal(refusal?.line, line, JSON.stringify(refusal));
    assert.match(refusal?.reason ?? "", reason);
    assert.doesNotMatch(JSON.stringify(refusal), /kestrel|aaaa/);
  });
