import assert from "node:assert/strict";
import { test } from "node:test";
import { isDay } from "../../src/manifest/days.ts";
import { assertInvalid, type BadCase, changed, refusalOf } from "./cases.ts";

const source = "source: https://docs.example.com/chat";
const contract = (text: string): [string, string] => [source, `${source}, ${text}`];

const cases: BadCase[] = [
  {
    name: "a day that is not in the calendar",
    change: contract("checked: 2027-02-29"),
    problems: ["3:59 contracts.chat.checked: expected a calendar day, got a date that does not exist"],
    remedy: "a person last read the page",
  },
  {
    name: "a date of another form",
    change: contract("checked: 20.11.2026"),
    problems: ["3:59 contracts.chat.checked: expected a day such as `2026-11-20`, got another string"],
    remedy: "Write a day",
  },
  {
    name: "an age without the day that it counts from",
    change: contract("max_age: 30d"),
    problems: ["3:50 contracts.chat.max_age: expected the key `checked` next to `max_age`, got none"],
    remedy: "Add `checked:`",
  },
  {
    name: "a baseline outside the repository",
    change: contract("baseline: ../chat.json"),
    problems: ["3:60 contracts.chat.baseline: expected a path without `..`, got one with it"],
    remedy: "without `..`",
  },
  {
    name: "a baseline among the files of git",
    change: contract("baseline: .GIT/chat.json"),
    problems: ["3:60 contracts.chat.baseline: expected a path without `.git`, got one with it"],
    remedy: "a committed file",
  },
  {
    name: "a copy among the files of git",
    change: [source, "source: docs/.git/config"],
    problems: ["3:19 contracts.chat.source: expected a path without `.git`, got one with it"],
    remedy: "a committed file",
  },
  {
    name: "an origin that leads elsewhere",
    change: [source, "source: docs/chat.md, origin: https://docs.example.com/../chat"],
    problems: ["3:41 contracts.chat.origin: expected a path without `..`, got one with it"],
    remedy: "without `..`",
  },
  {
    name: "an origin in the repository",
    change: [source, "source: docs/chat.md, origin: docs/page.md"],
    problems: ["3:41 contracts.chat.origin: expected an https URL without a query or credentials, got another string"],
    remedy: "Write an https URL",
  },
  {
    name: "an address of support that is not https",
    change: contract("escalation: http://help.example.com"),
    problems: [
      "3:62 contracts.chat.escalation: expected an https URL without a query or credentials, got another string",
    ],
    remedy: "Write an https URL",
  },
  {
    name: "words of the page",
    change: contract("contains: chat"),
    problems: ["3:50 contracts.chat.contains: expected facts of the documentation, got a key about its wording"],
    remedy: "fallback-gate contract pin",
  },
  {
    name: "models that the page lists",
    change: contract("models: [gpt]"),
    problems: ["3:50 contracts.chat.models: expected facts of the documentation, got a key about an account's access"],
    remedy: "the check `smoke`",
  },
  {
    name: "a price that the page lists",
    change: contract("price: 1"),
    problems: ["3:50 contracts.chat.price: expected something that one smoke request can prove, got a key about price"],
    remedy: "price page",
  },
];
for (const bad of cases) test(`refuses ${bad.name}`, () => assertInvalid(bad));

const silent: [name: string, change: [string, string]][] = [
  ["a copy with its origin", [source, "source: docs/chat.md, origin: https://docs.example.com/chat"]],
  ["a leap day", contract("checked: 2028-02-29, max_age: 30d")],
  ["a day without an age", contract("checked: 2026-11-20")],
  ["a baseline in .github", contract("baseline: .github/contracts/chat.json")],
  ["an address of support", contract("escalation: https://help.example.com/contact")],
  ["a page about git", [source, "source: https://docs.example.com/.git/hooks"]],
];
for (const [name, change] of silent) {
  test(`accepts ${name}`, () => assert.equal(refusalOf(changed(...change)), null));
}

const days: [text: string, isOne: boolean][] = [
  ["2026-11-20", true],
  ["2026-04-30", true],
  ["2026-04-31", false],
  ["2026-00-10", false],
  ["2026-13-10", false],
  ["2026-01-00", false],
  ["2000-02-29", true],
  ["1900-02-29", false],
  ["2026-1-1", false],
  ["2026-11-20T00", false],
];
for (const [text, isOne] of days) {
  test(`${text} is ${isOne ? "a" : "no"} day of the calendar`, () => assert.equal(isDay(text), isOne));
}
