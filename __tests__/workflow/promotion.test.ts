import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { manifestWith, promotion, rollback, texts, weights, type Files } from "../blackbox/promotion-files.ts";
import { headSha, startPromotion, workspaceModel, type PromotionStage } from "../blackbox/promotion-stage.ts";
import { credential, manifestPath } from "../blackbox/stage.ts";
import { runWorkflow } from "./harness/run-workflow.ts";
import { testWith } from "./harness/tools.ts";

interface PullRequest {
  number: number;
  head: { sha: string };
  base: { ref: string };
}

interface Example {
  name: string;
  examples: readonly { action?: string; pull_request?: PullRequest }[];
}

const examples: readonly Example[] = createRequire(import.meta.url)("@octokit/webhooks-examples");

/** What GitHub documents as sent when a pull request gets new commits. */
function payload(): { pull_request: PullRequest } {
  const ofPullRequests = examples.find(({ name }) => name === "pull_request")?.examples ?? [];
  const { pull_request, ...rest } = ofPullRequests.find(({ action }) => action === "synchronize") ?? {};
  assert.ok(pull_request !== undefined);
  return { ...rest, pull_request };
}

function workflow({ inputs }: PromotionStage): string {
  return `name: Gate
on: pull_request
permissions: { contents: read, pull-requests: write }
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - id: gate
        uses: fallback-gate/fallback-gate@v1
        env: { STAGING_KEY: "\${{ secrets.STAGING_KEY }}" }
        with: ${JSON.stringify(inputs)}
`;
}

/** The stage's repository, with the branch, the commit and the number of the payload. */
function servePayload({ github: { repository } }: PromotionStage, { number, head, base }: PullRequest): void {
  const files = repository.commits[headSha];
  assert.ok(files !== undefined);
  repository.commits[head.sha] = files;
  repository.branches = { [base.ref]: repository.branches["main"] ?? "" };
  repository.pulls = { [number]: { head: head.sha, base: base.ref } };
}

/** One run on a runner that has another manifest and other weights checked out. */
async function runOn(stage: PromotionStage) {
  const event = payload();
  servePayload(stage, event.pull_request);
  const run = await runWorkflow({
    workflow: workflow(stage),
    event,
    env: stage.github.env,
    secrets: { STAGING_KEY: credential, GITHUB_TOKEN: `ghs_${"0".repeat(36)}` },
    files: texts({ ...manifestWith(["model: chat-staging", `model: ${workspaceModel}`]), ...weights(50, 50) }),
  });
  const { number } = event.pull_request;
  const written = stage.github.requests.filter(({ method, path }) => method !== "GET" && path !== "/graphql");
  assert.ok(written.every(({ path }) => path === `/repos/octo/example/issues/${number}/comments`));
  assert.ok(stage.gateway.requests.every(({ text }) => !text.includes(workspaceModel)));
  return { ...run, outputs: run.outputs["gate"] ?? {}, summary: run.summaries["gate"] ?? "" };
}

testWith("act", "a pull request that raises a weight is promoted, from the share at base to that at head", async () => {
  await using stage = await startPromotion({ head: promotion });
  const { jobs, outputs, summary, annotations } = await runOn(stage);
  assert.deepEqual([jobs, outputs["decision"], annotations], [{ gate: "success" }, "promote", []]);
  assert.match(summary, /\| `chat-backup` \| 5 % to 25 % at \[`gateway\/routes\.yaml:5`\]/);
  assert.match(stage.github.comments[0]?.body ?? "", /5 % to 25 %/);
  assert.equal(stage.gateway.requests.length, 6);
});

testWith("act", "a rollback passes without a packet and without a comment", async () => {
  await using stage = await startPromotion({ head: rollback });
  const { jobs, outputs, summary, annotations } = await runOn(stage);
  assert.deepEqual([jobs, outputs["decision"], outputs["routes"]], [{ gate: "success" }, "none", "[]"]);
  assert.match(summary, /^## Fallback Gate - ➖ Nothing to gate: no route gains traffic\n/);
  assert.deepEqual([stage.gateway.connections(), stage.github.comments, annotations], [0, [], []]);
});

testWith("act", "a weight raised together with the budget fails the job at the budget's line", async () => {
  const head: Files = { ...promotion, ...manifestWith(["attempts: 3", "attempts: 9"]) };
  await using stage = await startPromotion({ head, retries: 2 });
  const { jobs, outputs, annotations } = await runOn(stage);
  assert.deepEqual([jobs, outputs["decision"]], [{ gate: "failure" }, "hold"]);
  assert.deepEqual(
    annotations.map(({ title, file, line }) => [title, file, line]),
    ["retry-budget", "gate-not-weakened", "route-reviewed"].map((rule) => [`hold: ${rule}`, manifestPath, 11]),
  );
  assert.match(annotations[0]?.message ?? "", /expected at most 3 attempts for one user request, got 4/);
});
