import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { elements, isObject, parseJson, type JsonObject } from "../../../src/core/json.ts";
import { checks } from "../../../src/probe/checks/index.ts";
import { readAnswer } from "../../../src/probe/answer/read-answer.ts";
import { askedOf } from "./answer-case.ts";

/** Error answers by vendor: `met` in the field, rewritten small; `documented` by the vendors' pages of errors. */
const tables = ["met", "documented"] as const;

function rowsOf(table: (typeof tables)[number]): JsonObject[] {
  const file = new URL(`../../fixtures/errors/${table}.json`, import.meta.url);
  return elements(parseJson(readFileSync(file, "utf8"))).filter(isObject);
}

function readingOf({ status, type = "application/json", body, check, stream }: JsonObject) {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const asked = Object.values(checks).find(({ name }) => name === check) ?? assert.fail("expected a check");
  const answer = {
    status: Number(status),
    headers: new Map([["content-type", [String(type)]]]),
    body: new TextEncoder().encode(text),
    failure: null,
    elapsedMs: 1,
  };
  return readAnswer(answer, askedOf({ asked: { check: asked.name, stream: stream === true } }));
}

for (const table of tables) {
  const rows = rowsOf(table);

  test(`there are ${table} errors, each with a name that no other has`, () => {
    assert.ok(rows.length >= 66);
    assert.equal(new Set(rows.map(({ what }) => what)).size, rows.length);
  });

  describe(`${table} errors`, () => {
    for (const row of rows) {
      const accepted = elements(row["expected"]);
      test(`${String(row["status"])} ${String(row["what"])} is ${accepted.join(" or ")}`, () => {
        const { error_class, error_in_success, against_status } = readingOf(row);
        assert.ok(accepted.includes(error_class), `got ${error_class}`);
        assert.equal(error_in_success, row["status"] === 200);
        if (!error_in_success) assert.equal(against_status, false, "no documented error is against its status");
      });
    }
  });
}

/** What stands in a good answer beside the words and keys that errors have as well. */
const silent: readonly (readonly [name: string, more: object])[] = [
  ["error null", { error: null }],
  ["error false", { error: false }],
  ["no errors", { errors: [], success: true }],
  ["base_resp of a success", { base_resp: { status_code: 0, status_msg: "" } }],
  ["code and message", { code: 200, message: "ok" }],
  ["code and message of something else", { code: 7, message: "seven" }],
];

for (const [name, more] of silent) {
  test(`a good answer with ${name} is no error`, () => {
    const choices = [{ index: 0, message: { role: "assistant", content: "pong" }, finish_reason: "stop" }];
    const reading = readingOf({ status: 200, check: "smoke", body: { object: "chat.completion", choices, ...more } });
    assert.deepEqual([reading.error_class, reading.terminal], [null, "complete"]);
  });
}
