import assert from "node:assert/strict";
import { test } from "node:test";
import { assertInvalid, type BadCase, changed, refusalOf } from "./cases.ts";

const environment = (text: string): [string, string] => ["routes:", `environment: ${text}\nroutes:`];
const expecting = (text: string): [string, string] => environment(`{ name: a, expect: [{ ${text} }] }`);
const place = "environment.expect[0]";

const cases: BadCase[] = [
  {
    name: "an environment without a name",
    change: environment("{ flags: [a] }"),
    problems: ["4:14 environment: expected the key `name`, got none"],
    remedy: "Add `name:`",
  },
  {
    name: "an expectation of a gateway that is not declared",
    change: expecting('gateway: defualt, header: x-a, matches: "1.*"'),
    problems: [`4:45 ${place}.gateway: expected a name under \`gateways\`, got \`defualt\``],
    remedy: "Did you mean `default`?",
  },
  {
    name: "an expectation that says nothing of the value",
    change: expecting("header: x-a"),
    problems: [`4:34 ${place}: expected exactly one of \`matches\`, \`equals\`, got none of them`],
    remedy: "Use one of: `matches`, `equals`.",
  },
  {
    name: "one that misspells it",
    change: expecting("header: x-a, match: b"),
    problems: [`4:34 ${place}: expected exactly one of \`matches\`, \`equals\`, got none of them`],
    remedy: "Did you mean `matches`?",
  },
  {
    name: "one that says it twice",
    change: expecting("header: x-a, matches: b, equals: b"),
    problems: [`4:34 ${place}: expected exactly one of \`matches\`, \`equals\`, got 2 of them`],
    remedy: "Keep one",
  },
  {
    name: "one without a header",
    change: expecting("matches: b"),
    problems: [`4:34 ${place}: expected the key \`header\`, got none`],
    remedy: "Add `header:`",
  },
  {
    name: "a version without quotes",
    change: expecting("header: x-a, equals: 1.5"),
    problems: [`4:57 ${place}.equals: expected a header value or \`{ sha256: PATH }\`, got 1.5`],
    remedy: "Put it in quotes.",
  },
  {
    name: "another digest",
    change: expecting("header: x-a, equals: { sha1: a }"),
    problems: [
      `4:57 ${place}.equals: expected the key \`sha256\`, got none`,
      `4:59 ${place}.equals.sha1: expected a known key, got an unknown one`,
    ],
    remedy: "Add `sha256:`",
  },
  {
    name: "the digest of a file outside the repository",
    change: expecting("header: x-a, equals: { sha256: a/../../b }"),
    problems: [`4:67 ${place}.equals.sha256: expected a path without \`..\`, got one with it`],
    remedy: "without `..`",
  },
  {
    name: "the digest of a file of git",
    change: expecting("header: x-a, equals: { sha256: .git/config }"),
    problems: [`4:67 ${place}.equals.sha256: expected a path without \`.git\`, got one with it`],
    remedy: "a committed file",
  },
  {
    name: "an expectation that is a text",
    change: environment("{ name: a, expect: [x-a] }"),
    problems: [`4:34 ${place}: expected a map with \`header\` and one of \`matches\` and \`equals\`, got a string`],
    remedy: "Write a map",
  },
  {
    name: "a literal for a header that carries a credential",
    change: expecting("header: set-cookie, equals: a"),
    problems: [`4:44 ${place}.header: expected a header that carries no credential, got \`set-cookie\``],
    remedy: "version or configuration",
  },
];
for (const bad of cases) test(`refuses ${bad.name}`, () => assertInvalid(bad));

const unprovable: [header: string, about: string, remedy: string][] = [
  ["x-ratelimit-remaining-requests", "account limits", "account page"],
  ["retry-after", "account limits", "account page"],
  ["x-response-time", "speed", "load test"],
  ["openai-processing-ms", "speed", "load test"],
  ["x-envoy-upstream-service-time", "speed", "load test"],
  ["x-kong-upstream-latency", "speed", "load test"],
  ["x-litellm-response-duration-ms", "speed", "load test"],
  ["x-litellm-response-cost", "price", "invoice"],
  ["x-uptime-percent", "availability", "belongs in monitoring"],
  ["openai-model", "the model that answers", "`targets`"],
  ["x-litellm-model-id", "the model that answers", "`targets`"],
];
for (const [header, about, remedy] of unprovable) {
  test(`says why nothing can be expected of ${header}`, () =>
    assertInvalid({
      name: header,
      change: expecting(`header: ${header}, matches: "*"`),
      problems: [
        `4:44 ${place}.header: expected something that one smoke request can prove, got a header about ${about}`,
      ],
      remedy,
    }));
}

test("refuses an expectation of speed or text with a reason, whatever else is missing", () => {
  for (const [key, about] of [
    ["max_latency", "speed"],
    ["contains", "the text of an answer"],
  ] as const) {
    const found = refusalOf(changed(...expecting(`header: x-a, ${key}: b`)));
    assert.deepEqual(found?.problems, [
      `4:49 ${place}.${key}: expected something that one smoke request can prove, got a key about ${about}`,
    ]);
  }
});

const silent: [name: string, text: string][] = [
  ["a name alone", "{ name: staging }"],
  ["flags", "{ name: staging, flags: [new-router, latency-experiment] }"],
  ["a version", '{ name: a, expect: [{ header: x-litellm-version, matches: "1.*" }] }'],
  ["a literal digest", `{ name: a, expect: [{ header: x-config-sha256, equals: ${"0a".repeat(32)} }] }`],
  ["the digest of a file", "{ name: a, expect: [{ header: x-a, equals: { sha256: .github/gateway.yaml } }] }"],
  [
    "two expectations of one header",
    '{ name: a, expect: [{ header: x-a, matches: "1*" }, { header: x-a, matches: "*2" }] }',
  ],
  ["the gateway that is there without a name", "{ name: a, expect: [{ gateway: default, header: x-a, equals: b }] }"],
  ["a header with such a word inside another", "{ name: a, expect: [{ header: x-priceless, equals: b }] }"],
];
for (const [name, text] of silent) {
  test(`accepts ${name}`, () => assert.equal(refusalOf(changed(...environment(text))), null));
}
