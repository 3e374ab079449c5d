import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { testWith } from "./harness/tools.ts";
import { shownWorkflows, writtenWorkflows } from "./harness/workflow-texts.ts";
import { installZizmor } from "./harness/zizmor.ts";

const repository = join(import.meta.dirname, "..", "..");
const config = join(repository, ".github", "zizmor.yml");

interface Finding {
  ident: string;
  ignored: boolean;
  locations: readonly { symbolic: { key: { Local: { verbatim_path: string } } } }[];
}

/** What zizmor has to say about these files, as `rule in file`. It asks nothing of the network. */
async function problems(files: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "fallback-gate-zizmor-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const options = [
      "--offline",
      "--no-exit-codes",
      "--strict-collection",
      "--collect=all",
      "--format=json",
      "--config",
    ];
    const program = join(await installZizmor(), "bin", "zizmor");
    const { stdout, stderr } = spawnSync(program, [...options, config, "."], { cwd: folder, encoding: "utf8" });
    assert.match(stdout, /^\[/, stderr);
    const findings: Finding[] = JSON.parse(stdout);
    return findings.filter(({ ignored }) => !ignored).map(({ ident, locations }) => `${ident} in ${pathOf(locations)}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function pathOf([first]: Finding["locations"]): string {
  return first?.symbolic.key.Local.verbatim_path.replace("./", "") ?? "";
}

function named(name: string): string {
  return `.github/workflows/${name.replaceAll(/\W+/g, "-")}.yml`;
}

testWith("zizmor", "nothing to say about the workflows of the repository, its pages and its examples", async () => {
  const shown = shownWorkflows();
  assert.ok(shown.length > 15, String(shown.length));
  assert.deepEqual(await problems(Object.fromEntries(shown.map(({ name, text }) => [named(name), text]))), []);
});

testWith("zizmor", "nothing to say about the workflows that init writes", async () => {
  const written = [...new Set(writtenWorkflows())];
  assert.ok(written.length > 10, String(written.length));
  assert.deepEqual(await problems(Object.fromEntries(written.map((text, index) => [named(String(index)), text]))), []);
});

testWith(
  "zizmor",
  "it sees a title in a shell line, an action without a commit and a fork's code with secrets",
  async () => {
    const flawed = `on: pull_request_target
permissions: {}
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: fallback-gate/fallback-gate@v1
      - uses: actions/cache@v4
      - run: echo "\${{ github.event.pull_request.title }}"
`;
    const path = named("flawed");
    assert.deepEqual(
      (await problems({ [path]: flawed })).toSorted(),
      ["dangerous-triggers", "template-injection", "unpinned-uses"].map((rule) => `${rule} in ${path}`),
    );
  },
);
