import assert from "node:assert/strict";
import { test } from "node:test";
import { pinned } from "../contract/check-scene.ts";
import type { Contract, ContractEvidence } from "../../src/generated/types.ts";
import { assertNowhere } from "./harness/canary.ts";
import { comparedWith } from "./contract-copy.ts";
import { documentation, documentationWith, foundOn, readOf, runContracts, toldOf } from "./contract-routes.ts";

interface Row {
  /** What the copy in the repository says today; the pin is of the documentation as it is. */
  now?: string;
  /** The baseline file, null where there is none; the pin where it is left out. */
  baseline?: string | null;
  declared?: Partial<Contract>;
  read: Partial<ContractEvidence>;
  found: readonly string[];
  /** The changes that the finding names. */
  changes?: string;
}

const required = "| `stream`                | boolean | no ";
const today = new Date().toISOString().slice(0, 10);
const unreadable = { state: "unchanged", baseline: "unreadable" } as const;
const held = ["hold contract-unchanged/baseline-unreadable blocked"];

const rows: Readonly<Record<string, Row>> = {
  same: { read: { state: "unchanged", baseline: "compared", changes: [], copy: true, final_url: null }, found: [] },
  "other-words": {
    now: documentationWith("The conversation so far.", "All messages up to now."),
    read: { state: "text-changed", baseline: "compared" },
    found: [],
  },
  stricter: {
    now: documentationWith(required, required.replace("no ", "yes")),
    read: { state: "contract-changed", baseline: "compared" },
    found: ["investigate contract-unchanged/changed drift"],
    changes: "newly-required required field stream",
  },
  "answers-otherwise": {
    now: documentationWith('"chat.completion"', '"completion"'),
    read: { state: "contract-changed", baseline: "compared" },
    found: ["investigate contract-unchanged/changed drift"],
    changes: "removed response object chat.completion",
  },
  "no-key": {
    now: documentationWith("Authorization", "X-Trace").replaceAll("Bearer", "for"),
    read: { state: "anchor-missing", baseline: "compared" },
    found: ["investigate contract-unchanged/anchor-missing drift"],
    changes: "removed authentication bearer",
  },
  "no-file": { baseline: null, read: unreadable, found: held },
  "no-baseline": { baseline: '{ "schema": "fallback-gate/baseline/v1" }\n', read: unreadable, found: held },
  "of-another-source": { baseline: await pinned(documentation, "docs/another.md"), read: unreadable, found: held },
  stale: {
    declared: { checked: "2020-02-29", max_age: "30d" },
    read: { state: "stale" },
    found: ["hold contract-current/stale missing"],
  },
  "read-today": { declared: { checked: today, max_age: "1d" }, read: { state: "unchanged" }, found: [] },
};

const baselineOf = (name: string): string => `.github/contracts/${name}.json`;
const sourceOf = (name: string): string => `docs/${name}.md`;

async function runRows() {
  const files = await Promise.all(
    Object.entries(rows).map(async ([name, { now = documentation, baseline }]) => {
      const pin = baseline === undefined ? await pinned(documentation, sourceOf(name)) : baseline;
      return [[sourceOf(name), now], ...(pin === null ? [] : [[baselineOf(name), pin]])];
    }),
  );
  const contracts = Object.entries(rows).map(([name, { declared }]) => [
    name,
    { source: sourceOf(name), ...comparedWith, baseline: baselineOf(name), ...declared },
  ]);
  return runContracts(Object.fromEntries(contracts), { workspaceFiles: Object.fromEntries(files.flat()) });
}

const running = runRows();

for (const [name, { read, found, changes }] of Object.entries(rows))
  test(`a copy with its facts pinned: ${name}`, async () => {
    const ended = await running;
    assert.partialDeepStrictEqual(readOf(ended, name), read);
    assert.deepEqual(foundOn(ended, name), found);
    const told = toldOf(ended, name, "contract-unchanged").flatMap((args) => args["changes"] ?? []);
    assert.deepEqual(told, changes === undefined ? [] : [changes]);
  });

test("a copy is said to be one, drift is named in the comment, and the worst decision is that of the run", async () => {
  const { run, github } = await running;
  assert.equal(run.exitCode, 2);
  assert.equal(run.outputs["decision"], "investigate");
  const body = github.comments[0]?.body ?? "";
  assert.match(
    body,
    /^\| `same` \| `docs\/same\.md`, a copy of `https:\/\/apidoc\.cometapi\.com\/api\/text\/chat`, checked by a person on `2026-11-20`: unchanged \|/m,
  );
  assert.match(
    body,
    /^\| `other-words` \| `docs\/other-words\.md`, a copy of `https:\/\/apidoc\.cometapi\.com\/api\/text\/chat`, checked by a person on `2026-11-20`: its text changed, its facts did not \|/m,
  );
  assert.match(body, /`stricter` to be those pinned, got `1` changes: `newly-required required field stream`/);
});

test("nothing of a copy's text is kept", async () => {
  const { run, github } = await running;
  assertNowhere({ sentence: "All messages up to now." }, run, github.requests);
});
