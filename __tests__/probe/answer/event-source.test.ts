import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../../support/fast-check.ts";
import type { EventStream } from "../../../src/families/family.ts";
import { readEvents } from "../../../src/probe/answer/event-stream.ts";
import { type EventSourceCase, eventSourceCases } from "./event-source-cases.ts";

const bytesOf = ({ sent }: EventSourceCase): Uint8Array =>
  typeof sent === "string" ? new TextEncoder().encode(sent) : sent;

function expected({ events, done = false, tail = "ended" }: EventSourceCase): EventStream {
  return { events: events.map(([name, json]) => ({ name, json })), done, tail, cut: false };
}

/** The bytes in chunks that begin at these places; an empty chunk is one too. */
function chunksAt(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const ends = [...places.toSorted((one, other) => one - other), bytes.length];
  return ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
}

for (const known of eventSourceCases) {
  const bytes = bytesOf(known);

  test(`${known.wpt}: ${known.what}`, () => {
    assert.deepEqual(readEvents([bytes], false), expected(known));
  });

  test(`${known.wpt}: ${known.what}, whatever the chunks`, () => {
    const read = (places: readonly number[]) => readEvents(chunksAt(bytes, places), false);
    for (let place = 0; place <= bytes.length; place += 1) assert.deepEqual(read([place]), expected(known));
    assert.deepEqual(read(Array.from(bytes, (_byte, place) => place)), expected(known), "byte by byte");
    const places = fc.array(fc.nat({ max: bytes.length }), { maxLength: 12 });
    fc.assert(
      fc.property(places, (some) => assert.deepEqual(read(some), expected(known))),
      { numRuns: 200 },
    );
  });
}

test("with the connection cut, only what the standard reads is read", () => {
  for (const known of eventSourceCases) {
    const { events } = { ...known, ...known.standard };
    assert.deepEqual(readEvents([bytesOf(known)], true).events, expected({ ...known, events }).events, known.what);
  }
});
