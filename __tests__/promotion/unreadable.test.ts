import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { GateError } from "../../src/core/errors.ts";
import type { History } from "../../src/core/ports/history.ts";
import { dialects } from "../../src/dialects/index.ts";
import { effectiveManifest, parseManifest } from "../../src/manifest/index.ts";
import { readPromotion } from "../../src/promotion/promotion.ts";
import { confirmed } from "../../src/promotion/surroundings.ts";
import { runContext } from "../../src/core/run-context.ts";
import { fakeHistory } from "./changes/fake-history.ts";

const manifestFile = ".github/fallback-gate.yml";
const workflowFile = ".github/workflows/gate.yml";
const plain = readFileSync(join(import.meta.dirname, "changes", "manifest.yml"), "utf8");
const manifest = plain.replace("version: 1", "version: 1\nscope: [gateway/**]");
const [base, head] = ["a".repeat(40), "b".repeat(40)];
const side = { ref: "main", sha: base, repo: { full_name: "acme/routes" } };
const payload = { pull_request: { number: 7, head: { ...side, sha: head }, base: side } };

const noList: History["changedFiles"] = async () =>
  Promise.reject(new GateError("HISTORY_FAILED", "expected 200, got 500"));

function weights(backup: number): string {
  return `routes: { chat: { main: { weight: ${100 - backup} }, backup: { weight: ${backup} } } }\n`;
}

const theList = "the list of changed files";

/** A promotion in which GitHub returns no content for one path at head (a link, a folder, a large file), or no list. `from`: since when. */
async function promoted(unreadable: string, from: "the start" | "the end" = "the start") {
  let isEnd = false;
  const { history } = fakeHistory({
    commits: {
      [base]: { [manifestFile]: manifest, [workflowFile]: "on: push", "gateway/routes.yaml": weights(5) },
      [head]: { [manifestFile]: manifest, [workflowFile]: "on: push", "gateway/routes.yaml": weights(25) },
    },
    tips: [base],
    heads: [head],
    mergeBase: base,
  });
  const read: typeof history.read = async (path, commit, maxBytes) => {
    const isTime = isEnd || from === "the start";
    if (isTime && path === unreadable && commit === head)
      throw new GateError("HISTORY_FAILED", "expected a file, got a link");
    return history.read(path, commit, maxBytes);
  };
  const variables = {
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_WORKFLOW_REF: `acme/routes/${workflowFile}@refs/pull/7/merge`,
  };
  const rest = {
    random: "0a1b2c3d",
    at: "2026-11-20T10:00:00.000Z",
    tool_version: "1.0.0",
    tool_digest: null,
    node_version: "24.4.0",
  };
  const run = runContext(variables, payload, { ...rest, notes: "" });
  const bound = await readPromotion({
    run,
    manifestFile,
    history: { ...history, read, ...(unreadable === theList && { changedFiles: noList }) },
    localBase: null,
    onlyBase: false,
    effective: (bytes) => effectiveManifest(parseManifest(manifestFile, bytes), dialects, null),
    workingManifest: () => assert.fail("expected nothing to be read from the working folder"),
  });
  isEnd = true;
  const promotion = from === "the end" ? await confirmed(bound, run) : bound.promotion;
  const [route] = promotion.routes;
  const reviewed = promotion.reviewed_changes.map(({ what, field }) => `${what} ${field}`);
  return { reason: route?.reason, problem: route?.problem, obstacle: promotion.obstacle, reviewed };
}

test("a traffic file that cannot be fetched makes the share unknown and counts as changed as a whole", async () => {
  assert.deepEqual(await promoted("gateway/routes.yaml"), {
    reason: "unknown-share",
    problem: "file-unreadable",
    obstacle: null,
    reviewed: ["traffic-file /"],
  });
});

test("a gating workflow that cannot be fetched counts as changed as a whole", async () => {
  const expected = { reason: "raised", problem: null, obstacle: null, reviewed: ["workflow /"] };
  assert.deepEqual(await promoted(workflowFile), expected);
});

test("other files that cannot be fetched hold the change but keep the comparison", async () => {
  const expected = { reason: "raised", problem: null, obstacle: "failed", reviewed: [] };
  assert.deepEqual(await promoted(theList), expected);
});

test("a gating workflow that cannot be fetched at the end of the run holds the change: what it uses may have changed", async () => {
  const expected = { reason: "raised", problem: null, obstacle: "failed", reviewed: [] };
  assert.deepEqual(await promoted(workflowFile, "the end"), expected);
});

test("nothing is reported if every file is readable", async () => {
  for (const from of ["the start", "the end"] as const)
    assert.deepEqual(await promoted("another", from), {
      reason: "raised",
      problem: null,
      obstacle: null,
      reviewed: [],
    });
});
