import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { globSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";

const run = promisify(execFile);
const dist = resolve(import.meta.dirname, "../../dist");

test("the bundles compile no code while they run, and change no built-in object", async () => {
  const folder = await mkdtemp(join(tmpdir(), "fallback-gate-frozen-"));
  const flags = ["--disallow-code-generation-from-strings", "--frozen-intrinsics", "--no-warnings"];
  try {
    const { stdout } = await run(process.execPath, [...flags, join(dist, "cli.mjs"), "demo"], { cwd: folder });
    assert.match(stdout, /The three decisions are the expected ones/);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("no bundle has a call that compiles a text", async () => {
  const bundles = globSync("*.mjs", { cwd: dist });
  assert.ok(bundles.length > 5);
  for (const bundle of bundles) {
    const code = await readFile(join(dist, bundle), "utf8");
    assert.doesNotMatch(code, /(?<![\w.$])eval\(|new Function\(/, bundle);
  }
});
