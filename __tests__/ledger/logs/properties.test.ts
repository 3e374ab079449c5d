import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Account, LogFormat } from "../../../src/generated/types.ts";
import { tellingOf } from "../../../src/ledger/logs/account.ts";
import { readRow, type LogRow } from "../../../src/ledger/logs/row.ts";
import { aLog } from "../../support/logs.ts";

const log = aLog({ format: { ...aLog().format, fields: { id: "/rid", event: "/event", attempt: "/n" } } });
const targets = { main: [], backup: [] };

/** Rows of several requests under one id, each with attempts numbered from 1, in any order, and switches between them. */
const someRows = fc
  .array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 })
  .map((requests) => requests.flatMap((count) => Array.from({ length: count }, (_, index) => call(index + 1))))
  .chain((calls) => fc.shuffledSubarray([...calls, row({ event: "switch" })], { minLength: calls.length + 1 }));

function row(value: object): LogRow {
  return readRow(value, log.format);
}

function call(attempt: number): LogRow {
  return row({ event: "attempt", n: attempt });
}

function accountOf(rows: readonly LogRow[], complete = true): Account {
  return tellingOf(log, { rows, complete, silenceIsZero: false }, targets).account;
}

test("whatever the order, a whole log is exact", () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const calls = rows.filter(({ event }) => event === "attempt").length;
      assert.deepEqual([accountOf(rows).bound, accountOf(rows).attempts], ["exact", calls]);
    }),
  );
});

test("rows that are dropped never add to a count, and a gap in the numbers is never exact", () => {
  fc.assert(
    fc.property(
      someRows.chain((rows) => fc.tuple(fc.constant(rows), fc.subarray(rows))),
      ([rows, left]) => {
        const [all, some] = [accountOf(rows), accountOf(left)];
        assert.ok((some.attempts ?? 0) <= (all.attempts ?? 0));
        if (hasGap(left)) assert.notEqual(some.bound, "exact");
        if (some.attempts === 0) assert.fail("a success has no count of zero");
      },
    ),
  );
});

test("what was not read whole is never exact", () => {
  fc.assert(fc.property(someRows, (rows) => assert.notEqual(accountOf(rows, false).bound, "exact")));
});

/** Each number needs as many of the one before it. */
function hasGap(rows: readonly LogRow[]): boolean {
  const count = (number: number) => rows.filter(({ attempt }) => attempt === number).length;
  return [2, 3, 4, 5].some((number) => count(number) > count(number - 1));
}

const formats: readonly LogFormat[] = [
  { rows: "request", fields: { id: "/rid", attempts: "/a" } },
  { rows: "request", fields: { id: "/rid", retries: "/r" } },
  { rows: "request", fields: { id: "/rid", targets: "/ts" } },
  { rows: "attempt", fields: { id: "/rid", attempt: "/n", target: "/to" } },
  log.format,
];
const count = fc.option(fc.nat(999_999));
const anyRow: fc.Arbitrary<LogRow> = fc.record({
  event: fc.option(fc.constantFrom("attempt", "switch", "else")),
  target: fc.option(fc.string()),
  status: count,
  attempt: count,
  time: fc.option(fc.string()),
  attempts: count,
  retries: count,
  redispatched: fc.boolean(),
  targets: fc.option(fc.array(fc.string(), { maxLength: 5 })),
});

test("any rows are told of, and a success is never told as no call", () => {
  fc.assert(
    fc.property(fc.constantFrom(...formats), fc.array(anyRow, { maxLength: 8 }), (format, rows) => {
      const { account, switches } = tellingOf(
        aLog({ format }),
        { rows, complete: true, silenceIsZero: false },
        targets,
      );
      assert.equal(account.bound === "unknown", account.attempts === null);
      assert.notEqual(account.attempts, 0);
      assert.ok(switches === null || switches >= 0);
    }),
  );
});
