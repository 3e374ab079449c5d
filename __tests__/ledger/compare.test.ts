import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../support/fast-check.ts";
import type { Account, Bound } from "../../src/generated/types.ts";
import { contradictingAccounts, isProofOf, strongest } from "../../src/ledger/compare.ts";
import { byHeader, byWitness } from "../support/evidence.ts";

function counted(attempts: number | null, bound: Bound): Account {
  return byHeader(attempts, { bound });
}

type Pair = readonly [one: Account, other: Account, contradict: boolean];

const pairs: Readonly<Record<string, Pair>> = {
  "two equal exact counts agree": [counted(2, "exact"), counted(2, "exact"), false],
  "two different exact counts contradict": [counted(1, "exact"), counted(2, "exact"), true],
  "an exact zero and an exact one contradict": [counted(0, "exact"), counted(1, "exact"), true],
  "an exact count below a lower bound contradicts it": [counted(1, "exact"), counted(2, "at-least"), true],
  "an exact zero below a lower bound contradicts it": [counted(0, "exact"), counted(1, "at-least"), true],
  "an exact count at a lower bound agrees": [counted(2, "exact"), counted(2, "at-least"), false],
  "an exact count above a lower bound agrees": [counted(13, "exact"), counted(1, "at-least"), false],
  "two lower bounds agree": [counted(1, "at-least"), counted(9, "at-least"), false],
  "silence agrees with an exact count": [counted(null, "unknown"), counted(3, "exact"), false],
  "silence agrees with a lower bound": [counted(null, "unknown"), counted(3, "at-least"), false],
  "silence agrees with silence": [counted(null, "unknown"), counted(null, "unknown"), false],
  "silence that claims to be exact says nothing": [counted(null, "exact"), counted(3, "exact"), false],
};

for (const [name, [one, other, contradict]] of Object.entries(pairs)) {
  test(name, () => {
    assert.deepEqual(contradictingAccounts([one, other]), contradict ? [[0, 1]] : []);
    assert.deepEqual(contradictingAccounts([other, one]), contradict ? [[0, 1]] : []);
  });
}

test("every pair is compared, and named by its places", () => {
  const accounts = [byWitness(2), byHeader(1), byHeader(3), counted(2, "exact"), counted(4, "exact")];
  assert.deepEqual(contradictingAccounts(accounts), [
    [0, 2],
    [0, 4],
    [2, 3],
    [3, 4],
  ]);
});

type Strongest = readonly [accounts: Account[], value: number | null, bound: Bound, source: string];

const strengths: Readonly<Record<string, Strongest>> = {
  "no account": [[], null, "unknown", "none"],
  "only silence": [[byWitness(null), byHeader(null)], null, "unknown", "none"],
  "an exact count before a larger lower bound": [[byHeader(13), byWitness(2)], 2, "exact", "witness"],
  "the better proved of two exact counts": [[counted(2, "exact"), byWitness(2)], 2, "exact", "witness"],
  "the larger of two exact counts of one source": [[counted(2, "exact"), counted(3, "exact")], 3, "exact", "header"],
  "the larger of two lower bounds, whatever proves it": [
    [byWitness(2, { bound: "at-least" }), byHeader(3)],
    3,
    "at-least",
    "header",
  ],
  "the better proved of two equal lower bounds": [
    [byHeader(2), byWitness(2, { bound: "at-least" })],
    2,
    "at-least",
    "witness",
  ],
  "a lower bound before silence": [[byWitness(null), byHeader(1)], 1, "at-least", "header"],
  "an exact zero before a lower bound": [[byHeader(0), byWitness(0)], 0, "exact", "witness"],
};

for (const [name, [accounts, value, bound, source]] of Object.entries(strengths)) {
  test(`the strongest statement: ${name}`, () => {
    for (const order of [accounts, accounts.toReversed()]) {
      const found = strongest(order);
      assert.deepEqual([found.value, found.bound, found.source], [value, bound, source]);
    }
  });
}

test("header, log and witness prove in this order, and no source proves nothing", () => {
  const sources = ["header", "log", "witness"] as const;
  const proves = sources.map((asked) => (["none", ...sources] as const).filter((source) => isProofOf(source, asked)));
  assert.deepEqual(proves, [["header", "log", "witness"], ["log", "witness"], ["witness"]]);
});

const anyAccount: fc.Arbitrary<Account> = fc
  .record({
    source: fc.constantFrom("header", "log", "witness"),
    attempts: fc.option(fc.nat({ max: 5 })),
    exact: fc.boolean(),
  })
  .map(({ source, attempts, exact }) => {
    const stated: Bound = exact ? "exact" : "at-least";
    return byHeader(attempts, { source, bound: attempts === null ? "unknown" : stated });
  });
const anyAccounts = fc.array(anyAccount, { maxLength: 5 });

test("a lower bound that is not above the exact count never adds a contradiction", () => {
  fc.assert(
    fc.property(anyAccounts, fc.nat({ max: 5 }), (accounts, bound) => {
      const exact = accounts.filter((account) => account.bound === "exact").map(({ attempts }) => attempts ?? 0);
      fc.pre(exact.every((attempts) => attempts >= bound));
      assert.deepEqual(contradictingAccounts([...accounts, byHeader(bound)]), contradictingAccounts(accounts));
    }),
  );
});

test("silence changes nothing: absent is never zero", () => {
  fc.assert(
    fc.property(anyAccounts, (accounts) => {
      const silent = byHeader(null);
      assert.deepEqual(strongest([...accounts, silent]), strongest(accounts));
      assert.deepEqual(contradictingAccounts([...accounts, silent]), contradictingAccounts(accounts));
    }),
  );
});

test("accounts that agree show the largest count, and taking one away proves neither more nor another exact count", () => {
  fc.assert(
    fc.property(anyAccounts, (accounts) => {
      fc.pre(contradictingAccounts(accounts).length === 0);
      const whole = strongest(accounts);
      const most = accounts.flatMap(({ attempts }) => attempts ?? []);
      assert.equal(whole.value, most.length === 0 ? null : Math.max(...most));
      for (const index of accounts.keys()) {
        const less = strongest(accounts.toSpliced(index, 1));
        assert.ok((less.value ?? 0) <= (whole.value ?? 0));
        if (less.bound === "exact") assert.deepEqual([less.value, less.bound], [whole.value, whole.bound]);
      }
    }),
    { numRuns: 500 },
  );
});

test("the order of accounts makes no difference to what they prove", () => {
  fc.assert(
    fc.property(anyAccounts, (accounts) => {
      const [one, other] = [strongest(accounts), strongest(accounts.toReversed())];
      assert.deepEqual([one.value, one.bound, one.source], [other.value, other.bound, other.source]);
      assert.equal(contradictingAccounts(accounts).length, contradictingAccounts(accounts.toReversed()).length);
    }),
  );
});
