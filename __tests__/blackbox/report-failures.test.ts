import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

const unwritable = (variable: string): string =>
  `error: expected ${variable} to name a writable file, got a failure. Fix it and run the gate again (FILE_UNWRITABLE)`;
const noComment =
  "warning: No pull request comment was written: GitHub did not accept it. The step summary has the same text.";

test("the decision stands where the comment cannot be written, and the failure is told once", async () => {
  await using stage = await startPromotion({
    head: promotion,
    fail: ({ path, method }) => (method === "POST" && path.endsWith("/comments") ? { status: 500 } : null),
  });
  const run = await stage.run();
  assert.equal(run.exitCode, 0, run.stdout);
  assert.equal(run.outputs["decision"], "promote");
  assert.deepEqual(told(run), [noComment]);
  assert.equal(stage.github.comments.length, 0);
  assert.match(run.files["report.md"] ?? "", /^## Fallback Gate - ✅ Ready to promote: /);
});

for (const place of ["/nowhere/summary", "/"])
  test(`a summary file that cannot be written ends the run before the first packet, with one line: ${place}`, async () => {
    await using stage = await startPromotion({ head: promotion });
    const run = await stage.run({ env: { GITHUB_STEP_SUMMARY: place } });
    assert.deepEqual([run.exitCode, run.outputs["decision"]], [3, "hold"]);
    assert.deepEqual(told(run), [unwritable("GITHUB_STEP_SUMMARY")]);
    assert.equal(stage.gateway.requests.length, 0);
    assert.match(headOf(stage.github), /^## Fallback Gate - ⛔ Could not run$/);
    assert.equal(run.stderr, "");
  });

/** What becomes of the runner's files once the gateway has been asked, and the variable that names the file. */
const lost = [
  { variable: "GITHUB_OUTPUT", file: "output" },
  { variable: "GITHUB_STEP_SUMMARY", file: "summary" },
] as const;

for (const { variable, file } of lost)
  test(`a runner's file that cannot be written any more is told in one line, and the comment says no promote: ${file}`, async () => {
    let places: Places | null = null;
    await using stage = await startPromotion({
      head: promotion,
      onRequest: () => {
        if (places === null) return;
        const lostFile = join(dirname(places.outputFile), file);
        rmSync(lostFile);
        mkdirSync(lostFile);
        places = null;
      },
    });
    const run = await stage.run({ beforeStart: (given) => void (places = given) });
    assert.equal(run.exitCode, 3, run.stdout);
    assert.deepEqual(told(run), [unwritable(variable)]);
    assert.notEqual(run.outputs["decision"], "promote");
    assert.match(headOf(stage.github), /^## Fallback Gate - ⛔ Could not run$/);
    assert.equal(run.stderr, "");
  });

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
  assert.doesNotMatch(run.stdout, /Fallback Gate - Ready to promote/);
  assert.match(headOf(stage.github), /^## Fallback Gate - ⛔ Broke off$/);
});

test("evidence and summary stand before the comment does, and the decision after it", async () => {
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
  assert.deepEqual(before, ["evidence", "summary"]);
  assert.equal(run.outputs["decision"], "promote");
  assert.equal(stage.github.comments.length, 1);
});

function standing({ evidenceFolder, outputFile }: Places): string[] {
  const text = (file: string): string => (existsSync(file) ? readFileSync(file, "utf8") : "");
  const seen = {
    evidence: text(join(evidenceFolder, "report.html")) !== "",
    decision: /^decision<<[^\n]*\npromote\n/m.test(text(outputFile)),
    summary: text(join(dirname(outputFile), "summary")).startsWith("## Fallback Gate - ✅ Ready to promote"),
  };
  return Object.entries(seen).flatMap(([name, stands]) => (stands ? [name] : []));
}
