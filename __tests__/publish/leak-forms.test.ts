import assert from "node:assert/strict";
import { test } from "node:test";
import { credentialRule } from "../../src/core/credential-patterns.ts";
import { leakScan } from "../../src/publish/leak-scan.ts";
import { partsStated } from "../../src/publish/secret-parts.ts";

/** Written in pieces, so that no scanner takes them for real ones. */
const hex = "0123456789abcdef".repeat(2);
const key = (label: string) => `-----BEGIN ${label}${"PRIVATE"} KEY-----`;

const texts: readonly (readonly [text: string, rule: string | null])[] = [
  [`api-${"key"}: ${hex}`, "key-header"],
  [`{"api-${"key"}":"${hex}"}`, "key-header"],
  [`Authorization=${hex}`, "key-header"],
  [key(""), "private-key"],
  [key("RSA "), "private-key"],
  [key("OPENSSH "), "private-key"],
  [`a ${"AKIA"}${"ABCDEFGH".repeat(2)} b`, "aws-key"],
  [`https://user:${"word"}@example.com/`, "url-credentials"],
  [`ta${"sk-"}${"abcdefgh".repeat(3)}`, null],
  [`a\\n${"sk-"}${"abcdefgh".repeat(3)}`, "sk-key"],
  [`a%20${"sk-"}${"abcdefgh".repeat(3)}`, "sk-key"],
];

for (const [text, rule] of texts) {
  test(`a credential's form: ${rule ?? "none"} in ${text.slice(0, 24)}`, () => {
    assert.equal(credentialRule(text), rule);
  });
}

test("a value is found in base64url whose encoding has both of the other characters", () => {
  const value = "???>>>~~~???>>>";
  const encoded = Buffer.from(value).toString("base64url");
  assert.match(encoded, /-/);
  assert.match(encoded, /_/);
  assert.equal(leakScan([{ rule: "credential", value }])(`x ${encoded} y`), "credential");
});

test("two parts of a secret in one text are two parts", () => {
  const secrets = [{ rule: "credential", value: "abcdefgh-ijklmnop-qrstuvwx" }];
  const parts = partsStated(secrets, { stated: ["abcdefgh 0 qrstuvwx 0"], known: {} });
  assert.deepEqual(parts, [
    { rule: "credential-part", value: "abcdefgh" },
    { rule: "credential-part", value: "qrstuvwx" },
  ]);
});
