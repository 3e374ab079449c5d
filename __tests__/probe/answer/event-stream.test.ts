import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readEvents } from "../../../src/probe/answer/event-stream.ts";
import { answerOf } from "./answer-case.ts";
import { streamAnswers } from "./answers.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("a stream reads the same whatever its chunk boundaries", () => {
  for (const known of streamAnswers) {
    test(known.name, () => {
      const { body, failure } = answerOf(known);
      const whole = readEvents([body], failure !== null);
      for (let at = 0; at <= body.length; at += 1) {
        assert.deepEqual(
          readEvents([body.subarray(0, at), body.subarray(at)], failure !== null),
          whole,
          `split at ${at}`,
        );
      }
      const single = Array.from(body, (byte) => Uint8Array.of(byte));
      assert.deepEqual(readEvents(single, failure !== null), whole);
    });
  }
});

test("the name and the data of an event are kept apart, comments are dropped", () => {
  const stream = readEvents([bytes(': ping\n\nevent: x\ndata: {"a":1}\n\ndata: [1]\n\n')], false);
  assert.deepEqual(stream, {
    events: [
      { name: "x", json: { a: 1 } },
      { name: null, json: null },
    ],
    done: false,
    unterminated: false,
    cut: false,
  });
});

const tails: readonly [string, boolean][] = [
  ["", false],
  ["data: {}\n\n", false],
  ["data: {}\r\r", false],
  ["data: {}\r\n\r\n", false],
  ["data: {}\n\n: comment", false],
  ["data: {}\n\nevent: x\n", false],
  ["data: {}\n\n\n", false],
  ["data: {}\n", true],
  ["data: {}\r", true],
  ["data: {}\r\n", true],
  ["data: {}", true],
  ["data: [DONE]\n", true],
  ["data: [DONE]\n\ndata: {}", false],
];

for (const [text, unterminated] of tails) {
  test(`the tail of ${JSON.stringify(text)} is ${unterminated ? "" : "not "}an unterminated event`, () => {
    assert.equal(readEvents([bytes(text)], false).unterminated, unterminated);
    assert.equal(readEvents([bytes(text)], true).unterminated, false);
  });
}

test("an unterminated event is not among the events", () => {
  assert.deepEqual(readEvents([bytes('data: {"a":1}\n\ndata: {"b":2}\n')], false).events, [
    { name: null, json: { a: 1 } },
  ]);
});

test("one byte order mark is dropped, a second one belongs to the line", () => {
  const event = { name: null, json: {} };
  assert.deepEqual(readEvents([bytes("\uFEFFdata: {}\n\n")], false).events, [event]);
  assert.deepEqual(readEvents([bytes("\uFEFF\uFEFFdata: {}\n\n")], false).events, []);
});
