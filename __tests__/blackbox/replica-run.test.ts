import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { workspace } from "../adapters/workspace.ts";
import { exitOf, runCommand, startCommand } from "./command-line.ts";
import { bundleOf, findingsOf } from "./evidence.ts";
import { config, gatewayCommand, realValues, repository } from "./replica-stage.ts";

const evidence = "fallback-gate-evidence";
const manifest = ".github/fallback-gate.yml";

async function runOn(context: TestContext, behaviour: string, args: readonly string[] = [], files = repository) {
  const cwd = workspace(context, files);
  const temp = workspace(context);
  const command = gatewayCommand(behaviour, join(cwd, config));
  const ran = await runCommand(["run", "--replica", "--command", command, ...args], { cwd, env: { TMPDIR: temp } });
  const text = (name: string) => readFileSync(join(cwd, evidence, name), "utf8");
  return { ...ran, cwd, temp, text, left: () => ({ files: { "bundle.json": text("bundle.json") } }) };
}

test("run --replica promotes without any other option or variable, and leaves nothing running", async (context) => {
  const { exitCode, stdout, stderr, temp, text, left } = await runOn(context, "serves");
  assert.equal(exitCode, 0, stdout + stderr);
  assert.match(stdout, /Ready to promote: 1 route/);
  assert.match(stderr, /^5 changes in the copy:\n/);
  assert.deepEqual(readdirSync(temp), []);
  const [replica] = bundleOf(left()).evidence.replicas ?? [];
  assert.deepEqual(
    [replica?.gateway, replica?.kind, replica?.changes, replica?.files.map(({ file, result }) => [file, result])],
    ["default", "litellm", 5, [[config, "matches"]]],
  );
  const digest = replica?.files[0]?.original.slice(0, 19) ?? "none";
  for (const name of ["report.md", "report.html"]) assert.ok(text(name).includes(digest), name);
  for (const value of realValues) assert.ok(!text("bundle.json").includes(value), value);
  assert.ok(!text("bundle.json").includes(temp));
});

test("run --replica holds retries that multiply beyond the budget", async (context) => {
  const strict = (repository[manifest] ?? "").replace("attempts: 4", "attempts: 2");
  const { exitCode, left } = await runOn(context, "serves", [], { ...repository, [manifest]: strict });
  assert.equal(exitCode, 1);
  assert.deepEqual(findingsOf(left()), ["fallback retry-budget/over failed"]);
});

test("a configuration that is another one than that of the copy is held", async (context) => {
  const { exitCode, stdout, left } = await runOn(context, "edits");
  assert.equal(exitCode, 1, stdout);
  assert.deepEqual(findingsOf(left()), ["run environment-match/replica-differs failed"]);
  assert.match(stdout, /the replica was made of another gateway\/config\.yaml than that of the head commit/);
});

test("a replica of one of two files that show the route proves nothing about the other", async (context) => {
  const both = (repository[manifest] ?? "").replace(/config: \[/, "config: [gateway/old.yaml, ");
  const files = { ...repository, [manifest]: both, "gateway/old.yaml": repository[config] ?? "" };
  const { exitCode, left } = await runOn(context, "serves", ["gateway/old.yaml"], files);
  assert.equal(exitCode, 1);
  assert.deepEqual(findingsOf(left()), ["run environment-match/replica-of-another failed"]);
});

test("a manifest without a credential and without config takes a named file", async (context) => {
  const bare = (repository[manifest] ?? "").replace(/credential: STAGING_KEY, config: \[.*\], /, "");
  const { exitCode, stdout, stderr } = await runOn(context, "serves", [config], { ...repository, [manifest]: bare });
  assert.equal(exitCode, 0, stdout + stderr);
});

for (const [where, path, given] of [
  ["at the top", "gateway.jsonl", "gateway.jsonl"],
  ["in a folder that is not there yet", "logs/of/gateway.jsonl", "logs/of/gateway.jsonl"],
  ["nowhere", null, null],
] as const)
  test(`a gateway leaves in the working folder only the declared log: ${where}`, async (context) => {
    const logs = path === null ? "" : `logs: [{ gateway: default, source: jsonl, path: ${path}, settle: 100ms }]\n`;
    const text = (repository[manifest] ?? "").replace("{ credential:", "{ dialect: litellm, credential:");
    const files = { ...repository, [manifest]: `${text}${logs}` };
    const { cwd, temp, stderr } = await runOn(context, "logs", [], files);
    const left = readdirSync(cwd, { recursive: true, encoding: "utf8" }).filter((file) =>
      /(?:gateway\.jsonl|access\.log)$/.test(file),
    );
    assert.deepEqual(left, path === null ? [] : [path], stderr);
    assert.deepEqual(readdirSync(temp), []);
    if (path === null) return;
    const [row = ""] = readFileSync(join(cwd, path), "utf8").split("\n");
    assert.deepEqual(JSON.parse(row), { given: join(realpathSync(cwd), given) });
  });

for (const [when, args, message] of [
  [
    "a URL of the replica's gateway",
    ["--gateway-url", "http://127.0.0.1:1"],
    /expected no URL and no witness for the gateway default/,
  ],
  ["a plan", ["--plan"], /expected --plan or --replica, got both/],
] as const)
  test(`run --replica refuses ${when}`, async (context) => {
    const { exitCode, stderr, temp } = await runOn(context, "serves", args);
    assert.deepEqual([exitCode, readdirSync(temp)], [3, []]);
    assert.match(stderr, message);
  });

/** Empty for a process that has ended, whether or not its parent has been told. */
function commandLineOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
}

test("a signal while the gateway starts leaves no folder and no process", async (context) => {
  const [cwd, temp] = [workspace(context, repository), workspace(context)];
  const told = join(cwd, "told.json");
  const args = ["run", "--replica", "--command", gatewayCommand("waits", told)];
  const child = startCommand(args, { cwd, env: { TMPDIR: temp } });
  const exited = exitOf(child);
  child.stdout.resume();
  child.stderr.resume();
  while (!existsSync(told) || readFileSync(told, "utf8") === "") await sleep(20);
  child.kill("SIGTERM");
  assert.equal(await exited, 1);
  assert.deepEqual(readdirSync(temp), []);
  assert.equal(commandLineOf(readFileSync(told, "utf8")), "");
});

test("options of a start need --replica", async (context) => {
  const cwd = workspace(context, repository);
  const { exitCode, stderr } = await runCommand(["run", "--port", "0"], { cwd });
  assert.equal(exitCode, 3);
  assert.match(stderr, /expected --port together with --replica, got it alone/);
});
