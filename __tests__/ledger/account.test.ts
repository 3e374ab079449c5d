import assert from "node:assert/strict";
import { test } from "node:test";
import type { HeaderClaim } from "../../src/dialects/read-headers.ts";
import { portkey } from "../../src/dialects/portkey.ts";
import type { Basis, Bound } from "../../src/generated/types.ts";
import { headerAccount, retriesOf, silentHeader, witnessAccount } from "../../src/ledger/account.ts";
import { reading, witnessCalls } from "../support/probing.ts";

const claim: HeaderClaim = { header: "x-count", basis: "attempts", scope: "path", value: 0, exact: false };

const bases: readonly (readonly [basis: Basis, value: number, attempts: number])[] = [
  ["retries", -1, 1],
  ["retries", 0, 1],
  ["retries", 2, 3],
  ["attempts", -1, 0],
  ["attempts", 0, 0],
  ["attempts", 3, 3],
  ["list", 2, 2],
  ["events", 5, 5],
];

for (const [basis, value, attempts] of bases) {
  test(`${value} by ${basis} is ${attempts} in attempts`, () => {
    const account = headerAccount({ ...claim, basis, value }, false);
    assert.deepEqual([account.value, account.attempts, account.basis], [value, attempts, basis]);
  });
}

test("attempts count the first call, retries do not, and none is below zero", () => {
  assert.deepEqual([0, 1, 2, 13].map(retriesOf), [0, 0, 1, 12]);
});

test("a header's account is exact only where its claim is, and where it speaks of the only request", () => {
  assert.equal(headerAccount({ ...claim, exact: true }, false).bound, "exact");
  assert.equal(headerAccount(claim, false).bound, "at-least");
  assert.equal(headerAccount({ ...claim, exact: true }, true).bound, "at-least");
});

test("a promised header that is silent is unknown, in the basis that its dialect gives it", () => {
  const account = silentHeader(portkey, "x-portkey-retry-attempt-count");
  assert.equal(account.basis, "retries");
  assert.deepEqual([account.value, account.attempts, account.bound], [null, null, "unknown"]);
  assert.equal(silentHeader(portkey, "x-other").basis, "attempts");
});

const one = witnessCalls("main 200");
const open = witnessCalls("main 500", "main -");

type Row = readonly [
  why: string,
  shown: ReturnType<typeof reading>,
  succeeded: boolean,
  sawOthers: boolean,
  attempts: number | null,
  bound: Bound,
];

const readings: readonly Row[] = [
  ["a call", reading(one), true, false, 1, "exact"],
  ["a call behind a failure", reading(one), false, true, 1, "exact"],
  ["an open call", reading(open), true, true, 2, "at-least"],
  ["no answer of the witness", reading(null), false, true, null, "unknown"],
  ["silence about a success", reading([]), true, true, null, "unknown"],
  ["silence about a failure, having spoken elsewhere", reading([]), false, true, 0, "exact"],
  ["silence about a failure, never having spoken", reading([]), false, false, null, "unknown"],
];

for (const [why, shown, succeeded, sawOthers, attempts, bound] of readings) {
  test(`the witness: ${why}`, () => {
    const account = witnessAccount(
      { calls: shown.calls?.length ?? null, settled: shown.settled },
      { gateway: "staging", succeeded, sawOthers },
    );
    assert.deepEqual([account.attempts, account.value, account.bound], [attempts, attempts, bound]);
    assert.deepEqual([account.source, account.name], ["witness", "staging"]);
  });
}
