import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../support/fast-check.ts";
import { limits } from "../../src/core/limits.ts";
import { derivedForms } from "../../src/publish/derived-forms.ts";
import { leakScan, noncesOf, secretForms } from "../../src/publish/leak-scan.ts";

const value = 'Zm9v "päss" <word> +/?~%';
const scan = leakScan([{ rule: "credential", value }]);
const bytes = Buffer.from(value);

const leaks: readonly (readonly [form: string, text: string])[] = [
  ["raw", value],
  ["JSON", JSON.stringify({ note: value })],
  ["HTML", "Zm9v &quot;päss&quot; &lt;word&gt; +/?~%"],
  ["reversed", Array.from(value).toReversed().join("")],
  ["base64", bytes.toString("base64")],
  ["base64 of a basic credential", Buffer.from(`user:${value}`).toString("base64")],
  ["base64 of a longer user", Buffer.from(`user1:${value}`).toString("base64")],
  ["base64 inside a document", Buffer.from(`{"a":"${value}"}`).toString("base64")],
  ["base64url", Buffer.from(`u:${value}`).toString("base64url")],
  ["hex", bytes.toString("hex")],
  ["upper-case hex", bytes.toString("hex").toUpperCase()],
  ["a query", `https://example.com/?a=${encodeURIComponent(value)}`],
  ["a form", encodeURIComponent(value).replaceAll("%20", "+")],
  ["lower-case escapes", encodeURIComponent(value).replace(/%../g, (escape) => escape.toLowerCase())],
  ["every byte escaped", bytes.toString("hex").toUpperCase().replace(/../g, "%$&")],
];

for (const [form, text] of leaks) {
  test(`a secret is found as ${form}`, () => {
    assert.equal(scan(`before ${text} after`), "credential");
    assert.equal(scan(text), "credential");
  });
}

test("each long line of a secret is a secret, its short lines are not", () => {
  const lines = leakScan([{ rule: "ca-key", value: "first-line-1\r\nshort\nsecond-line-2" }]);
  assert.equal(lines("x second-line-2 y"), "ca-key");
  assert.equal(lines("short"), null);
});

test("the rule is that of the secret that was found", () => {
  const two = leakScan([
    { rule: "credential", value: "credential-value" },
    { rule: "nonce", value: "fgn-0123456789abcdef0123456789abcdef" },
  ]);
  assert.equal(two("…fgn-0123456789abcdef0123456789abcdef"), "nonce");
});

test("every nonce of a run is found by the mark that they share, in each form", () => {
  const mark = "fgn-0123456789abcdef";
  const nonces = Array.from({ length: 40 }, (_, number) => `${mark}${number.toString(16).padStart(16, "0")}`);
  const shared = noncesOf(nonces.map((nonce) => ({ nonce })));
  assert.deepEqual(shared, [{ rule: "nonce", value: mark }]);
  const found = leakScan(shared);
  for (const text of nonces.flatMap((nonce) => [...derivedForms(nonce), ...derivedForms(`user:${nonce}`)]))
    assert.equal(found(text), "nonce", text);
  assert.equal(found("fgn-0123456789abcde"), null);
});

test("a nonce of another form is looked for as it is", () => {
  const values = ["a-nonce-of-its-own", "x-fgn-0123456789abcdef0123456789abcdef"];
  assert.deepEqual(
    noncesOf(values.map((nonce) => ({ nonce }))),
    values.map((nonce) => ({ rule: "nonce", value: nonce })),
  );
});

test("a text without a secret is silent", () => {
  const text = "retry-budget: 13 of 4 attempts, record 7b1f8c6e-6a39-4c93-9a64-d9a3b5d4c111 Zm9v päss word";
  assert.equal(scan(text), null);
  assert.equal(scan(""), null);
  assert.equal(leakScan([])(text), null);
  assert.equal(scan(value.slice(0, -1)), null);
});

test("a key of a known form is found without being known", () => {
  const key = ["sk", "A1b2".repeat(10)].join("-");
  assert.equal(leakScan([])(`error: ${key}`), "sk-key");
  assert.equal(leakScan([])(`error: ${key} ${key}`), "sk-key", "the same key twice");
});

const secret = fc.string({ unit: "binary", minLength: limits.credentialMinChars, maxLength: 40 });

test("any secret is found in any surroundings, in every form", () => {
  fc.assert(
    fc.property(secret, fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (hidden, before, after) => {
      const scanHidden = leakScan([{ rule: "credential", value: hidden }]);
      const whole = Buffer.concat([Buffer.from(before), Buffer.from(hidden), Buffer.from(after)]);
      for (const text of [
        before + hidden + after,
        whole.toString("base64"),
        whole.toString("base64url"),
        whole.toString("hex"),
      ]) {
        assert.notEqual(scanHidden(text), null);
      }
    }),
  );
});

test("no form is shorter than the shortest secret, which the search counts on", () => {
  fc.assert(
    fc.property(secret, (hidden) => {
      const lengths = secretForms([{ rule: "credential", value: hidden }]).map(({ text }) => text.length);
      assert.ok(Math.min(...lengths) >= limits.credentialMinChars);
    }),
  );
});
