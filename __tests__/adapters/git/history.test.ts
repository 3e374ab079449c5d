import assert from "node:assert/strict";
import { chmodSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { createGitHistory } from "../../../src/adapters/git/history.ts";
import { gitRepository } from "./git-repository.ts";
import { gateError } from "../workspace.ts";

const mebibyte = 1024 * 1024;

test("a tip is what git resolves, and the head what is checked out, read anew at each call", async (context) => {
  const { folder, git, commit } = gitRepository(context);
  const first = commit();
  for (const name of ["release/2026/11", "feature#1", "a+b"]) git("branch", name);
  git("tag", "--annotate", "--message=a tag", "v1");
  const history = createGitHistory(folder);
  const names = ["main", "refs/heads/main", "release/2026/11", "feature#1", "a+b", "v1", first, first.slice(0, 10)];
  for (const name of names) assert.equal(await history.tip(name), first, name);
  assert.equal(await history.head(), first);
  const second = commit({ file: "x" });
  assert.deepEqual([await history.tip("main"), await history.head(), await history.tip("v1")], [second, second, first]);
});

test("the merge base is the last common commit, across merges", async (context) => {
  const { folder, git, commit } = gitRepository(context);
  commit({ file: "1" });
  git("checkout", "--quiet", "-b", "change");
  commit({ change: "1" });
  git("checkout", "--quiet", "main");
  const merged = commit({ file: "2" });
  git("checkout", "--quiet", "change");
  git("merge", "--quiet", "--no-edit", "main");
  const head = commit({ change: "2" });
  git("checkout", "--quiet", "main");
  const base = commit({ file: "3" });
  const history = createGitHistory(folder);
  assert.equal(await history.mergeBase("main", "change"), merged);
  assert.deepEqual(await history.changedFiles(base, head), { paths: ["change"], complete: true });
});

test("files come as their commit has them, whatever the working folder holds", async (context) => {
  const { folder, git, commit } = gitRepository(context);
  const text = "größer ✓\r\n\u0000\n";
  const names = ["file", ".github/fallback-gate.yml", "a folder/naïve\nname", "-p", ":(glob)*", "*.yaml", 'say "x"'];
  const first = commit(Object.fromEntries(names.map((name) => [name, text])));
  chmodSync(join(folder, "file"), 0o755);
  const second = commit({ ".github/fallback-gate.yml": "2", "-p": null });
  git("rm", "--quiet", "-r", ".");
  const history = createGitHistory(folder);
  for (const name of names) assert.deepEqual(await history.read(name, first, mebibyte), Buffer.from(text), name);
  const later = await Promise.all(
    ["file", "./.github//fallback-gate.yml", "-p"].map((p) => history.read(p, second, 99)),
  );
  assert.deepEqual(
    later.map((bytes) => bytes?.toString()),
    [text, "2", undefined],
  );
});

for (const path of [
  "none",
  "folder/none",
  "none/file",
  "file/below",
  "link/file",
  "folder/",
  ".",
  "fil*",
  ":(top)file",
]) {
  test(`there is no file at ${path}`, async (context) => {
    const { folder, commit } = gitRepository(context);
    commit({ file: "x", "folder/file": "x", link: { link: "folder" } });
    assert.equal(await createGitHistory(folder).read(path, "HEAD", mebibyte), null);
  });
}

for (const path of ["link", "folder", "module"]) {
  test(`a ${path} is no regular file`, async (context) => {
    const { folder, git, commit } = gitRepository(context);
    const first = commit({ file: "x", "folder/file": "x", link: { link: "file" } });
    git("update-index", "--add", "--cacheinfo", `160000,${first},module`);
    git("commit", "--quiet", "--message=a submodule");
    await assert.rejects(
      createGitHistory(folder).read(path, "HEAD", mebibyte),
      gateError("HISTORY_FAILED", /^expected a regular file, got a folder, a link or a submodule: /),
    );
  });
}

test("a file at the limit is read, one byte more is refused, and an empty file is one", async (context) => {
  const { folder, commit } = gitRepository(context);
  commit({ five: "12345", empty: "" });
  const history = createGitHistory(folder);
  assert.equal((await history.read("five", "HEAD", 5))?.length, 5);
  assert.equal((await history.read("empty", "HEAD", 0))?.length, 0);
  await assert.rejects(
    history.read("five", "HEAD", 4),
    gateError("HISTORY_FAILED", /^expected at most 4 bytes, got more: five$/),
  );
});

test("the changed files are those since the merge base, both paths of a renamed one", async (context) => {
  const { folder, git, commit } = gitRepository(context);
  commit({ kept: "1", changed: "2", removed: "3", "old name": "4\n4\n4\n" });
  git("checkout", "--quiet", "-b", "change");
  git("config", "diff.renames", "copies");
  git("config", "diff.relative", "true");
  const now = { changed: "2b", removed: null, "old name": null, 'new/näme\n"': "4\n4\n4\n", link: { link: "kept" } };
  const head = commit(now);
  git("checkout", "--quiet", "main");
  const base = commit({ "only at the tip of base": "x" });
  const history = createGitHistory(folder);
  const { paths, complete } = await history.changedFiles(base, head);
  assert.deepEqual(paths.toSorted(), Object.keys(now).toSorted());
  assert.equal(complete, true);
  assert.deepEqual(await history.changedFiles(base, base), { paths: [], complete: true });
});
