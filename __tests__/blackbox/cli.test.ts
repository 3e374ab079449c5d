import assert from "node:assert/strict";
import { once } from "node:events";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { workspace } from "../adapters/workspace.ts";
import { exitOf, repositoryFolder, runCommand, startCommand } from "./command-line.ts";
import { contractFiles } from "./contract-copy.ts";
import { bundleOf, recordsOf } from "./evidence.ts";
import { assertNowhere } from "./harness/canary.ts";
import { credential, manifestPath, oneRoute, quietly, startStage, witnessToken } from "./stage.ts";

const manifest = { ...contractFiles, [manifestPath]: quietly(oneRoute) };

interface Words {
  args: readonly string[];
  exitCode: number;
  stdout?: RegExp;
  stderr?: RegExp;
}

const words: readonly Words[] = [
  { args: ["--help"], exitCode: 0, stdout: /^ {2}fallback-gate run .*\n[^]*Exit codes: 0 promote or none, 1 hold/m },
  { args: [], exitCode: 0, stdout: /^fallback-gate \d+\.\d+\.\d+\n/ },
  { args: ["--version"], exitCode: 0, stdout: /^\d+\.\d+\.\d+\n$/ },
  { args: ["run", "--help"], exitCode: 0, stdout: /--gateway-url URL/ },
  { args: ["rum"], exitCode: 3, stderr: /^expected a command, got `rum`\. Did you mean `run`\?\n/ },
  {
    args: ["run", "--gateway", "x"],
    exitCode: 3,
    stderr: /^expected an option of this command, got `--gateway`\. Did you mean `--gateway-url` or `--gateways`\?\n$/,
  },
  { args: ["limits"], exitCode: 0, stdout: /^exchangeMs +30000\n[^]*^manifestBytes +262144$/m },
  { args: ["-h"], exitCode: 0, stdout: /^fallback-gate \d/ },
  { args: ["verify", "-h"], exitCode: 0, stdout: /^fallback-gate verify BUNDLE\n/ },
  {
    args: ["limits", "--all"],
    exitCode: 3,
    stderr: /^expected an option of this command, got `--all`\. Remove it\.\n$/,
  },
  { args: ["run", "chat-backup"], exitCode: 3, stderr: /^expected no arguments besides options, got 1\. / },
  { args: ["lint", "--fix"], exitCode: 3, stderr: /^expected an option of this command, got `--fix`\. / },
  { args: ["lint", "one.yml", "two.yml"], exitCode: 3, stderr: /^expected at most 1 argument/ },
  { args: ["lint"], exitCode: 0, stdout: /^\.github\/fallback-gate\.yml: 1 route, no problem found\n$/ },
  {
    args: ["lint", "gone.yml"],
    exitCode: 3,
    stderr: /expected a manifest at gone\.yml, got no file\. Run from the top folder/,
  },
  { args: ["provider", "--port", "70000"], exitCode: 3, stderr: /--port: expected a number from 0 to 65535/ },
  { args: ["provider", "--host", "0.0.0.0"], exitCode: 3, stderr: /expected a loopback address/ },
  { args: ["provider", "--target", "flaky=sometimes"], exitCode: 3, stderr: /expected a status from 100 to 599/ },
];

for (const { args, exitCode, stdout = /^$/, stderr = /^$/ } of words) {
  test(`fallback-gate ${args.join(" ")}`, async (context) => {
    const run = await runCommand(args, { cwd: workspace(context, manifest) });
    assert.equal(run.exitCode, exitCode);
    assert.match(run.stdout, stdout);
    assert.match(run.stderr, stderr);
  });
}

test("lint names every problem at its place, and what may have been meant", async (context) => {
  const bad = oneRoute.replace("family:", "famly:").replace("attempts: 3", "attempts: three");
  const { exitCode, stdout, stderr } = await runCommand(["lint"], {
    cwd: workspace(context, { [manifestPath]: bad }),
  });
  assert.equal(exitCode, 3);
  assert.equal(stdout, "");
  assert.deepEqual(
    stderr
      .trimEnd()
      .split("\n")
      .map((line) => /^\S+/.exec(line)?.[0]),
    ["6:5", "10:31"].map((place) => `${manifestPath}:${place}`),
  );
  assert.match(stderr, /:6:5 .*Did you mean `family`\?/);
});

interface Judged {
  decision: string;
  exitCode: number;
  steps: readonly (number | "wrong-family")[];
  says: RegExp;
}

const judged: readonly Judged[] = [
  { decision: "promote", exitCode: 0, steps: [200], says: /^Fallback Gate - Ready to promote: 1 route/m },
  { decision: "hold", exitCode: 1, steps: [400], says: /^ {2}hold: parseable chat-backup smoke$/m },
  { decision: "investigate", exitCode: 2, steps: ["wrong-family"], says: /^ {2}investigate: parseable chat-backup/m },
];

for (const { decision, exitCode, steps, says } of judged) {
  test(`fallback-gate run ends with ${exitCode} for ${decision}`, async (context) => {
    await using stage = await startStage({ steps: { main: steps } });
    const cwd = workspace(context, manifest);
    const witness = ["--witness", stage.witnessUrl, "--witness-token", witnessToken];
    const args = ["run", "--gateway-url", stage.gatewayUrl, "--credentials", "STAGING_KEY", ...witness];
    const run = await runCommand(args, { cwd, env: { STAGING_KEY: credential } });
    assert.equal(run.exitCode, exitCode);
    assert.match(run.stdout, says);
    assert.equal(run.stderr, "");
    const files = evidenceIn(cwd);
    assert.equal(bundleOf({ files }).decision.overall, decision);
    assert.match(recordsOf({ files })[0]?.run_id ?? "", /^fallback-smoke-\d{4}-\d\d-\d\d-[0-9a-f]{8}$/);
    assertNowhere({ credential, witnessToken }, { ...run, outputs: {}, summary: "", files });
    assert.deepEqual(stage.github.requests, []);
  });
}

test("fallback-gate run ends with 3 for bad input", async (context) => {
  const cwd = workspace(context, manifest);
  const env = { STAGING_KEY: credential };
  const run = await runCommand(["run", "--gateway-url", "http://127.0.0.1:1/v1", "--credentials", "STAGING_KEY"], {
    cwd,
    env,
  });
  assert.equal(run.exitCode, 3);
  assert.match(run.stderr, /^gateway default: expected a prefix, got a URL that ends in \/v1\. Leave \/v1 out/);
  const refused = await runCommand(["run"], { cwd, env: { ...env, NODE_TLS_REJECT_UNAUTHORIZED: "0" } });
  assert.equal(refused.exitCode, 3);
});

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  test(`fallback-gate provider serves until ${signal}`, async (context) => {
    const cwd = workspace(context);
    const child = startCommand(["provider", "--json", "--target", "flaky=500,200"], { cwd });
    const exited = exitOf(child);
    const [line]: unknown[] = await once(child.stdout, "data");
    const { url, token }: { url: string; token: string } = JSON.parse(String(line));
    const ask = { method: "POST", headers: { "content-type": "application/json", connection: "close" } };
    const body = JSON.stringify({ model: "m", messages: [{ role: "user", content: `fgn-${"0".repeat(32)}` }] });
    const statuses: number[] = [];
    for (let count = 0; count < 3; count++) {
      statuses.push((await fetch(`${url}/flaky/v1/chat/completions`, { ...ask, body })).status);
    }
    assert.deepEqual(statuses, [500, 200, 200]);
    const health = await fetch(`${url}/_control/health`, { headers: { authorization: `Bearer ${token}` } });
    assert.deepEqual(await health.json(), { name: "fallback-gate-provider" });
    assert.equal((await fetch(`${url}/_control/health`)).status, 401);
    child.kill(signal);
    assert.equal(await exited, 0);
  });
}

test("the demo runs without node_modules, shows the hidden retries in one row and says where to look", async (context) => {
  const home = workspace(context);
  for (const part of ["dist", "examples", "package.json"])
    cpSync(join(repositoryFolder, part), join(home, part), { recursive: true });
  const cwd = workspace(context);
  const run = await runCommand(["demo"], { cwd, home });
  assert.equal(run.exitCode, 0, run.stdout + run.stderr);
  assert.equal(run.stderr, "");
  const files = evidenceIn(cwd);
  assert.deepEqual(bundleOf({ files }).decision.routes, {
    "chat-backup": "promote",
    "chat-hidden-retries": "hold",
    "chat-other-family": "investigate",
  });
  const row = /^ +chat-hidden-retries +smoke +1 request +0 retries \(header\) +3 calls +2 attempts$/gm;
  assert.equal(run.stdout.match(row)?.length, 1);
  assert.match(run.stdout.trimEnd().split("\n").at(-1) ?? "", /See fallback-gate-evidence\/report\.md/);
  assert.match(files["report.md"] ?? "", /^## Fallback Gate - 🔍 To investigate: /);
});

function evidenceIn(folder: string): Record<string, string> {
  const names = ["records.jsonl", "bundle.json", "report.md"];
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(join(folder, "fallback-gate-evidence", name), "utf8")]),
  );
}
