import assert from "node:assert/strict";
import { test } from "node:test";
import { assertInvalid, type BadCase, changed, refusalOf, smallest } from "./cases.ts";

const family = "    family: chat-completions\n";
const twoGateways = "gateways: { staging: {}, replica: {} }\nroutes:";
const cases: BadCase[] = [
  {
    name: "a contract that is not declared",
    change: ["contract: chat", "contract: chatt"],
    problems: ["8:15 routes[0].contract: expected a name under `contracts`, got `chatt`"],
    remedy: "Did you mean `chat`?",
  },
  {
    name: "a gateway that is not declared",
    change: ["    model", "    gateway: prod\n    model"],
    problems: ["7:14 routes[0].gateway: expected a name under `gateways`, got `prod`"],
    remedy: "Use one of: `default`.",
  },
  {
    name: "references of `defaults` to nothing",
    change: ["routes:", "defaults: { gateway: stagin, contract: chap }\nroutes:"],
    problems: [
      "4:22 defaults.gateway: expected a name under `gateways`, got `stagin`",
      "4:40 defaults.contract: expected a name under `contracts`, got `chap`",
    ],
    remedy: "Use one of: `default`.",
  },
  {
    name: "a route without family",
    change: [family, ""],
    problems: ["5:5 routes[0]: expected the key `family` here or in `defaults`, got none"],
    remedy: "`defaults` for all",
  },
  {
    name: "a route that leaves open which of two gateways it takes",
    change: ["routes:", twoGateways],
    problems: ["6:5 routes[0]: expected the key `gateway` here or in `defaults`, got none"],
    remedy: "Add `gateway:`",
  },
  {
    name: "a request path that climbs out of the gateway's prefix",
    change: ["    model", "    path: /v1/../admin\n    model"],
    problems: ["7:11 routes[0].path: expected a path without `..`, got one with it"],
    remedy: "without `..`",
  },
  {
    name: "the same, percent-encoded",
    change: ["    model", "    path: /v1/%2E%2e/admin\n    model"],
    problems: ["7:11 routes[0].path: expected a path without `..`, got one with it"],
    remedy: "without `..`",
  },
  {
    name: "a contract outside the repository",
    change: ["https://docs.example.com/chat", "docs/../../chat.html"],
    problems: ["3:19 contracts.chat.source: expected a path without `..`, got one with it"],
    remedy: "relative to the top of the repository",
  },
  {
    name: "the reserved target name",
    change: ["backup-eu:", "other:"],
    problems: ["9:37 routes[0].targets.other: expected another name, got the reserved `other`"],
    remedy: "Rename the target",
  },
  {
    name: "an alias of two targets",
    change: ["[dep-backup]", "[dep-backup, dep-primary]"],
    problems: [
      "9:61 routes[0].targets.backup-eu[1]: expected an alias of this target only, got one of another target of this route",
    ],
    remedy: "one of the two",
  },
  {
    name: "an alias that is the name of another target",
    change: ["[dep-primary]", "[backup-eu]"],
    problems: [
      "9:23 routes[0].targets.main[0]: expected an alias of this target only, got one of another target of this route",
    ],
    remedy: "one of the two",
  },
  {
    name: "a check twice, in both forms",
    change: ["    model", "    checks: [smoke, { check: smoke }]\n    model"],
    problems: ["7:21 routes[0].checks[1]: expected each check once, got a repeated one"],
    remedy: "Remove it, or use `repeat` to make the check several times.",
  },
  {
    name: "tokens without a field to put them in",
    change: ["    model", "    output_cap: { field: none, tokens: 64 }\n    model"],
    problems: ["7:32 routes[0].output_cap.tokens: expected no tokens next to `field: none`, got some"],
    remedy: "name the field",
  },
];

for (const bad of cases) test(`refuses ${bad.name}`, () => assertInvalid(bad));

test("refuses a second route with the same id, at the second", () => {
  const [, route = ""] = smallest.split("routes:\n");
  const found = refusalOf(smallest + route);
  assert.deepEqual(found?.problems, ["11:9 routes[1].id: expected a unique id, got that of routes[0]"]);
});

test("does not quote a name that could be a secret", () => {
  const found = refusalOf(changed("contract: chat", "contract: 0123456789abcdef0123456789abcdef"));
  assert.deepEqual(found?.problems, ["8:15 routes[0].contract: expected a name under `contracts`, got another one"]);
});

test("takes from `defaults` what a route leaves out", () => {
  const shared = "defaults: { family: chat-completions, contract: chat, gateway: staging }\n";
  const short = changed("    contract: chat\n", "", changed(family, ""));
  assert.equal(refusalOf(changed("routes:", shared + twoGateways, short)), null);
});

const silent: [name: string, change: [string, string]][] = [
  ["the same alias in two routes", ["    retry", "    retry"]],
  ["a target that lists its own name", ["[dep-primary]", "[main, dep-primary]"]],
  ["a target without alias", ["[dep-primary]", "[]"]],
  ["a file whose name has two dots", ["https://docs.example.com/chat", "docs/chat..v2.html"]],
  ["a field without tokens", ["    model", "    output_cap: { field: none }\n    model"]],
];
for (const [name, change] of silent) {
  test(`accepts ${name}`, () => {
    const [, route = ""] = smallest.split("routes:\n");
    const second = route.replace("chat-backup", "chat-second");
    assert.equal(refusalOf(changed(...change) + second), null);
  });
}
