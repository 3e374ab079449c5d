import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { bundleOf } from "./evidence.ts";
import { pullRequestEvent, type RunnerEvent } from "./harness/event.ts";
import type { ActionRun } from "./harness/runner.ts";
import { startServer } from "./harness/server.ts";
import { manifestWith, promotion, rollback, texts, type Files } from "./promotion-files.ts";
import { baseSha, headSha, startPromotion } from "./promotion-stage.ts";
import { credential } from "./stage.ts";

test("evidence that a pull request brings is never read, and is gone where the run cannot start", async () => {
  await using stage = await startPromotion({ head: promotion });
  const promoted = await stage.run();
  assert.equal(promoted.outputs["decision"], "promote");
  const brought: Record<string, string> = Object.fromEntries(
    Object.entries(promoted.files).map(([path, text]) => [`fallback-gate-evidence/${path}`, text]),
  );
  const held = await stage.run({ workspaceFiles: brought, env: { STAGING_KEY: "" } });
  assert.deepEqual([held.exitCode, held.outputs["decision"], bundleOf(held).decision.overall], [1, "hold", "hold"]);
  await using unreadable = await startPromotion({
    head: { ...promotion, ...manifestWith(["version: 1", "version: ["]) },
  });
  const broken = await unreadable.run({ workspaceFiles: brought });
  assert.deepEqual([broken.exitCode, broken.outputs["decision"], broken.files], [3, "hold", {}]);
});

const scenes: Readonly<Record<string, Files>> = {
  promote: promotion,
  none: rollback,
  hold: { ...promotion, ...manifestWith(["attempts: 3", "attempts: 9"]) },
};

for (const [decision, head] of Object.entries(scenes))
  test(`a run that ends with ${decision} says the same in output, exit code, evidence and routes, and changes no later step`, async () => {
    await using stage = await startPromotion({ head });
    const folder = mkdtempSync(join(tmpdir(), "fallback-gate-later-"));
    const later = { GITHUB_ENV: join(folder, "env"), GITHUB_PATH: join(folder, "path") };
    try {
      for (const file of Object.values(later)) writeFileSync(file, "");
      assertAgrees(await stage.run({ env: later }), decision);
      for (const file of Object.values(later)) assert.equal(readFileSync(file, "utf8"), "");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

function assertAgrees(run: ActionRun, decision: string): void {
  const routes: readonly { decision: string }[] = JSON.parse(run.outputs["routes"] ?? "null");
  const bundle = bundleOf(run);
  assert.deepEqual(
    [run.outputs["decision"], bundle.decision.overall, run.exitCode],
    [decision, decision, decision === "hold" ? 1 : 0],
    run.stdout,
  );
  assert.equal(
    routes.some((route) => route.decision !== "promote"),
    decision === "hold",
  );
  assert.deepEqual(
    routes.map((route) => route.decision),
    Object.values(bundle.decision.routes),
  );
}

/** Wherever a manifest may name an address. */
const places: readonly ((url: string) => Files)[] = [
  (url) => manifestWith(["version: 1", `version: 1\ngateways: { default: { url: ${url} } }`]),
  (url) => manifestWith(["version: 1", `version: 1\ngateways: { default: { base_url: ${url} } }`]),
  (url) => manifestWith(["version: 1", `version: 1\nlogs: [{ gateway: default, source: endpoint, url: ${url} }]`]),
  (url) => manifestWith(["version: 1", `version: 1\ngateway-url: ${url}`]),
  (url) => manifestWith(["model: chat-staging", `model: chat-staging\n    url: ${url}`]),
  (url) =>
    manifestWith(["  chat: ", `  other: { source: ${url}/chat, origin: ${url}, checked: 2026-11-20 }\n  chat: `]),
];

const { payload } = pullRequestEvent();
const events: readonly RunnerEvent[] = [
  { name: "pull_request", payload },
  { name: "pull_request_target", payload },
  pullRequestEvent({ headRepository: "stranger/routes" }),
  {
    name: "merge_group",
    payload: { merge_group: { head_sha: headSha, base_sha: baseSha, base_ref: "refs/heads/main" } },
  },
  { name: "push", payload: { ref: "refs/heads/main", before: baseSha, after: headSha } },
  { name: "workflow_run", payload: { repository: { default_branch: "main" } } },
  { name: "schedule", payload: {} },
];

test("an address in a manifest gets no packet, wherever it stands and on every event", async () => {
  await using elsewhere = await startServer(async (_, response) => void response.end());
  const { url } = elsewhere;
  const [first, ...others] = places.map((place) => ({ ...promotion, ...place(url) }));
  const runs = await Promise.all([
    ...events.map((event) => ended(first ?? {}, event)),
    ...others.map((head) => ended(head)),
  ]);
  assert.equal(elsewhere.connections(), 0);
  assert.equal(runs.length, 12);
  for (const { outputs, stdout } of runs) {
    assert.notEqual(outputs["decision"] ?? "", "");
    assert.ok(!stdout.replaceAll(/^::add-mask::.*$/gm, "").includes(credential));
  }
});

async function ended(head: Files, event?: RunnerEvent): Promise<ActionRun> {
  await using stage = await startPromotion({ head });
  return await stage.run({ ...(event && { event }), workspaceFiles: texts(head), env: { GITHUB_SHA: headSha } });
}
