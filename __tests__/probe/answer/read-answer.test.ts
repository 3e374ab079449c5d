import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readAnswer } from "../../../src/probe/answer/read-answer.ts";
import { answerOf, askedOf } from "./answer-case.ts";
import { answers } from "./answers.ts";

describe("every known answer has one reading", () => {
  for (const known of answers) {
    test(`${known.name} (${known.source})`, () => {
      const { status, status_class, error_param: _, ...facts } = readAnswer(answerOf(known), askedOf(known));
      assert.deepEqual(facts, known.expect);
      assert.equal(status, known.status);
      assert.equal(status_class, known.status === null ? "none" : `${Math.floor(known.status / 100)}xx`);
    });
  }
});

test("the known answers have names of their own, or a failing one could not be found", () => {
  const names = answers.map(({ name, asked }) => `${name} ${JSON.stringify(asked)}`);
  assert.deepEqual(
    names.filter((name, at) => names.indexOf(name) !== at),
    [],
  );
});

test("a status that HTTP does not have counts as no answer", () => {
  const reading = readAnswer(
    { ...answerOf({ name: "", source: "", status: 999, expect: answers[0]?.expect ?? assert.fail() }) },
    askedOf({}),
  );
  assert.deepEqual([reading.status, reading.status_class, reading.error_class], [null, "none", "network"]);
});

const blamed: readonly (readonly [param: unknown, reading: string])[] = [
  ["model", "model"],
  ["messages", "other"],
  [null, "none"],
  ["", "none"],
  ["None", "none"],
  [7, "none"],
];

for (const [param, reading] of blamed) {
  test(`an error that blames ${JSON.stringify(param)} is read as blaming ${reading}`, () => {
    const body = JSON.stringify({ error: { message: "m", type: "invalid_request_error", code: null, param } });
    const answer = answerOf({ name: "", source: "", status: 400, body, expect: answers[0]?.expect ?? assert.fail() });
    assert.equal(readAnswer(answer, askedOf({ asked: { check: "unknown-model" } })).error_param, reading);
  });
}
