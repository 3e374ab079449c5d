import assert from "node:assert/strict";
import { test } from "node:test";
import { GateError } from "../../src/core/errors.ts";
import type { History } from "../../src/core/ports/history.ts";
import { changedBetween, isOfBranch, replacing, sidesOf } from "../../src/promotion/change.ts";
import { readPromotion } from "../../src/promotion/promotion.ts";
import { workflowChanges } from "../../src/promotion/workflow/changes.ts";
import { aManifest, aRun } from "../support/manifest.ts";
import { fakeHistory, type Tree } from "./changes/fake-history.ts";

const [forkedAt, baseAt, headAt] = ["f".repeat(40), "b".repeat(40), "9".repeat(40)];

function changeBetween(forked: Tree, base: Tree, head: Tree) {
  const commits = { [forkedAt]: forked, [baseAt]: base, [headAt]: head };
  const { history } = fakeHistory({ commits, tips: [baseAt], heads: [headAt], mergeBase: forkedAt });
  const sides = { ref: "main", sha: baseAt, merge_base: forkedAt };
  return { compared: "pull-request", base: sides, head: headAt, history } as const;
}

/** The content at the merge base, at base and at head (null: no such file), and what is merged, touched and stale. */
const states: readonly (readonly [(string | null)[], merged: string | null, touched: boolean, stale: boolean])[] = [
  [["a", "a", "a"], "a", false, false],
  [["a", "a", "b"], "b", true, false],
  [["a", "b", "a"], "b", false, true],
  [["a", "b", "c"], "c", true, true],
  [["a", "a", null], null, true, false],
  [["a", null, "a"], null, false, true],
  [[null, null, "a"], "a", true, false],
  [[null, "a", null], "a", false, true],
  [[null, null, null], null, false, false],
  [["a", "a", "ab"], "ab", true, false],
  [["", "", ""], "", false, false],
];

function treeOf(content: string | null = null): Tree {
  return content === null ? {} : { file: content };
}

for (const [[forked, base, head], merged, touched, stale] of states)
  test(`a file that was ${forked}, is ${base} at base and ${head} at head, is ${merged} after the merge`, async () => {
    const found = await sidesOf(changeBetween(treeOf(forked), treeOf(base), treeOf(head)), "file", 10);
    const text = (bytes: Uint8Array | null) => (bytes === null ? null : new TextDecoder().decode(bytes));
    const seen = [text(found.forked), text(found.base), text(found.merged), found.touched, found.stale];
    assert.deepEqual(seen, [forked, base, merged, touched, stale]);
  });

test("the files that differ between two commits", async () => {
  const { history } = changeBetween({ a: "1", b: "1", c: "1" }, { a: "1", b: "2", d: "1" }, {});
  const paths = ["a", "b", "c", "d", "e"];
  assert.deepEqual(await changedBetween(history, [forkedAt, baseAt], paths), ["b", "c", "d"]);
  assert.deepEqual(await changedBetween(history, [baseAt, baseAt], paths), []);
});

test("a file that base has is replaced, and so is one that cannot be read there", async () => {
  const change = changeBetween({}, { a: "1" }, {});
  const read: History["read"] = (path, ...rest) =>
    path === "c" ? Promise.reject(new Error("a link")) : change.history.read(path, ...rest);
  assert.deepEqual(await replacing(["a", "b", "c"], { ...change, history: { ...change.history, read } }), ["a", "c"]);
});

const branches = [
  [{ event: "push", base_ref: null, default_ref: null }, false],
  [{ event: "push", base_ref: "main", default_ref: null }, true],
  [{ event: "push", base_ref: null, default_ref: "main" }, true],
  [{ event: "merge_group", base_ref: null, default_ref: null }, true],
  [{ event: "pull_request_review", base_ref: null, default_ref: null }, true],
] as const;

for (const [run, is] of branches)
  test(`${JSON.stringify(run)} is ${is ? "about" : "not about"} a branch's change`, () =>
    assert.equal(isOfBranch(aRun(run)), is));

/** A base, the error of History, and what is said and advised. */
const bases: readonly (readonly [base: string, error: GateError, message: string, remedy: string])[] = [
  [
    "origin/main",
    new GateError("HISTORY_NOT_FOUND", "expected a branch, got none"),
    "--base origin/main: expected a branch, got none",
    "Run `git fetch origin main` and pass --base origin/main.",
  ],
  [
    "0123abc",
    new GateError("HISTORY_NOT_FOUND", "expected a commit, got none"),
    "--base 0123abc: expected a commit, got none",
    "Run `git fetch origin 0123abc`.",
  ],
  [
    "main",
    new GateError("HISTORY_NOT_FOUND", "shallow", {
      problems: [{ at: null, message: "shallow", remedy: "Unshallow." }],
    }),
    "--base main: shallow",
    "Unshallow.",
  ],
];

for (const [localBase, error, message, remedy] of bases)
  test(`a base that is not there is refused: ${message}`, async () => {
    const { history } = changeBetween({}, {}, {});
    const sources = {
      run: aRun({ event: "local", base_ref: null, default_ref: null }),
      manifestFile: "gate.yml",
      history: { ...history, tip: () => Promise.reject(error) },
      localBase,
      onlyBase: false,
      effective: () => aManifest(),
      workingManifest: async () => aManifest(),
    };
    const problems = [{ at: null, message, remedy }];
    await assert.rejects(readPromotion(sources), { code: "INPUT_INVALID", message, problems, cause: error });
  });

const workflow = "name: a\non: push\njobs: { gate: { steps: [{ run: a }] }, lint: { steps: [{ run: a }] } }\n";

/** A replacement in the workflow, and the fields that it changes for the gate. */
const edits: readonly (readonly [from: string, to: string, fields: readonly string[]])[] = [
  ["name: a", "name: b", []],
  ["name: a", "description: b", []],
  ["on: push", "on: pull_request", ["/on"]],
  ["lint: { steps: [{ run: a }] }", "lint: { steps: [{ run: b }] }", []],
  ["gate: { steps: [{ run: a }] }", "gate: { steps: [{ run: b }] }", ["/jobs/gate/steps/0/run"]],
  ["lint: { steps", "sk0123456789abcdef: { steps", ["/jobs/..."]],
  ["jobs: {", "jobs: [", ["/"]],
];

for (const [from, to, fields] of edits)
  test(`${to} instead of ${from} in a workflow changes ${fields.join(", ") || "nothing of the gate"}`, () => {
    const [before, after] = [workflow, workflow.replace(from, to)].map((text) => new TextEncoder().encode(text));
    assert.ok(before !== undefined && after !== undefined);
    const changes = workflowChanges("w.yml", before, after, new Set(["gate"]));
    assert.deepEqual(
      changes.map(({ field }) => field),
      fields,
    );
  });
