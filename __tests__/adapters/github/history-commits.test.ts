import assert from "node:assert/strict";
import { test } from "node:test";
import type { History } from "../../../src/core/ports/history.ts";
import { sha, sharedServer } from "./history-server.ts";
import { gateError } from "../workspace.ts";

const { server, history, asked } = await sharedServer();

for (const branch of ["main", "release/2026/11", "feature#1", "a+b", "user@host/x"]) {
  test(`the tip of ${branch} is read anew at each call`, async () => {
    const from = history({ repository: { branches: { [branch]: sha("a") } } });
    assert.equal(await from.tip(branch), sha("a"));
    server.repository.branches[branch] = sha("c");
    assert.equal(await from.tip(branch), sha("c"));
  });
}

test("a branch that is not there is not another whose name begins so", async () => {
  const from = history({ repository: { branches: { "main-2": sha("a"), "main/3": sha("a") } } });
  await assert.rejects(
    from.tip("main"),
    gateError("HISTORY_NOT_FOUND", /^expected 200 from GET …\/branches, got 404$/),
  );
});

test("a branch that has no reference is looked up among the branches", async () => {
  const fail = ({ path }: { path: string }) => (path.includes("/git/ref/") ? { status: 404 } : null);
  const from = history({ repository: { branches: { "release/2026/11": sha("a") } }, fail });
  assert.equal(await from.tip("release/2026/11"), sha("a"));
  assert.deepEqual(asked(), ["git/ref/heads%2Frelease%2F2026%2F11", "branches/release%2F2026%2F11"]);
});

test("the new name to which GitHub leads from an old one is another branch", async () => {
  const headers = { location: `${server.env.GITHUB_API_URL}/repos/acme/routes/branches/main` };
  const fail = ({ path }: { path: string }) => (path.endsWith("/branches/master") ? { status: 301, headers } : null);
  const from = history({ repository: { branches: { main: sha("a") } }, fail });
  await assert.rejects(
    from.tip("master"),
    gateError("HISTORY_NOT_FOUND", /^expected a branch of this name from GitHub, got another$/),
  );
});

test("the head of a pull request is read anew at each call", async () => {
  const from = history({ repository: { pulls: { 7: { head: sha("b"), base: "main" } } } });
  assert.equal(await from.head(), sha("b"));
  server.repository.pulls[7] = { head: sha("c"), base: "main" };
  assert.equal(await from.head(), sha("c"));
});

test("without a pull request the head is the given commit, and nothing is asked", async () => {
  assert.equal(await history({ pullRequest: null }).head(), sha("b"));
  assert.deepEqual(asked(), []);
});

test("the merge base is the last commit that both have, asked for once", async () => {
  const commits = {
    [sha("0")]: { parents: [], files: {} },
    [sha("1")]: { parents: [sha("0")], files: {} },
    [sha("a")]: { parents: [sha("1")], files: {} },
    [sha("b")]: { parents: [sha("0"), sha("1")], files: {} },
  };
  const from = history({ repository: { commits } });
  assert.equal(await from.mergeBase(sha("a"), sha("b")), sha("1"));
  assert.equal(await from.mergeBase(sha("a"), sha("b")), sha("1"));
  assert.deepEqual(asked(), [`compare/${sha("a")}...${sha("b")}`]);
  assert.equal(server.requests[0]?.query.get("per_page"), "1");
});

test("commits without a common one have no merge base", async () => {
  const commits = { [sha("a")]: { parents: [], files: {} }, [sha("b")]: { parents: [], files: {} } };
  const comparing = history({ repository: { commits } }).mergeBase(sha("a"), sha("b"));
  await assert.rejects(comparing, gateError("HISTORY_NOT_FOUND", /^expected 200 from GET …\/compare, got 404$/));
});

const commits = { [sha("a")]: { parents: [], files: {} }, [sha("b")]: { parents: [sha("a")], files: {} } };
const repository = { branches: { main: sha("a") }, commits, pulls: { 7: { head: sha("b"), base: "main" } } };

for (const status of [404, 422]) {
  test(`a commit that is answered with ${status} is no commit without the file`, async () => {
    const fail = ({ path }: { path: string }) => (path.includes("/commits/") ? { status } : null);
    await assert.rejects(
      history({ repository, fail }).read("file", sha("c"), 9),
      gateError("HISTORY_NOT_FOUND", new RegExp(`^expected 200 from GET …/commits, got ${status}$`)),
    );
  });
}

test("a commit that nobody has named is looked up once before a file counts as missing", async () => {
  const from = history({ repository });
  assert.equal(await from.read("file", sha("a"), 9), null);
  assert.equal(await from.read("other", sha("a"), 9), null);
  assert.deepEqual(asked(), ["contents/file", `commits/${sha("a")}`, "contents/other"]);
  await assert.rejects(from.read("file", sha("c"), 9), gateError("HISTORY_NOT_FOUND"));
});

test("a commit that GitHub has named is not looked up again", async () => {
  const naming: readonly (readonly [string, (from: History) => Promise<unknown>])[] = [
    [sha("a"), (from) => from.tip("main")],
    [sha("b"), (from) => from.head()],
    [sha("a"), (from) => from.mergeBase(sha("a"), sha("b"))],
    [sha("b"), (from) => from.mergeBase(sha("a"), sha("b"))],
  ];
  for (const [commit, name] of naming) {
    const from = history({ repository });
    await name(from);
    assert.equal(await from.read("file", commit, 9), null);
    assert.equal(asked().length, 2);
  }
});

test("a commit of a comparison that failed is not known", async () => {
  const from = history({ repository });
  await assert.rejects(from.mergeBase(sha("a"), sha("c")), gateError("HISTORY_NOT_FOUND"));
  await assert.rejects(from.read("file", sha("c"), 9), gateError("HISTORY_NOT_FOUND"));
});
