import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readEvents } from "../../../src/probe/answer/event-stream.ts";
import type { EventStream } from "../../../src/families/family.ts";
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
    tail: "ended",
    cut: false,
  });
});

const tails: readonly [string, EventStream["tail"], events: number][] = [
  ["", "ended", 0],
  ["data: {}\n\n", "ended", 1],
  ["data: {}\r\r", "ended", 1],
  ["data: {}\r\n\r\n", "ended", 1],
  ["data: {}\n\n: comment", "ended", 1],
  ["data: {}\n\nevent: x\n", "ended", 1],
  ["data: {}\n\n\n", "ended", 1],
  ["data: [DONE]\n\ndata: {}", "ended", 0],
  ["data: {}\n", "open", 1],
  ["data: {}\r", "open", 1],
  ["data: {}\r\n", "open", 1],
  ["data: {}", "open", 1],
  ["data: [DONE]", "open", 0],
  ["data: [DONE]\n", "open", 0],
  ["data: [DON", "broken", 0],
  ['data: {}\n\ndata: {"a', "broken", 1],
];

for (const [text, tail, count] of tails) {
  test(`the tail of ${JSON.stringify(text)} is ${tail}`, () => {
    const { events, ...stream } = readEvents([bytes(text)], false);
    assert.deepEqual([stream.tail, events.length], [tail, count]);
    assert.equal(readEvents([bytes(text)], true).tail, "ended");
  });
}

test("a connection that broke takes its tail with it", () => {
  assert.deepEqual(readEvents([bytes('data: {"a":1}\n\ndata: {"b":2}\n')], true).events, [
    { name: null, json: { a: 1 } },
  ]);
});

test("one byte order mark is dropped, a second one belongs to the line", () => {
  const event = { name: null, json: {} };
  assert.deepEqual(readEvents([bytes("\uFEFFdata: {}\n\n")], false).events, [event]);
  assert.deepEqual(readEvents([bytes("\uFEFF\uFEFFdata: {}\n\n")], false).events, []);
});
