import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../support/fast-check.ts";
import { sha256 } from "../../src/core/canonical-json.ts";
import type { WitnessCall } from "../../src/core/ports/witness.ts";
import { attribute, type Attributed, type Watched } from "../../src/probe/attribution.ts";
import type { ProbedExchange } from "../../src/probe/exchange.ts";
import { probed, witnessCalls } from "../support/probing.ts";

function exchange(name: string, over: Partial<ProbedExchange> = {}): ProbedExchange {
  return probed("smoke", { gateId: name, nonce: `nonce of ${name}`, ...over });
}

/**
 * Calls numbered from 1, each with the nonces of these exchanges; `-` is a foreign nonce, `GET` a request that is no call,
 * `run:x` a nonce of a run that goes on.
 */
function calls(...made: readonly string[]): WitnessCall[] {
  return witnessCalls(...made.map(() => "main 200")).map((call, index) => {
    const names = (made[index] ?? "").split(" ").filter((name) => name !== "");
    return {
      ...call,
      completion: !names.includes("GET"),
      nonces: names.filter((name) => name !== "GET").map((name) => sha256(`nonce of ${name}`)),
      runs: names.filter((name) => name.startsWith("run:")).map((name) => sha256(name)),
    };
  });
}

function watched(seen: readonly WitnessCall[], over: Partial<Watched> = {}): Watched {
  return {
    runMark: "run:ours",
    start: { journal: "one", last: 0, now_ms: 1_000 },
    end: { journal: "one", last: seen.at(-1)?.number ?? 0, calls: seen },
    obstacle: null,
    quiet: true,
    ...over,
  };
}

const [a, b] = [exchange("a"), exchange("b")];

/** Numbers of the calls of each exchange, and of those of none. */
function numbers({ readings, strays }: Attributed): (number[] | null)[] {
  const numbersOf = (some: readonly WitnessCall[]): number[] => some.map(({ number }) => number);
  return [...readings.map(({ calls: mine }) => mine && numbersOf(mine)), numbersOf(strays)];
}

type Row = readonly [why: string, made: readonly string[], ofA: number[], ofB: number[], strays: number[]];

const rows: readonly Row[] = [
  ["each its own", ["a", "b", "a"], [1, 3], [2], []],
  ["behind a foreign nonce", ["- a", "b"], [1], [2], []],
  ["one body with the nonces of two", ["a b"], [1], [1], []],
  ["a nonce twice", ["a a"], [1], [], []],
  ["without a nonce", ["a", "", "b"], [1], [3], [2]],
  ["with a foreign nonce alone", ["a", "-", "b"], [1], [3], [2]],
  ["of a run that goes on beside this one", ["a", "run:other", "- run:other", "b"], [1], [4], []],
  ["of another run and ours", ["a run:other", "b"], [1], [2], []],
  ["with a nonce of this run that no exchange has", ["a", "run:ours"], [1], [], [2]],
  ["requests that are no calls", ["a", "GET", "GET -", "b"], [1], [4], []],
  ["a request at another path that carries the nonce", ["GET a", "b"], [1], [2], []],
  ["none at all", [], [], [], []],
];

for (const [why, made, ofA, ofB, strays] of rows)
  test(`calls and their exchanges: ${why}`, () => {
    const found = attribute(watched(calls(...made)), [a, b], []);
    assert.deepEqual(numbers(found), [ofA, ofB, strays]);
    assert.ok(
      found.readings.every(({ settled, joinedBy }) => settled === (strays.length === 0) && joinedBy === "nonce"),
    );
  });

test("a call of an exchange that the end of the run cut off is no stray", () => {
  assert.deepEqual(numbers(attribute(watched(calls("a", "b")), [a], [b])), [[1], []]);
});

test("a call that is open at the end makes the count of its exchange alone a lower bound", () => {
  const open = calls("a", "b").map((call) => (call.number === 2 ? { ...call, open: true, ended_ms: null } : call));
  assert.deepEqual(
    attribute(watched(open), [a, b], []).readings.map(({ settled }) => settled),
    [true, false],
  );
});

test("without the whole quiet period no count is exact", () => {
  const { readings } = attribute(watched(calls("a", "b"), { quiet: false }), [a, b], []);
  assert.deepEqual(
    readings.map(({ settled }) => settled),
    [false, false],
  );
});

const window = { after: 1, upTo: 3 };

test("a client that does not use the prompt has what came while it ran alone; what came later is a stray", () => {
  const found = attribute(watched(calls("a", "", "-", "", "GET")), [a, exchange("c", { window })], []);
  assert.deepEqual(numbers(found), [[1], [2, 3], [4]]);
  assert.deepEqual(
    found.readings.map(({ joinedBy }) => joinedBy),
    ["nonce", "time"],
  );
});

test("a later call with the client's nonce takes back none of those that came while it ran alone", () => {
  const found = attribute(watched(calls("a", "", "-", "c")), [a, exchange("c", { window })], []);
  assert.deepEqual(numbers(found), [[1], [2, 3, 4], []]);
  assert.deepEqual(
    found.readings.map(({ joinedBy }) => joinedBy),
    ["nonce", "time"],
  );
});

test("calls of other exchanges in the time of a client are not its own", () => {
  assert.deepEqual(numbers(attribute(watched(calls("", "a", "")), [a, exchange("c", { window })], [])), [
    [2],
    [3],
    [1],
  ]);
});

type Hole = readonly [why: string, watched: Watched, state: Attributed["state"], missing: number];

const seen = calls("a", "", "b", "a");

const holes: readonly Hole[] = [
  ["the witness could not be asked at first", watched(seen, { start: null }), "unreachable", 0],
  ["the witness could not be asked at the end", watched(seen, { end: null }), "unreachable", 0],
  ["another journal", watched(seen, { start: { journal: "two", last: 0, now_ms: 0 } }), "restarted", 0],
  ["the first call was dropped", watched(seen.slice(1)), "incomplete", 1],
  ["a gap", watched(seen.toSpliced(1, 2)), "incomplete", 2],
  ["the last call is not there", watched(seen, { end: { journal: "one", last: 5, calls: seen } }), "incomplete", 1],
  ["a number below the position", watched(seen, { start: { journal: "one", last: 5, now_ms: 0 } }), "incomplete", 0],
];

for (const [why, hole, state, missing] of holes)
  test(`nothing is known of any exchange: ${why}`, () => {
    const found = attribute(hole, [a, b], []);
    assert.deepEqual([found.state, found.missing, numbers(found)], [state, missing, [null, null, []]]);
  });

test("earlier calls are of another run", () => {
  const later = calls("a", "", "b").slice(2);
  const start = { journal: "one", last: 2, now_ms: 1_000 };
  assert.deepEqual(numbers(attribute(watched(later, { start }), [a, b], [])), [[], [3], []]);
});

test("every provider call is counted to an exchange or is a stray", () => {
  const made = fc.array(fc.constantFrom("a", "b", "a b", "-", "", "- a", "GET", "GET b"), { maxLength: 30 });
  fc.assert(
    fc.property(made, fc.option(fc.constant(window)), (bodies, ofClient) => {
      const found = attribute(watched(calls(...bodies)), [a, { ...b, window: ofClient }], []);
      const counted = new Set(numbers(found).flatMap((some) => some ?? []));
      const due = bodies.flatMap((body, index) => (/^GET( -)?$/.test(body) ? [] : [index + 1]));
      assert.deepEqual(
        [...counted].toSorted((one, other) => one - other),
        due,
      );
    }),
  );
});
