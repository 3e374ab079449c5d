import assert from "node:assert/strict";
import { test } from "node:test";
import { limits } from "../../src/core/limits.ts";
import type { Bundle } from "../../src/generated/types.ts";
import { outcomeOf, type Side } from "./changes/case.ts";

const gated = {} as const;
const raised = { main: 75, backup: 25 };
const gateJob = `  gate:
    runs-on: ubuntu-latest
    steps: [{ uses: fallback-gate/fallback-gate@v1 }]
`;
const job = (name: string, uses: string): string => `  ${name}: { uses: ./.github/workflows/${uses} }\n`;
const partFile = (part: number): string => `.github/workflows/part-${part}.yml`;
const quiet = "on: workflow_call\njobs: { one: { runs-on: ubuntu-latest, steps: [{ run: 'true' }] } }\n";

/** A gating workflow with these additional jobs, and the local workflows in the repository. */
function filesOf(jobs: string, parts: readonly string[]): NonNullable<Side["files"]> {
  return {
    ".github/workflows/gate.yml": `on: pull_request\njobs:\n${gateJob}${jobs}`,
    ...Object.fromEntries(parts.map((text, part) => [partFile(part), text])),
  };
}

/** The workflow itself uses each of them. */
function beside(count: number): NonNullable<Side["files"]> {
  const numbers = Array.from({ length: count }, (_, part) => part);
  return filesOf(
    numbers.map((part) => job(`job-${part}`, `part-${part}.yml`)).join(""),
    numbers.map(() => quiet),
  );
}

/** Each is used by the one before it. */
function inChain(count: number): NonNullable<Side["files"]> {
  const parts = Array.from({ length: count }, (_, part) =>
    part + 1 < count ? `on: workflow_call\njobs:\n${job("next", `part-${part + 1}.yml`)}` : quiet,
  );
  return filesOf(job("first", "part-0.yml"), parts);
}

/** The changes found when base and head have these files and a weight is raised. */
async function found(files: NonNullable<Side["files"]>): Promise<string[]> {
  const { findings } = await outcomeOf({
    name: "",
    base: { files },
    head: { weights: raised },
    gated,
    decision: "promote",
  });
  return findings.map(({ rule, args }) => `${rule} ${args["field"]}`);
}

const most = limits.workflowFiles;
for (const [how, files] of [
  ["beside one another", beside],
  ["each used by the one before", inChain],
] as const) {
  test(`as many workflows in use as are followed, ${how}: nothing to say`, async () => {
    assert.deepEqual(await found(files(most - 1)), []);
  });

  test(`one workflow more than are followed, ${how}: held`, async () => {
    assert.deepEqual(await found(files(most)), [`route-reviewed more than ${most} files in use`]);
  });
}

/**
 * A change that renames the manifest and touches as many files that may be manifests, including the manifest at both
 * paths.
 */
function renamed(touched: number): Promise<Bundle> {
  const [before, after] = [".github/fallback-gate.yml", ".github/gates/chat.yml"];
  const others = Array.from({ length: touched - 3 }, (_, index) => `values/${index}.yaml`);
  return outcomeOf({
    name: "",
    manifest: after,
    head: { moves: { [before]: after }, weights: raised },
    others: [...others, "src/app.py", "README.md"],
    gated,
    decision: "promote",
  });
}

test("at the limit of changed files, the replaced manifest applies", async () => {
  const { promotion } = await renamed(limits.replacedFiles);
  assert.deepEqual([promotion.obstacle, promotion.replaced_manifests], [null, [".github/fallback-gate.yml"]]);
});

test("with one changed file above the limit, the replaced manifest is unknown and the change holds", async () => {
  const { promotion, decision } = await renamed(limits.replacedFiles + 1);
  assert.deepEqual([promotion.obstacle, promotion.replaced_manifests], ["unlisted", []]);
  assert.equal(decision.overall, "hold");
});
