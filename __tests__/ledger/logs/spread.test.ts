import assert from "node:assert/strict";
import { test } from "node:test";
import type { LogFields, LogFormat } from "../../../src/generated/types.ts";
import { rowsIn, readRow, type LogRow } from "../../../src/ledger/logs/row.ts";

const gateId = "0f8fad5b-d9cb-469f-a165-70867728950e";
const format = (fields: LogFields, over: Partial<LogFormat> = {}): LogFormat => ({ rows: "request", fields, ...over });

/** The one row in a line. */
function read(line: unknown, of: LogFormat): LogRow {
  const [places, ...more] = rowsIn(line, of);
  assert.ok(places !== undefined && more.length === 0);
  return readRow(places, of);
}

const spread: readonly [name: string, line: unknown, fields: LogFields, rows: readonly (readonly unknown[])[]][] = [
  [
    "an element of a list is a row",
    {
      spans: [
        { t: "a", s: 500 },
        { t: "b", s: 200 },
      ],
    },
    { id: "/spans/*/id", target: "/spans/*/t", status: "/spans/*/s" },
    [
      ["a", 500],
      ["b", 200],
    ],
  ],
  [
    "lists within lists",
    { r: [{ s: [{ t: "a" }, { t: "b" }] }, { s: [{ t: "c" }] }] },
    { id: "/id", target: "/r/*/s/*/t", status: "/r/*/n" },
    [
      ["a", null],
      ["b", null],
      ["c", null],
    ],
  ],
  [
    "a text on the way is read as JSON",
    { m: '[{"t":"a"},{"t":"b"}]' },
    { id: "/id", target: "/m/*/t" },
    [
      ["a", null],
      ["b", null],
    ],
  ],
  [
    "an empty list leaves one row",
    { spans: [], t: "a" },
    { id: "/id", target: "/t", status: "/spans/*/s" },
    [["a", null]],
  ],
  [
    "a map is a list of its values",
    { m: { x: { t: "a" }, y: { t: "b" } } },
    { id: "/id", target: "/m/*/t" },
    [
      ["a", null],
      ["b", null],
    ],
  ],
  [
    "elements with a field",
    {
      s: [
        { k: "x", t: "a" },
        { k: "y", t: "b" },
        { k: "x", t: "c" },
      ],
    },
    { id: "/id", target: "/s/*{k=x}/t" },
    [
      ["a", null],
      ["c", null],
    ],
  ],
  [
    "the one element with a field",
    {
      tags: [
        { k: "to", v: "a" },
        { k: "code", v: 429 },
      ],
    },
    { id: "/id", target: "/tags/{k=to}/v", status: "/tags/{k=code}/v" },
    [["a", 429]],
  ],
];
for (const [name, line, fields, expected] of spread)
  test(`rows of a line: ${name}`, () => {
    const rows = rowsIn(line, format(fields)).map((places) => readRow(places, format(fields)));
    assert.deepEqual(
      rows.map(({ target, status }) => [target, status]),
      expected,
    );
    assert.ok(rows.every(({ flaws }) => flaws.length === 0));
  });

test("several values where one is read are a flaw, never the first one only", () => {
  const tags = [1, 2].map((v) => ({ k: "to", v }));
  const { flaws } = read({ id: gateId, tags }, format({ id: "/id", target: "/tags/{k=to}/v" }));
  assert.deepEqual(flaws, [{ kind: "several", at: "/tags/{k=to}/v" }]);
});

const pairs: readonly [name: string, targets: unknown, statuses: unknown, listed: string, isUneven?: true][] = [
  ["groups by ` : `", "a:1, a:2 : b:1", "502, 404 : 200", "a:1 502, a:2 404, b:1 200"],
  ["one group after another", "a:1 : b:1 : c:1", "502 : - : 200", "a:1 502, b:1 null, c:1 200"],
  ["a group in which nobody was asked", "a:1 : llm", "404 : 502", "a:1 404"],
  [
    "addresses of IPv6 and of sockets",
    "[::1]:80, unix:/tmp/s : [::2]:80",
    "500, 500 : 200",
    "[::1]:80 500, unix:/tmp/s 500, [::2]:80 200",
  ],
  ["a status that is missing", "a:1, b:1", "404", "a:1 null, b:1 null", true],
  ["a status too many", "a:1", "404, 200", "a:1 null", true],
  ["no statuses", "a:1, b:1", undefined, "a:1 null, b:1 null"],
  ["lists of numbers and of null", ["a:1", "b:1"], [404, null], "a:1 404, b:1 null"],
  ["something else as statuses", "a:1, b:1", { a: 404 }, "a:1 null, b:1 null"],
];
for (const [name, ts, ss, expected, isUneven] of pairs)
  test(`targets and statuses of nginx: ${name}`, () => {
    const nginx = format({ targets: "/ts", statuses: "/ss" }, { separators: [",", " : "], call_like: "*:*" });
    const { calls, flaws } = read({ ts, ss }, nginx);
    assert.equal(calls?.map(({ target, status }) => `${target} ${status}`).join(", "), expected);
    assert.deepEqual(flaws, isUneven === true ? [{ kind: "unpaired", at: null }] : []);
  });
