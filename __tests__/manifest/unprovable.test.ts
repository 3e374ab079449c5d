import assert from "node:assert/strict";
import { test } from "node:test";
import { assertInvalid, changed, refusalOf } from "./cases.ts";

const budget = "retry_budget: { attempts: 4 }";
const asked: [keys: string[], about: string, remedy: string][] = [
  [
    ["uptime", "uptime_percent", "availability", "min-availability", "slo", "sla"],
    "availability",
    "belongs in monitoring",
  ],
  [["latency", "max_latency", "maxLatency", "p95", "ttft"], "speed", "load test"],
  [["price", "cost", "max_cost", "pricing"], "price", "invoice"],
  [["quota", "rate_limit", "rate_limits", "account_limits", "rpm"], "account limits", "account page"],
  [["expect_text", "contains", "text_equals", "prompt"], "the text of an answer", "evaluation of the model"],
  [["model_equals", "expect_model"], "the model that answers", "`targets`"],
];

for (const [keys, about, remedy] of asked) {
  for (const key of keys) {
    test(`says why \`${key}\` cannot be asserted`, () =>
      assertInvalid({
        name: key,
        change: [budget, `${budget}\n    ${key}: x`],
        problems: [
          `11:5 routes[0].${key}: expected something that one smoke request can prove, got a key about ${about}`,
        ],
        remedy,
      }));
  }
}

test("explains it at every level of the file", () => {
  const found = refusalOf(`${changed("attempts: 4", "attempts: 4, latency: 1s")}uptime: 99\n`);
  assert.deepEqual(
    found?.problems.map((problem) => problem.split(" got ")[1]),
    ["a key about speed", "a key about availability"],
  );
});

test("points to the workflow for a gateway's address and credential", () => {
  const found = refusalOf(changed("routes:", "gateways: { a: { base_url: x, apiKey: y } }\nroutes:"));
  assert.deepEqual(found?.problems, [
    "4:18 gateways.a.base_url: expected no gateway address in this file, got one",
    "4:31 gateways.a.apiKey: expected no credential in this file, got a key for one",
  ]);
  assert.ok(found?.remedies[0]?.includes("gateway-url"));
  assert.ok(found?.remedies[1]?.includes("credential: NAME"));
});

for (const [list, place, about] of [
  ["checks: [uptime]", "11:14 routes[0].checks[0]", "availability"],
  ["checks: [{ check: latency }]", "11:23 routes[0].checks[0].check", "speed"],
  ["fallback_visible_in: pricing", "11:26 routes[0].fallback_visible_in", "price"],
] as const) {
  test(`says why the word in \`${list}\` is none of the list`, () =>
    assertInvalid({
      name: list,
      change: [budget, `${budget}\n    ${list}`],
      problems: [`${place}: expected something that one smoke request can prove, got a word about ${about}`],
      remedy: "Remove it.",
    }));
}

test("treats a key as unknown if the word is only part of another word", () => {
  const found = refusalOf(changed(budget, `${budget}\n    priceless: x`));
  assert.deepEqual(found?.problems, ["11:5 routes[0].priceless: expected a known key, got an unknown one"]);
});

test("allows such words as names", () => {
  assert.equal(refusalOf(changed("targets: { main:", "targets: { latency:")), null);
  assert.equal(refusalOf(changed("contract: chat", "contract: price", changed("  chat:", "  price:"))), null);
});
