import assert from "node:assert/strict";
import { test } from "node:test";
import type { Call } from "../../src/generated/types.ts";
import { waitsBetween } from "../../src/ledger/calls.ts";

function call(target: string, started_ms: number, ended_ms: number | null, retry_after_ms: number | null = null): Call {
  return { target, started_ms, ended_ms, status: 500, retry_after_ms, shape: null };
}

const cases: readonly [name: string, calls: readonly Call[], waits: readonly (readonly [string, number])[]][] = [
  ["one call", [call("main", 0, 5)], []],
  ["one after the other", [call("main", 0, 5), call("main", 105, 110)], [["main", 100]]],
  ["another target between", [call("main", 0, 5), call("backup", 6, 9), call("main", 50, 60)], [["main", 45]]],
  ["a call that begins before the last one ended", [call("main", 0, 50), call("main", 20, 60)], [["main", 0]]],
  ["a call that begins while the last one is open", [call("main", 0, null), call("main", 20, 60)], [["main", 0]]],
  ["an open call at another target", [call("main", 0, null), call("backup", 20, 60)], []],
];

for (const [name, calls, waits] of cases)
  test(`waits between calls at one target: ${name}`, () =>
    assert.deepEqual(
      waitsBetween(calls).map(({ target, wait_ms }) => [target, wait_ms]),
      waits,
    ));

test("a wait carries the Retry-After of the call before it", () => {
  const [wait] = waitsBetween([call("main", 0, 5, 1_000), call("main", 6, 9)]);
  assert.deepEqual(wait, { target: "main", wait_ms: 1, retry_after_ms: 1_000 });
});
