import assert from "node:assert/strict";
import { test } from "node:test";
import { credentialPatterns, credentialRule } from "../../src/core/credential-patterns.ts";
import { placeholderCredential } from "../../src/core/placeholders.ts";
import { planted } from "./planted.ts";

for (const [rule, text] of planted) {
  test(`finds ${rule} of ${text.length} characters, wherever it stands`, () => {
    const places = [text, `x=${text}`, `"${text}"`, `say ${text} twice`, `a\\n${text}`, `%20${text}`];
    for (const place of places) assert.equal(credentialRule(place), rule);
  });
}

test("every rule has an example", () => {
  const rules = new Set(planted.map(([rule]) => rule));
  assert.deepEqual([...rules].toSorted(), [...new Set(credentialPatterns.map(({ rule }) => rule))].toSorted());
});

const silent = [
  "task-runner-with-a-very-long-name-indeed",
  "sk-backup",
  "auth: bearer",
  "Bearer authentication is required",
  "Bearer ${{ secrets.STAGING_KEY }}",
  "STAGING_API_KEY",
  "x-api-key: { env: REPLICA_KEY }",
  "https://docs.example.com:8443/chat",
  "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
  "8f14e45f-ceea-467f-a1d2-91b2cb8a5f3e",
  "eyJust a word.",
  "shelf_of_very_long_identifiers_in_snake_case",
  placeholderCredential,
  "global-rate-limit-of-the-whole-organisation",
  "eyewitness-accounts.eye",
  "basic authentication is required",
  "token: the-token-of-the-provider",
  "hooks.slack.com/services/",
  "https://dp.example.com/docs",
  "A: Q~ and nothing else in this sentence, however long it is",
];
for (const text of silent) test(`finds nothing in "${text}"`, () => assert.equal(credentialRule(text), null));

test("keeps no state between two texts", () => {
  for (const { pattern } of credentialPatterns) assert.ok(!pattern.global && !pattern.sticky);
});
