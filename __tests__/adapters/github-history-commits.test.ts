import assert from "node:assert/strict";
import { test } from "node:test";
import { sha, sharedServer } from "./github-history-server.ts";
import { gateError } from "./workspace.ts";

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
    gateError("HISTORY_NOT_FOUND", /^expected 200 from GET …\/git\/ref\/heads, got 404$/),
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
