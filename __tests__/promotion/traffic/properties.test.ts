import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import { test } from "node:test";
import fc from "../../support/fast-check.ts";
import { changesBetween, readText, shareIn } from "./files.ts";
import { runs } from "../../support/runs.ts";

interface Entry {
  n: string;
  w: number;
}

const traffic = { among: "/t/*/w", at: { n: "own" } };
/** As JSON, but with the point and sign in exponents that every YAML reader requires. */
const textOf = (t: readonly Entry[]) => JSON.stringify({ t }).replace(/:(\d+)e/g, ":$1.0e");
const share = (entries: readonly Entry[]) => {
  const read = shareIn(textOf(entries), traffic);
  assert.ok(typeof read === "number");
  return read;
};

const weight = fc.oneof(
  fc.nat({ max: 1_000 }),
  fc.nat({ max: 1_000 }).map((hundredths) => hundredths / 100),
  fc.double({ min: 0, max: 1e6, noNaN: true }),
);
const others = fc
  .array(weight, { minLength: 1, maxLength: 8 })
  .map((weights) => weights.map((w, index) => ({ n: `n${index}`, w })));
/** The own entry first. */
const group = fc.tuple(weight, others).map(([w, rest]) => [{ n: "own", w }, ...rest]);
const shuffled = group.chain((entries) =>
  fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
);

test("a share is between 0 and 1", () => {
  fc.assert(fc.property(group, (entries) => share(entries) >= 0 && share(entries) <= 1));
});

test("another order never changes the share and is no other change", () => {
  fc.assert(
    fc.property(shuffled, ([entries, reordered]) => {
      assert.equal(share(reordered), share(entries));
      assert.deepEqual(changesBetween(textOf(entries), textOf(reordered), traffic), []);
    }),
  );
});

test("a lower own weight never raises the share", () => {
  fc.assert(
    fc.property(group, fc.nat({ max: 100 }), (entries, percent) => {
      const lowered = entries.map(({ n, w }) => ({ n, w: n === "own" ? (w * percent) / 100 : w }));
      assert.ok(share(lowered) <= share(entries));
    }),
  );
});

test("a higher weight of another never raises the share", () => {
  fc.assert(
    fc.property(group, fc.nat({ max: 1_000 }), fc.nat(), (entries, more, which) => {
      const other = 1 + (which % Math.max(1, entries.length - 1));
      const raised = entries.map(({ n, w }, index) => ({ n, w: index === other ? w + more : w }));
      assert.ok(share(raised) <= share(entries));
    }),
  );
});

test("weights in another scale have the same shares", () => {
  const whole = fc.array(fc.nat({ max: 1_000 }), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(whole, fc.integer({ min: 1, max: 1_000 }), (weights, scale) => {
      const scaled = (factor: number) =>
        weights.map((w, index) => ({ n: index === 0 ? "own" : `n${index}`, w: w * factor }));
      assert.equal(share(scaled(scale)), share(scaled(1)));
    }),
  );
});

test("weights alone are no other change, whatever they become", () => {
  fc.assert(
    fc.property(group, fc.array(weight, { minLength: 9, maxLength: 9 }), (entries, weights) => {
      const head = entries.map(({ n }, index) => ({ n, w: weights[index] ?? 0 }));
      assert.deepEqual(changesBetween(textOf(entries), textOf(head), traffic), []);
    }),
  );
});

test("without declared weights, no other change means equal data, and the other way round", () => {
  const scalar = fc.oneof(fc.constantFrom(null, true, "a", "", "1", 1, 0, 2.5), fc.string({ maxLength: 3 }));
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      scalar,
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom("a", "b", "c"), tie("value"), { noNullPrototype: true }),
    ),
  }));
  fc.assert(
    fc.property(value, value, (one, other) => {
      const [base, head] = [JSON.stringify({ one }), JSON.stringify({ one: other })];
      assert.deepEqual(changesBetween(base, base), []);
      const isEqual = isDeepStrictEqual(JSON.parse(base), JSON.parse(head));
      assert.equal(changesBetween(base, head).length === 0, isEqual);
    }),
    { numRuns: runs(200, 500) },
  );
});

test("no text makes reading or comparing throw", () => {
  const piece = fc.constantFrom(
    "a",
    ": ",
    "- ",
    "\n",
    " ",
    "&x ",
    "*x",
    "{",
    "}",
    "[",
    "]",
    ",",
    "---\n",
    "|\n",
    '"',
    "'",
    "#",
    "!!str ",
    "? ",
    "5",
    "\t",
  );
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(text, (soup) => {
      const read = readText(soup);
      if ("documents" in read) assert.deepEqual(changesBetween(soup, soup, traffic), []);
      else assert.equal(shareIn(soup, traffic), read.obstacle.problem);
    }),
    { numRuns: runs(400, 2_000) },
  );
});
