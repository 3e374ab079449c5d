import assert from "node:assert/strict";
import { test } from "node:test";
import type { LogFormat } from "../../../src/generated/types.ts";
import { readLogAccount } from "../../../src/ledger/logs/account.ts";
import { aLog, rowsOf } from "../../support/logs.ts";

const fields = {
  id: "/rid",
  event: "/event",
  target: "/to",
  attempt: "/n",
} as const;
const events: LogFormat = {
  rows: "event",
  fields: { id: "/rid", event: "/event", target: "/to" },
  events: { attempt: ["call", "retry"], switch: ["move"], other: ["failure"] },
};
const attempts: LogFormat = { rows: "attempt", fields, no_call: ["-"] };
const counted: LogFormat = { rows: "request", fields: { id: "/rid", attempts: "/a" } };
const retried: LogFormat = {
  rows: "request",
  fields: { id: "/rid", retries: "/r", target: "/to" },
  no_call: ["<NOSRV>"],
  redispatch: "+",
};
const listed: LogFormat = { rows: "request", fields: { id: "/rid", targets: "/ts" }, call_like: "*:*" };

const targets = { main: ["m"], backup: ["b", "10.0.0.2:80"] };
type Row = Readonly<Record<string, unknown>>;
const flaws = { complete: true, silenceIsZero: false };

const call = (to: string, n?: number): Row => ({ event: "call", to, ...(n !== undefined && { n }) });

/** Formats for rows that have something wrong. */
const timed: LogFormat = { rows: "attempt", fields: { id: "/rid", target: "/to", attempt: "/n", time: "/at" } };
const twice: LogFormat = { rows: "request", fields: { id: "/rid", attempts: "/a", targets: "/ts" } };
const paired: LogFormat = { rows: "request", fields: { id: "/rid", targets: "/ts", statuses: "/ss" } };
const at = (to: string, n: number, time: number): Row => ({ to, n, at: time });

interface Flawed {
  name: string;
  format: LogFormat;
  rows: readonly Row[];
  said: string;
  flaws: readonly string[];
}

const flawed: readonly Flawed[] = [
  {
    name: "an event that the mapping does not know",
    format: events,
    rows: [call("m"), { event: "retrying", to: "m" }, { event: "Hedge", to: "m" }],
    said: "events at-least 1 1",
    flaws: ["2 unknown-event /event"],
  },
  {
    name: "a row without an event",
    format: events,
    rows: [call("m"), { to: "m" }],
    said: "events at-least 1 1",
    flaws: ["1 no-field /event"],
  },
  {
    name: "nothing but the right id",
    format: attempts,
    rows: [call("m", 1), { more: 1 }],
    said: "events at-least 1 1",
    flaws: ["1 no-field null"],
  },
  {
    name: "a request without what counts",
    format: retried,
    rows: [{ r: "", to: "m" }],
    said: "retries unknown null null",
    flaws: ["1 no-count /r"],
  },
  {
    name: "an attempt without its number",
    format: attempts,
    rows: [call("m", 1), call("m")],
    said: "events at-least 2 2",
    flaws: ["1 no-number /n"],
  },
  {
    name: "a gap",
    format: attempts,
    rows: [call("m", 2)],
    said: "events at-least 1 1",
    flaws: ["1 gap /n"],
  },
  {
    name: "several rows per call",
    format: timed,
    rows: [at("m", 1, 5), at("m", 1, 5), at("b", 2, 6), at("b", 2, 6)],
    said: "events at-least 2 2",
    flaws: ["2 repeated null"],
  },
  {
    name: "counts that disagree",
    format: twice,
    rows: [{ a: 1, ts: "m, b" }],
    said: "attempts at-least 2 2",
    flaws: ["1 unpaired null"],
  },
  {
    name: "another number of statuses",
    format: paired,
    rows: [{ ts: "m, b", ss: "200" }],
    said: "list at-least 2 2",
    flaws: ["1 unpaired null"],
  },
  ...["m : b", "m; b", "m|b", "m -> b", "m b"].map((ts): Flawed => ({
    name: `a list by another separator (${ts})`,
    format: paired,
    rows: [{ ts, ss: "200" }],
    said: "list at-least 1 1",
    flaws: ["1 unsplit /ts"],
  })),
  ...["m, b", "m : b", "m;b"].map((to): Flawed => ({
    name: `a list where one target is read (${to})`,
    format: attempts,
    rows: [call(to, 1)],
    said: "events at-least 1 1",
    flaws: ["1 unsplit /to"],
  })),
];
for (const { name, format, rows, said, flaws: expected } of flawed)
  test(`never exact: ${name}`, () => {
    const { account, logged } = readLogAccount(aLog({ format }), { rows: rowsOf(format, rows), ...flaws }, targets);
    assert.equal(`${account.basis} ${account.bound} ${account.value} ${account.attempts}`, said);
    assert.deepEqual(
      logged.flaws.map(({ kind, rows: count, at: place }) => `${count} ${kind} ${place}`),
      expected,
    );
  });

test("names with spaces that the manifest declares are one target each", () => {
  const named = { main: ["west europe; gpt"], backup: ["b | 2"] };
  const rows = rowsOf(paired, [{ ts: "west europe; gpt, b | 2", ss: "500, 200" }]);
  const { account, logged } = readLogAccount(aLog({ format: paired }), { rows, ...flaws }, named);
  assert.deepEqual([account.bound, account.attempts, logged.flaws], ["exact", 2, []]);
});

test("calls of several tries, at one time or one number, stay calls of their own", () => {
  const rows = [at("m", 1, 5), at("m", 2, 5), at("b", 1, 5), at("m", 1, 6)];
  const { account } = readLogAccount(aLog({ format: timed }), { rows: rowsOf(timed, rows), ...flaws }, targets);
  assert.deepEqual([account.bound, account.attempts], ["exact", 4]);
});

test("an attempt without a target weakens the switches and not the count", () => {
  const rows = rowsOf(attempts, [call("m", 1), { n: 2 }, call("b", 3)]);
  const { account, logged } = readLogAccount(aLog({ format: attempts }), { rows, ...flaws }, targets);
  assert.deepEqual([account.bound, logged.switches], ["exact", 1]);
  assert.deepEqual(logged.flaws, [{ kind: "no-target", at: "/to", rows: 1 }]);
});

test("statuses come with the calls, and from rows that give the outcome of one", () => {
  const format: LogFormat = {
    ...events,
    fields: { ...events.fields, status: "/s" },
    events: { ...events.events, other: [], outcome: ["failure"] },
  };
  const rows = rowsOf(format, [call("m"), { event: "failure", to: "m", s: 404 }, { ...call("b"), s: "200" }]);
  const { account, logged } = readLogAccount(aLog({ format }), { rows, ...flaws }, targets);
  assert.deepEqual([account.bound, account.attempts], ["exact", 2]);
  assert.deepEqual(logged.outcomes, [{ target: "main", status: 404 }]);
  assert.deepEqual(logged.calls.at(-1), { target: "backup", status: 200 });
});

const bases: readonly [format: LogFormat, row: Row, rests: string][] = [
  [attempts, call("m", 1), "numbered-rows"],
  [events, call("m"), "rows"],
  [listed, { ts: "m:1" }, "list"],
  [counted, { a: 1 }, "count"],
  [retried, { r: "0", to: "m" }, "count"],
];
for (const [format, row, rests] of bases)
  test(`a count by ${format.rows} rests on ${rests}`, () => {
    const { account } = readLogAccount(aLog({ format }), { rows: rowsOf(format, [row]), ...flaws }, targets);
    assert.deepEqual([account.bound, account.rests_on], ["exact", rests]);
  });

test("as many rows as a store may hand out cost no more than their number", () => {
  const rows = Array.from({ length: 100_000 }, (_, index) => at("m", index + 1, index));
  const { account, logged } = readLogAccount(
    aLog({ format: timed }),
    { rows: rowsOf(timed, [...rows, ...rows]), ...flaws },
    targets,
  );
  assert.deepEqual([account.bound, account.attempts, logged.calls.length], ["at-least", 100_000, 1_000]);
  assert.deepEqual(
    logged.flaws.map(({ kind, rows: count }) => [kind, count]),
    [["repeated", 100_000]],
  );
});
