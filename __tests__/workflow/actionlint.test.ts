import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { installGoTool } from "../support/go.ts";
import { testWith } from "./harness/tools.ts";

const repository = join(import.meta.dirname, "..", "..");

/** What actionlint has to say; the linters that it would call when they happen to be installed are left out. */
async function problems(workflow: string): Promise<string> {
  const options = ["-no-color", "-shellcheck=", "-pyflakes=", "-"];
  return spawnSync(await installGoTool("actionlint"), options, { cwd: repository, input: workflow, encoding: "utf8" })
    .stdout;
}

function yamlBlocks(markdown: string): string[] {
  return [...markdown.matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm)].map(([, block = ""]) => block);
}

const files = globSync([".github/workflows/*.yml", "examples/**/*.yml", "**/*.md"], {
  cwd: repository,
  exclude: ["node_modules", ".cache"],
});
const workflows = files
  .flatMap((file) => {
    const text = readFileSync(join(repository, file), "utf8");
    const blocks = file.endsWith(".md") ? yamlBlocks(text) : [text];
    return blocks.map((block, index) => ({ name: blocks.length === 1 ? file : `${file}, block ${index + 1}`, block }));
  })
  .filter(({ block }) => /^jobs:/m.test(block));

for (const { name, block } of workflows)
  testWith("actionlint", `nothing to say about ${name}`, async () => {
    assert.equal(await problems(block), "");
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
