import assert from "node:assert/strict";
import { test } from "node:test";
import type { LogPages } from "../../../src/generated/types.ts";
import { nextPage, rowsOfAnswer, type PageRow } from "../../../src/ledger/logs/pages.ts";
import { aLog } from "../../support/logs.ts";

const row = (from: string): PageRow => ({ row: {}, text: null, from });
const falling: LogPages = { parameter: "to", size: 2, from: "/*/time" };

const next: readonly (readonly [why: string, pages: LogPages | null, froms: string[], next: string | null])[] = [
  ["no pages are declared", null, ["5", "4"], null],
  ["the page is not full", falling, ["5"], null],
  ["the smallest value is asked for again", falling, ["5", "4"], "5"],
  ["rows are in another order", falling, ["4", "9", "7"], "5"],
  ["values are longer than a number is exact", falling, ["9007199254740993", "9007199254740995"], "9007199254740994"],
  ["a value is no number, or stands beside other characters", falling, ["x4", "4x", "9", "8"], "9"],
  ["a value is too long", falling, ["1".repeat(21), "7"], "8"],
  ["no value is a number", falling, ["a", ""], null],
  ["pages are counted", { parameter: "offset", size: 2 }, ["5", "4"], "12"],
];

for (const [why, pages, froms, expected] of next) {
  test(`the next page is ${expected ?? "none"} where ${why}`, () => {
    assert.equal(nextPage(pages, froms.map(row), 12), expected);
  });
}

const lines = aLog({ content: "json-lines", at: "/hit" });

const answers: readonly (readonly [why: string, body: string, rows: number | null])[] = [
  ["two lines", '{"hit":{"a":1}}\n{"hit":{"a":2}}\n', 2],
  ["an empty line between", '{"hit":{"a":1}}\n  \n{"hit":{"a":2}}', 2],
  ["numbers and flags at the end", '{"hit":{"a":1}}\n{"took":3,"last":true}', 1],
  ["a line that is no JSON", '{"hit":{"a":1}}\n{"hit":', null],
  ["words instead of rows", '{"error":"no such index"}', null],
  ["words beside numbers", '{"hit":{"a":1}}\n{"took":3,"error":"no such index"}', null],
  ["a list where a row should be", '{"hit":{"a":1}}\n[]', null],
];

for (const [why, body, expected] of answers) {
  test(`an answer in lines has ${expected ?? "no"} rows with ${why}`, () => {
    assert.equal(rowsOfAnswer(body, lines)?.length ?? null, expected);
  });
}

test("a row keeps its line where every line is a row", () => {
  const rows = rowsOfAnswer('{"a":1}\n{"a":2}', aLog({ content: "json-lines", at: null }));
  assert.deepEqual(
    rows?.map(({ text }) => text),
    ['{"a":1}', '{"a":2}'],
  );
});
