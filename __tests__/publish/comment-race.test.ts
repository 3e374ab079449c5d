import assert from "node:assert/strict";
import { test } from "node:test";
import type { GitHub, PullRequestComment } from "../../src/core/ports/github.ts";
import { markerOf } from "../../src/publish/own-comment.ts";
import { upsertComment } from "../../src/publish/comment.ts";
import { failure, marked, memory, own, request, type Stored } from "./memory.ts";

const ours = `${markerOf("gate.yml", 42, 2)}\n# Hold`;

test("two jobs that create at once converge on the older comment, and the other one says so", async () => {
  const { github, comments, calls } = memory([], (all) => ({
    createComment: async (_, body) => {
      all.push({ id: 1, url: "url-1", ...marked(42, 1) }, { id: 2, url: "url-2", author: own, body });
      return { id: 2, url: "url-2", author: own, body };
    },
  }));
  assert.deepEqual(await upsertComment(github, request), { status: "updated", url: "url-1" });
  assert.deepEqual(calls, ["update 1", "update 2"]);
  assert.equal(comments[0]?.body, ours);
  assert.match(comments[1]?.body ?? "", /^<!-- fallback-gate [^\n]* -->\nThe report is in the older comment/);
});

/** Another job writes its word over ours after each of our first writes. */
function contested(theirs: Stored, times: number) {
  let left = times;
  const stage = memory([marked(40, 1)]);
  const github: GitHub = {
    ...stage.github,
    updateComment: async (id, body) => {
      const written = await stage.github.updateComment(id, body);
      const standing = stage.comments[0];
      if (left-- > 0 && standing !== undefined) standing.body = theirs.body;
      return written;
    },
  };
  return { ...stage, github };
}

const rounds: readonly (readonly [theirs: Stored, times: number, writes: number, stands: string])[] = [
  [marked(41, 1), 0, 1, ours],
  [marked(41, 1), 1, 2, ours],
  [marked(41, 1), 2, 3, ours],
  [marked(41, 1), 9, 3, marked(41, 1).body],
  [marked(42, 1), 1, 2, ours],
  [marked(42, 3), 9, 1, marked(42, 3).body],
  [marked(43, 1), 9, 1, marked(43, 1).body],
];

for (const [theirs, times, writes, stands] of rounds) {
  const run = /run=([\d.]+)/.exec(theirs.body)?.[1] ?? "";
  test(`run ${run} writes over ours ${times} times: ours is written ${writes} times`, async () => {
    const { github, comments, calls } = contested(theirs, times);
    assert.equal((await upsertComment(github, request)).status, "updated");
    assert.equal(calls.length, writes);
    assert.equal(comments[0]?.body, stands);
  });
}

/** More turns than two runs can take. */
const mostSteps = 40;

/** What runs 41 and 42 make of one comment in this order of their steps, each of which awaits a turn that the test gives. */
async function raced(order: readonly number[]): Promise<{ comments: PullRequestComment[]; steps: string[] }> {
  const steps: string[] = [];
  const stage = memory([marked(40, 1)]);
  const waiting: (() => void)[][] = [[], []];
  const gated = (job: number): GitHub => {
    const turn = async (): Promise<void> => new Promise((resolve) => void waiting[job]?.push(resolve));
    return {
      ...stage.github,
      comments: async function* (pullRequest) {
        await turn();
        steps.push(`${41 + job} looks`);
        yield* stage.github.comments(pullRequest);
      },
      updateComment: async (id, body) => {
        await turn();
        steps.push(`${41 + job} writes`);
        return stage.github.updateComment(id, body);
      },
    };
  };
  const jobs = [41, 42].map((runNumber, job) =>
    upsertComment(gated(job), { ...request, run: { ...request.run, run_number: runNumber }, body: `# ${runNumber}` }),
  );
  const all = Promise.all(jobs);
  for (let step = 0; step < mostSteps; step++) {
    await new Promise((resolve) => void setImmediate(resolve));
    const first = order[step % order.length] ?? 0;
    (waiting[first]?.shift() ?? waiting[1 - first]?.shift())?.();
  }
  await all;
  return { comments: stage.comments, steps };
}

test("of two runs the newer one's word stands, unless the older one writes after the newer one's last look", async () => {
  let mended = 0;
  for (let bits = 0; bits < 64; bits++) {
    const order = Array.from({ length: 6 }, (_, index) => (bits >> index) & 1);
    const { comments, steps } = await raced(order);
    assert.equal(comments.length, 1);
    const isTooLate = steps.lastIndexOf("41 writes") > steps.lastIndexOf("42 looks");
    assert.equal(comments[0]?.body.endsWith("\n# 42"), !isTooLate, steps.join(", "));
    mended += Number(steps.filter((step) => step === "42 writes").length > 1);
  }
  assert.ok(mended > 0, "expected orders in which the newer run has to write again");
});

const tooLong = failure(422);

function bounded(stored: readonly Stored[], chars: number) {
  const stage = memory(stored);
  const github: GitHub = {
    ...stage.github,
    createComment: async (pullRequest, body) => {
      if (body.length > chars) throw tooLong;
      return stage.github.createComment(pullRequest, body);
    },
    updateComment: async (id, body) => {
      if (body.length > chars) throw tooLong;
      return stage.github.updateComment(id, body);
    },
  };
  return { ...stage, github };
}

const long = { ...request, body: "long ".repeat(100) };

for (const stored of [[], [marked(41, 1)]]) {
  test(`a body that GitHub refuses is written in fewer words: ${stored.length} comments before`, async () => {
    const { github, comments } = bounded(stored, 200);
    const result = await upsertComment(github, { ...long, shorter: () => "# Short" });
    assert.equal(result.status, stored.length === 0 ? "created" : "updated");
    assert.equal(comments[0]?.body, `${markerOf("gate.yml", 42, 2)}\n# Short`);
  });
}

test("without fewer words, or where they are refused as well, it is a failure", async () => {
  const failed = { status: "failed", reason: "failed" };
  assert.deepEqual(await upsertComment(bounded([], 200).github, long), failed);
  assert.deepEqual(await upsertComment(bounded([], 20).github, { ...long, shorter: () => "# Short" }), failed);
});
