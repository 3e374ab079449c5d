import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { createGitHub } from "../../../src/adapters/github/comments.ts";
import { limits } from "../../../src/core/limits.ts";
import type { GitHub, PullRequestComment } from "../../../src/core/ports/github.ts";
import { type FakeGitHub, type FakeGitHubOptions, startGitHub } from "../../blackbox/harness/github.ts";

const token = "a-token-of-the-test";

/** @actions/github reads GITHUB_API_URL once, so that all tests share one server, of which each configures its part. */
let server: FakeGitHub;
const options: FakeGitHubOptions = {};

before(async () => {
  server = await startGitHub(options);
  process.env["GITHUB_API_URL"] = server.env.GITHUB_API_URL;
});
after(() => server[Symbol.asyncDispose]());

function github(
  change: Pick<FakeGitHubOptions, "fail" | "readOnly"> = {},
  comments: FakeGitHub["comments"] = [],
): GitHub {
  options.fail = change.fail ?? (() => null);
  options.readOnly = change.readOnly ?? false;
  server.comments.splice(0, Infinity, ...comments);
  server.requests.length = 0;
  return createGitHub({ token, repository: "acme/routes" });
}

async function allComments(from: GitHub): Promise<PullRequestComment[]> {
  const found: PullRequestComment[] = [];
  for await (const comment of from.comments(7)) found.push(comment);
  return found;
}

function stored(count: number): FakeGitHub["comments"] {
  return Array.from({ length: count }, (_, index) => ({
    id: index + 1,
    author: "octocat",
    body: `comment ${index + 1}`,
  }));
}

test("comments come from every page, in ascending order", async () => {
  const found = await allComments(github({}, stored(201)));
  assert.deepEqual(
    found.map(({ id }) => id),
    stored(201).map(({ id }) => id),
  );
  assert.equal(server.count("GET", "/issues/7/comments"), 3);
  assert.deepEqual(found[200], {
    id: 201,
    body: "comment 201",
    url: "https://github.com/acme/routes/pull/7#issuecomment-201",
    author: "octocat",
  });
});

test("a full last page asks for no further one, and no comments are no comments", async () => {
  assert.equal((await allComments(github({}, stored(100)))).length, 100);
  assert.equal(server.count("GET", "/comments"), 1);
  assert.deepEqual(await allComments(github()), []);
});

test("more pages than the limit are an error instead of a comment overlooked", async () => {
  const reading = allComments(github({}, stored(limits.githubPages * 100 + 1)));
  await assert.rejects(reading, { code: "GITHUB_FAILED", message: "expected at most 100 pages of comments, got more" });
});

test("a comment is created and edited", async () => {
  const api = github();
  const created = await api.createComment(7, "first");
  const updated = await api.updateComment(created.id, "second ✓");
  assert.deepEqual(server.comments, [{ id: 1, author: "github-actions[bot]", body: "second ✓" }]);
  assert.deepEqual([created.body, updated.body, updated.url], ["first", "second ✓", created.url]);
});

const logins: readonly (readonly [why: string, fail: FakeGitHubOptions["fail"], login: string])[] = [
  ["an installation token's from GraphQL", () => null, "github-actions[bot]"],
  ["the workflow token's when GraphQL is refused", failOn("/graphql", 401), "github-actions[bot]"],
  ["an installation token's where /user is unknown", failOn("/user", 404), "github-actions[bot]"],
];

for (const [why, fail, login] of logins) {
  test(`the login is ${why}`, async () => {
    assert.equal(await github({ ...(fail && { fail }) }).login(), login);
    assert.deepEqual([server.count("GET", "/user"), server.count("POST", "/graphql")], [1, 1]);
  });
}

test("a login that cannot be asked for is an error, not a guess", async () => {
  const asking = github({ fail: failOn("/user", 401) }).login();
  await assert.rejects(asking, { code: "GITHUB_FAILED", message: "expected 200 from GET /user, got 401" });
  assert.equal(server.count("POST", "/graphql"), 0);
});

type Fail = NonNullable<FakeGitHubOptions["fail"]>;
const failures: readonly (readonly [fail: Fail, got: string, status: number | null, reads: number])[] = [
  [() => ({ status: 403 }), "403", 403, 1],
  [() => ({ status: 403, headers: { "retry-after": "60" } }), "403 with a rate limit", 429, 1],
  [() => ({ status: 403, headers: { "x-ratelimit-remaining": "0" } }), "403 with a rate limit", 429, 1],
  [() => ({ status: 404 }), "404", 404, 1],
  [() => ({ status: 422 }), "422", 422, 1],
  [() => ({ status: 502 }), "502", 502, 2],
  [() => "destroy", "no answer", null, 2],
];

for (const [fail, got, status, reads] of failures) {
  test(`${got}: a read is tried ${reads} times, a write once, in our own words only`, async () => {
    const api = github({ fail });
    const calls = [
      [() => allComments(api), "expected 200 from GET …/comments"],
      [() => api.createComment(7, "b"), "expected 201 from POST …/comments"],
      [() => api.updateComment(1, "b"), "expected 200 from PATCH …/comments"],
    ] as const;
    for (const [call, expected] of calls) {
      await assert.rejects(call, { code: "GITHUB_FAILED", status, message: `${expected}, got ${got}` });
    }
    assert.equal(server.count("GET", "/comments"), reads);
    assert.deepEqual([server.count("POST", "/comments"), server.count("PATCH", "/comments/1")], [1, 1]);
  });
}

test("one failed read is repaired by the second", async () => {
  const once = [{ status: 500 }];
  const found = await allComments(github({ fail: () => once.pop() ?? null }, stored(2)));
  assert.equal(found.length, 2);
  assert.equal(server.count("GET", "/comments"), 2);
});

test("a call that takes too long is no answer", async (t) => {
  const timeout = t.mock.method(AbortSignal, "timeout", () =>
    AbortSignal.abort(new DOMException("late", "TimeoutError")),
  );
  await assert.rejects(github().createComment(7, "b"), { message: "expected 201 from POST …/comments, got no answer" });
  assert.deepEqual(
    timeout.mock.calls.map((call) => call.arguments),
    [[limits.githubMs]],
  );
});

test("a 200 that is no list of comments is an error", async () => {
  const reading = allComments(github({ fail: () => ({ status: 200 }) }));
  await assert.rejects(reading, { message: "expected a list of comments from GitHub, got another shape" });
  const writing = github({ fail: () => ({ status: 201 }) }).createComment(7, "b");
  await assert.rejects(writing, { message: "expected a comment from GitHub, got another shape" });
});

test("a deprecation header, which is response text, does not reach the console", async (t) => {
  const warn = t.mock.method(console, "warn", () => {});
  const headers = { deprecation: "true", sunset: "canary-in-a-header" };
  await assert.rejects(allComments(github({ fail: () => ({ status: 200, headers }) })));
  assert.equal(warn.mock.callCount(), 0);
});

function failOn(pathEnd: string, status: number): NonNullable<FakeGitHubOptions["fail"]> {
  return ({ path }) => (path.endsWith(pathEnd) ? { status } : null);
}
