import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../support/fast-check.ts";
import { changed, refusalOf, smallest } from "./cases.ts";
import { planted } from "./planted.ts";

const [, key = ""] = planted.find(([rule]) => rule === "sk-key") ?? [];
const form = "expected no credential in this file, got a text that looks like sk-key";

const places: [name: string, change: [string, string], problem: string][] = [
  ["as the model", ["model: chat-staging", `model: ${key}`], `7:12 routes[0].model: ${form}`],
  ["as an alias", ["dep-primary", key], `9:23 routes[0].targets.main[0]: ${form}`],
  ["in quotes", ["dep-primary", `"\\x73${key.slice(1)}"`], `9:23 routes[0].targets.main[0]: ${form}`],
  [
    "as the value of a key of its own",
    ["attempts: 4", `attempts: "${key}"`],
    `10:31 routes[0].retry_budget.attempts: ${form}`,
  ],
  ["as the name of a target", ["backup-eu:", `${key}:`], `9:37 routes[0].targets.…: ${form}`],
  [
    "as a variable's name",
    ["routes:", `gateways: { a: { credential: ${key} } }\nroutes:`],
    `4:30 gateways.a.credential: ${form}`,
  ],
  [
    "in a header",
    ["routes:", `gateways: { a: { headers: { x-team: ${key} } } }\nroutes:`],
    `4:37 gateways.a.headers.x-team: ${form}`,
  ],
  [
    "as a flag",
    ["routes:", `environment: { name: a, flags: [${key}] }\nroutes:`],
    `4:33 environment.flags[0]: ${form}`,
  ],
  [
    "as what a header matches",
    ["routes:", `environment: { name: a, expect: [{ header: x-a, matches: "${key}*" }] }\nroutes:`],
    `4:58 environment.expect[0].matches: ${form}`,
  ],
  [
    "as what a header equals",
    ["routes:", `environment: { name: a, expect: [{ header: x-a, equals: ${key} }] }\nroutes:`],
    `4:57 environment.expect[0].equals: ${form}`,
  ],
  [
    "in the field of a traffic file",
    ["    model", `    traffic: { file: a, among: "/a/*", at: { api_key: ${key} } }\n    model`],
    `7:55 routes[0].traffic.at.api_key: ${form}`,
  ],
  ["in a scope", ["routes:", `scope: [gateway/${key}]\nroutes:`], `4:9 scope[0]: ${form}`],
  [
    "in a comment",
    ["version: 1", `version: 1 # was ${key}`],
    "1:12 expected no credential in a comment, got a text that looks like sk-key",
  ],
];

for (const [name, change, problem] of places) {
  test(`refuses a credential ${name}, and reports nothing else`, () => {
    const found = refusalOf(changed(...change));
    assert.equal(found?.code, "MANIFEST_INVALID");
    assert.deepEqual(found?.problems, [problem]);
    assert.ok(found?.remedies[0]?.includes("`{ env: NAME }`"));
  });
}

test("no planted credential appears in a message, wherever it is and whatever else is wrong", () => {
  const anyPlanted = fc.constantFrom(...planted.map(([, text]) => text));
  const anyPlace = fc.integer({ min: 0, max: smallest.length });
  fc.assert(
    fc.property(anyPlanted, anyPlace, fc.constantFrom("", '"', "\n", ": "), (secret, place, around) => {
      const text = smallest.slice(0, place) + around + secret + around + smallest.slice(place);
      const shown = JSON.stringify(refusalOf(text));
      assert.ok(!shown.includes(secret) && !shown.includes(secret.slice(4, 24)));
    }),
    { numRuns: 400 },
  );
});
