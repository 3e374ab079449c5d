import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { GateError } from "../../src/core/errors.ts";
import type { History } from "../../src/core/ports/history.ts";
import { dialects } from "../../src/dialects/index.ts";
import { effectiveManifest, parseManifest } from "../../src/manifest/index.ts";
import { readPromotion, type BoundPromotion } from "../../src/promotion/promotion.ts";
import { runContext } from "../../src/core/run-context.ts";
import { fakeHistory } from "./changes/fake-history.ts";

const manifestFile = ".github/fallback-gate.yml";
const manifest = readFileSync(join(import.meta.dirname, "changes", "manifest.yml"), "utf8");
const [own, anybodys] = ["9".repeat(40), "b".repeat(40)];
const side = { ref: "main", sha: own, repo: { full_name: "acme/routes" } };
const payload = { pull_request: { number: 7, head: { ...side, sha: anybodys }, base: side } };

const { history } = fakeHistory({
  commits: { [own]: { [manifestFile]: manifest }, [anybodys]: { [manifestFile]: "version: 99" } },
  tips: [own],
  heads: [anybodys],
  mergeBase: own,
});

/** The run of an event on the base branch, in a folder with anybody's head checked out. */
function bound(event: string, given: History | null): Promise<BoundPromotion> {
  const context = {
    random: "0a1b2c3d",
    at: "2026-11-20T10:00:00.000Z",
    tool_version: "1.0.0",
    tool_digest: null,
    node_version: "24.4.0",
  };
  const variables = { GITHUB_EVENT_NAME: event, GITHUB_SHA: own };
  return readPromotion({
    run: runContext(variables, event === "pull_request_target" ? payload : {}, { ...context, notes: "" }),
    manifestFile,
    history: given,
    localBase: null,
    onlyBase: true,
    effective: (bytes) => effectiveManifest(parseManifest(manifestFile, bytes), dialects, null),
    workingManifest: () => assert.fail("expected nothing to be read from the working folder"),
  });
}

test("a run after another workflow is judged by the manifest of the commit that it is for", async () => {
  const { source, promotion } = await bound("workflow_run", history);
  assert.equal(source?.commit, own);
  assert.deepEqual(
    promotion.routes.map(({ gated, reason }) => [gated, reason]),
    [[true, "no-base"]],
  );
});

test("a run for the base branch reads its files at the tip of base", async () => {
  const { source, promotion } = await bound("pull_request_target", history);
  assert.equal(source?.commit, own);
  assert.equal(promotion.compared, "pull-request");
});

const broken: History = {
  ...history,
  tip: async () => Promise.reject(new GateError("HISTORY_FAILED", "expected an answer, got none")),
  read: async () => Promise.reject(new GateError("HISTORY_FAILED", "expected an answer, got none")),
};
const empty: History = { ...history, read: async () => null };

for (const event of ["issue_comment", "workflow_run", "pull_request_target"]) {
  for (const [name, given] of [
    ["no token", null],
    ["no answer", broken],
    ["no manifest", empty],
  ] as const) {
    test(`${event} with ${name} is refused: the working folder may be anybody's`, async () => {
      await assert.rejects(bound(event, given), { code: "FILE_UNREADABLE" });
    });
  }
}
