import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { limits } from "../../src/core/limits.ts";
import { workspace } from "../adapters/workspace.ts";
import { browser, open, unfold, widthOf } from "../browser/chromium.ts";
import { runCommand } from "./command-line.ts";
import { contractPath, copyOf } from "./contract-copy.ts";
import { recordsOf } from "./evidence.ts";
import type { ActionRun } from "./harness/runner.ts";
import { verified } from "./replay-runs.ts";
import { manifestPath, oneRoute, startStage } from "./stage.ts";

const sizes = [
  [360, 740],
  [1280, 900],
] as const;

/** Opened by a reader: it asks for nothing, says nothing to the console, and is as wide as its window. */
async function assertReadable(t: TestContext, html: string | undefined, title: string): Promise<void> {
  const chromium = await browser(t);
  if (chromium === null) return;
  for (const [width, height] of sizes) {
    const { page, requests, messages } = await open(t, chromium, html ?? "", { viewport: { width, height } });
    assert.equal(await page.locator("h1").innerText(), title);
    await unfold(page);
    assert.equal(await widthOf(page), width);
    assert.deepEqual({ requests, messages }, { requests: [], messages: [] });
  }
}

test("the page of the demo can be read", async (t) => {
  const cwd = workspace(t);
  const run = await runCommand(["demo"], { cwd });
  assert.equal(run.exitCode, 0, run.stdout);
  const html = readFileSync(join(cwd, "fallback-gate-evidence/report.html"), "utf8");
  await assertReadable(
    t,
    html,
    "Fallback Gate - To investigate: chat-other-family answered as messages instead of chat-completions (and 1 more)",
  );
});

/** Seven calls to the first target and six to the second, as two layers of retries make them. */
async function thirteenCalls(): Promise<ActionRun> {
  const steps = { main: [500], "backup-eu": [500, 500, 500, 500, 500, 200] };
  await using stage = await startStage({ steps, retries: 6, header: "lying" });
  return await stage.run({ workspaceFiles: { [manifestPath]: oneRoute.replace("attempts: 3", "attempts: 4") } });
}

test("thirteen calls of one request are in the ledger of comment and page, beside a header that says none", async (t) => {
  const run = await thirteenCalls();
  const row = "| `chat-backup` | `smoke` | 1 request | 0 retries (header) | **13 calls** | 4 attempts |";
  assert.ok(run.summary.includes(`\n${row}\n`), run.summary);
  const html = run.files["report.html"] ?? "";
  assert.match(html.replace(/<[^>]*>/g, " "), /13 calls/);
  await assertReadable(t, html, "Fallback Gate - Held: chat-backup made 13 provider calls where 4 are allowed");
});

const routes = Array.from({ length: 200 }, (_, index) => ({
  id: `chat-${index}`,
  model: "chat-staging",
  targets: { main: [], "backup-eu": [] },
  retry_budget: { attempts: 3 },
  checks: ["smoke"],
}));
const many = `version: 1
contracts: { chat: ${copyOf(contractPath)} }
defaults: { family: chat-completions, contract: chat }
routes: ${JSON.stringify(routes)}
`;

test("two hundred routes: whole evidence, faces within their limits, and a page that can be read", async (t) => {
  await using stage = await startStage();
  const run = await stage.run({ workspaceFiles: { [manifestPath]: many } });
  assert.equal(run.outputs["decision"], "hold", run.stdout);
  assert.equal(recordsOf(run).length, 200);
  const comment = stage.github.comments[0]?.body ?? "";
  assert.ok(comment.length <= limits.commentChars + 100, `${comment.length}`);
  assert.ok(Buffer.byteLength(run.summary) <= limits.summaryBytes);
  for (const face of [comment, run.summary])
    assert.match(face, /^Left out for length: [^\n]+ The evidence folder has the full report\.$/m);
  assert.doesNotMatch(run.files["report.md"] ?? "", /^Left out for length/m);
  assert.equal(run.annotations.length, limits.annotations);
  assert.match(run.annotations.at(-1)?.data ?? "", /^and 391 more findings: see the step summary$/);
  const { exitCode, told } = await verified(t, run.files);
  assert.deepEqual([exitCode, new Set(told.values())], [0, new Set(["agrees"])]);
  await assertReadable(
    t,
    run.files["report.html"],
    "Fallback Gate - Held: the checks of chat-0 lack fallback (and 399 more)",
  );
});
