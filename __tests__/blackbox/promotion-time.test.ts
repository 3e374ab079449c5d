import assert from "node:assert/strict";
import { test } from "node:test";
import { bundleOf, findingsOf } from "./evidence.ts";
import {
  manifestWith,
  promotion,
  rollback,
  start,
  trafficPath,
  weights,
  workflowWith,
  type Files,
} from "./promotion-files.ts";
import { baseSha, headSha, startPromotion, type PromotionOptions, type PromotionStage } from "./promotion-stage.ts";

const laterSha = "d".repeat(40);

test("a head that moves while the gateway answers is no head that was judged", async () => {
  const onRequest: NonNullable<PromotionOptions["onRequest"]> = ({ repository }) => {
    repository.commits[laterSha] = { parents: [headSha], files: { ...start, ...weights(50, 50) } };
    repository.pulls[7] = { head: laterSha, base: "main" };
  };
  await using stage = await startPromotion({ head: promotion, onRequest });
  const run = await stage.run();
  assert.deepEqual([run.exitCode, run.outputs["decision"]], [1, "hold"]);
  assert.deepEqual(findingsOf(run), ["run evidence-complete/head-moved blocked"]);
  const comment = stage.github.comments[0]?.body ?? "";
  assert.match(comment, /^## Fallback Gate - ⛔ Could not be judged: .+$/m);
  assert.match(comment, /^The branch moved during this run: the decision is about `b{12}`/m);
  assert.match(comment, /\| 5 % to 25 % at /);
});

/** Base moves on to these files when the gateway is first asked. */
function moving(files: Files): NonNullable<PromotionOptions["onRequest"]> {
  return ({ repository }) => {
    repository.commits[laterSha] = { parents: [baseSha], files: { ...start, ...files } };
    repository.branches["main"] = laterSha;
  };
}

const sharper = manifestWith(["attempts: 3", "attempts: 2"]);

interface Moved {
  name: string;
  files: Files;
  findings: readonly string[];
  file?: string;
}

const stale = ["run branch-current/stale failed"];
const moved: readonly Moved[] = [
  { name: "the weights", files: weights(90, 10), findings: stale, file: trafficPath },
  { name: "the manifest", files: sharper, findings: stale, file: ".github/fallback-gate.yml" },
  {
    name: "the gating workflow",
    files: workflowWith("@v1", "@v2"),
    findings: stale,
    file: ".github/workflows/gate.yml",
  },
  { name: "another file", files: { "README.md": "Hello" }, findings: [] },
];

for (const { name, files, findings, file } of moved) {
  test(`base changes ${name} while the gate runs`, async () => {
    await using stage = await startPromotion({ head: promotion, onRequest: moving(files) });
    assertStale(stage, await stage.run(), findings, file);
  });

  test(`base has changed ${name} since the branch left it`, async () => {
    await using stage = await startPromotion({ base: files, forked: start, head: promotion });
    assertStale(stage, await stage.run(), findings, file);
  });
}

function assertStale(
  { github }: PromotionStage,
  run: Awaited<ReturnType<PromotionStage["run"]>>,
  findings: readonly string[],
  file: string | undefined,
): void {
  assert.equal(run.exitCode, findings.length === 0 ? 0 : 1, run.stdout);
  assert.deepEqual(findingsOf(run), findings);
  const comment = github.comments[0]?.body ?? "";
  assert.equal(
    comment.includes(`expected base to have \`${file}\` as it was when this branch left it`),
    file !== undefined,
  );
}

test("a share below base and below where the branch left it passes, stale or not", async () => {
  await using stage = await startPromotion({ base: weights(90, 10), forked: start, head: rollback });
  const run = await stage.run();
  assert.deepEqual([run.exitCode, run.outputs["decision"]], [0, "none"]);
});

test("a second attempt shows what it no longer breaks, and the trail of decisions", async () => {
  await using stage = await startPromotion({ head: promotion });
  const first = await stage.run({ inputs: { witness: "", "witness-token": "" } });
  assert.equal(first.exitCode, 1);
  const second = await stage.run({ env: { GITHUB_RUN_ATTEMPT: "2" } });
  assert.equal(second.exitCode, 0, second.stdout);
  assert.equal(stage.github.comments.length, 1);
  const comment = stage.github.comments[0]?.body ?? "";
  assert.match(comment, /^This is attempt 2 of the run: a re-run is one more layer/m);
  assert.match(comment, /^Rules broken since attempt 1: no longer .*`chat-backup evidence-complete`/m);
  assert.deepEqual(trailRows(comment), [
    ["1", "`bbbbbbbbbbbb`", "**hold**"],
    ["2", "`bbbbbbbbbbbb`", "**promote**"],
  ]);
  assert.deepEqual(
    bundleOf(second).trail.map(({ run_attempt, decision }) => [run_attempt, decision]),
    [[1, "hold"]],
  );
});

function trailRows(comment: string): string[][] {
  const rows = comment.split("\n").filter((line) => /^\| `2\d{3}-/.test(line));
  return rows.map((row) => row.split(" | ").slice(2, 5));
}

test("a trail is never evidence: a comment of ours that tells of a promotion changes no decision", async () => {
  await using stage = await startPromotion({ head: promotion });
  await stage.run();
  const second = await stage.run({ env: { GITHUB_RUN_ATTEMPT: "2", STAGING_KEY: "" } });
  assert.deepEqual([second.exitCode, second.outputs["decision"]], [1, "hold"]);
});

for (const last of [42, 43]) {
  test(`of two runs at once the newer has the last word, although run ${last} ends last`, async () => {
    const { promise: ended, resolve: release } = Promise.withResolvers<void>();
    let isHeld = true;
    await using stage = await startPromotion({ head: promotion, onRequest: () => (isHeld ? ended : undefined) });
    const slow = stage.run({ env: { GITHUB_RUN_NUMBER: String(last) } });
    await stage.gateway.received(1);
    isHeld = false;
    const fast = await stage.run({ env: { GITHUB_RUN_NUMBER: String(last === 42 ? 43 : 42) } });
    release();
    const runs = [fast, await slow];
    assert.deepEqual(
      runs.map(({ exitCode }) => exitCode),
      [0, 0],
    );
    assert.equal(stage.github.comments.length, 1);
    assert.match(stage.github.comments[0]?.body ?? "", /^<!-- fallback-gate manifest=\w+ run=43\.1 -->/);
    const warned = runs.flatMap(({ annotations }) => annotations.map(({ data }) => data));
    assert.deepEqual(
      warned,
      last === 42 ? ["The pull request comment was not changed: it belongs to a newer run."] : [],
    );
  });
}
