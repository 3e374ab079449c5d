import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { workspace } from "../adapters/workspace.ts";
import { repositoryFolder } from "./command-line.ts";
import { bundleOf } from "./evidence.ts";

/** Runs the built command line with this stream going into a pipe that nobody reads any more, as after `| head`. */
function runUnread(context: TestContext, stream: 1 | 2, ...args: readonly string[]) {
  const cwd = workspace(context);
  const script = `mkfifo pipe && exec 3<>pipe 4>pipe 3<&- && exec "$@" ${stream}>&4 4>&-`;
  const command = [process.execPath, join(repositoryFolder, "dist/cli.mjs"), ...args];
  const { status, stdout, stderr } = spawnSync("sh", ["-c", script, "sh", ...command], { cwd, encoding: "utf8" });
  return { cwd, status, stdout, stderr };
}

test("the demo runs to its end when nobody reads what it prints", (context) => {
  const { cwd, status, stderr } = runUnread(context, 1, "demo");
  assert.equal(stderr, "");
  assert.equal(status, 0);
  const bundle = readFileSync(join(cwd, "fallback-gate-evidence/bundle.json"), "utf8");
  assert.equal(bundleOf({ files: { "bundle.json": bundle } }).decision.overall, "investigate");
});

test("bad input is bad input when nobody reads the complaint", (context) => {
  const { status, stdout } = runUnread(context, 2, "lint", "gone.yml");
  assert.equal(stdout, "");
  assert.equal(status, 3);
});

test("what a full disk does not take is not there: 3, and no word of the system", (context) => {
  if (!existsSync("/dev/full")) return context.skip("this system has no /dev/full");
  const command = `exec "$@" > /dev/full`;
  const words = [process.execPath, join(repositoryFolder, "dist/cli.mjs"), "limits"];
  const { status, stderr } = spawnSync("sh", ["-c", command, "sh", ...words], { encoding: "utf8" });
  assert.deepEqual([status, stderr], [3, ""]);
});
