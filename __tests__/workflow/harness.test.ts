import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { TestContext } from "node:test";
import { runWorkflow } from "./harness/run-workflow.ts";
import { testWith } from "./harness/tools.ts";

const gate = `import { appendFileSync } from "node:fs";
console.log("::add-mask::" + process.env.STAGING_KEY);
console.log("key " + process.env.STAGING_KEY + " note " + process.env["INPUT_OPERATOR-NOTE"] + " on " + process.version);
console.log("::error file=gateway/routes.yaml,line=7,title=Held::too many%0Atries");
console.log("::notice::plain");
appendFileSync(process.env.GITHUB_OUTPUT, "decision<<end\\nhold\\nend\\n");
appendFileSync(process.env.GITHUB_STEP_SUMMARY, "# Held\\n");
process.exitCode = 1;
`;
const provider = `import { appendFileSync } from "node:fs";
if (process.env.STATE_pid) console.log("stopped " + process.env.STATE_pid);
else {
  appendFileSync(process.env.GITHUB_STATE, "pid=42\\n");
  appendFileSync(process.env.GITHUB_OUTPUT, "url=http://127.0.0.1:1\\n");
}
`;
const action = {
  "action.yml": `name: Stand-in
description: Stands for the gate
inputs: { operator-note: { description: A note, default: none } }
outputs: { decision: { description: What was decided } }
runs: { using: node24, main: dist/gate.mjs }
`,
  "provider/action.yml": `name: Stand-in
description: Stands for the provider
outputs: { url: { description: Where it listens } }
runs: { using: node24, main: ../dist/provider.mjs, post: ../dist/provider.mjs }
`,
  "dist/gate.mjs": gate,
  "dist/provider.mjs": provider,
};
const workflow = (lastSteps: string) => `name: Gate
on: pull_request
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - { id: provider, uses: fallback-gate/fallback-gate/provider@v1 }
      - run: echo "$(cat gateway/routes.yaml) \${{ steps.provider.outputs.url }} \${{ github.event.pull_request.number }}"
      - id: gate
        uses: fallback-gate/fallback-gate@v1
        env: { STAGING_KEY: "\${{ secrets.STAGING_KEY }}" }
${lastSteps}`;

function folderWith(context: TestContext, files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "fallback-gate-action-"));
  context.after(() => rmSync(folder, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

const run = (context: TestContext, lastSteps: string) =>
  runWorkflow({
    workflow: workflow(lastSteps),
    event: { pull_request: { number: 7 } },
    secrets: { STAGING_KEY: "a-staging-key" },
    files: { "gateway/routes.yaml": "weights: here" },
    action: folderWith(context, action),
  });

testWith("act", "a failing action fails its job, and everything it said can be read", async (context) => {
  const { exitCode, jobs, annotations, outputs, summaries, masks, log } = await run(context, "");
  assert.equal(exitCode, 1);
  assert.deepEqual(jobs, { gate: "failure" });
  assert.deepEqual(annotations, [
    { level: "error", message: "too many\ntries", file: "gateway/routes.yaml", line: 7, title: "Held", step: "gate" },
    { level: "notice", message: "plain", file: null, line: null, title: null, step: "gate" },
  ]);
  assert.deepEqual(outputs, { provider: { url: "http://127.0.0.1:1" }, gate: { decision: "hold" } });
  assert.deepEqual(summaries, { gate: "# Held\n" });
  assert.deepEqual(masks, ["a-staging-key"]);
  assert.match(log, /^weights: here http:\/\/127\.0\.0\.1:1 7$/m);
  assert.match(log, /^key \*\*\* note none on v24\./m);
  assert.match(log, /^stopped 42$/m);
});

testWith("act", "continue-on-error lets the job go on, and the step's result still says failure", async (context) => {
  const go = `        continue-on-error: true\n      - run: test "\${{ steps.gate.outcome }}" = failure\n`;
  const { exitCode, jobs, steps } = await run(context, go);
  assert.equal(exitCode, 0);
  assert.deepEqual(jobs, { gate: "success" });
  assert.deepEqual(
    steps.filter(({ id }) => id === "gate"),
    [{ id: "gate", stage: "Main", result: "failure" }],
  );
});

testWith("act", "a job that no runner takes is not taken for a success", async () => {
  const nowhere = "on: pull_request\njobs:\n  gate:\n    runs-on: no-such-label\n    steps: [{ run: 'true' }]\n";
  const { jobs } = await runWorkflow({ workflow: nowhere, event: {} });
  assert.deepEqual(jobs, {});
});
