import assert from "node:assert/strict";
import { test } from "node:test";
import type { LogFields, LogFormat } from "../../../src/generated/types.ts";
import { ownershipOf, rowsIn, readRow, type LogRow } from "../../../src/ledger/logs/row.ts";

const gateId = "0f8fad5b-d9cb-469f-a165-70867728950e";
const traceId = gateId.replaceAll("-", "");
const ids = { gateId, traceId };

const ownersOf = (row: unknown, fields: LogFields) =>
  rowsIn(row, format(fields)).map((places) => ownershipOf(places, ids));

/** The one row in a line. */
function read(line: unknown, of: LogFormat): LogRow {
  const [places, ...more] = rowsIn(line, of);
  assert.ok(places !== undefined && more.length === 0);
  return readRow(places, of);
}

const format = (fields: LogFields, over: Partial<LogFormat> = {}): LogFormat => ({ rows: "request", fields, ...over });

const mine: readonly [name: string, row: unknown, fields: LogFields][] = [
  ["the gate id", { rid: gateId }, { id: "/rid" }],
  ["its trace id in the place of the id", { rid: traceId }, { id: "/rid" }],
  ["a trace id", { t: traceId }, { trace: "/t" }],
  ["a trace id in capitals", { t: traceId.toUpperCase() }, { trace: "/t" }],
  ["a whole traceparent", { t: `00-${traceId}-0123456789abcdef-01` }, { trace: "/t" }],
  ["a key with dots", { "trace.id": traceId }, { trace: "/trace.id" }],
  ["a key with a slash", { "a/b": { c: gateId } }, { id: "/a~1b/c" }],
  ["one of several places", { spans: [{ id: "x" }, { id: gateId }] }, { id: "/spans/*/id" }],
];
for (const [name, row, fields] of mine)
  test(`a row is of an exchange by ${name}`, () => assert.ok(ownersOf(row, fields).includes("own")));

const foreign: readonly [name: string, row: unknown, fields?: LogFields][] = [
  ["a longer id", { rid: `${gateId}0` }],
  ["a shorter id", { rid: gateId.slice(0, -1) }],
  ["a text that contains it", { rid: `id=${gateId}` }],
  ["another field", { msg: gateId }],
  ["a list", { rid: [gateId] }],
  ["a map", { rid: { id: gateId } }],
  ["no row", null],
  ["a text", gateId],
  ["a traceparent of another trace", { t: `00-${"1".repeat(32)}-0123456789abcdef-01` }, { trace: "/t" }],
  ["the span of a traceparent", { t: `00-${"1".repeat(32)}-${traceId.slice(0, 16)}-01` }, { trace: "/t" }],
];
for (const [name, row, fields = { id: "/rid" }] of foreign)
  test(`a row is not of an exchange by ${name}`, () => assert.deepEqual(ownersOf(row, fields), ["foreign"]));

const disguised: readonly [name: string, row: unknown][] = [
  ["the gate id in capitals", { rid: gateId.toUpperCase() }],
  ["the trace id in capitals, where the id stands", { rid: traceId.toUpperCase() }],
];
for (const [name, row] of disguised)
  test(`some readers take for another id: ${name}`, () => {
    assert.deepEqual(ownersOf(row, { id: "/rid" }), ["disguised"]);
  });

const all = {
  event: "/e",
  target: "/t",
  status: "/s",
  attempt: "/n",
  time: "/at",
  attempts: "/a",
  retries: "/r",
  targets: "/ts",
  statuses: "/ss",
} as const;
const nothing = {
  kinds: new Set(),
  target: null,
  status: null,
  attempt: null,
  time: null,
  attempts: null,
  retries: null,
  redispatched: false,
  calls: null,
  flaws: [],
};

test("a row is read by its format, numbers as numbers or as text", () => {
  const row = { e: "attempt", t: "main", s: 500, n: "2", at: 17, a: 3, r: "1", ts: ["a", "b"], ss: [500, 200] };
  assert.deepEqual(read(row, format(all, { events: { attempt: ["attempt"] } })), {
    kinds: new Set(["attempt"]),
    target: "main",
    status: 500,
    attempt: 2,
    time: "17",
    attempts: 3,
    retries: 1,
    redispatched: false,
    calls: [
      { target: "a", status: 500 },
      { target: "b", status: 200 },
    ],
    flaws: [],
  });
});

test("what is not there is null", () => assert.deepEqual(read({}, format(all)), nothing));

for (const value of [-1, 1.5, 1e21, Number.MAX_SAFE_INTEGER, "1e3", "0x1", " 1", "", "-", true, null, [1], { n: 1 }])
  test(`${JSON.stringify(value)} is no count`, () => {
    const { attempt, attempts, retries } = read({ n: value, a: value, r: value }, format(all));
    assert.deepEqual([attempt, attempts, retries], [null, null, null]);
  });

const lists: readonly [name: string, value: unknown, callLike: string | undefined, targets: readonly string[]][] = [
  ["text joined by commas", "127.0.0.1:1, 127.0.0.1:2", undefined, ["127.0.0.1:1", "127.0.0.1:2"]],
  ["what looks like no call", "127.0.0.1:1, group", "*:*", ["127.0.0.1:1"]],
  ["nothing but what looks like no call", "-", "*:*", []],
  ["empty entries", "a,,b", undefined, ["a", "b"]],
  ["entries that are null", ["a", null, "b"], undefined, ["a", "b"]],
  ["an empty list", [], undefined, []],
];
for (const [name, value, callLike, targets] of lists)
  test(`a list of targets: ${name}`, () => {
    const over = callLike === undefined ? {} : { call_like: callLike };
    const { calls } = read({ ts: value }, format(all, over));
    assert.deepEqual(
      calls?.map(({ target }) => target),
      targets,
    );
  });

test("a mark before the retries says that the target changed once", () => {
  const marked = format(all, { redispatch: "+" });
  const told = (r: string) => read({ r }, marked);
  assert.deepEqual([told("+2").retries, told("+2").redispatched], [2, true]);
  assert.deepEqual([told("2").retries, told("2").redispatched], [2, false]);
  assert.deepEqual([told("+").retries, told("+").redispatched], [null, true]);
  assert.deepEqual(read({ r: "+2" }, format(all)).retries, null);
});

for (const given of [2, ["a", 2], [{ name: "a" }, { name: "b" }], { "0": "a" }, true])
  test(`${JSON.stringify(given)} is no list of targets: what cannot be read is not none`, () =>
    assert.equal(read({ ts: given }, format(all)).calls, null));
