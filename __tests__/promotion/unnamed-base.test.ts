import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { dialects } from "../../src/dialects/index.ts";
import { effectiveManifest, parseManifest } from "../../src/manifest/index.ts";
import { readPromotion } from "../../src/promotion/promotion.ts";
import { runContext } from "../../src/core/run-context.ts";
import { fakeHistory } from "./changes/fake-history.ts";

const manifestFile = ".github/fallback-gate.yml";
const manifest = readFileSync(join(import.meta.dirname, "changes", "manifest.yml"));
const head = "9".repeat(40);
const side = { ref: "grün", sha: head, repo: { full_name: "acme/routes" } };

const events: readonly (readonly [name: string, event: string, payload: unknown])[] = [
  ["a branch whose name evidence cannot hold", "pull_request", { pull_request: { number: 7, head: side, base: side } }],
  ["no base", "pull_request", { pull_request: { number: 7, head: side, base: null } }],
  ["no pull request", "pull_request", { pull_request: null }],
  ["nothing", "pull_request", null],
  ["a review of nothing", "pull_request_review", {}],
  ["a merge group of nothing", "merge_group", { merge_group: null }],
  ["a merge group on no branch", "merge_group", { merge_group: { head_sha: head, base_ref: "refs/heads/" } }],
];

for (const [name, event, payload] of events) {
  test(`a change of a branch is never judged by the working folder alone: ${name}`, async () => {
    assert.equal((await promotionOf(event, payload)).obstacle, "not-found");
  });
}

for (const event of ["workflow_dispatch", "schedule", "push", "local"]) {
  test(`a run that is about no branch misses none: ${event}`, async () => {
    assert.equal((await promotionOf(event, {})).obstacle, null);
  });
}

async function promotionOf(event: string, payload: unknown) {
  const context = {
    random: "0a1b2c3d",
    at: "2026-11-20T10:00:00.000Z",
    tool_version: "1.0.0",
    tool_digest: null,
    node_version: "24.4.0",
  };
  const variables = { GITHUB_EVENT_NAME: event, GITHUB_SHA: head };
  const { history } = fakeHistory({ commits: { [head]: {} }, tips: [head], heads: [head], mergeBase: head });
  const effective = (bytes: Uint8Array) => effectiveManifest(parseManifest(manifestFile, bytes), dialects, null);
  const { promotion } = await readPromotion({
    run: runContext(variables, payload, { ...context, notes: "" }),
    manifestFile,
    history,
    localBase: null,
    onlyBase: false,
    effective,
    workingManifest: async () => effective(manifest),
  });
  assert.ok(promotion.routes.every(({ gated }) => gated));
  return promotion;
}
