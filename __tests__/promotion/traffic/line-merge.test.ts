import assert from "node:assert/strict";
import { test } from "node:test";
import { limits } from "../../../src/core/limits.ts";
import { mergedText } from "../../../src/promotion/traffic/line-merge.ts";
import fc from "../../support/fast-check.ts";
import { runs } from "../../support/runs.ts";
import { mergedByGit } from "../merge-oracle.ts";

const side = fc.array(fc.tuple(fc.nat({ max: 11 }), fc.constantFrom("insert", "remove", "replace")), { maxLength: 3 });
/** Every line is unique, so that there is one longest common subsequence. */
const texts = fc
  .record({ size: fc.integer({ min: 1, max: 12 }), base: side, head: side, ends: fc.boolean() })
  .map(({ size, base, head, ends }) => {
    const lines = Array.from({ length: size }, (_, index) => `line ${index}`);
    const edited = (edits: typeof base, prefix: string) =>
      edits.reduce((found, [at, kind]) => {
        const added = kind === "remove" ? [] : [`${prefix} ${at} ${found.length}`];
        return found.toSpliced(at % (found.length + 1), kind === "insert" ? 0 : 1, ...added);
      }, lines);
    const text = (found: readonly string[]) => found.join("\n") + (ends && found.length > 0 ? "\n" : "");
    return { forked: text(lines), base: text(edited(base, "b")), head: text(edited(head, "h")) };
  });

test("lines are merged as git merges them", () => {
  const sampled = fc.sample(texts, { numRuns: runs(300, 2_000) });
  const merges = mergedByGit(sampled);
  const seen = { merged: 0, conflicts: 0 };
  for (const [index, { forked, base, head }] of sampled.entries()) {
    const found = mergedText(forked, base, head);
    const expected = merges[index] ?? null;
    assert.deepEqual(found, expected === null ? "conflict" : { text: expected }, JSON.stringify(sampled[index]));
    seen[expected === null ? "conflicts" : "merged"] += 1;
  }
  assert.ok(seen.merged > 50 && seen.conflicts > 20, JSON.stringify(seen));
});

test("two sides that differ too much are not merged", () => {
  const lines = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${prefix}${index}\n`).join("");
  const half = limits.mergedLines / 2;
  assert.deepEqual(
    mergedText(`a\n${lines("x", half)}b\n`, `A\na\n${lines("x", half)}b\n`, `a\n${lines("y", half)}b\n`),
    {
      text: `A\na\n${lines("y", half)}b\n`,
    },
  );
  assert.equal(mergedText(lines("x", half + 1), `A\n${lines("x", half + 1)}`, lines("y", half + 1)), "too-different");
});
