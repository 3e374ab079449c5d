import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { test, type TestContext } from "node:test";

const tools = {
  act: { module: "github.com/nektos/act", version: "v0.2.89" },
  actionlint: { module: "github.com/rhysd/actionlint/cmd/actionlint", version: "v1.7.12" },
} as const;
export type Tool = keyof typeof tools;

const bin = join(import.meta.dirname, "..", "..", "..", ".cache", "bin");

/** Where the tool lies, once a test that needs it runs. */
export function pathOf(tool: Tool): string {
  return join(bin, `${tool}@${tools[tool].version}`);
}

/** A test that needs a tool. Without it the test is reported as not run, and fails in CI, where not run is not good enough. */
export function testWith(tool: Tool, name: string, body: (context: TestContext) => Promise<void> | void): void {
  const missing = install(tool);
  const skip = missing !== null && process.env["CI"] !== "true" ? missing : false;
  test(name, { skip }, async (context) => {
    assert.equal(missing, null);
    await body(context);
  });
}

/** null when the tool is there, else why not. Built beside its place and moved in: test files run at the same time. */
function install(tool: Tool): string | null {
  if (existsSync(pathOf(tool))) return null;
  const { module, version } = tools[tool];
  mkdirSync(bin, { recursive: true });
  const scratch = mkdtempSync(join(bin, "install-"));
  try {
    const options = { env: { ...process.env, GOBIN: scratch }, encoding: "utf8" } as const;
    const { status, error, stderr } = spawnSync("go", ["install", `${module}@${version}`], options);
    if (status !== 0) return `NOT RUN: go install ${module}@${version} failed: ${error?.message ?? stderr.trim()}`;
    renameSync(join(scratch, tool), pathOf(tool));
    return null;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
