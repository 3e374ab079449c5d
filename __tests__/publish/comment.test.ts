import assert from "node:assert/strict";
import { test } from "node:test";
import { GateError } from "../../src/core/errors.ts";
import type { GitHub, PullRequestComment } from "../../src/core/ports.ts";
import { markerOf } from "../../src/publish/comment-marker.ts";
import { upsertComment } from "../../src/publish/comment.ts";
import type { CommentRequest } from "../../src/publish/comment.ts";

const own = "github-actions[bot]";
const request: CommentRequest = {
  pullRequest: 7,
  manifestFile: "gate.yml",
  runNumber: 42,
  runAttempt: 2,
  body: "# Hold",
  mode: "always",
};

type Stored = Pick<PullRequestComment, "author" | "body">;

/** GitHub in memory; `calls` are the writes. `change` replaces single methods. */
function memory(stored: readonly Stored[], change: (comments: PullRequestComment[]) => Partial<GitHub> = () => ({})) {
  const comments = stored.map((comment, index) => ({ id: index + 1, url: `url-${index + 1}`, ...comment }));
  const calls: string[] = [];
  const github: GitHub = {
    login: async () => own,
    comments: async function* () {
      yield* comments;
    },
    createComment: async (_, body) => {
      const id = comments.length + 1;
      const created = { id, url: `url-${id}`, author: own, body };
      comments.push(created);
      calls.push(`create ${id}`);
      return created;
    },
    updateComment: async (id, body) => {
      const found = comments.find((comment) => comment.id === id);
      assert.ok(found);
      found.body = body;
      calls.push(`update ${id}`);
      return found;
    },
    ...change(comments),
  };
  return { github, comments, calls };
}

function marked(runNumber: number, runAttempt: number, body = "# Promote", author = own, file = "gate.yml"): Stored {
  return { author, body: `${markerOf(file, runNumber, runAttempt)}\n${body}` };
}

const others: readonly Stored[] = [
  { author: "octocat", body: "looks good" },
  marked(99, 1, "# Promote", "mallory"),
  marked(41, 1, "# Promote", own, "other.yml"),
  { author: own, body: `quoted: ${marked(41, 1).body}` },
  { author: own, body: "a comment of another action" },
];

test("without a comment of our own one is created, and nobody else's is touched", async () => {
  const { github, comments, calls } = memory(others);
  assert.deepEqual(await upsertComment(github, request), { status: "created", url: "url-6" });
  assert.deepEqual(calls, ["create 6"]);
  assert.equal(comments[5]?.body, `${markerOf("gate.yml", 42, 2)}\n# Hold`);
  assert.deepEqual(
    comments.slice(0, 5).map(({ body }) => body),
    others.map(({ body }) => body),
  );
});

const edits: readonly (readonly [
  why: string,
  stored: readonly Stored[],
  mode: "always" | "changes",
  status: string,
  calls: string[],
])[] = [
  ["an older run's is edited", [...others, marked(41, 9)], "always", "updated", ["update 6"]],
  ["an earlier attempt's is edited", [marked(42, 1)], "always", "updated", ["update 1"]],
  ["the same run's is edited", [marked(42, 2)], "always", "updated", ["update 1"]],
  ["the oldest own wins", [marked(40, 1), marked(41, 1)], "always", "updated", ["update 1"]],
  ["a newer run's stays", [marked(43, 1)], "always", "newer-exists", []],
  ["a later attempt's stays", [marked(42, 3)], "changes", "newer-exists", []],
  ["an unchanged one is edited in mode always", [marked(41, 1, "# Hold")], "always", "updated", ["update 1"]],
  ["an unchanged one stays in mode changes", [marked(41, 1, "# Hold\r\n")], "changes", "unchanged", []],
  ["a changed one is edited in mode changes", [marked(41, 1)], "changes", "updated", ["update 1"]],
];

for (const [why, stored, mode, status, expected] of edits) {
  test(why, async () => {
    const { github, calls } = memory(stored);
    const result = await upsertComment(github, { ...request, mode });
    assert.equal(result.status, status);
    assert.deepEqual(calls, expected);
  });
}

test("two jobs that create at once converge on the older comment", async () => {
  const { github, comments, calls } = memory([], (all) => ({
    createComment: async (_, body) => {
      all.push({ id: 1, url: "url-1", ...marked(42, 1) }, { id: 2, url: "url-2", author: own, body });
      return { id: 2, url: "url-2", author: own, body };
    },
  }));
  assert.deepEqual(await upsertComment(github, request), { status: "updated", url: "url-1" });
  assert.deepEqual(calls, ["update 1"]);
  assert.equal(comments[0]?.body, `${markerOf("gate.yml", 42, 2)}\n# Hold`);
});

test("a comment that was written stays written when the second look fails", async () => {
  let looks = 0;
  const { github } = memory([], (all) => ({
    comments: async function* () {
      if (++looks > 1) throw failure("expected 200 from GET …/comments, got 502");
      yield* all;
    },
  }));
  assert.deepEqual(await upsertComment(github, request), { status: "created", url: "url-1" });
});

test("a comment that was deleted after it was listed is written anew", async () => {
  const { github, calls } = memory([marked(41, 1)], () => ({
    updateComment: refusal(failure("expected 200 from PATCH …/comments, got 404")),
  }));
  assert.deepEqual(await upsertComment(github, request), { status: "created", url: "url-2" });
  assert.deepEqual(calls, ["create 2"]);
});

const troubles: readonly (readonly [error: Error, reason: string])[] = [
  [failure("expected 201 from POST …/comments, got 403"), "read-only"],
  [failure("expected 201 from POST …/comments, got 403 with a rate limit"), "failed"],
  [failure("expected 201 from POST …/comments, got 502"), "failed"],
  [new TypeError("fetch failed"), "failed"],
];

for (const [error, reason] of troubles) {
  test(`trouble is a result, never an exception: ${error.message}`, async () => {
    const refuse = refusal(error);
    const result = { status: "failed", reason };
    assert.deepEqual(await upsertComment(memory([], () => ({ createComment: refuse })).github, request), result);
    assert.deepEqual(
      await upsertComment(memory([marked(1, 1)], () => ({ updateComment: refuse })).github, request),
      result,
    );
    assert.deepEqual(await upsertComment(memory([], () => ({ login: refuse })).github, request), result);
  });
}

function refusal(error: Error): () => Promise<never> {
  return async () => {
    throw error;
  };
}

function failure(message: string): GateError {
  return new GateError("GITHUB_FAILED", message);
}
