import assert from "node:assert/strict";
import { test } from "node:test";
import { assertInvalid, type BadCase, changed, refusalOf, smallest } from "./cases.ts";

const kinds =
  "`smoke`, `stream`, `bad-credential`, `unknown-model`, `invalid-body`, `wrong-path`, `fallback`, `retries`, `worst-case`, `promoted-target`, `recovery`";
const budget = "retry_budget: { attempts: 4 }";
const cases: BadCase[] = [
  {
    name: "a text for a number",
    change: ["attempts: 4", "attempts: four"],
    problems: ["10:31 routes[0].retry_budget.attempts: expected an integer from 1 to 1000, got a string"],
    remedy: "Write an integer",
  },
  {
    name: "a number below the range",
    change: ["attempts: 4", "attempts: 0"],
    problems: ["10:31 routes[0].retry_budget.attempts: expected an integer from 1 to 1000, got 0"],
    remedy: "from 1 to 1000",
  },
  {
    name: "an item that is there twice points at the second one",
    change: ["attempts: 4 }", "attempts: 4 }\n    may_differ: [tools, stream, tools]"],
    problems: ["11:33 routes[0].may_differ[2]: expected each item once, got one again"],
    remedy: "Remove it.",
  },
  {
    name: "a fraction",
    change: ["attempts: 4", "attempts: 1.5"],
    problems: ["10:31 routes[0].retry_budget.attempts: expected an integer from 1 to 1000, got 1.5"],
    remedy: "Write an integer",
  },
  {
    name: "a number for a text",
    change: ["model: chat-staging", "model: 1.5"],
    problems: ["7:12 routes[0].model: expected a model name of at most 256 letters, digits and `._:/@+-`, got 1.5"],
    remedy: "Put it in quotes.",
  },
  {
    name: "a key without value",
    change: ["model: chat-staging", "model:"],
    problems: ["7:11 routes[0].model: expected a model name of at most 256 letters, digits and `._:/@+-`, got nothing"],
    remedy: "or remove the key",
  },
  {
    name: "a misspelt key points at the key",
    change: ["attempts: 4", "attempts: 4, prof: log"],
    problems: ["10:34 routes[0].retry_budget.prof: expected a known key, got an unknown one"],
    remedy: "Did you mean `proof`?",
  },
  {
    name: "a key that resembles none lists what is known",
    change: ["attempts: 4", "attempts: 4, jitter: true"],
    problems: ["10:34 routes[0].retry_budget.jitter: expected a known key, got an unknown one"],
    remedy: "Use one of: `attempts`, `proof`, `retrying_layers`, `wait`.",
  },
  {
    name: "a missing key points at the map it is missing from",
    change: ["{ attempts: 4 }", "{ proof: log }"],
    problems: ["10:19 routes[0].retry_budget: expected the key `attempts`, got none"],
    remedy: "Add `attempts:`",
  },
  {
    name: "a word that is none of the list",
    change: ["attempts: 4", "attempts: 4, proof: witnes"],
    problems: ["10:41 routes[0].retry_budget.proof: expected one of `header`, `log`, `witness`, got `witnes`"],
    remedy: "Did you mean `witness`?",
  },
  {
    name: "another version",
    change: ["version: 1", "version: 2"],
    problems: ["1:10 version: expected `1`, got 2"],
    remedy: "Write `1`.",
  },
  {
    name: "an empty list of checks",
    change: [budget, `${budget}\n    checks: []`],
    problems: ["11:13 routes[0].checks: expected at least 1 item, got 0"],
    remedy: "Add one.",
  },
  {
    name: "checks that are misspelt, of another form and of another kind",
    change: [budget, `${budget}\n    checks: [smok, { chek: smoke }, { check: smokes }, 3]`],
    problems: [
      `11:14 routes[0].checks[0]: expected one of ${kinds}, got \`smok\``,
      "11:22 routes[0].checks[1].chek: expected a known key, got an unknown one",
      `11:46 routes[0].checks[2].check: expected one of ${kinds}, got \`smokes\``,
      `11:56 routes[0].checks[3]: expected one of ${kinds}, got 3`,
    ],
    remedy: "Did you mean `smoke`?",
  },
  {
    name: "header sources of every wrong kind",
    change: [
      "routes:",
      "gateways: { a: { headers: { x-a: 3, x-b: { fil: c }, x-c: { env: a-b }, X-D: d } } }\nroutes:",
    ],
    problems: [
      "4:34 gateways.a.headers.x-a: expected a text, `{ file: PATH }` or `{ env: NAME }`, got 3",
      "4:42 gateways.a.headers.x-b: expected exactly one of `file`, `env`, got none of them",
      "4:66 gateways.a.headers.x-c.env: expected the name of an environment variable (letters, digits and `_`), got another string",
      "4:73 gateways.a.headers.X-D: expected a header name of at most 64 lower-case letters, digits and `-` as key, got another one",
    ],
    remedy: "Put it in quotes.",
  },
  {
    name: "a source with a query",
    change: ["docs.example.com/chat", "docs.example.com/chat?page=1"],
    problems: [
      "3:19 contracts.chat.source: expected an https URL without a query or credentials, or a path in the repository, got a URL of another form",
    ],
    remedy: "Write an https URL",
  },
];

for (const bad of cases) test(`refuses ${bad.name}`, () => assertInvalid(bad));

test("reports all problems at once, in file order", () => {
  const text = changed("id: chat-backup", "id: chat backup", changed("contract: chat", "contrct: chat"));
  assert.deepEqual(refusalOf(`${text}uptim: 1\n`)?.problems, [
    "5:9 routes[0].id: expected a name of at most 64 letters, digits, `.`, `_` and `-` that starts with a letter or digit, got another string",
    "8:5 routes[0].contrct: expected a known key, got an unknown one",
    "11:1 uptim: expected a known key, got an unknown one",
  ]);
});

test("accepts the smallest manifest", () => assert.equal(refusalOf(smallest), null));
