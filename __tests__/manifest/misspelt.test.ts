import assert from "node:assert/strict";
import { test } from "node:test";
import { changed, refusalOf } from "./cases.ts";

const text = `version: 1
contracts:
  chat: { source: https://docs.example.com/chat }
gateways:
  staging: { dialect: litellm }
waivers:
  - { rule: retry-known, route: chat-backup, reason: known, owner: "@example/llm", expires: 2026-12-15 }
defaults:
  contract: chat
  gateway: staging
routes:
  - id: chat-backup
    family: chat-completions
    model: chat-staging
    targets: { main: [dep-primary], backup-eu: [dep-backup] }
    retry_budget: { attempts: 4 }
`;

const unknown = "expected a known key, got an unknown one";

/** A key, its misspelling, and every problem that follows. */
const cases: [name: string, from: string, to: string, problems: string[]][] = [
  ["contracts", "contracts:\n", "contracst:\n", [`2:1 contracst: ${unknown}`]],
  ["routes", "routes:\n", "routse:\n", [`11:1 routse: ${unknown}`]],
  ["gateways", "gateways:\n", "gatewasy:\n", [`4:1 gatewasy: ${unknown}`]],
  ["defaults", "defaults:\n", "defautls:\n", [`8:1 defautls: ${unknown}`]],
  ["a key of a route", "retry_budget:", "retry_budgt:", [`16:5 routes[0].retry_budgt: ${unknown}`]],
  [
    "a key and a key below it",
    "retry_budget: { attempts: 4 }",
    "retry_budgt: { atempts: many }",
    [
      `16:5 routes[0].retry_budgt: ${unknown}`,
      `16:20 routes[0].retry_budgt.atempts: ${unknown}`,
      "16:29 routes[0].retry_budgt.atempts: expected an integer from 1 to 1000, got a string",
    ],
  ],
  [
    "a key next to the right one",
    "retry_budget: { attempts: 4 }",
    "retry_budget: { attempts: 4, atempts: 3 }",
    [`16:34 routes[0].retry_budget.atempts: ${unknown}`],
  ],
  [
    "one key in two ways",
    "retry_budget: { attempts: 4 }",
    "retry_budget: { atempts: 4, attemts: 3 }",
    [`16:21 routes[0].retry_budget.atempts: ${unknown}`, `16:33 routes[0].retry_budget.attemts: ${unknown}`],
  ],
];

test("the manifest without a misspelling is accepted", () => assert.equal(refusalOf(text), null));

for (const [name, from, to, problems] of cases)
  test(`one misspelling is one problem: ${name}`, () =>
    assert.deepEqual(refusalOf(changed(from, to, text))?.problems, problems));

test("without contracts only their absence is reported", () => {
  const without = changed("contracts:\n  chat: { source: https://docs.example.com/chat }\n", "", text);
  assert.deepEqual(refusalOf(without)?.problems, ["1:1 manifest: expected the key `contracts`, got none"]);
});
