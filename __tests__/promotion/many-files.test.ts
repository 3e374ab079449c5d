import assert from "node:assert/strict";
import { test } from "node:test";
import { dialects } from "../../src/dialects/index.ts";
import { effectiveManifest, parseManifest } from "../../src/manifest/index.ts";
import { readPromotion } from "../../src/promotion/promotion.ts";
import { runContext } from "../../src/core/run-context.ts";
import { fakeHistory } from "./changes/fake-history.ts";

const manifestFile = ".github/fallback-gate.yml";
const [forked, tip, head] = ["f".repeat(40), "b".repeat(40), "c".repeat(40)];
const numbers = Array.from({ length: 101 }, (_, index) => index);

const routes = numbers.map(
  (number) => `
  - id: chat-${number}
    family: chat-completions
    model: chat-staging
    contract: chat
    retry_budget: { attempts: 4 }
    traffic: { file: gateway/${number}.yaml, at: /weight }`,
);
const manifest = `version: 1\ncontracts:\n  chat: { source: docs/chat.md, origin: https://docs.example.com/chat, checked: 2026-11-20 }\nroutes:${routes.join("")}\n`;

function treeOf(text: (number: number) => string): Record<string, string> {
  const files = numbers.map((number) => [`gateway/${number}.yaml`, text(number)] as const);
  return { [manifestFile]: manifest, ...Object.fromEntries(files) };
}

test("with more files than evidence names, a change of the last one on base still holds", async () => {
  const { history } = fakeHistory({
    commits: {
      [forked]: treeOf(() => "weight: 1\n"),
      [tip]: treeOf((number) => (number === 100 ? "weight: 1\nother: 2\n" : "weight: 1\n")),
      [head]: treeOf(() => "weight: 2\n"),
    },
    tips: [tip],
    heads: [head],
    mergeBase: forked,
  });
  const side = { ref: "main", repo: { full_name: "acme/routes" } };
  const payload = { pull_request: { number: 7, head: { ...side, sha: head }, base: { ...side, sha: tip } } };
  const { promotion } = await readPromotion({
    run: runContext({ GITHUB_EVENT_NAME: "pull_request" }, payload, {
      random: "0a1b2c3d",
      at: "2026-11-20T10:00:00.000Z",
      tool_version: "1.0.0",
      tool_digest: null,
      node_version: "24.4.0",
      notes: "",
    }),
    manifestFile,
    history,
    localBase: null,
    onlyBase: false,
    effective: (bytes) => effectiveManifest(parseManifest(manifestFile, bytes), dialects, "STAGING_KEY"),
    workingManifest: () => assert.fail("expected a base to compare with"),
  });
  assert.deepEqual(promotion.base_changes, ["gateway/100.yaml"]);
});
