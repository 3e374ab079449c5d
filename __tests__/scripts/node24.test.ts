import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { delimiter, dirname, join } from "node:path";
import { test } from "node:test";

const launcher = join(import.meta.dirname, "..", "..", "scripts", "node24.mjs");
const launch = (...options: string[]) => spawnSync(process.execPath, [launcher, ...options], { encoding: "utf8" });

test("a script runs on a Node that is new enough as it is, its folder first on PATH", () => {
  const { stdout, stderr, status } = launch("-p", "process.execPath + process.env.PATH");
  assert.equal(stdout.startsWith(`${process.execPath}${dirname(process.execPath)}${delimiter}`), true, stdout);
  assert.deepEqual({ stderr, status }, { stderr: "", status: 0 });
});

test("--node with the version that runs fetches nothing", () => {
  const { stdout, stderr } = launch(`--node=${process.versions.node}`, "-p", "process.version");
  assert.deepEqual({ stdout, stderr }, { stdout: `${process.version}\n`, stderr: "" });
});

test("arguments and the exit code pass through", () => {
  const { stdout, status } = launch("-e", "console.log(process.argv.slice(1)); process.exit(7)", "a b", "--c");
  assert.equal(stdout, "[ 'a b', '--c' ]\n");
  assert.equal(status, 7);
});

test("without a script it says what it expects", () => {
  const { stderr, status } = launch();
  assert.equal(status, 1);
  assert.match(stderr, /expected a script to run\n {2}→ node scripts\/node24\.mjs/);
});

for (const [name, code, outcome] of [
  ["is passed on", "process.on('SIGTERM', () => process.exit(3));", { code: 3, signal: null }],
  ["ends it as it ended the script", "", { code: null, signal: "SIGTERM" }],
] as const)
  test(`a signal ${name}`, { skip: process.platform === "win32" }, async () => {
    const child = spawn(process.execPath, [launcher, "-e", `${code} setInterval(() => {}, 1e6); console.log("up")`]);
    await once(child.stdout, "data");
    child.kill("SIGTERM");
    const [exitCode, signal] = await once(child, "exit");
    assert.deepEqual({ code: exitCode, signal }, outcome);
  });
