import assert from "node:assert/strict";
import { test } from "node:test";
import { markerOf } from "../../src/publish/own-comment.ts";
import { bundleOf, findingsOf } from "./evidence.ts";
import { manifestWith, promotion, rollback, type Files } from "./promotion-files.ts";
import { startPromotion, type PromotionStage } from "./promotion-stage.ts";
import { manifestPath } from "./stage.ts";

const scoped = manifestWith(["version: 1", "version: 1\nscope: [gateway/**]"]);
const ours = { author: "github-actions[bot]", body: `${markerOf(manifestPath, 41, 1)}\n## An earlier report\n` };

/** The promotion among so many changed files. */
function filesOf(count: number): Files {
  const others = Array.from({ length: count - 1 }, (_, index) => [`gateway/notes/${index}.txt`, "x"]);
  return { ...promotion, ...Object.fromEntries(others) };
}

/** A thread of so many remarks, with our comment in its middle. */
function threadOf(count: number) {
  const remarks = Array.from({ length: count - 1 }, (_, index) => ({ author: "octocat", body: `remark ${index}` }));
  return remarks.toSpliced(count / 2, 0, ours);
}

function counted({ github }: PromotionStage, path: RegExp): number {
  return github.requests.filter((request) => path.test(request.path)).length;
}

test("3,000 changed files and a thread of 1,000 comments are read page by page, and nothing twice without need", async () => {
  await using stage = await startPromotion({ base: scoped, head: filesOf(3_000), comments: threadOf(1_000) });
  const run = await stage.run();
  assert.deepEqual([run.exitCode, findingsOf(run)], [0, []], run.stdout);
  assert.deepEqual(bundleOf(run).promotion.outside_scope, { files: [], more: 0, complete: true });
  assert.equal(counted(stage, /\/pulls\/7\/files$/), 30);
  // Once for the trail, once for the comment to edit, once to see that it stands: 10 pages each.
  assert.equal(counted(stage, /\/issues\/7\/comments$/), 30);
  assert.equal(counted(stage, /\/contents\//), 8);
  assert.ok(stage.github.requests.length <= 80, String(stage.github.requests.length));
  assert.match(run.outputs["comment-url"] ?? "", /#issuecomment-501$/);
  assert.equal(stage.github.comments.length, 1_000);
  assert.match(stage.github.comments[500]?.body ?? "", /^## Fallback Gate - ✅ Ready to promote: /m);
});

test("one file more than GitHub lists is a scope that nobody saw", async () => {
  await using stage = await startPromotion({ base: scoped, head: filesOf(3_001) });
  const run = await stage.run();
  assert.deepEqual([run.exitCode, findingsOf(run)], [1, ["run scope-kept/unknown missing"]]);
});

test("of 3,000 changed files the first 20 are named where the manifest does not say which configure the gateway", async () => {
  await using stage = await startPromotion({ head: filesOf(3_000) });
  const run = await stage.run();
  assert.equal(run.exitCode, 0, run.stdout);
  assert.match(stage.github.comments[0]?.body ?? "", /^Files that this change touches: .*, and 2980 more\./m);
  assert.equal(bundleOf(run).promotion.changed_files?.files.length, 20);
  assert.equal(counted(stage, /\/files$/), 30);
  assert.ok(stage.github.requests.length <= 56, String(stage.github.requests.length));
});

test("a rollback asks for no list of files", async () => {
  await using stage = await startPromotion({ head: { ...filesOf(3_000), ...rollback } });
  const run = await stage.run();
  assert.deepEqual([run.exitCode, run.outputs["decision"]], [0, "none"]);
  assert.equal(counted(stage, /\/files$/), 0);
});
