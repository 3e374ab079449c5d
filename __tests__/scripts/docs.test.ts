import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { rules } from "../../src/decision/rules/index.ts";

const script = join(import.meta.dirname, "..", "..", "scripts", "docs.ts");
const action = `inputs:
  manifest: { description: "A | path", default: here.yml }
outputs:
  decision: { description: What was decided }
`;
const stale = "# Title\n\n<!-- generated:inputs -->\nold\n<!-- /generated -->\n\nKept.\n";

function project(context: TestContext, readme: string): string {
  const folder = mkdtempSync(join(tmpdir(), "fallback-gate-docs-"));
  context.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "action.yml"), action);
  writeFileSync(join(folder, "README.md"), readme);
  return folder;
}

function docs(folder: string, ...options: string[]) {
  return spawnSync(process.execPath, [script, ...options], { cwd: folder, encoding: "utf8" });
}

test("a stale region fails the check, is renewed by a run, and then both have nothing to say", (context) => {
  const folder = project(context, stale);
  const before = docs(folder, "--check");
  assert.equal(before.status, 1);
  assert.match(before.stdout, /out of step: README\.md/);
  assert.equal(docs(folder).status, 0);
  const readme = readFileSync(join(folder, "README.md"), "utf8");
  assert.match(readme, /^\| `manifest` +\| `here\.yml` +\| A \\\| path +\|$/m);
  assert.match(readme, /Kept\.\n$/);
  assert.doesNotMatch(readme, /^old$/m);
  assert.equal(docs(folder, "--check").status, 0);
  assert.equal(docs(folder).stdout, "nothing to do\n");
});

test("a check writes nothing", (context) => {
  const folder = project(context, stale);
  docs(folder, "--check");
  assert.equal(readFileSync(join(folder, "README.md"), "utf8"), stale);
});

test("Markdown without regions is left as it is, however it is formatted", (context) => {
  const readme = "Title\n=====\n* one\n* two\n";
  const folder = project(context, readme);
  assert.equal(docs(folder).status, 0);
  assert.equal(readFileSync(join(folder, "README.md"), "utf8"), readme);
});

test("an unknown region and one that never closes are errors", (context) => {
  const unknown = docs(project(context, "<!-- generated:nothing -->\n<!-- /generated -->\n"), "--check");
  assert.equal(unknown.status, 1);
  assert.match(unknown.stderr, /expected one of inputs, .*got nothing/);
  const open = docs(project(context, "<!-- generated:inputs -->\n"), "--check");
  assert.equal(open.status, 1);
  assert.match(open.stderr, /expected a closing marker/);
});

test("the page of rules has a section for each, with a row for each case", (context) => {
  const folder = project(context, "<!-- generated:rules -->\n<!-- /generated -->\n");
  assert.equal(docs(folder).status, 0);
  const page = readFileSync(join(folder, "README.md"), "utf8");
  const written = page.split("\n## ").slice(1);
  assert.deepEqual(
    written.map((section) => [
      section.split("\n")[0],
      [...section.matchAll(/^\| `([\w-]+)`/gm)].map(([, name]) => name),
    ]),
    rules.map(({ id, cases }) => [id, Object.keys(cases)]),
  );
  assert.match(page, /expected at most `\{budget\}` attempts/);
});

test("two runs of the demo give the same comment, below the heading that it stands under", (context) => {
  const folder = project(context, "<!-- generated:demo-comment -->\n<!-- /generated -->\n");
  assert.equal(docs(folder).status, 0);
  assert.equal(docs(folder, "--check").status, 0);
  const page = readFileSync(join(folder, "README.md"), "utf8");
  assert.match(page, /^### Fallback Gate - 🔍 To investigate: /m);
  assert.doesNotMatch(page, /^##? /m);
  assert.match(page, /^#### What to do/m);
  assert.doesNotMatch(page, /<details>|[\da-f]{8}-[\da-f-]{27}/);
});
