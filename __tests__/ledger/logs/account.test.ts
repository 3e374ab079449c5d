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
const unswitched: LogFormat = { ...events, events: { attempt: ["try-*"] } };
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

function told(format: LogFormat, lines: readonly Row[], over: Partial<typeof flaws> = {}) {
  const rows = rowsOf(format, lines);
  const { account, logged } = readLogAccount(aLog({ format }), { rows, ...flaws, ...over }, targets);
  const { basis, bound, value, attempts: count, scope } = account;
  const called = logged.calls.map(({ target }) => target);
  return { said: `${basis} ${bound} ${value} ${count}`, scope, switches: logged.switches, called };
}

const call = (to: string, n?: number): Row => ({ event: "call", to, ...(n !== undefined && { n }) });
const move = { event: "move" };

interface Case {
  name: string;
  format: LogFormat;
  rows: readonly Row[];
  /** Basis, bound, value in that basis, attempts. */
  said: string;
  switches: number | null;
  called: readonly string[];
}

const cases: readonly Case[] = [
  { name: "one call", format: events, rows: [call("m")], said: "events exact 1 1", switches: 0, called: ["main"] },
  {
    name: "several names of events are calls, others are nothing",
    format: events,
    rows: [call("m"), { event: "failure", to: "m" }, { event: "retry", to: "m" }, move, call("b")],
    said: "events exact 3 3",
    switches: 1,
    called: ["main", "main", "backup"],
  },
  {
    name: "where no event means a switch, a change of target does",
    format: unswitched,
    rows: [
      { event: "try-1", to: "m" },
      { event: "try-1", to: "m" },
      { event: "try-2", to: "b" },
    ],
    said: "events exact 3 3",
    switches: 1,
    called: ["main", "main", "backup"],
  },
  {
    name: "rows of other events make a count without calls unknown",
    format: unswitched,
    rows: [{ event: "gateway", to: "b" }],
    said: "events unknown null null",
    switches: 0,
    called: [],
  },
  {
    name: "rows of attempts: a change of target is the switch",
    format: attempts,
    rows: [call("m", 1), call("m", 2), call("b", 3)],
    said: "events exact 3 3",
    switches: 1,
    called: ["main", "main", "backup"],
  },
  {
    name: "rows out of order are put in the order of their numbers",
    format: attempts,
    rows: [call("b", 3), call("m", 1), call("m", 2)],
    said: "events exact 3 3",
    switches: 1,
    called: ["main", "main", "backup"],
  },
  {
    name: "there and back are two switches",
    format: attempts,
    rows: [call("m", 1), call("b", 2), call("m", 3)],
    said: "events exact 3 3",
    switches: 2,
    called: ["main", "backup", "main"],
  },
  {
    name: "what stands for no call is none",
    format: attempts,
    rows: [call("m", 1), call("-")],
    said: "events exact 1 1",
    switches: 0,
    called: ["main"],
  },
  {
    name: "a missing first attempt",
    format: attempts,
    rows: [call("m", 2), call("b", 3)],
    said: "events at-least 2 2",
    switches: 1,
    called: ["main", "backup"],
  },
  {
    name: "a missing attempt of one of two tries of a client",
    format: attempts,
    rows: [call("m", 1), call("m", 2), call("m", 2)],
    said: "events at-least 3 3",
    switches: 0,
    called: ["main", "main", "main"],
  },
  {
    name: "two tries of a client under one id",
    format: attempts,
    rows: [call("m", 1), call("m", 1), call("m", 2), call("m", 2)],
    said: "events exact 4 4",
    switches: 0,
    called: ["main", "main", "main", "main"],
  },
  {
    name: "a duplicated row counts twice: too many is held, too few is not",
    format: events,
    rows: [call("m"), call("m"), move, move, call("b")],
    said: "events exact 3 3",
    switches: 2,
    called: ["main", "main", "backup"],
  },
  {
    name: "a count of attempts",
    format: counted,
    rows: [{ a: 3 }],
    said: "attempts exact 3 3",
    switches: null,
    called: [],
  },
  {
    name: "several requests add up",
    format: counted,
    rows: [{ a: 3 }, { a: 1 }],
    said: "attempts exact 4 4",
    switches: null,
    called: [],
  },
  {
    name: "a request without its count",
    format: counted,
    rows: [{ a: 3 }, {}],
    said: "attempts unknown null null",
    switches: null,
    called: [],
  },
  { name: "retries", format: retried, rows: [{ r: "2", to: "m" }], said: "retries exact 2 3", switches: 0, called: [] },
  {
    name: "retries of several requests",
    format: retried,
    rows: [{ r: "2" }, { r: "1" }],
    said: "retries exact 3 5",
    switches: 0,
    called: [],
  },
  {
    name: "a redispatch",
    format: retried,
    rows: [{ r: "+2", to: "b" }],
    said: "retries exact 2 3",
    switches: 1,
    called: [],
  },
  {
    name: "a list of targets",
    format: listed,
    rows: [{ ts: "m:1, m:1, 10.0.0.2:80, group" }],
    said: "list exact 3 3",
    switches: 1,
    called: ["other", "other", "backup"],
  },
];

for (const { name, format, rows, ...expected } of cases)
  test(`${name}: ${expected.said}`, () => {
    assert.deepEqual(told(format, rows), {
      ...expected,
      scope: expected.said.includes("unknown") ? "unknown" : "gateway",
    });
  });

const silent = { said: "events unknown null null", scope: "unknown", switches: null, called: [] };

test("no rows are unknown; zero only where silence means zero and the log was read whole", () => {
  assert.deepEqual(told(events, []), silent);
  assert.deepEqual(told(events, [], { silenceIsZero: true, complete: false }), silent);
  const zero = { said: "events exact 0 0", scope: "gateway", switches: 0, called: [] };
  assert.deepEqual(told(events, [], { silenceIsZero: true }), zero);
});

test("rows of a success without a call among them are a part of its rows", () => {
  assert.deepEqual(told(events, [move]), { ...silent, switches: 1 });
  assert.equal(told(retried, [{ r: "0", to: "<NOSRV>" }]).said, "retries unknown null null");
  assert.equal(told(retried, [{ r: "0", to: "<NOSRV>" }], { silenceIsZero: true }).said, "retries exact 0 0");
  assert.equal(told(listed, [{ ts: "-" }]).said, "list unknown null null");
});

test("a gateway that had no target left for its last try made the tries before it", () => {
  const read = told(retried, [{ r: "+2", to: "<NOSRV>" }]);
  assert.deepEqual([read.said, read.switches], ["retries exact 2 3", 1]);
});

test("a log that was not read whole gives a lower bound, whatever its rows say", () => {
  for (const { name, format, rows, said } of cases)
    assert.ok(!told(format, rows, { complete: false }).said.includes("exact"), `${name}: ${said}`);
});
