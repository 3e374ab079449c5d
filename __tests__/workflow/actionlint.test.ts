import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { installGoTool } from "../support/go.ts";
import { testWith } from "./harness/tools.ts";
import { shownWorkflows } from "./harness/workflow-texts.ts";

const repository = join(import.meta.dirname, "..", "..");

/** What actionlint has to say; the linters that it would call when they happen to be installed are left out. */
async function problems(workflow: string): Promise<string> {
  const options = ["-no-color", "-shellcheck=", "-pyflakes=", "-"];
  return spawnSync(await installGoTool("actionlint"), options, { cwd: repository, input: workflow, encoding: "utf8" })
    .stdout;
}

const workflows = shownWorkflows();

for (const { name, text } of workflows)
  testWith("actionlint", `nothing to say about ${name}`, async () => {
    assert.equal(await problems(text), "");
  });

testWith("actionlint", "it sees a title put into a shell line", async () => {
  const injection = `on: pull_request
jobs:
  gate:
    runs-on: ubuntu-latest
    steps: [{ run: "echo \${{ github.event.pull_request.title }}" }]
`;
  assert.match(await problems(injection), /potentially untrusted/);
  assert.ok(workflows.length > 0);
});
