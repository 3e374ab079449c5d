import assert from "node:assert/strict";
import { test } from "node:test";
import { bundleOf, findingsOf } from "./evidence.ts";
import type { FakeGitHubOptions, GitHubRequest } from "./harness/github.ts";
import { promotion, rollback, start, texts } from "./promotion-files.ts";
import { headSha, startPromotion, type PromotionOptions } from "./promotion-stage.ts";

type Fail = NonNullable<FakeGitHubOptions["fail"]>;

/** Fails what is read of the repository; comments go on working. */
function repositoryFails(status: number, headers: Record<string, string> = {}): Fail {
  return ({ path }) => (/\/(git|compare|contents|commits|branches|pulls)\b/.test(path) ? { status, headers } : null);
}

interface Obstacle {
  name: string;
  options: PromotionOptions;
  token?: string;
  obstacle: string;
  says: RegExp;
}

const table: readonly Obstacle[] = [
  {
    name: "no token",
    options: {},
    token: "",
    obstacle: "no-token",
    says: /got no github-token to read them with\.\\\n {2}To do: Give the action a github-token with contents: read\./,
  },
  {
    name: "a token without permission",
    options: { fail: repositoryFails(403) },
    obstacle: "no-permission",
    says: /got a token that may not read them\.\\\n {2}To do: Grant contents: read and pull-requests: read to the job\./,
  },
  {
    name: "a token that is no longer valid",
    options: { fail: repositoryFails(401) },
    obstacle: "no-permission",
    says: /got a token that may not read them/,
  },
  {
    name: "GitHub answering 500 to everything",
    options: { fail: () => ({ status: 500 }) },
    obstacle: "failed",
    says: /got an error from where they are read\.\\\n {2}To do: Run the gate again; if it stays, look at GitHub's status\./,
  },
  {
    name: "GitHub cutting every connection",
    options: { fail: () => "destroy" },
    obstacle: "failed",
    says: /got an error from where they are read/,
  },
  {
    name: "GitHub out of calls",
    options: { fail: repositoryFails(403, { "x-ratelimit-remaining": "0" }) },
    obstacle: "failed",
    says: /got an error from where they are read/,
  },
  {
    name: "a repository that GitHub does not show",
    options: { fail: repositoryFails(404) },
    obstacle: "not-found",
    says: /got no `main` there, or no history in common with it\.\\\n {2}To do: .*git fetch origin `main`/,
  },
];

for (const { name, options, token, obstacle, says } of table) {
  test(`${name}: every route is gated, and held because nothing could be compared`, async () => {
    await using stage = await startPromotion({ head: promotion, ...options });
    const workspaceFiles = texts({ ...start, ...promotion });
    const run = await stage.run({ workspaceFiles, ...(token !== undefined && { githubToken: token }) });
    assert.deepEqual([run.exitCode, run.outputs["decision"]], [1, "hold"], run.stdout);
    assert.deepEqual(findingsOf(run), [`run branch-current/${obstacle} blocked`]);
    assert.equal(bundleOf(run).promotion.obstacle, obstacle);
    assert.equal(stage.gateway.connections(), 0, "no answer would help");
    assert.match(run.summary, /^## Fallback Gate - ⛔ Could not be judged: [a-z` -]+\n/);
    assert.match(run.summary, says);
  });
}

test("an error of a server is asked about once more, and a lost answer costs nothing", async () => {
  const failed = new Set<string>();
  const once: Fail = ({ method, path, query }: GitHubRequest) => {
    const key = `${method} ${path} ${query.toString()}`;
    if (method !== "GET" || failed.has(key)) return null;
    failed.add(key);
    return failed.size % 2 === 0 ? "destroy" : { status: 502 };
  };
  await using stage = await startPromotion({ head: promotion, fail: once });
  const run = await stage.run();
  assert.deepEqual([run.exitCode, findingsOf(run)], [0, []], run.stdout);
  assert.ok(failed.size > 8);
});

test("a repository that cannot be read any more at the end of the run is no promotion", async () => {
  let isDown = false;
  const fail: Fail = (request) => (isDown ? repositoryFails(500)(request) : null);
  await using stage = await startPromotion({ head: promotion, fail, onRequest: () => void (isDown = true) });
  const run = await stage.run();
  assert.deepEqual([run.exitCode, findingsOf(run)], [1, ["run branch-current/failed blocked"]]);
});

test("a rollback passes only where GitHub shows that it is one", async () => {
  const fail: Fail = ({ path, query }) =>
    path.endsWith("/routes.yaml") && query.get("ref") === headSha ? { status: 500 } : null;
  await using stage = await startPromotion({ head: rollback, fail });
  const run = await stage.run();
  assert.deepEqual([run.exitCode, run.outputs["decision"]], [1, "hold"]);
  assert.ok(findingsOf(run).includes("run evidence-complete/share-unknown missing"), run.stdout);
});
