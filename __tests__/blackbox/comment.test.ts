import assert from "node:assert/strict";
import { test } from "node:test";
import { markerOf } from "../../src/publish/own-comment.ts";
import { headOf } from "./evidence.ts";
import type { FakeGitHubOptions, StoredComment } from "./harness/github.ts";
import { manifestPath, oneRoute, startStage, type Stage } from "./stage.ts";

const bot = "github-actions[bot]";
const promoted = "## Fallback Gate - ✅ Ready to promote: 1 route";

function ours(runNumber: number, runAttempt = 1): string {
  return `${markerOf(manifestPath, runNumber, runAttempt)}\n## An earlier report\n`;
}

function chatter(count: number): { author: string; body: string }[] {
  return Array.from({ length: count }, (_, index) => ({ author: "octocat", body: `remark ${index}` }));
}

function writes({ github }: Stage): string[] {
  return github.requests
    .filter(({ method, path }) => ["POST", "PATCH", "DELETE"].includes(method) && path !== "/graphql")
    .map(({ method, path }) => `${method} ${path}`);
}

const create = "POST /repos/acme/routes/issues/7/comments";

interface Found {
  name: string;
  comments: readonly { author: string; body: string }[];
  writes: readonly string[];
  /** Where the report then stands. */
  at: number;
  login?: string;
}

const found: readonly Found[] = [
  { name: "none of ours", comments: chatter(3), writes: [create], at: 3 },
  {
    name: "ours, made by an earlier run",
    comments: [...chatter(1), { author: bot, body: ours(41) }],
    writes: ["PATCH /repos/acme/routes/issues/comments/2"],
    at: 1,
  },
  {
    name: "the marker by another author, who is left alone",
    comments: [{ author: "mallory", body: ours(41) }],
    writes: [create],
    at: 1,
  },
  {
    name: "the marker quoted in a comment of ours",
    comments: [{ author: bot, body: `> ${ours(41)}` }],
    writes: [create],
    at: 1,
  },
  {
    name: "ours for another manifest",
    comments: [{ author: bot, body: ours(41).replace(/manifest=\w+/, `manifest=${"0".repeat(16)}`) }],
    writes: [create],
    at: 1,
  },
  {
    name: "ours on the third page",
    comments: [...chatter(230), { author: bot, body: ours(41) }, ...chatter(5)],
    writes: ["PATCH /repos/acme/routes/issues/comments/231"],
    at: 230,
  },
  {
    name: "ours, by the name of a token of an app",
    comments: [
      { author: bot, body: ours(41) },
      { author: "gate-of-acme[bot]", body: ours(41) },
    ],
    writes: ["PATCH /repos/acme/routes/issues/comments/2"],
    at: 1,
    login: "gate-of-acme[bot]",
  },
];

for (const { name, comments, writes: expected, at, login } of found) {
  test(`comments that are there: ${name}`, async () => {
    await using stage = await startStage({ github: { comments, ...(login !== undefined && { login }) } });
    const before = structuredClone(stage.github.comments);
    const run = await stage.run();
    assert.equal(run.exitCode, 0);
    assert.deepEqual(writes(stage), expected);
    assert.equal(headOf(stage.github, at), promoted);
    assert.equal(run.outputs["comment-url"], `https://github.com/acme/routes/pull/7#issuecomment-${at + 1}`);
    assert.deepEqual(othersThan(stage.github.comments, at), othersThan(before, at));
    assert.deepEqual(run.annotations, []);
  });
}

function othersThan(comments: readonly StoredComment[], at: number): StoredComment[] {
  return comments.filter((_, index) => index !== at);
}

test("two runs for a pull request leave one comment, that of the second", async () => {
  await using stage = await startStage();
  await stage.run();
  const manifest = oneRoute.replace("attempts: 3", "attempts: 1");
  const second = await stage.run({ env: { GITHUB_RUN_NUMBER: "43" }, workspaceFiles: { [manifestPath]: manifest } });
  assert.equal(second.outputs["decision"], "hold");
  assert.equal(
    headOf(stage.github),
    "## Fallback Gate - ⛔ Held: `chat-backup` made 2 provider calls where 1 is allowed",
  );
  assert.equal(stage.github.comments.length, 1);
  assert.ok(stage.github.comments[0]?.body.startsWith(markerOf(manifestPath, 43, 1)));
});

test("the same run again, as a second attempt, edits its comment", async () => {
  await using stage = await startStage();
  await stage.run();
  await stage.run({ env: { GITHUB_RUN_ATTEMPT: "2" } });
  assert.equal(stage.github.comments.length, 1);
  assert.ok(stage.github.comments[0]?.body.startsWith(markerOf(manifestPath, 42, 2)));
});

test("a comment of a newer run is left alone, and that is said", async () => {
  await using stage = await startStage({ github: { comments: [{ author: bot, body: ours(43) }] } });
  const run = await stage.run();
  assert.equal(run.exitCode, 0);
  assert.deepEqual(writes(stage), []);
  assert.equal(stage.github.comments[0]?.body, ours(43));
  assert.deepEqual(
    run.annotations.map(({ name, data }) => `${name}: ${data}`),
    ["warning: The pull request comment was not changed: it belongs to a newer run."],
  );
});

test("comment: changes edits when what it tells has changed, and only then", async () => {
  await using stage = await startStage();
  const inputs = { comment: "changes" };
  const runs = [{}, {}, { witness: "", "witness-token": "" }];
  const seen: number[] = [];
  for (const [index, changed] of runs.entries()) {
    await stage.run({ inputs: { ...inputs, ...changed }, env: { GITHUB_RUN_NUMBER: `${50 + index}` } });
    seen.push(writes(stage).length);
  }
  assert.deepEqual(seen, [1, 1, 2]);
});

/** Fails what concerns comments, and nothing else: what is judged is read as ever. */
function failComments(failure: ReturnType<NonNullable<FakeGitHubOptions["fail"]>>): FakeGitHubOptions {
  return { fail: ({ path }) => (path.includes("/comments") ? failure : null) };
}

interface Trouble {
  name: string;
  github?: FakeGitHubOptions;
  request?: Parameters<Stage["run"]>[0];
  warning: RegExp | null;
}

const troubles: readonly Trouble[] = [
  {
    name: "a read-only token, as on a fork's pull request",
    github: { readOnly: true },
    warning: /the token is read-only/,
  },
  { name: "GitHub answers 500", github: failComments({ status: 500 }), warning: /GitHub did not accept it/ },
  { name: "GitHub cuts every connection", github: failComments("destroy"), warning: /GitHub did not accept it/ },
  {
    name: "GitHub is out of calls",
    github: failComments({ status: 403, headers: { "x-ratelimit-remaining": "0" } }),
    warning: /No pull request comment was written/,
  },
  { name: "comment: never", request: { inputs: { comment: "never" } }, warning: null },
  {
    name: "not a pull request",
    request: { event: { name: "push", payload: { ref: "refs/heads/main" } } },
    warning: null,
  },
];

for (const { name, github, request, warning } of troubles) {
  test(`no comment, the summary and the decision all the same: ${name}`, async () => {
    await using stage = await startStage({ ...(github !== undefined && { github }) });
    const run = await stage.run(request);
    assert.equal(run.exitCode, 0);
    assert.equal(run.outputs["decision"], "promote");
    assert.equal(run.outputs["comment-url"], undefined);
    assert.ok(run.summary.startsWith(promoted));
    assert.deepEqual(stage.github.comments, []);
    assert.deepEqual(
      run.annotations.map(({ name: level }) => level),
      warning === null ? [] : ["warning"],
    );
    if (warning === null)
      assert.deepEqual(
        stage.github.requests.filter(({ path }) => path.includes("/comments")),
        [],
      );
    else assert.match(run.annotations[0]?.data ?? "", warning);
  });
}

test("without a token nothing can be compared: held, and told in the summary", async () => {
  await using stage = await startStage();
  const run = await stage.run({ githubToken: "" });
  assert.equal(run.exitCode, 1);
  assert.match(
    run.summary,
    /^## Fallback Gate - ⛔ Could not be judged: no github-token to compare base and head with\n/,
  );
  assert.deepEqual(stage.github.requests, []);
  const warnings = run.annotations.filter(({ name }) => name === "warning");
  assert.equal(warnings.length, 1);
  assert.match(warnings[0]?.data ?? "", /there is no github-token/);
});
