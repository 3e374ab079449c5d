import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../support/fast-check.ts";
import { parse } from "yaml";
import type { Traffic } from "../../src/generated/types.ts";
import { mergedByGit, type Texts } from "./merge-oracle.ts";
import { promotionOf } from "./merged-promotion.ts";
import { runs } from "../support/runs.ts";

interface Entry {
  name: string;
  weight: number;
}

interface Notation {
  name: string;
  traffic: Traffic;
  /** Several lines to an entry, or one. */
  write: (entries: readonly Entry[]) => string;
}

const inMap = { file: "routes", among: "/chat/*/weight", at: { key: "own" } };
const inList = { file: "routes", among: "/chat/*/weight", at: { name: "own" } };

const notations: readonly Notation[] = [
  {
    name: "YAML, a map with several lines to an entry",
    traffic: inMap,
    write: (entries) =>
      `chat:\n${entries.map(({ name, weight }) => `  ${name}:\n    model: gpt\n    weight: ${weight}\n    # end\n`).join("")}`,
  },
  {
    name: "YAML, a list with a line to an entry",
    traffic: inList,
    write: (entries) =>
      `chat:\n${entries.map(({ name, weight }) => `  - { name: ${name}, weight: ${weight} }\n\n`).join("")}`,
  },
  {
    name: "YAML, a list with several lines to an entry",
    traffic: inList,
    write: (entries) =>
      `chat:\n${entries.map(({ name, weight }) => `  - model: gpt\n    name: ${name}\n    tier: one\n    weight: ${weight}\n`).join("")}`,
  },
  { name: "JSON, a list", traffic: inList, write: (entries) => JSON.stringify({ chat: entries }, null, 2) },
  {
    name: "JSON, a map",
    traffic: inMap,
    write: (entries) =>
      JSON.stringify({ chat: Object.fromEntries(entries.map(({ name, weight }) => [name, { weight }])) }, null, 2),
  },
];

type Edit = (entries: readonly Entry[]) => readonly Entry[];

/** Few values, so that git finds the same line in several entries. */
const weight = fc.constantFrom(0, 0, 1, 5, 5, 20, 95);
const reweigh = fc.array(fc.option(weight, { freq: 2 }), { minLength: 8, maxLength: 8 }).map(
  (weights): Edit =>
    (entries) =>
      entries.map((entry, index) => ({ ...entry, weight: weights[index] ?? entry.weight })),
);
const remove = fc.nat({ max: 7 }).map(
  (at): Edit =>
    (entries) =>
      entries.filter((_, index) => index !== at),
);
/** The two sides add entries with different names. */
const add = (prefix: string): fc.Arbitrary<Edit> =>
  fc.tuple(fc.nat({ max: 7 }), weight).map(
    ([at, ofNew]): Edit =>
      (entries) =>
        entries.toSpliced(at, 0, { name: `${prefix}${entries.length}`, weight: ofNew }),
  );
const swap = fc.tuple(fc.nat({ max: 7 }), fc.nat({ max: 7 })).map(([one, other]): Edit => (entries) => {
  const [first, second] = [entries[one], entries[other]];
  return first === undefined || second === undefined ? entries : entries.with(one, second).with(other, first);
});

const group = fc
  .array(weight, { minLength: 2, maxLength: 6 })
  .map((weights) => weights.map((each, index): Entry => ({ name: index === 1 ? "own" : `n${index}`, weight: each })));

interface Change {
  notation: Notation;
  texts: Texts;
}

/** Random groups and two edited versions of them. `edits` gives the edits of one side. */
function changes(edits: (prefix: string) => fc.Arbitrary<Edit>): fc.Arbitrary<Change> {
  const each = fc.record({
    notation: fc.constantFrom(...notations),
    forked: group,
    base: edits("b"),
    head: edits("h"),
  });
  return each.map(({ notation, forked, base, head }) => ({
    notation,
    texts: {
      forked: notation.write(forked),
      base: notation.write(base(forked)),
      head: notation.write(head(forked)),
    },
  }));
}

/** Weights with one entry added or removed, in order. Their merge is always known. */
const orderly = (prefix: string): fc.Arbitrary<Edit> =>
  fc
    .tuple(
      reweigh,
      fc.oneof(
        fc.constant<Edit>((entries) => entries),
        add(prefix),
        remove,
      ),
    )
    .map(
      ([weights, entries]) =>
        (before) =>
          entries(weights(before)),
    );
const anyhow = (prefix: string): fc.Arbitrary<Edit> =>
  fc
    .array(fc.oneof(reweigh, add(prefix), remove, swap), { minLength: 1, maxLength: 3 })
    .map((edits) => (before) => edits.reduce((entries, edit) => edit(entries), before));

/** The share of a text, computed independently; null if a group of one or a duplicate entry makes it unknown. */
function shareIn(text: string): number | null {
  const { chat } = Object(parse(text, { uniqueKeys: false }));
  const entries: Entry[] = Array.isArray(chat)
    ? chat
    : Object.entries(Object(chat)).map(([name, entry]) => ({ name, weight: Number(Object(entry).weight) }));
  const own = entries.filter(({ name }) => name === "own");
  const sum = entries.reduce((total, entry) => total + entry.weight, 0);
  if (own.length > 1 || (own.length === 1 && entries.length === 1) || entries.length === 0) return null;
  return sum === 0 ? 0 : (own[0]?.weight ?? 0) / sum;
}

const isAbove = (share: number, other: number): boolean => share > other + 1e-9;

/**
 * Whether the share at head or in git's merge is above the share at the tip of base or at the merge base. null if a
 * share is unknown.
 */
function raises({ forked, base, head }: Texts, merged: string): boolean | null {
  if (forked === head) return false;
  const [left, before, after, merge] = [forked, base, head, merged].map(shareIn);
  const befores = [left, before].filter((share) => typeof share === "number");
  const afters = [after, merge].filter((share) => typeof share === "number");
  if (befores.length + afters.length < 4) return null;
  return afters.some((share) => befores.some((other) => isAbove(share, other)));
}

const numRuns = runs(300, 2_000);

test("a share is gated exactly when head or git's own merge of the file raises it", async () => {
  const sampled = fc.sample(changes(orderly), { numRuns });
  const merges = mergedByGit(sampled.map(({ texts }) => texts));
  const seen = { raised: 0, lowered: 0, byMergeAlone: 0, conflicts: 0 };
  for (const [index, change] of sampled.entries()) {
    const merged = merges[index] ?? null;
    const expected = merged === null ? null : raises(change.texts, merged);
    if (merged === null || expected === null) continue;
    const { gated, reason, problem } = await promotionOf(change.notation.traffic, change.texts);
    const shown = JSON.stringify({ ...change.texts, merged, reason, problem, notation: change.notation.name }, null, 1);
    // If both sides change a weight, the share is unknown, even if git matches the line of another entry and finds no
    // conflict.
    assert.equal(gated, expected || problem === "entry-missing" || problem === "merge-conflict", shown);
    assert.ok([null, "entry-missing", "merge-conflict"].includes(problem), shown);
    if (problem === "merge-conflict") seen.conflicts += 1;
    seen[expected ? "raised" : "lowered"] += 1;
    const [left, before, after] = [change.texts.forked, change.texts.base, change.texts.head].map(shareIn);
    if (expected && after !== undefined && [left, before].every((share) => !isAbove(after ?? 0, share ?? 0)))
      seen.byMergeAlone += 1;
  }
  assert.ok(
    seen.raised > 40 && seen.lowered > 20 && seen.byMergeAlone > 3 && seen.conflicts < 10,
    JSON.stringify(seen),
  );
});

test("whatever both sides do, a share that git's own merge raises is gated", async () => {
  const sampled = fc.sample(changes(anyhow), { numRuns });
  const merges = mergedByGit(sampled.map(({ texts }) => texts));
  let raised = 0;
  for (const [index, change] of sampled.entries()) {
    const merged = merges[index] ?? null;
    if (merged === null || raises(change.texts, merged) !== true) continue;
    const { gated, reason, problem } = await promotionOf(change.notation.traffic, change.texts);
    assert.ok(gated, JSON.stringify({ ...change.texts, merged, reason, problem }, null, 1));
    raised += 1;
  }
  assert.ok(raised > 40, String(raised));
});
