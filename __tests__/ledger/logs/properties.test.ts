import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../../support/fast-check.ts";
import type { Account, LogFormat } from "../../../src/generated/types.ts";
import { readLogAccount } from "../../../src/ledger/logs/account.ts";
import type { LogRow } from "../../../src/ledger/logs/row.ts";
import { aLog, rowsOf } from "../../support/logs.ts";

const log = aLog({ format: { ...aLog().format, fields: { id: "/rid", event: "/event", attempt: "/n" } } });
const targets = { main: [], backup: [] };

type Line = Readonly<Record<string, unknown>>;

/** Rows of several requests under one id, each with attempts numbered from 1, in any order, and switches between them. */
const someRows = fc
  .array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 })
  .map((requests) => requests.flatMap((count) => Array.from({ length: count }, (_, index) => call(index + 1))))
  .chain((calls) => fc.shuffledSubarray([...calls, { event: "switch" }], { minLength: calls.length + 1 }));

function call(attempt: number): Line {
  return { event: "attempt", n: attempt };
}

function accountOf(lines: readonly Line[], complete = true): Account {
  const rows = rowsOf(log.format, lines);
  return readLogAccount(log, { rows, complete, silenceIsZero: false }, targets).account;
}

test("whatever the order, a whole log is exact", () => {
  fc.assert(
    fc.property(someRows, (rows) => {
      const calls = rows.filter(({ event }: Line) => event === "attempt").length;
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
function hasGap(rows: readonly Line[]): boolean {
  const count = (number: number) => rows.filter(({ n }) => n === number).length;
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
  kinds: fc.subarray(["attempt", "switch", "outcome", "other"] as const).map((kinds) => new Set(kinds)),
  target: fc.option(fc.string()),
  status: count,
  attempt: count,
  time: fc.option(fc.string()),
  attempts: count,
  retries: count,
  redispatched: fc.boolean(),
  calls: fc.option(fc.array(fc.record({ target: fc.string(), status: count }), { maxLength: 5 })),
  flaws: fc.subarray([
    { kind: "several", at: "/to" },
    { kind: "no-field", at: null },
    { kind: "unknown-event", at: "/event" },
  ] as const),
});

test("any rows are told of, and a success is never told as no call", () => {
  fc.assert(
    fc.property(fc.constantFrom(...formats), fc.array(anyRow, { maxLength: 8 }), (format, rows) => {
      const { account, logged } = readLogAccount(
        aLog({ format }),
        { rows, complete: true, silenceIsZero: false },
        targets,
      );
      assert.equal(account.bound === "unknown", account.attempts === null);
      assert.notEqual(account.attempts, 0);
      assert.ok(logged.switches === null || logged.switches >= 0);
      if (rows.some(({ flaws }) => flaws.length > 0)) assert.notEqual(account.bound, "exact");
    }),
  );
});
