import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { createGitHistory } from "../../../src/adapters/git/history.ts";
import { gitRepository } from "./git-repository.ts";
import { gateError, workspace } from "../workspace.ts";

const missing = "f".repeat(40);

test("a name that nothing has, or that reads like an option, is no commit", async (context) => {
  const { folder, git, commit } = gitRepository(context);
  commit({ file: "x" });
  git("branch", "other");
  const history = createGitHistory(folder);
  for (const name of ["none", missing, "", "main:file", "main..other", "HEAD~9"]) {
    await assert.rejects(
      history.tip(name),
      gateError("HISTORY_NOT_FOUND", /^expected a branch or commit, got none of this name: /),
    );
  }
  for (const name of ["--all", "-h", "--output=stolen"]) {
    await assert.rejects(history.tip(name), gateError("HISTORY_NOT_FOUND", /got one that begins with -$/));
    await assert.rejects(history.read("file", name, 9), gateError("HISTORY_NOT_FOUND", /got one that begins with -$/));
  }
  assert.equal(existsSync(join(folder, "stolen")), false);
});

test("a commit that is not there is no commit without the file", async (context) => {
  const { folder, commit } = gitRepository(context);
  commit({ file: "x" });
  const history = createGitHistory(folder);
  await assert.rejects(history.read("file", missing, 9), gateError("HISTORY_NOT_FOUND"));
  await assert.rejects(history.mergeBase("main", missing), gateError("HISTORY_NOT_FOUND"));
  await assert.rejects(history.changedFiles(missing, "main"), gateError("HISTORY_NOT_FOUND"));
});

test("branches without a common commit have no merge base", async (context) => {
  const { folder, git, commit } = gitRepository(context);
  commit({ file: "x" });
  git("checkout", "--quiet", "--orphan", "other");
  commit({ file: "y" });
  await assert.rejects(
    createGitHistory(folder).mergeBase("main", "other"),
    gateError("HISTORY_NOT_FOUND", /^expected two commits with a common history, got none in common$/),
  );
});

for (const path of ["../file", "/file", "folder/../../file", "file\u0000"]) {
  test(`${JSON.stringify(path)} leads nowhere`, async (context) => {
    const { folder, commit } = gitRepository(context);
    commit({ file: "x" });
    await assert.rejects(
      createGitHistory(folder).read(path, "HEAD", 9),
      gateError("HISTORY_FAILED", /^expected a path below the repository, got another$/),
    );
  });
}

test("a folder without a repository, a folder in one, a repository without a commit, and no folder", async (context) => {
  const { folder, commit } = gitRepository(context);
  const head = async (place: string): Promise<unknown> => createGitHistory(place).head();
  await assert.rejects(head(folder), gateError("HISTORY_NOT_FOUND", /^expected a branch or commit, got none/));
  commit({ "folder/file": "x" });
  await assert.rejects(
    head(join(folder, "folder")),
    gateError("HISTORY_NOT_FOUND", /^expected the root of a git repository, got a folder in it$/),
  );
  await assert.rejects(
    head(workspace(context)),
    gateError("HISTORY_NOT_FOUND", /^expected a git repository that its user owns, got none$/),
  );
  await assert.rejects(
    head(join(folder, "none")),
    gateError("HISTORY_FAILED", /^expected git and a folder to run it in, got none$/),
  );
});

test("a shallow clone says what to do, and answers no question that it cannot", async (context) => {
  const origin = gitRepository(context);
  const forked = origin.commit({ file: "1" });
  origin.commit({ file: "2" });
  origin.git("branch", "change");
  const place = join(workspace(context), "clone");
  origin.git("clone", "--quiet", "--depth=1", `file://${origin.folder}`, place);
  const history = createGitHistory(place);
  assert.equal((await history.read("file", await history.head(), 9))?.toString(), "2");
  await assert.rejects(
    history.tip(forked),
    gateError("HISTORY_NOT_FOUND", /^expected the history of [0-9a-f]{40}, got a shallow clone$/),
  );
  await assert.rejects(
    history.mergeBase("main", "HEAD"),
    gateError("HISTORY_NOT_FOUND", /^expected the history of base, got a shallow clone$/),
  );
});

test("what a partial clone lacks is not fetched", async (context) => {
  const origin = gitRepository(context);
  const first = origin.commit({ file: "1" });
  origin.commit({ file: "2" });
  origin.git("config", "uploadpack.allowFilter", "true");
  const place = join(workspace(context), "clone");
  origin.git("clone", "--quiet", "--filter=blob:none", `file://${origin.folder}`, place);
  const history = createGitHistory(place);
  assert.equal((await history.read("file", "HEAD", 9))?.toString(), "2");
  await assert.rejects(
    history.read("file", first, 9),
    gateError("HISTORY_FAILED", /^expected all objects of the repository, got an error from git: /),
  );
});

test("neither the caller's variables, nor replaced objects, nor programs of the configuration change an answer", async (context) => {
  const { folder, git, commit } = gitRepository(context);
  const first = commit({ file: "true" });
  const second = commit({ file: "false" });
  git("replace", first, second);
  git("config", "core.fsmonitor", "touch started; false");
  git("config", "core.pager", "touch started");
  git("config", "diff.external", "touch started");
  const elsewhere = gitRepository(context);
  elsewhere.commit();
  process.env["GIT_DIR"] = join(elsewhere.folder, ".git");
  context.after(() => delete process.env["GIT_DIR"]);
  const history = createGitHistory(folder);
  assert.equal(await history.head(), second);
  assert.equal((await history.read("file", first, 9))?.toString(), "true");
  assert.deepEqual((await history.changedFiles(first, second)).paths, ["file"]);
  assert.equal(existsSync(join(folder, "started")), false);
});

test("without git on the path nothing is known", async (context) => {
  const { folder, commit } = gitRepository(context);
  commit();
  const path = process.env["PATH"];
  context.after(() => (process.env["PATH"] = path));
  process.env["PATH"] = workspace(context);
  const asking = createGitHistory(folder).head();
  await assert.rejects(asking, gateError("HISTORY_FAILED", /^expected git and a folder to run it in, got none$/));
});
