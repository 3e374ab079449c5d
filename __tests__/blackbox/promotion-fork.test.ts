import assert from "node:assert/strict";
import { test } from "node:test";
import { bundleOf, findingsOf, headOf } from "./evidence.ts";
import { pullRequestEvent } from "./harness/event.ts";
import { assertNowhere } from "./harness/canary.ts";
import { manifestWith, promotion, rollback, start, type Files } from "./promotion-files.ts";
import { startPromotion } from "./promotion-stage.ts";
import { credential, witnessToken } from "./stage.ts";

const event = pullRequestEvent({ headRepository: "stranger/routes" });
const blocked = "## Fallback Gate - ⛔ Could not be judged: a pull request from a fork gets no secrets";
const checks = ["bad-credential", "fallback", "invalid-body", "smoke", "unknown-model", "wrong-path"];

function notRun(reason: string): string[] {
  return checks.map((check) => `${check} evidence-complete/${reason} blocked`);
}

test("a fork's promotion is held without a packet, and says what a maintainer does next", async () => {
  await using stage = await startPromotion({ head: promotion, readOnly: true });
  const run = await stage.run({ event });
  assert.deepEqual([run.exitCode, run.outputs["decision"]], [1, "hold"], run.stdout);
  assert.ok(
    notRun("fork").every((finding) => findingsOf(run).includes(finding)),
    run.stdout,
  );
  assert.equal(stage.gateway.connections(), 0);
  assert.ok(run.summary.startsWith(`${blocked}\n`));
  assert.match(
    run.summary,
    /^This pull request comes from a fork, and GitHub gives runs from forks no secrets\. Next step: a maintainer/m,
  );
  assert.match(run.summary, /\| `chat-backup` \| 5 % to 25 % at /);
  assert.doesNotMatch(run.summary, /no credential for the gateway/);
  assertNowhere({ credential, witnessToken }, run, stage.github.requests);
});

test("a token that may only read takes nothing from a fork's decision", async () => {
  const summaries: string[] = [];
  for (const readOnly of [true, false]) {
    await using stage = await startPromotion({ head: promotion, readOnly });
    const run = await stage.run({ event, env: { STAGING_KEY: "" } });
    assert.deepEqual([run.exitCode, run.outputs["decision"]], [1, "hold"]);
    const warned = run.annotations.filter(({ name }) => name === "warning").map(({ data }) => data);
    assert.equal(
      warned.some((text) => text.includes("the token is read-only")),
      readOnly,
    );
    assert.equal(headOf(stage.github), readOnly ? "" : blocked);
    summaries.push(run.summary.split("\n")[0] ?? "");
  }
  assert.deepEqual(summaries, [blocked, blocked]);
});

const elsewhere = ["docs/chat-completions.md", "https://documents.invalid/chat"] as const;
const headsOfForks: readonly (readonly [name: string, base: Files, head: Files])[] = [
  ["a page of its choice as documentation", manifestWith(elsewhere), promotion],
  ["a new manifest", { ".github/fallback-gate.yml": null }, { ...start, ...manifestWith(elsewhere) }],
  [
    "files of its own as headers",
    {},
    {
      ...promotion,
      ...manifestWith(["version: 1", "version: 1\ngateways: { default: { headers: { x-team: { file: team.txt } } } }"]),
    },
  ],
];

for (const [name, base, head] of headsOfForks) {
  test(`a fork with ${name} makes nobody ask anything`, async () => {
    await using stage = await startPromotion({ base, head });
    const run = await stage.run({ event });
    assert.deepEqual([run.exitCode, run.outputs["decision"]], [1, "hold"], run.stdout);
    assert.deepEqual(bundleOf(run).evidence.contracts, []);
    assert.equal(stage.gateway.connections(), 0);
  });
}

test("a fork's rollback passes like any other", async () => {
  await using stage = await startPromotion({ head: rollback, readOnly: true });
  const run = await stage.run({ event, env: { STAGING_KEY: "" } });
  assert.deepEqual([run.exitCode, run.outputs["decision"], run.annotations], [0, "none", []]);
  assert.doesNotMatch(run.summary, /fork/);
});

test("a head whose repository is gone counts as a fork", async () => {
  await using stage = await startPromotion({ head: promotion });
  const { payload } = pullRequestEvent();
  const gone = JSON.parse(JSON.stringify(payload), (key, value: unknown) =>
    key === "head" ? { ...Object(value), repo: null } : value,
  );
  const run = await stage.run({ event: { name: "pull_request", payload: gone } });
  assert.ok(findingsOf(run).includes("smoke evidence-complete/fork blocked"));
  assert.equal(stage.gateway.connections(), 0);
});

test("a missing credential is another matter: it names the secret to set, and no fork", async () => {
  await using stage = await startPromotion({ head: promotion });
  const run = await stage.run({ env: { STAGING_KEY: "" } });
  assert.deepEqual([run.exitCode, run.outputs["decision"]], [1, "hold"]);
  assert.deepEqual(findingsOf(run), ["run reachable/credential-missing blocked"]);
  assert.equal(stage.gateway.connections(), 0);
  assert.equal(headOf(stage.github), "## Fallback Gate - ⛔ Could not be judged: `STAGING_KEY` is empty or not set");
  assert.match(stage.github.comments[0]?.body ?? "", /6 more findings follow from it: `evidence-complete`/);
  assert.doesNotMatch(stage.github.comments[0]?.body ?? "", /comes from a fork/);
});
