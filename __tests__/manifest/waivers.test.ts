import assert from "node:assert/strict";
import { test } from "node:test";
import { rules } from "../../src/decision/rules/index.ts";
import { ruleIds } from "../../src/manifest/rule-ids.ts";
import { assertInvalid, type BadCase, changed, refusalOf } from "./cases.ts";
import { planted } from "./planted.ts";

const rest = 'route: chat-backup, reason: "log is late", owner: "@team/llm", expires: 2026-12-15';
const waivers = (...texts: string[]): [string, string] => [
  "routes:",
  `waivers: [{ ${texts.join(" }, { ")} }]\nroutes:`,
];
const [, key = ""] = planted.find(([rule]) => rule === "sk-key") ?? [];
const form = "expected no credential in this file, got a text that looks like sk-key";

const cases: BadCase[] = [
  {
    name: "a waiver of a rule that is not there",
    change: waivers(`rule: retry-knwon, ${rest}`),
    problems: ["4:19 waivers[0].rule: expected the id of a rule, got `retry-knwon`"],
    remedy: "Did you mean `retry-known`?",
  },
  {
    name: "a waiver of a rule that no name could have",
    change: waivers(`rule: Retry, ${rest}`),
    problems: [
      "4:19 waivers[0].rule: expected the id of a rule such as `retry-known`, got another string",
      "4:19 waivers[0].rule: expected the id of a rule, got `Retry`",
    ],
    remedy: "Write the id of a rule",
  },
  {
    name: "a waiver for a route that is not there",
    change: waivers("rule: retry-known, route: chat-backups, reason: a, owner: b, expires: 2026-12-15"),
    problems: ["4:39 waivers[0].route: expected the id of a route, got `chat-backups`"],
    remedy: "Did you mean `chat-backup`?",
  },
  {
    name: "a second waiver of the same rule and route",
    change: waivers(`rule: retry-known, ${rest}`, `rule: retry-known, ${rest}`),
    problems: ["4:118 waivers[1]: expected a unique pair of rule and route, got that of waivers[0]"],
    remedy: "Remove one of the two",
  },
  {
    name: "a waiver that nobody owns",
    change: waivers("rule: retry-known, route: chat-backup, reason: a, expires: 2026-12-15"),
    problems: ["4:11 waivers[0]: expected the key `owner`, got none"],
    remedy: "Add `owner:`",
  },
  {
    name: "a reason that a comment would take for markup",
    change: waivers("rule: retry-known, route: chat-backup, reason: <b>, owner: b, expires: 2026-12-15"),
    problems: [
      "4:60 waivers[0].reason: expected a text of at most 280 printable ASCII characters without `::` and any of ``<>@|` ``, got another string",
    ],
    remedy: "Write a text",
  },
  {
    name: "a credential as a reason and as an owner",
    change: waivers(`rule: retry-known, route: chat-backup, reason: ${key}, owner: ${key}, expires: 2026-12-15`),
    problems: [`4:60 waivers[0].reason: ${form}`, `4:${60 + key.length + 9} waivers[0].owner: ${form}`],
    remedy: "Revoke it",
  },
];
for (const bad of cases) test(`refuses ${bad.name}`, () => assertInvalid(bad));

const silent: [name: string, change: [string, string]][] = [
  ["a waiver", waivers(`rule: retry-known, ${rest}`)],
  ["two rules of one route", waivers(`rule: retry-known, ${rest}`, `rule: log-minimal, ${rest}`)],
  ["a last day that is none: it counts as over", waivers(`rule: log-minimal, ${rest.replace("2026-12-15", "never")}`)],
];
for (const [name, change] of silent) {
  test(`accepts ${name}`, () => assert.equal(refusalOf(changed(...change)), null));
}

test("a waiver can name every rule and nothing else", () => {
  assert.deepEqual(
    ruleIds,
    rules.map(({ id }) => id),
  );
});
