import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { Bundle } from "../../src/generated/types.ts";
import { runCommand } from "./command-line.ts";
import { bundleOf } from "./evidence.ts";
import type { ActionRun } from "./harness/runner.ts";
import { startSharded, type ShardedStage } from "./sharded-stage.ts";

/** What differs between two runs of the same thing: ids, times and digests. */
function steady(text: string): string {
  return text
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g, "ID")
    .replace(/\d{4}-\d\d-\d\d(?:T| )\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z?/g, "TIME")
    .replace(/\b\d+(?:ms|s)?-(?:\d+m?s|up)\b/g, "BUCKET")
    .replace(/\b\d+(?:\.\d+)? ?m?s\b/g, "SPAN")
    .replace(/sha256:[0-9a-f]{12,64}/g, "DIGEST");
}

function linesOf(comment = ""): string[] {
  return steady(comment).split("\n");
}

/** Every leg of a plan, one after another, as they share a gateway and a witness. */
async function legsOf(stage: ShardedStage, plan: string, shards: number): Promise<ActionRun[]> {
  const runs: ActionRun[] = [];
  for (let index = 1; index <= shards; index++) runs.push(await stage.leg(`${index}/${shards}`, plan));
  return runs;
}

function partialsOf(runs: readonly ActionRun[]): Record<string, string> {
  return Object.fromEntries(runs.map((run, index) => [`leg-${index + 1}`, run.files["bundle.json"] ?? ""]));
}

/** One line for each finding, record and decision. */
function factsOf({ findings, decision, records }: Bundle): string[] {
  const timeless = records.map((record) => ({ ...record, elapsed_bucket: "" }));
  return [...findings, ...timeless, decision].map((fact) => steady(JSON.stringify(fact)));
}

for (const held of [undefined, "two"])
  test(`a divided run finds, decides and comments what one job does: ${held ?? "nothing"} is held`, async () => {
    await using stage = await startSharded(held === undefined ? {} : { held });
    const whole = await stage.whole();
    const asOne = stage.github.comments.pop()?.body ?? "";
    const planned = await stage.plan();
    const { plan = "", matrix = "", shards } = planned.outputs;
    assert.deepEqual([planned.exitCode, planned.outputs["decision"], shards], [0, "hold", "2"]);
    const include = [1, 2].map((leg) => ({ shard: `${leg}/2`, leg }));
    assert.deepEqual(JSON.parse(matrix), { include });
    const legs = await legsOf(stage, plan, 2);
    for (const { exitCode, outputs } of legs) assert.deepEqual([exitCode, outputs["decision"]], [0, "hold"]);
    assert.deepEqual(
      legs.flatMap(({ files }) => Object.keys(files)),
      ["bundle.json", "bundle.json"],
    );
    assert.equal(stage.github.comments.length, 0);
    const merged = await stage.merge(plan, partialsOf(legs));
    assert.deepEqual([merged.exitCode, merged.outputs["decision"]], held === undefined ? [0, "promote"] : [1, "hold"]);
    assert.deepEqual([whole.exitCode, whole.outputs["decision"]], [merged.exitCode, merged.outputs["decision"]]);
    assert.deepEqual(factsOf(bundleOf(merged)), factsOf(bundleOf(whole)));
    assert.equal(stage.github.comments.length, 1);
    assert.deepEqual(linesOf(stage.github.comments[0]?.body), linesOf(asOne));
    assert.equal(await verified(merged), 0);
  });

/** The exit code of `fallback-gate verify` on the merged evidence. */
async function verified({ files }: ActionRun): Promise<number | null> {
  const folder = mkdtempSync(join(tmpdir(), "fallback-gate-verify-"));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return (await runCommand(["verify", "bundle.json"], { cwd: folder })).exitCode;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test("what is missing, changed, strange or left by an earlier attempt never promotes", async () => {
  await using stage = await startSharded();
  const { plan = "" } = (await stage.plan()).outputs;
  const sent = partialsOf(await legsOf(stage, plan, 2));
  const { "leg-2": second = "", ...without } = sent;
  const rows: readonly (readonly [why: string, merged: Promise<ActionRun>, finding: string])[] = [
    ["killed", stage.merge(plan, without, { legs: "failure" }), "leg-missing"],
    ["sent twice", stage.merge(plan, { ...sent, "leg-4": second }), "leg-missing leg-refused"],
    [
      "changed",
      stage.merge(plan, { ...sent, "leg-2": second.replace('"status":401', '"status":403') }),
      "leg-missing leg-refused",
    ],
    ["marked", stage.merge(plan, { ...sent, "leg-2": `\u{feff}${second}` }), "leg-missing leg-refused"],
    ["no bundle", stage.merge(plan, { ...sent, "leg-9": "null\n" }), "leg-refused"],
    ["failed in this attempt", stage.merge(plan, sent, { legs: "failure", attempt: 2 }), "leg-failed"],
  ];
  for (const [why, merging, expected] of rows) {
    const merged = await merging;
    assert.deepEqual([merged.exitCode, merged.outputs["decision"]], [1, "hold"], why);
    const cases = new Set(bundleOf(merged).findings.map((finding) => finding.case));
    assert.equal([...cases].toSorted().join(" "), expected, why);
  }
});

test("jobs that come to another plan stop, and nothing is sent", async () => {
  await using stage = await startSharded();
  const { plan = "" } = (await stage.plan()).outputs;
  const other = plan.replace(/sha256:../, "sha256:00");
  for (const run of [await stage.leg("1/2", other), await stage.merge(other, {})]) {
    assert.deepEqual([run.exitCode, run.outputs["decision"]], [3, "hold"]);
    assert.match(run.stdout, /plan: expected the plan that this job makes itself, got another/);
  }
  // Without its shard a leg would be a whole run, which decides and comments.
  for (const shard of ["1/4", ""]) {
    const { exitCode, outputs } = await stage.leg(shard, plan);
    assert.deepEqual([exitCode, outputs["decision"]], [3, "hold"], shard);
  }
  assert.equal(stage.github.comments.length, 1);
});

const refusals: readonly (readonly [args: readonly string[], said: RegExp])[] = [
  [["run", "--shard", "1/2", "--gateway-url", "http://127.0.0.1:9"], /--shard together with --run-id/],
  [["run", "--shard", "3/2", "--run-id", "7"], /shard: expected a shard and their number/],
  [["run", "--shard", "1/2", "--run-id", "7", "--json"], /a leg decides nothing/],
  [["merge", "legs", "--run-id", "7"], /the folder of the legs, --shards and --run-id/],
];

for (const [args, said] of refusals)
  test(`refused on the command line: ${args.join(" ")}`, async () => {
    const { exitCode, stderr } = await runCommand(args, { cwd: tmpdir() });
    assert.equal(exitCode, 3);
    assert.match(stderr, said);
  });
