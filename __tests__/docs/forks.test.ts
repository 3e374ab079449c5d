import assert from "node:assert/strict";
import { globSync } from "node:fs";
import { test } from "node:test";
import { parse } from "yaml";
import { blocksOf, pages, repository, textOf } from "./page.ts";

interface Workflow {
  on: string | Record<string, unknown>;
  permissions?: object;
  jobs: Record<string, { permissions?: object; steps?: { uses?: string; with?: Record<string, unknown> }[] }>;
}

const files = globSync("examples/**/*.yml", { cwd: repository }).map((path) => ({ path, text: textOf(path) }));
const shown = [...pages].flatMap(([path, page]) => blocksOf(page, "ya?ml").map((text) => ({ path, text })));
const workflows = [...files, ...shown].filter(({ text }) => /^jobs:/m.test(text));

/** Ways in which commits of a fork come to where secrets are. */
const ways = /pull\/[^\s/]+\/(?:head|merge)|gh pr checkout|allow-unsafe-pr-checkout|pull_request\.head\.(?:sha|ref)\b/;

for (const [path, text] of [...pages, ...files.map((file) => [file.path, file.text] as const)]) {
  test(`${path} shows no command that brings a fork's code to secrets`, () => {
    assert.doesNotMatch(text, ways);
  });
}

for (const { path, text } of workflows) {
  test(`the workflow of ${path} runs where a fork has no secrets, and says what its token may do`, () => {
    const { on, permissions, jobs }: Workflow = parse(text);
    const events = typeof on === "string" ? [on] : Object.keys(on);
    const known = ["pull_request", "merge_group", "push", "schedule"];
    assert.deepEqual(
      events.filter((event) => !known.includes(event)),
      [],
    );
    assert.ok(permissions !== undefined);
    for (const { uses, with: settings } of Object.values(jobs).flatMap(({ steps = [] }) => steps))
      if (uses?.startsWith("actions/checkout@")) assert.equal(settings?.["persist-credentials"], false);
  });
}

test("there are workflows to look at", () => {
  assert.ok(workflows.length >= 6);
});

test("docs/evidence.md shows the workflow that lies under examples, in which no job both runs the gate and signs", () => {
  const attest = textOf("examples/workflows/attest.yml");
  assert.ok(blocksOf(textOf("docs/evidence.md"), "yaml").includes(attest));
  const { jobs }: Workflow = parse(attest);
  const signing = Object.values(jobs).filter(({ permissions = {} }) => "id-token" in permissions);
  assert.equal(signing.length, 1);
  const used = signing.flatMap(({ steps = [] }) => steps.map(({ uses = "" }) => uses.split("@")[0]));
  assert.deepEqual(used, ["actions/download-artifact", "", "actions/attest"]);
});
