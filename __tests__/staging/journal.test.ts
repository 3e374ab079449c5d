import assert from "node:assert/strict";
import { test } from "node:test";
import { sha256 } from "../../src/core/canonical-json.ts";
import { limits } from "../../src/core/limits.ts";
import { families } from "../../src/families/index.ts";
import { shapeOf } from "../../src/families/request-shape.ts";
import { createJournal, pageCalls, type Journal } from "../../src/staging/journal.ts";
import { createRuns } from "../../src/staging/runs.ts";
import { runMarkChars } from "../../src/core/placeholders.ts";
import { noncesIn } from "../../src/staging/nonces.ts";
import { nonceOf } from "./client.ts";

function ticking(): () => number {
  let now = 0.9;
  return () => (now += 10);
}

function aJournal(capacity?: number): Journal {
  return createJournal("journal-1", ticking(), capacity);
}

function numbersSince(journal: Journal, after: number): number[] {
  return journal.since(after).calls.map(({ number }) => number);
}

test("a call is open until it ends, in whole milliseconds", () => {
  const journal = aJournal();
  const call = journal.begin("main", true, {});
  assert.deepEqual(journal.since(0).calls, [
    {
      number: 1,
      target: "main",
      completion: true,
      started_ms: 10,
      ended_ms: null,
      status: null,
      open: true,
      step: null,
      stream: false,
      shape: null,
      attempt_headers: {},
      nonces: [],
      runs: [],
    },
  ]);
  journal.end(call);
  assert.deepEqual([call.open, call.ended_ms], [false, 30]);
});

test("calls are numbered in order of arrival, and joined to every nonce by its digest, however late their bodies were read", () => {
  const journal = aJournal();
  const [first, second, third] = ["main", "backup", "main"].map((target) => journal.begin(target, true, {}));
  if (second !== undefined) journal.join(second, { nonces: ["a"], runs: [] });
  if (third !== undefined) journal.join(third, { nonces: ["b", "a"], runs: ["r"] });
  if (first !== undefined) journal.join(first, { nonces: ["a"], runs: ["r"] });
  assert.deepEqual(
    journal.since(0).calls.map(({ number, nonces, runs }) => [number, nonces, runs]),
    [
      [1, [sha256("a")], [sha256("r")]],
      [2, [sha256("a")], []],
      [3, [sha256("b"), sha256("a")], [sha256("r")]],
    ],
  );
});

test("a nonce is part of no entry", () => {
  const journal = aJournal();
  journal.join(journal.begin("main", true, {}), { nonces: ["fgn-secret"], runs: ["fgn-secret"] });
  assert.doesNotMatch(JSON.stringify(journal.since(0)), /fgn-secret/);
});

test("attempt headers are kept as integers, others are not kept", () => {
  const journal = aJournal();
  const headers = { "x-stainless-retry-count": "2", "x-envoy-attempt-count": "1", authorization: "Bearer x" };
  assert.deepEqual(journal.begin("main", true, headers).attempt_headers, {
    "x-stainless-retry-count": 2,
    "x-envoy-attempt-count": 1,
  });
  for (const value of ["two", "-1", "1.5", "", "1234567"]) {
    assert.deepEqual(journal.begin("main", true, { "x-envoy-attempt-count": value }).attempt_headers, {});
  }
});

test("the oldest calls are dropped, which their numbers show, and a dropped one is not joined again", () => {
  const journal = aJournal(2);
  const calls = ["a", "b", "c"].map((target) => journal.begin(target, true, {}));
  for (const call of calls) journal.join(call, { nonces: ["n"], runs: [] });
  const { last, calls: kept } = journal.since(0);
  assert.deepEqual([last, kept.map(({ number }) => number)], [3, [2, 3]]);
});

test("a position is where the journal stands, and only later calls are behind it", () => {
  const journal = aJournal();
  assert.deepEqual(journal.position(), { journal: "journal-1", last: 0, now_ms: 10 });
  journal.begin("main", true, {});
  journal.begin("main", false, {});
  const { last } = journal.position();
  journal.begin("main", true, {});
  assert.deepEqual([last, numbersSince(journal, last), numbersSince(journal, 3)], [2, [3], []]);
});

test("a page has so many calls, the oldest first", () => {
  const journal = aJournal();
  for (let made = 0; made < pageCalls + 2; made += 1) journal.begin("main", true, {});
  const [first, second] = [numbersSince(journal, 0), numbersSince(journal, pageCalls)];
  assert.deepEqual([first[0], first.length, second], [1, pageCalls, [pageCalls + 1, pageCalls + 2]]);
});

test("a page of calls with the most nonces, fields and the longest names is within what the gate reads", () => {
  const journal = aJournal();
  const nonces = noncesIn(Array.from({ length: 16 }, (_, index) => nonceOf(index)).join(" "));
  assert.equal(nonces.length, 16);
  const family = families["chat-completions"];
  const fullShape = shapeOf(family, Object.fromEntries(family.asked.fields.map((field) => [field, 1])), "main");
  for (let made = 0; made < pageCalls; made += 1) {
    const call = journal.begin("t".repeat(64), true, { "x-stainless-retry-count": "1", "x-envoy-attempt-count": "1" });
    call.shape = fullShape;
    journal.join(call, { nonces, runs: nonces });
    journal.end(call);
  }
  assert.ok(Buffer.byteLength(JSON.stringify(journal.since(0))) < limits.witnessResponseBytes);
});

const bodies: readonly (readonly [why: string, body: string, found: readonly number[]])[] = [
  ["none", "no nonce here: fgn-12", []],
  ["one", `{"a":"x ${nonceOf(1)} y"}`, [1]],
  ["one twice", `${nonceOf(1)}${nonceOf(1)}`, [1]],
  ["several, in the order of the text", `${nonceOf(2)} ${nonceOf(1)}`, [2, 1]],
  ["one behind a part of another", `fgn-00${nonceOf(1)}`, [1]],
  ["another spelling is none", nonceOf(10).toUpperCase(), []],
  ["more than a gateway sends together are none", Array.from({ length: 17 }, (_, index) => nonceOf(index)).join(), []],
];

for (const [why, body, found] of bodies)
  test(`the nonces of a body: ${why}`, () => assert.deepEqual(noncesIn(body), found.map(nonceOf)));

test("a run is known by its mark while it goes on", () => {
  const runs = createRuns(() => 0);
  const [one, other] = [nonceOf(1).slice(0, runMarkChars), "fgn-ffffffffffffffff"];
  runs.begin(one);
  assert.deepEqual(
    [runs.of([nonceOf(1), nonceOf(2)]), runs.of([`${other}${"0".repeat(16)}`]), runs.of([])],
    [[one], [], []],
  );
  runs.begin(other);
  assert.deepEqual(runs.of([`${other}${"0".repeat(16)}`, nonceOf(1)]), [other, one]);
  runs.end(one);
  assert.deepEqual(runs.of([nonceOf(1)]), []);
});

test("a run that was killed is over when no run can go on any longer", () => {
  let now = 0;
  const runs = createRuns(() => now);
  const mark = nonceOf(1).slice(0, runMarkChars);
  runs.begin(mark);
  now = limits.runMaxMs;
  assert.deepEqual(runs.of([nonceOf(1)]), [mark]);
  now += 1;
  assert.deepEqual(runs.of([nonceOf(1)]), []);
});
