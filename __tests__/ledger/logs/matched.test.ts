import assert from "node:assert/strict";
import { test } from "node:test";
import type { LogFormat } from "../../../src/generated/types.ts";
import { nothingMatched, takeLine } from "../../../src/ledger/logs/matched.ts";
import { aLog } from "../../support/logs.ts";
import { probed } from "../../support/probing.ts";

const exchange = probed("smoke", { gateId: "0f8fad5b-d9cb-469f-a165-70867728950e" });
const { gateId } = exchange;
const traceId = gateId.replaceAll("-", "");
const escaped = `\\u${gateId.charCodeAt(0).toString(16).padStart(4, "0")}${gateId.slice(1)}`;

/** Rows that were taken in, and lines that count as unreadable. */
function taken(text: string, format: Partial<LogFormat> = {}): [rows: number, unreadable: number] {
  const matched = nothingMatched();
  const log = aLog({ format: { ...aLog().format, ...format } });
  takeLine(matched, { row: JSON.parse(text), text }, log, exchange, () => false);
  return [matched.rows.get(gateId)?.length ?? 0, matched.unreadable];
}

const rid = `"rid":"${gateId}"`;
const attempt = '"event":"attempt"';

const unreadable: readonly [name: string, text: string][] = [
  ["the event twice", `{${rid},${attempt},"event":"switch"}`],
  ["the event twice, the same", `{${rid},${attempt},${attempt}}`],
  ["a key that nobody reads twice", `{${rid},${attempt},"level":1,"level":1}`],
  ["a key twice further down", `{${rid},${attempt},"a":[{"b":{"c":1,"c":2}}]}`],
  ["a key twice in a text that is JSON", `{${rid},${attempt},"body":"{\\"a\\":1,\\"a\\":2}"}`],
  ["our id first and another last", `{${rid},"rid":"another",${attempt}}`],
  ["another id first and ours last", `{"rid":"another",${rid},${attempt}}`],
  ["our id with an escape", `{"rid":"${escaped}",${attempt}}`],
  ["our id with an escape, and without one elsewhere", `{"rid":"${escaped}","msg":"${gateId}",${attempt}}`],
  ["our id in capitals", `{"rid":"${gateId.toUpperCase()}",${attempt}}`],
];
for (const [name, text] of unreadable)
  test(`a row that readers read differently counts as unreadable: ${name}`, () => {
    assert.deepEqual(taken(text), [0, 1]);
  });

const read: readonly [name: string, text: string, rows: number][] = [
  ["a row of ours", `{${rid},${attempt}}`, 1],
  ["a key with an escape", `{"r\\u0069d":"${gateId}",${attempt}}`, 1],
  ["escapes in another text", `{${rid},${attempt},"msg":"\\u0061\\u003cb\\u003e"}`, 1],
  ["the same key in several objects", `{${rid},${attempt},"a":{"b":1},"c":{"b":1}}`, 1],
  ["a foreign row with a key twice", `{"rid":"another",${attempt},"msg":"of ${gateId}","a":1,"a":2}`, 0],
  ["a foreign row that mentions our id with an escape", `{"rid":"another",${attempt},"msg":"${escaped}"}`, 0],
  ["a text that mentions our id", JSON.stringify(`GET /v1 ${gateId}`), 0],
];
for (const [name, text, rows] of read)
  test(`${name} is ${rows} rows, and nothing is unreadable`, () => {
    assert.deepEqual(taken(text), [rows, 0]);
  });

test("a row that a store cut in two is unreadable", () => {
  const matched = nothingMatched();
  const text = `{${rid},"even`;
  takeLine(matched, { row: text, text }, aLog(), exchange, () => false);
  assert.deepEqual([matched.rows.size, matched.unreadable], [0, 1]);
});

const spans = (...all: readonly (readonly [trace: string, name: string])[]) =>
  JSON.stringify({ scope: { spans: all.map(([trace, name]) => ({ trace, name, tags: [{ k: "to", v: "main" }] })) } });
const otel: Partial<LogFormat> = {
  fields: { trace: "/scope/spans/*/trace", event: "/scope/spans/*/name", target: "/scope/spans/*/tags/{k=to}/v" },
};
const foreign = "1".repeat(32);

const lines: readonly [name: string, text: string, rows: number][] = [
  ["two spans of ours", spans([traceId, "attempt"], [traceId, "attempt"]), 2],
  ["one of ours beside a foreign one", spans([foreign, "attempt"], [traceId, "switch"]), 1],
  ["none of ours", spans([foreign, "attempt"]), 0],
  ["no span", spans(), 0],
];
for (const [name, text, rows] of lines)
  test(`a line of spans is a row for each: ${name}`, () => assert.deepEqual(taken(text, otel), [rows, 0]));
