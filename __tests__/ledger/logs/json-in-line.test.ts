import assert from "node:assert/strict";
import { test } from "node:test";
import { jsonInLine, unwrapped } from "../../../src/ledger/logs/json-in-line.ts";
import type { LineForm } from "../../../src/generated/types.ts";

const row = '{"rid":"a [b] {c}: d","n":1}';
const docker = (log: string, more = "") => `{"log":${JSON.stringify(log)},"stream":"stdout"${more}}`;
const journald = (message: unknown) => JSON.stringify({ _PID: "7", MESSAGE: message, PRIORITY: "6" });

const read: readonly [form: LineForm, line: string][] = [
  ["json", row],
  ["cri", `2026-11-20T10:00:00.123456789Z stdout F ${row}`],
  ["cri", `2026-11-20T10:00:00.123456789+02:00 stderr F:x ${row}`],
  ["docker", docker(`${row}\n`)],
  ["docker", docker(`${row}\n`, ',"attrs":{"a":"b"},"time":"2026-11-20T10:00:00Z"')],
  ["journald", journald(row)],
  ["syslog", `<34>1 2026-11-20T10:00:00.003Z host app 123 ID47 - ${row}`],
  ["syslog", String.raw`<34>1 2026-11-20T10:00:00Z host app - - [a@1 b="]{\"" c="d"][e] ${"\uFEFF"}${row}`],
  ["syslog", `<34>Oct 11 22:14:15 host app[12]: ${row}`],
  ["syslog", `Oct  1 22:14:15 host app: @cee: ${row}`],
  ["syslog", `2026-11-20T10:00:00.123456+01:00 host app[12]: ${row}`],
];
for (const [form, line] of read)
  test(`${form}: the JSON in ${line.slice(0, 60)}`, () => {
    assert.equal(jsonInLine(line, form), row);
    assert.deepEqual(unwrapped({ row: null, text: line }, form)?.text, row);
  });

const refused: readonly [form: LineForm, line: string][] = [
  ["cri", row],
  ["cri", `2026-11-20T10:00:00Z stdout P ${row}`],
  ["cri", `2026-11-20T10:00:00Z stdout ${row}`],
  ["cri", `yesterday stdout F ${row}`],
  ["docker", docker(row)],
  ["docker", row],
  ["docker", `{"log":"a\\n","log":${JSON.stringify(`${row}\n`)},"stream":"stdout"}`],
  ["docker", `2026-11-20T10:00:00Z ${row}`],
  ["journald", journald([123, 34])],
  ["journald", journald(null)],
  ["journald", row],
  ["syslog", row],
  ["syslog", `host app: ${row}`],
  ["syslog", `<34>1 2026-11-20T10:00:00Z host app - - [open ${row}`],
];
for (const [form, line] of refused)
  test(`${form}: no JSON in ${line.slice(0, 60)}`, () => {
    assert.equal(jsonInLine(line, form), null);
    assert.equal(unwrapped({ row: null, text: line }, form), null);
  });

test("a message that is no object is not a row", () => {
  assert.equal(unwrapped({ row: null, text: "2026-11-20T10:00:00Z stdout F started" }, "cri"), null);
});

test("what a store has parsed has no prefix to remove", () => {
  assert.equal(unwrapped({ row: { rid: "a" }, text: null }, "cri"), null);
});

test("what stands around the row is kept without its text", () => {
  const text = journald(row);
  assert.deepEqual(unwrapped({ row: JSON.parse(text), text }, "journald")?.envelope, { _PID: "7", PRIORITY: "6" });
});

test("a long line with an open bracket is refused in linear time", () => {
  const line = `<34>1 2026-11-20T10:00:00Z host app - - ${'[a b="'.repeat(100_000)}`;
  assert.equal(jsonInLine(line, "syslog"), null);
});
