import assert from "node:assert/strict";
import { test } from "node:test";
import { assertInvalid, changed, refusalOf } from "./cases.ts";

/** The added text is at column 98 of line 4. */
const withDialect = (more: string, verified = "documented"): [string, string] => [
  "routes:",
  `gateways: { a: { dialect: { name: own, verified: ${verified}, credential_of: gateway, accounts: []${more} } } }\nroutes:`,
];
const place = (column: number, key: string) => `4:${column} gateways.a.dialect.${key}`;

test("refuses a dialect in the manifest that claims to be measured", () =>
  assertInvalid({
    name: "measured",
    change: withDialect("", "measured"),
    problems: [`${place(50, "verified")}: expected \`documented\`, got \`measured\``],
    remedy: "Write `verified: documented`",
  }));

const cases: [more: string, problem: string, remedy: string][] = [
  [
    ", credential: gateway",
    `${place(100, "credential")}: expected a known key, got an unknown one`,
    "Use one of: `name`, `verified`, `credential_of`",
  ],
  [
    ", gate_id: [x-call-id, x-request-id]",
    `${place(121, "gate_id[1]")}: expected a header that the gate does not send itself, got \`x-request-id\``,
    "Remove it.",
  ],
  [
    ", gate_id: [authorization]",
    `${place(110, "gate_id[0]")}: expected a header that carries no credential, got \`authorization\``,
    "Remove it",
  ],
  [
    ", no_cache: { headers: { host: a } }",
    `${place(123, "no_cache.headers.host")}: expected a header that the gate does not send itself, got \`host\``,
    "Remove it.",
  ],
  [
    ", no_fallback: { headers: { cookie: a } }",
    `${place(126, "no_fallback.headers.cookie")}: expected a header that carries no credential, got \`cookie\``,
    "`{ env: NAME }`",
  ],
  [
    ", mock: { body: { model: other } }",
    `${place(116, "mock.body.model")}: expected a body field that the gate does not send itself, got \`model\``,
    "Remove it.",
  ],
  [
    ", mock: { body: { a-b: 1 } }",
    `${place(116, "mock.body.a-b")}: expected a field name of at most 64 letters, digits and \`_\` that does not start with a digit as key, got another one`,
    "Rename it",
  ],
  [
    ", error_codes: { no_db: authentification }",
    `${place(122, "error_codes.no_db")}: expected one of`,
    "Did you mean `authentication`?",
  ],
  [
    ", error_codes: { 'no db': authentication }",
    `${place(115, "error_codes.…")}: expected an error code of at most 64 letters, digits, \`_\`, \`.\` and \`-\` as key`,
    "Rename it",
  ],
  [
    ", cache: [{ header: age, hit: [''] }]",
    `${place(129, "cache[0].hit[0]")}: expected a text of 1 to 64 characters, got an empty string`,
    "Write a text",
  ],
  [
    ", target: X-Served",
    `${place(108, "target")}: expected a header name of at most 64 lower-case letters, digits and \`-\`, got another string`,
    "lower-case",
  ],
];
for (const [more, problem, remedy] of cases) {
  test(`refuses a dialect with ${more.slice(2)}`, () => {
    const found = refusalOf(changed(...withDialect(more)));
    assert.equal(found?.problems.length, 1);
    assert.ok(found?.problems[0]?.startsWith(problem), `"${found?.problems[0]}" begins with "${problem}"`);
    assert.ok(found?.remedies[0]?.includes(remedy), `"${found?.remedies[0]}" contains "${remedy}"`);
  });
}

for (const wrong of ["3", "[generic]", ""]) {
  test(`says of \`dialect: ${wrong}\` that a name or a map is expected`, () => {
    const found = refusalOf(changed("routes:", `gateways: { a: { dialect: ${wrong} } }\nroutes:`));
    const words = "expected the name of a built-in dialect or a map that describes one, got ";
    assert.equal(found?.problems.length, 1);
    assert.ok(found?.problems[0]?.includes(words), found?.problems[0]);
  });
}

const silent = [
  ", gate_id: [x-call-id], target: x-served, switches: x-switches, version: x-version",
  ", no_cache: { headers: { cache-control: no-store } }, no_fallback: { body: { fallbacks: [] } }",
  ", error_codes: { no_db: authentication }, cache: [{ header: age, hit: ['*'], miss: ['0'] }]",
];
for (const more of silent) {
  test(`accepts a dialect with ${more.slice(2)}`, () => assert.equal(refusalOf(changed(...withDialect(more))), null));
}
