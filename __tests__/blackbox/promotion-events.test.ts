import assert from "node:assert/strict";
import { test } from "node:test";
import { bundleOf, findingsOf } from "./evidence.ts";
import { pullRequestEvent, type RunnerEvent } from "./harness/event.ts";
import type { ActionRequest, ActionRun } from "./harness/runner.ts";
import { manifestWith, promotion, rollback, start, texts, weights, type Files } from "./promotion-files.ts";
import { baseSha, headSha, startPromotion, workspaceModel, type PromotionStage } from "./promotion-stage.ts";
import { manifestPath } from "./stage.ts";

const sha = { GITHUB_SHA: headSha };
const mergeGroup: RunnerEvent = {
  name: "merge_group",
  payload: {
    action: "checks_requested",
    merge_group: {
      head_sha: headSha,
      head_ref: "refs/heads/gh-readonly-queue/main/pr-7",
      base_sha: baseSha,
      base_ref: "refs/heads/main",
    },
  },
};
const push: RunnerEvent = { name: "push", payload: { ref: "refs/heads/main", before: baseSha, after: headSha } };
const firstPush: RunnerEvent = { name: "push", payload: { ...push.payload, before: "0".repeat(40) } };
const repository = { default_branch: "main" };
const onBranch = { GITHUB_REF: "refs/heads/promote-backup" };
const onDefault = { GITHUB_REF: "refs/heads/main" };

interface Case {
  name: string;
  event: RunnerEvent;
  env?: Readonly<Record<string, string>>;
  head?: Files;
  compared: string;
  /** The end of the first line. */
  says?: string;
  decision: "promote" | "none" | "hold";
  findings?: readonly string[];
}

const loosened = { ...promotion, ...manifestWith(["attempts: 3", "attempts: 9"]) };
const weakened = ["run gate-not-weakened/loosened failed", "run route-reviewed/manifest failed"];
const table: readonly Case[] = [
  {
    name: "a merge group that raises",
    event: mergeGroup,
    head: promotion,
    compared: "merge-group",
    decision: "promote",
  },
  { name: "a merge group that lowers", event: mergeGroup, head: rollback, compared: "merge-group", decision: "none" },
  { name: "a merge group that touches nothing", event: mergeGroup, compared: "merge-group", decision: "none" },
  {
    name: "a merge group that loosens",
    event: mergeGroup,
    head: loosened,
    compared: "merge-group",
    decision: "hold",
    findings: weakened,
  },
  { name: "a push to base that raises", event: push, head: promotion, compared: "push", decision: "promote" },
  { name: "a push to base that lowers", event: push, head: rollback, compared: "push", decision: "none" },
  {
    name: "a push to base past the gate",
    event: push,
    head: loosened,
    compared: "push",
    decision: "hold",
    findings: weakened,
  },
  { name: "the first push of a branch", event: firstPush, compared: "nothing", decision: "promote" },
  {
    name: "the first push of another branch than the default one",
    event: { name: "push", payload: { ...firstPush.payload, repository } },
    env: onBranch,
    head: promotion,
    compared: "default-branch",
    decision: "promote",
    says: ", compared with the default branch `main`",
  },
  {
    name: "a run by hand on another branch that loosens",
    event: { name: "workflow_dispatch", payload: { repository } },
    env: onBranch,
    head: loosened,
    compared: "default-branch",
    decision: "hold",
    findings: weakened,
    says: ", compared with the default branch `main`",
  },
  {
    name: "a run by hand on another branch that lowers",
    event: { name: "workflow_dispatch", payload: { repository } },
    env: onBranch,
    head: rollback,
    compared: "default-branch",
    decision: "none",
  },
  {
    name: "a run by hand on the default branch",
    event: { name: "workflow_dispatch", payload: { repository } },
    env: onDefault,
    compared: "nothing",
    decision: "promote",
    says: ", compared with nothing",
  },
  {
    name: "a run by hand",
    event: { name: "workflow_dispatch", payload: {} },
    compared: "nothing",
    decision: "promote",
  },
  {
    name: "an event that nobody knows, on another branch, that loosens",
    event: { name: "train_requested", payload: { repository } },
    env: onBranch,
    head: loosened,
    compared: "default-branch",
    decision: "hold",
    findings: weakened,
    says: ", compared with the default branch `main`",
  },
  {
    name: "an event whose name is a command, on another branch, that loosens",
    event: { name: "push\n::set-output name=decision::promote", payload: { repository } },
    env: onBranch,
    head: loosened,
    compared: "default-branch",
    decision: "hold",
    findings: weakened,
  },
  {
    name: "a scheduled run",
    event: { name: "schedule", payload: { schedule: "0 6 * * *" } },
    compared: "nothing",
    decision: "promote",
  },
];

for (const { name, event, env = {}, head = {}, compared, decision, findings = [], says = "" } of table) {
  test(`${name}: ${decision}, and no comment`, async () => {
    await using stage = await startPromotion({ head });
    const run = await stage.run({
      event,
      env: { ...sha, ...env },
      workspaceFiles: compared === "nothing" ? texts(start) : {},
    });
    assert.deepEqual([run.exitCode, run.outputs["decision"]], [decision === "hold" ? 1 : 0, decision], run.stdout);
    const bundle = bundleOf(run);
    assert.ok(run.summary.split("\n")[0]?.endsWith(says), run.summary);
    assert.deepEqual([bundle.promotion.compared, bundle.run.head_sha, findingsOf(run)], [compared, headSha, findings]);
    assert.equal(stage.gateway.requests.length, decision === "none" ? 0 : 6);
    assert.deepEqual(commentRequests(stage), []);
    if (compared === "nothing") assert.deepEqual(stage.github.requests, []);
  });
}

function commentRequests({ github }: PromotionStage): string[] {
  return github.requests.filter(({ path }) => path.includes("/comments")).map(({ method }) => method);
}

/** Base sends the content of a file as a header; the head changes the file, the model and the budget. */
const withHeader = manifestWith([
  "version: 1",
  "version: 1\ngateways: { default: { headers: { x-team: { file: team.txt } } } }",
]);
const ofBase: Files = { ...withHeader, "team.txt": "team-of-base" };
const ofAnybody: Files = {
  ...weights(75, 25),
  ...manifestWith(
    ["version: 1", "version: 1\ngateways: { default: { headers: { x-team: { file: team.txt } } } }"],
    ["model: chat-staging", "model: model-of-anybody"],
    ["attempts: 3", "attempts: 9"],
  ),
  "team.txt": "team-of-anybody",
};

function forBase(stage: PromotionStage, request: ActionRequest = {}): Promise<ActionRun> {
  const event = { ...pullRequestEvent({ headRepository: "stranger/routes" }), name: "pull_request_target" };
  return stage.run({ event, env: { GITHUB_SHA: baseSha }, ...request });
}

test("a run for the base branch reads manifest and header files of base, whatever the head says", async () => {
  await using stage = await startPromotion({ base: ofBase, head: ofAnybody });
  const run = await forBase(stage, { workspaceFiles: texts(ofAnybody) });
  assert.deepEqual(findingsOf(run), ["run route-reviewed/manifest failed"]);
  assert.deepEqual(
    bundleOf(run).promotion.routes.map(({ from, to }) => [from, to]),
    [[0.05, 0.25]],
  );
  const { requests } = stage.gateway;
  assert.equal(requests.length, 6);
  assert.deepEqual(new Set(requests.map(({ headers }) => headers["x-team"])), new Set(["team-of-base"]));
  assert.ok(requests.every(({ text }) => !/model-of-anybody/.test(text)));
});

test("without a token a run for the base branch sends nothing: the working folder may be anybody's", async () => {
  await using stage = await startPromotion({ base: ofBase, head: ofAnybody });
  const run = await forBase(stage, { githubToken: "", workspaceFiles: texts(ofAnybody) });
  assert.deepEqual([run.exitCode, run.outputs["decision"]], [3, "hold"]);
  assert.equal(stage.gateway.connections(), 0);
  assert.match(run.annotations[0]?.data ?? "", /expected the manifest of base, got none/);
});

test("a run after another workflow is judged by the manifest of its own commit", async () => {
  await using stage = await startPromotion({ base: ofBase, head: ofAnybody });
  const event = { name: "workflow_run", payload: { action: "completed", workflow_run: { head_sha: headSha } } };
  const run = await stage.run({
    event,
    env: { GITHUB_SHA: baseSha },
    workspaceFiles: { "team.txt": "team-of-anybody" },
  });
  assert.equal(run.exitCode, 0, run.stdout);
  assert.deepEqual(new Set(stage.gateway.requests.map(({ headers }) => headers["x-team"])), new Set(["team-of-base"]));
  assert.ok(stage.gateway.requests.every(({ text }) => !text.includes(workspaceModel)));
  assert.equal(bundleOf(run).manifest.file, manifestPath);
});
