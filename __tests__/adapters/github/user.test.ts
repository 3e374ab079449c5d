import assert from "node:assert/strict";
import { test } from "node:test";
import { createGitHub } from "../../../src/adapters/github/comments.ts";
import { startGitHub } from "../../blackbox/harness/github.ts";

test("a person's token says its login itself", async () => {
  await using server = await startGitHub({ user: true, login: "octocat" });
  process.env["GITHUB_API_URL"] = server.env.GITHUB_API_URL;
  const github = createGitHub({ token: "a-token-of-the-test", repository: "acme/routes" });
  assert.equal(await github.login(), "octocat");
  assert.deepEqual(
    server.requests.map(({ method, path }) => [method, path]),
    [["GET", "/user"]],
  );
});
