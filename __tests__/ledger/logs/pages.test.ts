import assert from "node:assert/strict";
import { test } from "node:test";
import { nextPage, rowsOfPage } from "../../../src/ledger/logs/pages.ts";
import { aLog } from "../../support/logs.ts";

const rows = (answer: unknown, over: Parameters<typeof aLog>[0] = {}) => rowsOfPage(answer, aLog(over));
const from = (...values: readonly string[]) => values.map((value) => ({ row: {}, text: null, from: value }));

test("rows are the answer itself, or lie where the log says; a text is read as JSON", () => {
  assert.deepEqual(rows([{ a: 1 }]), [{ row: { a: 1 }, text: null, from: "" }]);
  assert.deepEqual(rows({ hits: [{ _source: { a: 1 } }] }, { at: "/hits/*/_source" }), [
    { row: { a: 1 }, text: null, from: "" },
  ]);
  const loki = {
    data: {
      result: [
        {
          values: [
            ["12", '{"a":1}'],
            ["11", "no json"],
          ],
        },
        { values: [["10", "2"]] },
      ],
    },
  };
  const pages = { parameter: "end", size: 100, from: "/data/result/*/values/*/0" };
  assert.deepEqual(rows(loki, { at: "/data/result/*/values/*/1", pages }), [
    { row: { a: 1 }, text: '{"a":1}', from: "12" },
    { row: "no json", text: "no json", from: "11" },
    { row: 2, text: "2", from: "10" },
  ]);
});

const at = "/data/result/*/values/*/1";

for (const answer of [undefined, null, "text", 3, {}, { data: null }, { data: { result: "none" } }, { error: "busy" }])
  test(`${JSON.stringify(answer)} has no list of rows: it cannot be read`, () =>
    assert.equal(rows(answer, { at }), null));

for (const result of [[], null, {}, [{ values: [] }]])
  test(`${JSON.stringify(result)} is a list without rows`, () =>
    assert.deepEqual(rows({ data: { result } }, { at }), []));

test("a place without a list may be empty, but not of no answer", () => {
  assert.deepEqual(rows({}, { at: "/row" }), []);
  assert.equal(rows(undefined, { at: "/row" }), null);
});

test("the next page is asked for by count, until one is not full", () => {
  const pages = { parameter: "offset", size: 2 };
  assert.equal(nextPage(pages, from("", ""), 2), "2");
  assert.equal(nextPage(pages, from("", ""), 4), "4");
  assert.equal(nextPage(pages, from(""), 5), null);
  assert.equal(nextPage(null, from("", ""), 2), null);
});

test("the next page is asked for by the smallest value, so that rows of that value are seen again", () => {
  const pages = { parameter: "end", size: 2, from: "/t" };
  assert.equal(nextPage(pages, from("1795373940354139800", "1795373940354139799"), 2), "1795373940354139800");
  assert.equal(nextPage(pages, from("not a number", "7"), 2), "8");
  assert.equal(nextPage(pages, from("not a number", ""), 2), null);
  assert.equal(nextPage(pages, from("7"), 9), null);
});
