import assert from "node:assert/strict";
import { test } from "node:test";
import { createGitHub } from "../../../src/adapters/github/comments.ts";
import { limits } from "../../../src/core/limits.ts";
import type { FakeRepository } from "../../blackbox/harness/github-repository.ts";
import { sha, sharedServer } from "./history-server.ts";

const { server, history, asked } = await sharedServer();

const base = { kept: "1", changed: "2", removed: "3", "old name": "4" };
const head = { kept: "1", changed: "2b", added: "5", "new/näme\n": "4" };
const paths = ["added", "changed", "new/näme\n", "old name", "removed"];

function repository(
  before: Record<string, string>,
  after: Record<string, string>,
  changedFiles?: number,
): Partial<FakeRepository> {
  return {
    branches: { main: sha("a") },
    commits: {
      [sha("0")]: { parents: [], files: before },
      [sha("a")]: { parents: [sha("0")], files: { ...before, "only at the tip of base": "x" } },
      [sha("b")]: { parents: [sha("0")], files: after },
    },
    pulls: { 7: { head: sha("b"), base: "main", ...(changedFiles !== undefined && { changedFiles }) } },
  };
}

function manyFiles(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`file-${index}`, String(index)]));
}

for (const [of, pullRequest] of [
  ["a pull request", 7],
  ["two commits", null],
] as const) {
  test(`the changed files of ${of} are those since the merge base, with the old paths of renamed ones`, async () => {
    const changed = await history({ repository: repository(base, head), pullRequest }).changedFiles(sha("a"), sha("b"));
    assert.deepEqual({ ...changed, paths: changed.paths.toSorted() }, { paths, complete: true });
  });

  test(`${of} may change nothing`, async () => {
    const changed = await history({ repository: repository(base, base), pullRequest }).changedFiles(sha("a"), sha("b"));
    assert.deepEqual(changed, { paths: [], complete: true });
  });
}

test("a comparison is asked for once, for its merge base and for its files", async () => {
  const from = history({ repository: repository(base, head), pullRequest: null });
  await from.mergeBase(sha("a"), sha("b"));
  await from.changedFiles(sha("a"), sha("b"));
  assert.equal(asked().length, 1);
});

for (const [count, complete] of [
  [299, true],
  [300, false],
  [301, false],
] as const) {
  test(`${count} files of a comparison: ${complete ? "all" : "perhaps not all"} of them`, async () => {
    const from = history({ repository: repository({}, manyFiles(count)), pullRequest: null });
    const changed = await from.changedFiles(sha("a"), sha("b"));
    assert.deepEqual([changed.paths.length, changed.complete], [Math.min(count, 300), complete]);
  });
}

for (const [count, listed, complete, pages] of [
  [100, 100, true, 1],
  [101, 101, true, 2],
  [limits.pullRequestFiles, limits.pullRequestFiles, true, 30],
  [limits.pullRequestFiles + 1, limits.pullRequestFiles, false, 30],
] as const) {
  test(`${count} files of a pull request: ${listed} listed on ${pages} pages`, async () => {
    const from = history({ repository: repository({}, manyFiles(count)) });
    const changed = await from.changedFiles(sha("a"), sha("b"));
    assert.deepEqual([new Set(changed.paths).size, changed.complete], [listed, complete]);
    assert.equal(server.count("GET", "/pulls/7/files"), pages);
  });
}

test("a list that is shorter than the pull request says is not complete", async () => {
  const from = history({ repository: repository(base, head, 5) });
  assert.equal((await from.changedFiles(sha("a"), sha("b"))).complete, false);
});

test("the list of a head that has moved is not complete", async () => {
  const from = history({ repository: repository(base, head) });
  assert.equal((await from.changedFiles(sha("a"), sha("c"))).complete, false);
});

test("3,000 files and 1,000 comments cost 30 and 10 requests and few more", async () => {
  const from = history({ repository: repository({ manifest: "1" }, { ...manyFiles(2_999), manifest: "2" }) });
  const comments = Array.from({ length: 1_000 }, (_, index) => ({ id: index + 1, author: "octocat", body: "" }));
  server.comments.push(...comments);
  const github = createGitHub({ token: "a-token-of-the-test", repository: "acme/routes" });
  const at = { base: await from.tip("main"), head: await from.head() };
  const mergeBase = await from.mergeBase(at.base, at.head);
  for (const commit of [mergeBase, at.base, at.head]) await from.read("manifest", commit, 10);
  assert.equal((await from.changedFiles(at.base, at.head)).paths.length, 3_000);
  let read = 0;
  for await (const comment of github.comments(7)) read += Number(comment.author === "octocat");
  assert.equal(read, 1_000);
  assert.equal(await from.head(), at.head);
  assert.equal(server.requests.length, 30 + 10 + 3 + 5);
});
