import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";

const workflows = globSync([".github/workflows/*.yml", "examples/**/*.yml"])
  .map((path) => ({ path, text: readFileSync(path, "utf8") }))
  .filter(({ text }) => /^jobs:/m.test(text));
/** Our own action is named by its tag in examples: a commit of it cannot name itself. */
const ours = /^(?:\.\/|fallback-gate\/fallback-gate(?:\/|@))/;
const pinned = /^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+/;

function usesOf(text: string): string[] {
  return [...text.matchAll(/\buses: *(.+)$/gm)].map(([, uses = ""]) => uses).filter((uses) => !ours.test(uses));
}

/** What is wrong with a workflow, as lines. */
function flaws(text: string): string[] {
  const unpinned = usesOf(text).filter((uses) => !pinned.test(uses));
  const head = text.slice(0, text.search(/^jobs:/m));
  const jobs = text.slice(head.length).match(/^ {2}[\w-]+:$/gm)?.length ?? 0;
  const jobsWithRights = text.slice(head.length).match(/^ {4}permissions:/gm)?.length ?? 0;
  const says = /^permissions:/m.test(head) || jobsWithRights === jobs;
  const keeps =
    /persist-credentials: true/.test(text) ||
    usesOf(text).filter((uses) => uses.startsWith("actions/checkout@")).length !==
      (text.match(/persist-credentials: false/g)?.length ?? 0);
  const uploads = [...text.matchAll(/upload-artifact@[\s\S]*?\bpath: (.+)$/gm)].map(([, path = ""]) => path);
  return [
    ...uploads
      .filter((path) => !path.startsWith("${{ runner.temp }}/"))
      .map((path) => `uploads from the checkout: ${path}`),
    ...unpinned.map((uses) => `not pinned: ${uses}`),
    ...(says ? [] : ["does not say what its token may do"]),
    ...(/^permissions: write-all/m.test(text) ? ["may do everything"] : []),
    ...(keeps ? ["leaves the token in the checkout"] : []),
    ...(/allow-unsafe-pr-checkout|pull_request_target/.test(text) ? ["brings a fork's code to secrets"] : []),
  ];
}

for (const { path, text } of workflows)
  test(`${path} pins every action, and gives its token no more than it names`, () => {
    assert.deepEqual(flaws(text), []);
  });

test("there are workflows of our own and of the examples to look at", () => {
  assert.ok(workflows.some(({ path }) => path.startsWith(".github/")));
  assert.ok(workflows.length > 8, String(workflows.length));
});

test("each flaw is seen", () => {
  const text =
    "on: pull_request_target\njobs:\n  one:\n    steps:\n      - uses: actions/checkout@v5\n      - uses: a/b@0123456789012345678901234567890123456789\n      - uses: actions/upload-artifact@0123456789012345678901234567890123456789 # v1.0.0\n        with: { path: evidence }\n";
  assert.deepEqual(flaws(text), [
    "uploads from the checkout: evidence }",
    "not pinned: actions/checkout@v5",
    "not pinned: a/b@0123456789012345678901234567890123456789",
    "does not say what its token may do",
    "leaves the token in the checkout",
    "brings a fork's code to secrets",
  ]);
});
