import assert from "node:assert/strict";
import { appendFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { createLogFiles } from "../../../src/adapters/logs/log-files.ts";
import type { Clock } from "../../../src/core/ports/clock-random.ts";
import type { EffectiveLog } from "../../../src/generated/types.ts";
import { readLogAccount } from "../../../src/ledger/logs/account.ts";
import { readLogs } from "../../../src/ledger/logs/read-logs.ts";
import { isWhole } from "../../../src/ledger/logs/reading.ts";
import { workspace } from "../../adapters/workspace.ts";
import { fakeClock, fakeHttp, fakeRandom } from "../../support/effects.ts";
import { aLog } from "../../support/logs.ts";
import { probed } from "../../support/probing.ts";

const exchange = probed("fallback");
const { gateId } = exchange;
const line = (row: object, end = "\n") => `${JSON.stringify(row)}${end}`;
const attempt = line({ rid: gateId, event: "attempt", target: "main" });
const change = line({ rid: gateId, event: "switch" });
const lines = `${attempt}${change}${attempt}`;

interface Told {
  rows: number;
  state: string;
  whole: boolean;
  bound: string;
}

interface Means {
  log?: EffectiveLog;
  clock?: Clock;
  signal?: AbortSignal;
}

/** What is told of one exchange by logs in a folder. */
async function told(
  root: string,
  { log = aLog({ max_bytes: 2 ** 30 }), clock = fakeClock(), signal }: Means = {},
): Promise<Told> {
  const means = { endpoints: new Map(), isCredential: () => false, signal: signal ?? new AbortController().signal };
  const http = fakeHttp(() => assert.fail("expected no request"));
  const random = { ...fakeRandom(), idPrefix: gateId.slice(0, 19) };
  const [reading] = await readLogs([log], [exchange], means, { http, clock, random, logFiles: createLogFiles(root) });
  assert.ok(reading);
  const rows = reading.rows.get(gateId) ?? [];
  const { account } = readLogAccount(log, { rows, complete: isWhole(reading), silenceIsZero: false }, {});
  return { rows: rows.length, state: reading.evidence.state, whole: isWhole(reading), bound: account.bound };
}

const inLog = (context: TestContext, text: string, more: Record<string, string> = {}) =>
  workspace(context, { "logs/a.jsonl": text, ...more });

const whole = { rows: 3, state: "read", whole: true, bound: "exact" };
const part = { state: "read", whole: false, bound: "at-least" };

const cases: readonly [name: string, text: string, expected: Told, more?: Record<string, string>][] = [
  ["a log", lines, whole],
  ["out of order", `${change}${attempt}${attempt}`, whole],
  ["rotated into another file", attempt, whole, { "logs/b.jsonl": `${change}${attempt}` }],
  ["torn at its end", `${lines}${attempt.slice(0, -20)}`, { ...part, rows: 3 }],
  ["a last row without its end", `${lines}${attempt.trimEnd()}`, { ...part, rows: 3 }],
  ["duplicated", `${lines}${lines}`, { ...whole, rows: 6 }],
  ["rows of longer ids", `${lines}${attempt.replace(gateId, `${gateId}-2`)}`, whole],
  ["rows of other runs", `${attempt.replaceAll(gateId.slice(0, 8), "ffffffff")}${lines}`, whole],
  ["a text with the id in it", `${line({ msg: `id ${gateId} attempt`, event: "attempt" })}${lines}`, whole],
  ["a line with the id that is no JSON", `gate ${gateId} {\n${lines}`, { ...part, rows: 3 }],
  ["lines of others that are no JSON", `\n\n}{\n[]\nnull\n${lines}`, whole],
  ["a line that is too long", `${"x".repeat(2 ** 20 + 1)}\n${lines}`, { ...part, rows: 3 }],
  ["nothing of this exchange", "{}\n", { rows: 0, state: "read", whole: true, bound: "unknown" }],
];
for (const [name, text, expected, more] of cases)
  test(`${name}: ${expected.rows} rows, ${expected.bound}`, async (context) =>
    assert.deepEqual(await told(inLog(context, text, more)), expected));

const nothing = { rows: 0, whole: false, bound: "unknown" };

test("no file is a log that is missing", async (context) => {
  assert.deepEqual(await told(workspace(context)), { ...nothing, state: "missing" });
});

test("a path that leads out of the workspace is not read, and ends no run", async (context) => {
  const log = aLog({ path: "../*.jsonl" });
  assert.deepEqual(await told(inLog(context, lines), { log }), { ...nothing, state: "unreachable" });
});

test("more than max_size is a part", async (context) => {
  const log = aLog({ max_bytes: attempt.length + 1 });
  const { whole: isAll, bound } = await told(inLog(context, lines), { log });
  assert.deepEqual([isAll, bound], [false, "at-least"]);
});

test("rows may arrive and files be rotated while the gate waits for them", async (context) => {
  const root = inLog(context, attempt);
  const slept: number[] = [];
  const clock: Clock = {
    ...fakeClock(),
    sleep: async (ms) => {
      slept.push(ms);
      renameSync(join(root, "logs/a.jsonl"), join(root, "logs/a.1.jsonl"));
      appendFileSync(join(root, "logs/a.jsonl"), `${change}${attempt}`);
    },
  };
  assert.deepEqual(await told(root, { clock, log: aLog({ settle_ms: 1_234 }) }), whole);
  assert.deepEqual(slept, [1_234]);
});

test("a run that was stopped reads nothing", async (context) => {
  const root = inLog(context, lines);
  assert.deepEqual(await told(root, { signal: AbortSignal.abort() }), { ...nothing, state: "unreachable" });
});

test("a log of another gateway is not waited for", async (context) => {
  const clock = fakeClock();
  const log = aLog({ gateway: "another" });
  assert.deepEqual(await told(inLog(context, lines), { log, clock }), { ...nothing, state: "missing" });
  assert.deepEqual(clock.slept, []);
});

test("rows that are found by trace id are found by its own form", async (context) => {
  const trace = gateId.replaceAll("-", "");
  const rows = line({ t: `00-${trace}-0123456789abcdef-01`, event: "attempt" });
  const format = { ...aLog().format, fields: { trace: "/t", event: "/event" } };
  assert.deepEqual(await told(inLog(context, rows), { log: aLog({ format }) }), { ...whole, rows: 1 });
});
