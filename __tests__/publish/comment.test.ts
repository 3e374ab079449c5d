import assert from "node:assert/strict";
import { test } from "node:test";
import { markerOf, ownComment } from "../../src/publish/own-comment.ts";
import { upsertComment } from "../../src/publish/comment.ts";
import { failure, marked, memory, own, refusal, request, type Stored } from "./memory.ts";

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

test("a comment that was written stays written when the second look fails", async () => {
  let looks = 0;
  const { github } = memory([], (all) => ({
    comments: async function* () {
      if (++looks > 1) throw failure(502);
      yield* all;
    },
  }));
  assert.deepEqual(await upsertComment(github, request), { status: "created", url: "url-1" });
});

const links = (sha: string): string => `# Hold [\`a:1\`](https://github.com/o/r/blob/${sha}/a#L1)`;
const trails = ["<!-- fallback-gate-trail [] -->", '<!-- fallback-gate-trail [{"run_id":"1"}] -->'] as const;

const alike: readonly (readonly [what: string, before: string, now: string])[] = [
  ["the commit in its links", links("a".repeat(40)), links("b".repeat(40))],
  ["the trail", `${trails[0]}\n# Hold`, `${trails[1]}\n# Hold`],
  ["what lies in the folds and below", "# Hold\n\n<details>a</details>", "# Hold\n\n<details>b</details>\n\nc"],
];

for (const [what, before, now] of alike) {
  test(`in mode changes a comment that differs only in ${what} stays, and in mode always it is edited`, async () => {
    const { github } = memory([marked(41, 1, before)]);
    assert.equal((await upsertComment(github, { ...request, body: now, mode: "changes" })).status, "unchanged");
    assert.equal((await upsertComment(github, { ...request, body: now })).status, "updated");
  });
}

test("a body without a trail keeps the one that stands, and one with a trail brings its own", async () => {
  const trail = (attempt: number): string =>
    `<!-- fallback-gate-trail [{"run_id":"1","run_number":41,"run_attempt":${attempt},"at":"2026-11-20T10:00:00.000Z","head_sha":null,"decision":"hold","broken":[]}] -->`;
  const { github, comments } = memory([marked(41, 1, `${trail(1)}\n# Hold`)]);
  await upsertComment(github, { ...request, body: "# Could not run" });
  assert.equal(comments[0]?.body, `${markerOf("gate.yml", 42, 2)}${trail(1)}\n# Could not run`);
  await upsertComment(github, { ...request, run: { ...request.run, run_number: 43 }, body: `${trail(2)}\n# Promote` });
  assert.equal(comments[0]?.body, `${markerOf("gate.yml", 43, 2)}${trail(2)}\n# Promote`);
});

test("the very same text of the same run is not written again", async () => {
  const { github, calls } = memory([]);
  await upsertComment(github, request);
  assert.equal((await upsertComment(github, request)).status, "unchanged");
  assert.deepEqual(calls, ["create 1"]);
});

const quiet = { ...request, quiet: true };

test("where nothing is promoted no comment is created, and one that is there is edited", async () => {
  const none = memory(others);
  assert.deepEqual(await upsertComment(none.github, quiet), { status: "quiet" });
  assert.deepEqual(none.calls, []);
  const one = memory([...others, marked(41, 1)]);
  assert.equal((await upsertComment(one.github, quiet)).status, "updated");
  assert.deepEqual(one.calls, ["update 6"]);
});

test("a comment that was deleted meanwhile is not made anew where nothing is promoted", async () => {
  const { github, calls } = memory([marked(41, 1)], () => ({
    updateComment: refusal(failure(404)),
  }));
  assert.deepEqual(await upsertComment(github, quiet), { status: "quiet" });
  assert.deepEqual(calls, []);
});

test("our own comment is the oldest of this manifest by ourselves; none where there is none or it cannot be had", async () => {
  const place = { pullRequest: 7, manifestFile: "gate.yml" };
  const { github } = memory([...others, marked(41, 1), marked(42, 1)]);
  assert.equal((await ownComment(github, place))?.id, 6);
  assert.equal(await ownComment(memory(others).github, place), null);
  const silent = memory([marked(41, 1)], () => ({ login: refusal(failure(502)) }));
  assert.equal(await ownComment(silent.github, place), null);
});

test("a comment that was deleted after it was listed is written anew", async () => {
  const { github, calls } = memory([marked(41, 1)], () => ({
    updateComment: refusal(failure(404)),
  }));
  assert.deepEqual(await upsertComment(github, request), { status: "created", url: "url-2" });
  assert.deepEqual(calls, ["create 2"]);
});

const troubles: readonly (readonly [error: Error, reason: string])[] = [
  [failure(403), "read-only"],
  [failure(429), "failed"],
  [failure(502), "failed"],
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
