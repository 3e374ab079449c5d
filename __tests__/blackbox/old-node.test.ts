import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { workspace } from "../adapters/workspace.ts";

const cli = join(import.meta.dirname, "../../dist/cli.mjs");

/** Runs the built command line on this Node, which claims to be another version. */
function runAs(cwd: string, nodeVersion: string) {
  const claim = `Object.defineProperty(process.versions, "node", { value: ${JSON.stringify(nodeVersion)} });`;
  const preload = `data:text/javascript,${encodeURIComponent(claim)}`;
  return spawnSync(process.execPath, ["--import", preload, cli, "--version"], { cwd, encoding: "utf8" });
}

for (const version of ["18.20.8", "20.20.2", "22.21.0", "24.3.9"])
  test(`on Node ${version} the command line names the version that it needs`, (context) => {
    const { status, stdout, stderr } = runAs(workspace(context, {}), version);
    assert.deepEqual([status, stdout], [3, ""]);
    assert.match(
      stderr,
      new RegExp(`^expected Node 24\\.4 or newer, got ${RegExp.escape(version)}\\. Install Node 24, or .+\\n$`),
    );
  });

for (const version of ["24.4.0", "25.0.0"])
  test(`on Node ${version} the command line runs`, (context) => {
    const { status, stdout } = runAs(workspace(context, {}), version);
    assert.equal(status, 0);
    assert.match(stdout, /^\d+\.\d+\.\d+\n$/);
  });

test("the first file of the command line imports nothing before it checks the version", () => {
  assert.doesNotMatch(readFileSync(cli, "utf8"), /^import /m);
});
