import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../support/fast-check.ts";
import type { Account, Ledger } from "../../src/generated/types.ts";
import { keepLedgers } from "../../src/ledger/ledger.ts";
import { readFiles } from "../../src/ledger/logs/read-files.ts";
import { aLog } from "../support/logs.ts";
import { aManifest } from "../support/manifest.ts";
import { probed, reading, witnessCalls } from "../support/probing.ts";
import { runs } from "../support/runs.ts";
import { disturbances, type Form, forms, gateId, keyTwice, lineOf, logFilesOf, someRequests } from "./log-lines.ts";

/** The ledger of one exchange with this log, and beside it, if given, the calls that a witness saw. */
async function ledgerOf(form: Form, lines: readonly string[], seen: readonly string[] | null = null): Promise<Ledger> {
  const log = aLog({ format: form.format });
  const exchange = probed("smoke", {
    gateId,
    witness: seen === null ? null : reading(witnessCalls(...seen.map((target) => `${target} 200`))),
  });
  const read = await readFiles(log, [exchange], {
    logFiles: logFilesOf(lines),
    random: { idPrefix: gateId.slice(0, 19) },
    isCredential: () => false,
    signal: new AbortController().signal,
  });
  const [ledger] = keepLedgers([exchange], aManifest({ logs: [log] }), [read]);
  assert.ok(ledger !== undefined);
  return ledger;
}

function accountIn({ accounts }: Ledger): Account {
  const account = accounts.find(({ source }) => source === "log");
  assert.ok(account !== undefined);
  return account;
}

/** Either exact and no smaller than what was called, or a lower bound or no count. */
function assertNotSmaller({ bound, attempts }: Account, calls: number, shown: string): void {
  if (bound === "exact") assert.ok((attempts ?? 0) >= calls, shown);
  else assert.ok(bound === "at-least" || bound === "unknown", shown);
}

for (const form of forms) {
  test(`law: no order, repetition, delay or unknown part of its rows makes a log's count smaller and exact: ${form.name}`, async () => {
    let exact = 0;
    await fc.assert(
      fc.asyncProperty(someRequests, disturbances, async (requests, happened) => {
        const lines = form.rowsOf(requests).map(lineOf);
        const calls = requests.flat().length;
        const before = accountIn(await ledgerOf(form, lines));
        assert.deepEqual([before.bound, before.attempts], ["exact", calls]);
        const disturbed = happened.reduce<readonly string[]>((all, disturb) => disturb(all), lines);
        const after = accountIn(await ledgerOf(form, disturbed));
        assertNotSmaller(after, calls, disturbed.join("\n"));
        exact += Number(after.bound === "exact");
      }),
      { numRuns: runs(150, 400) },
    );
    assert.ok(exact > 10, String(exact));
  });

  test(`law: a row with a key twice is never part of an exact count: ${form.name}`, async () => {
    await fc.assert(
      fc.asyncProperty(someRequests, keyTwice, async (requests, twice) => {
        const lines = form.rowsOf(requests).map(lineOf);
        const doubled = twice(lines);
        fc.pre(doubled.some((line) => hasKeyTwice(line)));
        assert.notEqual(accountIn(await ledgerOf(form, doubled)).bound, "exact", doubled.join("\n"));
      }),
      { numRuns: runs(100, 300) },
    );
  });

  test(`law: rows that never come contradict a witness, or leave no exact count: ${form.name}`, async () => {
    await fc.assert(
      fc.asyncProperty(someRequests, fc.nat(), async (requests, lost) => {
        const rows = form.rowsOf(requests);
        const seen = requests.flat();
        const isCall = (row: Readonly<Record<string, unknown>>) => row["event"] !== "move";
        const callRows = rows.filter(isCall);
        const missing = callRows[lost % callRows.length];
        const ledger = await ledgerOf(form, rows.filter((row) => row !== missing).map(lineOf), seen);
        const { bound } = accountIn(ledger);
        assert.ok(bound !== "exact" || ledger.contradictions.length > 0, JSON.stringify(ledger.accounts));
        assert.ok((ledger.attempts.value ?? 0) >= seen.length);
      }),
      { numRuns: runs(50, 200) },
    );
  });
}

/** Whether the same key stands twice in the outer object of a line. */
function hasKeyTwice(line: string): boolean {
  const keys = Array.from(line.matchAll(/"((?:[^"\\]|\\.)*)":/g), ([, key = ""]) => String(JSON.parse(`"${key}"`)));
  return new Set(keys).size < keys.length;
}
