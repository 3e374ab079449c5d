import assert from "node:assert/strict";
import { test } from "node:test";
import type { Account, EffectiveLog, LogEvidence, LogFormat, LoggedExchange } from "../../src/generated/types.ts";
import { derivedLog, derivedLogAccount } from "../../src/ledger/derive-logs.ts";
import { readLogAccount } from "../../src/ledger/logs/account.ts";
import { aLog, rowsOf } from "../support/logs.ts";

const targets = { main: ["a:1"], backup: ["b:1"] };
const whole: LogEvidence = {
  log: "gateway-log",
  state: "read",
  rows: 3,
  overlong: 0,
  torn: 0,
  unreadable: 0,
  truncated: false,
};

interface Kept {
  log: EffectiveLog;
  evidence: LogEvidence;
  account: Account;
  logged: LoggedExchange;
}

function kept(format: LogFormat, lines: readonly object[], evidence = whole): Kept {
  const log = aLog({ format });
  const found = { rows: rowsOf(format, lines), complete: evidence.unreadable === 0, silenceIsZero: false };
  return { log, evidence, ...readLogAccount(log, found, targets) };
}

const numbered: LogFormat = { rows: "attempt", fields: { id: "/rid", target: "/to", attempt: "/n", status: "/s" } };
const attempts = [
  { to: "a:1", n: 1, s: 500 },
  { to: "a:1", n: 2, s: 404 },
  { to: "b:1", n: 3, s: 200 },
];
const listed: LogFormat = { rows: "request", fields: { id: "/rid", targets: "/ts" }, separators: [",", " : "] };
const retried: LogFormat = { rows: "request", fields: { id: "/rid", retries: "/r" }, redispatch: "+" };

const logs: Readonly<Record<string, Kept>> = {
  "numbered rows": kept(numbered, attempts),
  "a gap": kept(numbered, attempts.slice(1)),
  "a log that was not read whole": kept(numbered, attempts, { ...whole, unreadable: 1 }),
  events: kept(aLog().format, [{ event: "attempt", target: "a:1" }, { event: "switch" }, { event: "hedge" }]),
  "a list": kept(listed, [{ ts: "a:1, a:1 : b:1" }]),
  "a count": kept(retried, [{ r: "+2" }]),
  nothing: kept(numbered, []),
  "a row without its count": kept(retried, [{ r: "-" }]),
};

for (const [name, { log, evidence, account, logged }] of Object.entries(logs))
  test(`what is kept of a log is what it derives: ${name}`, () => {
    assert.deepEqual(derivedLog(logged, log, evidence), logged);
    assert.deepEqual(derivedLogAccount(account, log, logged), account);
  });

const accounts: readonly [log: string, forged: Partial<Account>][] = [
  ["numbered rows", { attempts: 1, value: 1 }],
  ["numbered rows", { value: 2 }],
  ["numbered rows", { bound: "at-least" }],
  ["numbered rows", { rests_on: "rows" }],
  ["numbered rows", { scope: "path" }],
  ["numbered rows", { basis: "list" }],
  ["numbered rows", { attempts: null, value: null, bound: "unknown", scope: "unknown" }],
  ["a gap", { bound: "exact" }],
  ["a log that was not read whole", { bound: "exact" }],
  ["events", { bound: "exact" }],
  ["a list", { attempts: 2, value: 2 }],
  ["a count", { value: 0 }],
  ["nothing", { attempts: 0, value: 0, bound: "exact" }],
];
for (const [name, forged] of accounts)
  test(`an account that its log contradicts is not derived: ${name}, ${JSON.stringify(forged)}`, () => {
    const { log, account, logged } = logs[name] ?? assert.fail(name);
    assert.notDeepEqual(derivedLogAccount({ ...account, ...forged }, log, logged), { ...account, ...forged });
  });

test("switches follow from the targets of the calls, and a log that was not read whole has its flaw", () => {
  const { log, logged, evidence } = logs["numbered rows"] ?? assert.fail();
  assert.deepEqual(derivedLog({ ...logged, switches: 0 }, log, evidence), logged);
  const notWhole = derivedLog(logged, log, { ...evidence, torn: 1 });
  assert.deepEqual(notWhole.flaws, [{ kind: "not-whole", at: null, rows: 1 }]);
  assert.deepEqual(derivedLog(notWhole, log, evidence), logged);
});
