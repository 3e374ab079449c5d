import assert from "node:assert/strict";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { headOf } from "./evidence.ts";
import type { ActionRequest, ActionRun } from "./harness/runner.ts";
import { promotion } from "./promotion-files.ts";
import { startPromotion } from "./promotion-stage.ts";

type Places = Parameters<NonNullable<ActionRequest["beforeStart"]>>[0];

function told({ annotations }: ActionRun): string[] {
  return annotations.map(({ name, data }) => `${name}: ${data}`);
}

const noSummary = "warning: expected GITHUB_STEP_SUMMARY to be writable, got a failure: the summary is missing";
const noComment =
  "warning: No pull request comment was written: GitHub did not accept it. The step summary has the same text.";

const troubles = [
  { name: "the summary", isSummary: true, isComment: false, warnings: [noSummary] },
  { name: "the comment", isSummary: false, isComment: true, warnings: [noComment] },
  { name: "both", isSummary: true, isComment: true, warnings: [noSummary, noComment] },
] as const;

for (const { name, isSummary, isComment, warnings } of troubles) {
  test(`the decision stands where it cannot be told everywhere, and each failure is told once: ${name}`, async () => {
    await using stage = await startPromotion({
      head: promotion,
      fail: ({ path, method }) =>
        isComment && method === "POST" && path.endsWith("/comments") ? { status: 500 } : null,
    });
    const run = await stage.run({ env: isSummary ? { GITHUB_STEP_SUMMARY: "/nowhere/summary" } : {} });
    assert.equal(run.exitCode, 0, run.stdout);
    assert.equal(run.outputs["decision"], "promote");
    assert.deepEqual(told(run), warnings);
    assert.equal(run.summary === "", isSummary);
    assert.equal(stage.github.comments.length, isComment ? 0 : 1);
    assert.match(run.files["report.md"] ?? "", /^## Fallback Gate: promote /);
  });
}

test("without a summary file nothing is told of it", async () => {
  await using stage = await startPromotion({ head: promotion });
  const run = await stage.run({ env: { GITHUB_STEP_SUMMARY: "" } });
  assert.deepEqual([run.exitCode, run.summary, told(run)], [0, "", []]);
});

test("evidence that cannot be written any more is a hold, told once", async () => {
  let places: Places | null = null;
  await using stage = await startPromotion({
    head: promotion,
    onRequest: () => {
      if (places === null) return;
      rmSync(places.evidenceFolder, { recursive: true, force: true });
      writeFileSync(places.evidenceFolder, "a file in the place of the folder\n");
      places = null;
    },
  });
  const run = await stage.run({ beforeStart: (given) => void (places = given) });
  assert.equal(run.exitCode, 1, run.stdout);
  assert.equal(run.outputs["decision"], "hold");
  assert.equal(told(run).length, 1);
  assert.match(
    told(run)[0] ?? "",
    /^error: expected records\.jsonl to be written to the evidence folder, got a failure\./,
  );
  assert.doesNotMatch(run.stdout, /Fallback Gate: promote/);
  assert.match(headOf(stage.github), /^## Fallback Gate: hold \(broke off\)$/);
});

test("evidence, outputs and summary stand before the comment does", async () => {
  let places: Places | null = null;
  const before: string[] = [];
  await using stage = await startPromotion({
    head: promotion,
    fail: ({ path, method }) => {
      if (places !== null && method === "POST" && path.endsWith("/comments")) before.push(...standing(places));
      return null;
    },
  });
  const run = await stage.run({ beforeStart: (given) => void (places = given) });
  assert.equal(run.exitCode, 0);
  assert.deepEqual(before, ["evidence", "decision", "summary"]);
  assert.equal(stage.github.comments.length, 1);
});

function standing({ evidenceFolder, outputFile }: Places): string[] {
  const text = (file: string): string => (existsSync(file) ? readFileSync(file, "utf8") : "");
  const seen = {
    evidence: text(join(evidenceFolder, "report.html")) !== "",
    decision: /^decision<<[^\n]*\npromote\n/m.test(text(outputFile)),
    summary: text(join(dirname(outputFile), "summary")).startsWith("## Fallback Gate: promote"),
  };
  return Object.entries(seen).flatMap(([name, stands]) => (stands ? [name] : []));
}
