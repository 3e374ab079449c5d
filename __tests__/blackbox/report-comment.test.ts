import assert from "node:assert/strict";
import { test } from "node:test";
import { limits } from "../../src/core/limits.ts";
import { markerOf } from "../../src/publish/own-comment.ts";
import { readTrail } from "../../src/report/trail.ts";
import type { FakeGitHub, FakeGitHubOptions, GitHubRequest } from "./harness/github.ts";
import { contractPath, copyOf } from "./contract-copy.ts";
import { manifestPath, oneRoute, startStage } from "./stage.ts";

const bot = "github-actions[bot]";

function isWrite({ method, path }: GitHubRequest): boolean {
  return (method === "POST" || method === "PATCH") && path.includes("/comments");
}

/** So many routes, each of which is held for want of checks. */
function manyRoutes(count: number): string {
  const routes = Array.from({ length: count }, (_, index) => ({
    id: `chat-${index}`,
    model: "chat-staging",
    targets: { main: [], "backup-eu": [] },
    retry_budget: { attempts: 3 },
    checks: ["smoke"],
  }));
  return `version: 1
contracts: { chat: ${copyOf(contractPath)} }
defaults: { family: chat-completions, contract: chat }
routes: ${JSON.stringify(routes)}
`;
}

/** GitHub takes no comment that is longer. */
function refusingLonger(chars: number): FakeGitHubOptions {
  return { fail: (request) => (isWrite(request) && request.text.length > chars ? { status: 422 } : null) };
}

const earlier = `${markerOf(manifestPath, 41, 1)}<!-- fallback-gate-trail [{"run_id":"18","run_number":41,"run_attempt":1,"at":"2026-11-20T10:00:00.000Z","head_sha":null,"decision":"hold","broken":[]}] -->\n## Old\n`;

test("a comment that GitHub refuses as too long is written once more in fewer words, with its trail", async () => {
  const github = { ...refusingLonger(limits.shorterCommentChars + 2_000), comments: [{ author: bot, body: earlier }] };
  await using stage = await startStage({ github });
  const run = await stage.run({ workspaceFiles: { [manifestPath]: manyRoutes(40) } });
  assert.equal(run.outputs["decision"], "hold");
  const written = stage.github.requests.filter(isWrite);
  assert.equal(written.length, 2);
  const body = stage.github.comments[0]?.body ?? "";
  const lengthOfMarker = markerOf(manifestPath, 42, 1).length;
  assert.ok(body.length <= limits.shorterCommentChars + lengthOfMarker + 1, `${body.length}`);
  assert.ok(body.startsWith(markerOf(manifestPath, 42, 1)));
  assert.equal(body.split("\n")[1], "## Fallback Gate - ⛔ Held: the checks of `chat-0` lack `fallback` (and 79 more)");
  assert.deepEqual(
    readTrail(body).map(({ run_number, decision }) => [run_number, decision]),
    [
      [41, "hold"],
      [42, "hold"],
    ],
  );
  assert.equal(
    body.split("\n")[3],
    "Left out for length: timeline, records, environment, replay, what this run does not show, the four questions, trail. The evidence folder has the full report.",
  );
  assert.ok((run.files["report.md"] ?? "").length > body.length);
  assert.deepEqual(
    run.annotations.filter(({ name }) => name === "warning"),
    [],
  );
});

test("what GitHub refuses at any length is one warning, and the decision stands", async () => {
  await using stage = await startStage({ github: refusingLonger(0) });
  const run = await stage.run();
  assert.equal(run.exitCode, 0, run.stdout);
  assert.equal(stage.github.requests.filter(isWrite).length, 2);
  assert.deepEqual(
    run.annotations.map(({ name, data }) => `${name}: ${data}`),
    ["warning: No pull request comment was written: GitHub did not accept it. The step summary has the same text."],
  );
});

test("two jobs of one run with a manifest each write a comment each", async () => {
  await using stage = await startStage();
  const other = "gateway/other.yml";
  const request = { workspaceFiles: { [other]: oneRoute } };
  await Promise.all([stage.run(request), stage.run({ ...request, inputs: { manifest: other } })]);
  assert.deepEqual(
    stage.github.comments.map(({ body }) => body.slice(0, markerOf(other, 42, 1).length)).toSorted(),
    [markerOf(manifestPath, 42, 1), markerOf(other, 42, 1)].toSorted(),
  );
  for (const { body } of stage.github.comments) assert.equal(body.split("\n")[1], promoted);
});

const promoted = "## Fallback Gate - ✅ Ready to promote: 1 route";

test("two jobs that create a comment at the same time end in the older one", async () => {
  const theirs = `${markerOf(manifestPath, 42, 1)}\n## Fallback Gate - ⛔ Held: the word of the other job\n`;
  let github: FakeGitHub | null = null;
  await using stage = await startStage({
    github: {
      fail: (request) => {
        if (request.method === "POST" && isWrite(request)) github?.comments.push({ id: 1, author: bot, body: theirs });
        return null;
      },
    },
  });
  github = stage.github;
  const run = await stage.run();
  assert.equal(run.exitCode, 0);
  const [older, ours] = stage.github.comments;
  assert.equal(older?.body.split("\n")[1], promoted);
  assert.match(ours?.body ?? "", /^<!-- fallback-gate [^\n]*\nThe report is in the older comment of Fallback Gate/);
  assert.equal(run.outputs["comment-url"], "https://github.com/acme/routes/pull/7#issuecomment-1");
});

test("two runs at once leave the word of the newer one in the oldest comment", async () => {
  await using stage = await startStage();
  const held = { workspaceFiles: { [manifestPath]: manyRoutes(1) } };
  await Promise.all([
    stage.run({ ...held, env: { GITHUB_RUN_NUMBER: "43" } }),
    stage.run({ ...held, env: { GITHUB_RUN_NUMBER: "42" } }),
  ]);
  const [oldest, ...others] = stage.github.comments;
  assert.ok(oldest?.body.startsWith(markerOf(manifestPath, 43, 1)), oldest?.body.slice(0, 80));
  assert.equal(
    oldest?.body.split("\n")[1],
    "## Fallback Gate - ⛔ Held: the checks of `chat-0` lack `fallback` (and 1 more)",
  );
  for (const { body } of others) assert.match(body, /\nThe report is in the older comment/);
});
