import assert from "node:assert/strict";
import { test } from "node:test";
import { assertInvalid, changed, refusalOf } from "./cases.ts";

/** The value of `force` is at column 40 of line 7. */
const forced = (force: string): [string, string] => [
  "    model",
  `    checks: [{ check: fallback, force: ${force} }]\n    model`,
];
const ways = "`witness`, `model`, `headers`, `mock`";
const step = "a status from 100 to 599, a fault such as `hang`, or `{ status: 429, retry_after: 1s }`";
const words =
  "`hang`, `reset`, `html`, `html-200`, `error-in-200`, `wrong-family`, `cached`, `unknown-fields`, `cut`, `cut-clean`, `drip`, `redirect` and 11 more";

const cases: [force: string, place: string, problem: string, remedy: string][] = [
  ["{ model: m, mock: true }", "40", `: expected exactly one of ${ways}, got 2 of them`, "Keep one"],
  [
    "{ witness: { main: [500] }, model: m, headers: { x-a: b } }",
    "40",
    `: expected exactly one of ${ways}, got 3 of them`,
    "Keep one",
  ],
  ["{}", "40", `: expected exactly one of ${ways}, got none of them`, "Use one of: `witness`"],
  [
    "{ witnes: { main: [500] } }",
    "40",
    `: expected exactly one of ${ways}, got none of them`,
    "Did you mean `witness`?",
  ],
  [
    "mock",
    "40",
    ": expected a map with exactly one of `witness`, `model`, `headers` and `mock`, got a string",
    "Write a map",
  ],
  ["{ model: m, models: n }", "52", ".models: expected a known key, got an unknown one", "Did you mean `model`?"],
  ["{ mock: false }", "48", ".mock: expected `true`, got `false`", "Write `true`."],
  ["{ witness: {} }", "51", ".witness: expected at least 1 entry, got 0", "Add one."],
  ["{ witness: { main: 500 } }", "59", ".witness.main: expected a list, got 500", "Write a list."],
  ["{ witness: { main: [] } }", "59", ".witness.main: expected at least 1 item, got 0", "Add one."],
  [
    "{ witness: { main: [99] } }",
    "60",
    ".witness.main[0]: expected an integer from 100 to 599, got 99",
    "from 100 to 599",
  ],
  [
    "{ witness: { main: [500, hung] } }",
    "65",
    `.witness.main[1]: expected one of ${words}, got \`hung\``,
    "Did you mean `hang`?",
  ],
  ["{ witness: { main: [[500]] } }", "60", `.witness.main[0]: expected ${step}, got a list`, "Write a status"],
  [
    "{ witness: { main: [{ status: 429 }] } }",
    "60",
    ".witness.main[0]: expected the key `retry_after`, got none",
    "Add `retry_after:`",
  ],
  [
    "{ witness: { main: [{ status: 429, retry_after: 1500ms }] } }",
    "88",
    ".witness.main[0].retry_after: expected whole seconds from `1s` to `9999s`, got another string",
    "whole seconds",
  ],
  [
    "{ witness: { main: [{ status: 429, retry_after: 5 }] } }",
    "88",
    ".witness.main[0].retry_after: expected whole seconds from `1s` to `9999s`, got 5",
    "Write whole seconds",
  ],
  [
    "{ headers: { host: a } }",
    "53",
    ".headers.host: expected a header that the gate does not send itself, got `host`",
    "Remove it.",
  ],
  [
    "{ headers: { authorization: opensesame } }",
    "53",
    ".headers.authorization: expected a header that carries no credential, got `authorization`",
    "`{ env: NAME }`",
  ],
];

for (const [force, place, problem, remedy] of cases) {
  test(`refuses to force a failure by ${force}`, () => {
    const problems = [`7:${place} routes[0].checks[0].force${problem}`];
    assertInvalid({ name: force, change: forced(force), problems, remedy });
  });
}

const silent = [
  "{ model: chat-broken }",
  "{ mock: true, }",
  "{ headers: { x-fault: abort } }",
  "{ witness: { main: [500, hang, { status: 429, retry_after: 1s }], backup-eu: [200] } }",
];
for (const force of silent) {
  test(`accepts ${force}`, () => assert.equal(refusalOf(changed(...forced(force))), null));
}
