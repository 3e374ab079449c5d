import assert from "node:assert/strict";
import { test } from "node:test";
import { createJournal } from "../../src/staging/journal.ts";

function ticking(): () => number {
  let now = 0.9;
  return () => (now += 10);
}

test("a call is open until it ends, in whole milliseconds", () => {
  const journal = createJournal(ticking());
  const call = journal.begin("main", {});
  assert.deepEqual(journal.calls(), [
    {
      target: "main",
      started_ms: 10,
      ended_ms: null,
      status: null,
      open: true,
      step: null,
      stream: false,
      attempt_headers: {},
    },
  ]);
  journal.end(call);
  assert.deepEqual([call.open, call.ended_ms], [false, 20]);
});

test("calls of a nonce come in order of arrival, however late their bodies were read", () => {
  const journal = createJournal(ticking());
  const [first, second, other] = [journal.begin("main", {}), journal.begin("backup", {}), journal.begin("main", {})];
  journal.join(second, "a");
  journal.join(other, "b");
  journal.join(first, "a");
  assert.deepEqual(journal.callsOf("a"), [first, second]);
  assert.deepEqual(journal.callsOf("c"), []);
});

test("a nonce is part of no entry", () => {
  const journal = createJournal(ticking());
  journal.join(journal.begin("main", {}), "fgn-secret");
  assert.doesNotMatch(JSON.stringify([journal.calls(), journal.callsOf("fgn-secret")]), /fgn-secret/);
});

test("attempt headers are kept as integers, others are not kept", () => {
  const journal = createJournal(ticking());
  const headers = { "x-stainless-retry-count": "2", "x-envoy-attempt-count": "1", authorization: "Bearer x" };
  assert.deepEqual(journal.begin("main", headers).attempt_headers, {
    "x-stainless-retry-count": 2,
    "x-envoy-attempt-count": 1,
  });
  for (const value of ["two", "-1", "1.5", "", "1234567"]) {
    assert.deepEqual(journal.begin("main", { "x-envoy-attempt-count": value }).attempt_headers, {});
  }
});

test("the oldest calls are dropped, and a dropped one is not joined again", () => {
  const journal = createJournal(ticking(), 2);
  const calls = ["a", "b", "c"].map((target) => journal.begin(target, {}));
  for (const call of calls) journal.join(call, "n");
  assert.deepEqual(
    journal.calls().map(({ target }) => target),
    ["b", "c"],
  );
  assert.deepEqual(journal.callsOf("n"), calls.slice(1));
});
