import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contractFiles } from "../blackbox/contract-copy.ts";
import { pullRequestEvent } from "../blackbox/harness/event.ts";
import { startGitHub } from "../blackbox/harness/github.ts";
import { shardedManifest } from "../blackbox/sharded-stage.ts";
import { credential, manifestPath } from "../blackbox/stage.ts";
import { textOf } from "../docs/page.ts";
import { artifactActions } from "./harness/artifact-actions.ts";
import { runWorkflow } from "./harness/run-workflow.ts";
import { testWith } from "./harness/tools.ts";

const gate = textOf(".github/workflows/gate.yml");

const caller = `name: Gate
on: pull_request
permissions: { contents: read, pull-requests: write }
jobs:
  gate:
    uses: ./.github/workflows/gate.yml
    with: { start: gateway/start.sh, shards: "2" }
    secrets: { gateway-credential: "\${{ secrets.STAGING_KEY }}" }
`;

const start = `state=$(mktemp -d "$TEST_STATE/leg-XXXXXX")
setsid node "$TEST_GATEWAY" >"$state/url" 2>"$state/log" &
echo $! >"$state/pid"
until [ -s "$state/url" ]; do sleep 0.05; done
echo "url=$(cat "$state/url")" >>"$GITHUB_OUTPUT"
`;

/** The reusable workflow as a pull request's jobs, with these changes of its text. */
async function runSharded(edit: (workflow: string) => string = (text) => text) {
  await using github = await startGitHub();
  const files = { ...contractFiles, [manifestPath]: shardedManifest(["one", "two"]) };
  github.serve({ base: {}, head: files });
  const state = mkdtempSync(join(tmpdir(), "fallback-gate-sharded-"));
  try {
    const run = await runWorkflow({
      workflow: caller,
      event: pullRequestEvent().payload,
      env: { ...github.env, TEST_STATE: state, TEST_GATEWAY: join(import.meta.dirname, "harness/sharded-gateway.ts") },
      secrets: { STAGING_KEY: credential, GITHUB_TOKEN: `ghs_${"0".repeat(36)}` },
      files: { ...files, "gateway/start.sh": start, ".github/workflows/gate.yml": edit(gate) },
      actions: await artifactActions(gate, join(state, "actions")),
      artifacts: true,
    });
    return { ...run, comments: github.comments };
  } finally {
    readdirSync(state)
      .filter((name) => name.startsWith("leg-"))
      .forEach((leg) => end(join(state, leg, "pid")));
    rmSync(state, { recursive: true, force: true });
  }
}

/** act may have ended it with its job. */
function end(pidFile: string): void {
  try {
    process.kill(Number(readFileSync(pidFile, "utf8")));
  } catch {
    // It is gone.
  }
}

testWith("act", "plan, two legs and merge, with the library of GitHub's artifact actions", async () => {
  const { exitCode, comments, log, errors } = await runSharded();
  assert.equal(exitCode, 0, log + errors + JSON.stringify(comments));
  assert.match(log, /partial bundles: 2 of 2 shards/);
  assert.deepEqual(
    comments.map(({ body }) => body.split("\n")[1]),
    ["## Fallback Gate - ✅ Ready to promote: 2 routes"],
  );
});

testWith("act", "a leg whose artifact never arrives holds the pull request", async () => {
  const { exitCode, comments, log } = await runSharded((text) =>
    text.replace(
      "        if: always()\n        with:\n          name: ${{ inputs.name }}-leg",
      "        if: matrix.leg == 1\n        with:\n          name: ${{ inputs.name }}-leg",
    ),
  );
  assert.equal(exitCode, 1, log);
  assert.match(log, /partial bundles: 1 of 2 shards/);
  assert.match(comments[0]?.body ?? "", /the leg that gates `chat-two` left no partial bundle/);
});
