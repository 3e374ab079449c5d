import assert from "node:assert/strict";
import { test } from "node:test";
import { dialects } from "../../src/dialects/index.ts";
import type { EffectiveManifest } from "../../src/generated/types.ts";
import { effectiveManifest, parseManifest } from "../../src/manifest/index.ts";
import { reviewedChanges } from "../../src/promotion/reviewed-changes.ts";
import { fakeHistory } from "./changes/fake-history.ts";

const commit = "b".repeat(40);
const { history } = fakeHistory({ commits: { [commit]: {} }, tips: [commit], heads: [commit], mergeBase: commit });
const change = {
  compared: "pull-request",
  base: { ref: "main", sha: commit, merge_base: commit },
  head: commit,
  history,
} as const;

function manifestOf(routes: number, model: string): EffectiveManifest {
  const texts = Array.from(
    { length: routes },
    (_, number) => `
  - { id: r${number}, family: chat-completions, model: ${model}, contract: chat, retry_budget: { attempts: 4 },
      path: /v1/${model}, traffic: { file: weights.yaml, at: /r${number} } }`,
  );
  const text = `version: 1\ncontracts:\n  chat: { source: docs/chat.md, origin: https://docs.example.com/chat, checked: 2026-11-20 }\nroutes:${texts.join("")}\n`;
  return effectiveManifest(parseManifest("gate.yml", new TextEncoder().encode(text)), dialects, "STAGING_KEY");
}

for (const [routes, rest] of [
  [500, null],
  [501, "/ and 3 more"],
] as const)
  test(`${2 * routes} changes of ${routes} routes are ${rest === null ? "all told" : "told up to a last one, which is about all routes"}`, async () => {
    const manifests = { base: manifestOf(routes, "old"), head: manifestOf(routes, "new") };
    const raised = new Set(manifests.head.routes.map(({ id }) => id));
    const found = await reviewedChanges(raised, manifests, change, {
      run: { workflow_file: null, workflow_known: true },
      gating: { parts: [], places: [], isCut: false },
      changed: { paths: [], complete: true },
      mayBeNew: false,
      bound: manifests.head,
      rules: [],
    });
    assert.equal(found.length, 1_000);
    assert.deepEqual(
      found.filter(({ route }) => route === null).map(({ field }) => field),
      rest === null ? [] : [rest],
    );
  });
