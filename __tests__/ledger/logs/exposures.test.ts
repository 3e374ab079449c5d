import assert from "node:assert/strict";
import { test } from "node:test";
import { scriptedAnswerText } from "../../../src/core/placeholders.ts";
import { exposuresIn } from "../../../src/ledger/logs/exposures.ts";
import { aLog } from "../../support/logs.ts";

const nonce = `fgn-${"5".repeat(32)}`;
const forbidden = { nonce, isCredential: (text: string) => text.includes("the-secret") };
const found = (row: unknown, bodies: "refused" | "allowed" = "refused") =>
  exposuresIn(row, aLog({ bodies }), forbidden).map(({ field, kind }) => [field, kind]);

test("a field that holds what no log should is named by its place, never by its text", () => {
  const row = {
    headers: [{ name: "authorization", value: "Bearer the-secret" }],
    request: { prompt: `say ${nonce}` },
    response: `{"content":"${scriptedAnswerText}"}`,
    status: 200,
    rid: "0f8fad5b",
  };
  assert.deepEqual(found(row), [
    ["/headers/0/value", "credential"],
    ["/request/prompt", "prompt"],
    ["/response", "answer"],
  ]);
  assert.ok(!JSON.stringify(exposuresIn(row, aLog(), forbidden)).includes("the-secret"));
});

test("a name is text of the place where it stands", () => {
  assert.deepEqual(found({ keys: { "the-secret": 1 } }), [["/keys", "credential"]]);
});

test("where bodies are allowed a credential is still found", () => {
  const row = { a: nonce, b: scriptedAnswerText, c: "the-secret" };
  assert.deepEqual(found(row, "allowed"), [["/c", "credential"]]);
});

test("a field's name cannot say anything of its own", () => {
  const [field = ""] = found({ ["::error::\n`@octocat` <img>"]: "the-secret" })[0] ?? [];
  assert.match(field, /^\/[A-Za-z0-9._/-]+$/);
  assert.equal(found({ ["x".repeat(500)]: "the-secret" })[0]?.[0]?.length, 128);
});

for (const row of [{}, { a: [1, null, true, "text"], b: { c: "more" } }, null, "the-text", 3])
  test(`${JSON.stringify(row)} holds nothing`, () => assert.deepEqual(found(row), []));
