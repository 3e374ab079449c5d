import assert from "node:assert/strict";
import { GateError } from "../../src/core/errors.ts";
import type { GitHub, PullRequestComment } from "../../src/core/ports/github.ts";
import { markerOf } from "../../src/publish/own-comment.ts";
import type { CommentRequest } from "../../src/publish/comment.ts";

export const own = "github-actions[bot]";

export const request: CommentRequest = {
  pullRequest: 7,
  manifestFile: "gate.yml",
  run: { pull_request: 7, run_number: 42, run_attempt: 2 },
  body: "# Hold",
  mode: "always",
};

export type Stored = Pick<PullRequestComment, "author" | "body">;

/** GitHub in memory; `calls` are the writes. `change` replaces single methods. */
export function memory(
  stored: readonly Stored[],
  change: (comments: PullRequestComment[]) => Partial<GitHub> = () => ({}),
) {
  const comments = stored.map((comment, index) => ({ id: index + 1, url: `url-${index + 1}`, ...comment }));
  const calls: string[] = [];
  const github: GitHub = {
    login: async () => own,
    comments: async function* () {
      yield* comments.map((comment) => ({ ...comment }));
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

export function marked(
  runNumber: number,
  runAttempt: number,
  body = "# Promote",
  author = own,
  file = "gate.yml",
): Stored {
  return { author, body: `${markerOf(file, runNumber, runAttempt)}\n${body}` };
}

export function refusal(error: Error): () => Promise<never> {
  return async () => {
    throw error;
  };
}

/** An error of GitHub, as the adapter makes it: a rate limit has the status 429. */
export function failure(status: number): GateError {
  return new GateError("GITHUB_FAILED", "expected another status", { status });
}
