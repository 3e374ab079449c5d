import assert from "node:assert/strict";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pullRequestEvent } from "../blackbox/harness/event.ts";
import { startGitHub } from "../blackbox/harness/github.ts";
import { promotion, texts } from "../blackbox/promotion-files.ts";
import { textOf } from "../docs/page.ts";
import { programFolder } from "../support/programs.ts";
import { runWorkflow } from "./harness/run-workflow.ts";
import { testWith } from "./harness/tools.ts";

/** What the workflow wants of sudo, for a machine whose only user is root and has none. */
const sudo = (home: string) =>
  `shift 2 && TMPDIR='${home}' exec setpriv --reuid=65534 --regid=65534 --clear-groups --no-new-privs "$@"`;
const tried =
  /^(token|control API without it|environment of later steps|variables of the runner|gate|witness): (.+)$/gm;

/** A pull request that raises a share and brings a hostile start script, gated by a workflow of the examples. */
async function runHostile(workflow: string) {
  const home = mkdtempSync(join(tmpdir(), "fallback-gate-nobody-"));
  chmodSync(home, 0o1777);
  using programs = programFolder(process.getuid?.() === 0 ? { sudo: sudo(home) } : {});
  const head = { ...texts(promotion), "gateway/start.sh": textOf("__tests__/workflow/harness/hostile-start.sh") };
  await using github = await startGitHub({ files: { base: {}, head } });
  try {
    const { jobs, outputs, log } = await runWorkflow({
      workflow: workflow.replace("--retry 60", "--retry 2"),
      event: pullRequestEvent().payload,
      env: github.env,
      secrets: { STAGING_KEY: "a-credential-of-staging", GITHUB_TOKEN: `ghs_${"0".repeat(36)}` },
      files: head,
      programs: programs.folder,
    });
    const could = Object.fromEntries([...log.matchAll(tried)].map(([, what = "", got]) => [what, got]));
    return { could, job: jobs["gate"], decision: outputs["gate"]?.["decision"], log };
  } finally {
    rmSync(home, { recursive: true });
  }
}

// act gives each step a copy of its action; a runner has one for all, so that there the gate that runs would be the replaced one.
testWith(
  "act",
  "a start script of the gate's own user takes the token, and replaces the witness and the gate",
  async () => {
    const { could, log } = await runHostile(textOf("examples/workflows/gate.yml"));
    const all = {
      token: "read",
      "control API without it": "401",
      "environment of later steps": "changed",
      "variables of the runner": "some",
      gate: "replaced",
      witness: "replaced",
    };
    assert.deepEqual(could, all, log);
  },
);

testWith("act", "examples/workflows/apart.yml: a start script can do nothing of this, and is held", async () => {
  const workflow = `${textOf("examples/workflows/apart.yml")}      - if: always()\n        run: cat gateway.log\n`;
  const { could, job, decision, log } = await runHostile(workflow);
  const nothing = {
    token: "refused",
    "control API without it": "401",
    "environment of later steps": "out of reach",
    "variables of the runner": "none",
    gate: "kept",
    witness: "kept",
  };
  assert.deepEqual([could, job, decision], [nothing, "failure", "hold"], log);
});
