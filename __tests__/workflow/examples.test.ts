import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startGitHub } from "../blackbox/harness/github.ts";
import { jsonOf } from "../blackbox/harness/server.ts";
import { runWorkflow } from "./harness/run-workflow.ts";
import { testWith } from "./harness/tools.ts";

const repository = join(import.meta.dirname, "..", "..");
const workflow = readFileSync(join(repository, "examples", "workflows", "gate.yml"), "utf8");
const [base, head] = ["a".repeat(40), "b".repeat(40)];

const manifest = `version: 1
contracts: { chat: { source: docs/chat.md, origin: https://docs.example.com/chat, checked: 2026-11-20 } }
routes:
  - id: chat-backup
    family: chat-completions
    model: chat-staging
    contract: chat
    targets: { main: [], backup: [] }
    retry_budget: { attempts: 3 }
    traffic: { file: gateway/routes.yaml, among: /chat/*/weight, at: { key: backup } }
`;

function filesWith(weight: number): Record<string, string> {
  return {
    ".github/fallback-gate.yml": manifest,
    "docs/chat.md": readFileSync(join(repository, "examples", "contracts", "chat-completions.md"), "utf8"),
    "gateway/routes.yaml": `chat: { main: { weight: ${100 - weight} }, backup: { weight: ${weight} } }\n`,
    // A gateway that nobody can reach: what is asked of it is held.
    "gateway/start.sh": 'echo "url=http://127.0.0.1:1" >> "$GITHUB_OUTPUT"\n',
  };
}

/** One run of the example on main, whose last commit changes the share of the backup. */
async function runOn(eventName: string, event: object, [before, after]: readonly [number, number]) {
  await using github = await startGitHub({ files: { base: filesWith(before), head: filesWith(after) } });
  const run = await runWorkflow({
    workflow,
    event,
    eventName,
    env: github.env,
    secrets: { STAGING_KEY: "a-credential-of-staging", GITHUB_TOKEN: "a-token-of-the-workflow" },
    files: filesWith(after),
  });
  const { decision, routes = "" } = run.outputs["gate"] ?? {};
  return { job: run.jobs["gate"], decision, routes: jsonOf(routes), comments: github.comments.length };
}

const held = [{ route: "chat-backup", decision: "hold" }];
// act takes the pushed commit from the payload only where it says that nothing was deleted.
const push = { ref: "refs/heads/main", before: base, after: head, deleted: false };
const group = { merge_group: { head_sha: head, base_sha: base, base_ref: "refs/heads/main" } };

testWith("act", "examples/workflows/gate.yml: a push that lowers the share succeeds", async () => {
  const run = await runOn("push", push, [25, 5]);
  assert.deepEqual(run, { job: "success", decision: "none", routes: [], comments: 0 });
});

testWith("act", "examples/workflows/gate.yml: a push that raised the share is judged afterwards", async () => {
  const run = await runOn("push", push, [5, 25]);
  assert.deepEqual(run, { job: "failure", decision: "hold", routes: held, comments: 0 });
});

testWith("act", "examples/workflows/gate.yml: a group of the merge queue is judged and has no comment", async () => {
  const run = await runOn("merge_group", group, [5, 25]);
  assert.deepEqual(run, { job: "failure", decision: "hold", routes: held, comments: 0 });
});

testWith("act", "examples/workflows/gate.yml: at night every route is judged", async () => {
  const run = await runOn("schedule", {}, [5, 5]);
  assert.deepEqual(run, { job: "failure", decision: "hold", routes: held, comments: 0 });
});
