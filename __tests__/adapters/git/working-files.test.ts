import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { workingFiles } from "../../../src/adapters/git/working-files.ts";

function folderOf(context: TestContext, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "working-files-"));
  context.after(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const files = { "gateway/größer.yaml": "", "a b.txt": "", "node_modules/x/index.js": "", ".github/gate.yml": "" };

test("without git every file counts but those of others", async (context) => {
  const folder = folderOf(context, files);
  symlinkSync(folder, join(folder, "gateway", "loop"));
  assert.deepEqual(await workingFiles(folder), [".github/gate.yml", "a b.txt", "gateway/größer.yaml"]);
});

test("with git those count that it has or would take", async (context) => {
  const folder = folderOf(context, { ...files, ".gitignore": "node_modules\nsecret.env\n", "secret.env": "" });
  execFileSync("git", ["init", "-q", folder]);
  assert.deepEqual(await workingFiles(folder), [".github/gate.yml", ".gitignore", "a b.txt", "gateway/größer.yaml"]);
});

test("a folder that is not there is empty", async () => assert.deepEqual(await workingFiles("/none/such"), []));
