import assert from "node:assert/strict";
import { test } from "node:test";
import { readLogAccount } from "../../../src/ledger/logs/account.ts";
import type { LogFields } from "../../../src/generated/types.ts";
import { aLog, rowsOf } from "../../support/logs.ts";

const timed: LogFields = { id: "/rid", target: "/to", time: "/at" };
const numbered: LogFields = { id: "/rid", target: "/to", attempt: "/n" };

interface Case {
  name: string;
  fields: LogFields;
  rows: readonly Readonly<Record<string, unknown>>[];
  bound?: "at-least";
}

/** Each tells of two calls at main and one at backup after them. */
const cases: readonly Case[] = [
  {
    name: "the newest first, by numbers of different length",
    fields: timed,
    rows: [
      { to: "backup", at: 1000 },
      { to: "main", at: "999.5" },
      { to: "main", at: 98 },
    ],
  },
  {
    name: "by dates, where numbers begin anew at each target",
    fields: { ...timed, ...numbered },
    rows: [
      { to: "backup", n: 1, at: "2026-11-22T10:00:01.5Z" },
      { to: "main", n: 2, at: "2026-11-22T10:00:01.0Z" },
      { to: "main", n: 1, at: "2026-11-22T09:59:59.0Z" },
    ],
  },
  {
    name: "numbers before times, which clocks may turn round",
    fields: { ...timed, ...numbered },
    rows: [
      { to: "backup", n: 3, at: 1 },
      { to: "main", n: 1, at: 2 },
      { to: "main", n: 2, at: 3 },
    ],
  },
  {
    name: "as the log has them, where numbers begin anew and there are no times",
    fields: numbered,
    rows: [
      { to: "main", n: 1 },
      { to: "main", n: 2 },
      { to: "backup", n: 1 },
    ],
  },
  {
    name: "a number that cannot be read may hide a gap",
    fields: numbered,
    rows: [
      { to: "main", n: 1 },
      { to: "main", n: "#2" },
      { to: "backup", n: "#3" },
    ],
    bound: "at-least",
  },
];

for (const { name, fields, rows, bound = "exact" } of cases)
  test(`rows of attempts are put in order: ${name}`, () => {
    const log = aLog({ format: { rows: "attempt", fields } });
    const read = rowsOf(log.format, rows);
    const { account, logged } = readLogAccount(log, { rows: read, complete: true, silenceIsZero: false }, {});
    assert.deepEqual(
      logged.calls.map(({ target }) => target),
      ["main", "main", "backup"],
    );
    assert.deepEqual([account.attempts, account.bound, logged.switches], [3, bound, 1]);
  });
