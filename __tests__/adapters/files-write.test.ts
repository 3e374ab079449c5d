import assert from "node:assert/strict";
import { lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { createFiles } from "../../src/adapters/files.ts";
import { gateError, workspace } from "./workspace.ts";

function mode(path: string): number {
  return statSync(path).mode & 0o777;
}

test("written whole, private, with its folders, and nothing else left behind", async (context) => {
  const root = workspace(context);
  await createFiles(root).write("evidence/run-1/records.jsonl", "é\n");
  const folder = join(root, "evidence/run-1");
  assert.equal(readFileSync(join(folder, "records.jsonl"), "utf8"), "é\n");
  assert.deepEqual(readdirSync(folder), ["records.jsonl"]);
  assert.deepEqual(
    [mode(join(root, "evidence")), mode(folder), mode(join(folder, "records.jsonl"))],
    [0o700, 0o700, 0o600],
  );
});

test("a file that is there is replaced, also by one at the top", async (context) => {
  const root = workspace(context, { "report.md": "a longer text than the new one" });
  await createFiles(root).write("report.md", "new");
  assert.equal(readFileSync(join(root, "report.md"), "utf8"), "new");
  assert.equal(mode(join(root, "report.md")), 0o600);
});

test("absolute paths: below the root or a further folder, nowhere else", async (context) => {
  const parent = workspace(context, { "ws/a": "", "temp/a": "", "other/a": "", "temp-evil/a": "" });
  const files = createFiles(join(parent, "ws"), { writable: [join(parent, "temp")] });
  await files.write(join(parent, "ws/out/x"), "1");
  await files.write(join(parent, "temp/out/x"), "2");
  assert.equal(readFileSync(join(parent, "ws/out/x"), "utf8"), "1");
  assert.equal(readFileSync(join(parent, "temp/out/x"), "utf8"), "2");
  for (const path of ["other/x", "temp-evil/x", "ws", "temp", "x"]) {
    await assert.rejects(files.write(join(parent, path), ""), gateError("PATH_REFUSED"), path);
  }
  assert.deepEqual(readdirSync(join(parent, "other")), ["a"]);
});

const refusedPaths = [
  "",
  ".",
  "..",
  "../x",
  "out/../../x",
  "~/x",
  "/etc/fallback-gate-test",
  "out\\x",
  "out\0/x",
  "out/x\n",
  ".git/config",
  ".GIT/hooks/pre-commit",
  "vendor/.git/config",
  ".github/workflows/x.yml",
  "a/.GitHub/x.yml",
];

for (const path of refusedPaths) {
  test(`refused by its text: ${JSON.stringify(path)}`, async (context) => {
    const root = workspace(context, { "a.txt": "a" });
    await assert.rejects(createFiles(root).write(path, "x"), gateError("PATH_REFUSED"));
    assert.deepEqual(readdirSync(root), ["a.txt"]);
  });
}

test("a root that itself lies in a folder named .github can be written", async (context) => {
  const root = join(workspace(context, { ".github/.github/a": "" }), ".github/.github");
  await createFiles(root).write("out/x", "1");
  assert.equal(readFileSync(join(root, "out/x"), "utf8"), "1");
});

test("what a person pins may go below .github, and never below .git", async (context) => {
  const root = workspace(context);
  const files = createFiles(root, { github: true });
  await files.write(".github/contracts/chat.json", "{}\n");
  assert.equal(readFileSync(join(root, ".github/contracts/chat.json"), "utf8"), "{}\n");
  for (const path of [".git/config", "vendor/.GIT/config", "../x"])
    await assert.rejects(files.write(path, "x"), gateError("PATH_REFUSED"), path);
  assert.deepEqual(readdirSync(root), [".github"]);
});

test("links on the way and in the place of the file are refused", async (context) => {
  const parent = workspace(context, { "ws/a": "", "outside/victim": "kept" });
  const root = join(parent, "ws");
  symlinkSync("../outside", join(root, "folder"));
  symlinkSync("../outside/victim", join(root, "file"));
  symlinkSync("../outside/nothing", join(root, "dangling"));
  const files = createFiles(root);
  for (const path of ["folder/victim", "folder/new/x", "file", "dangling", "dangling/x"]) {
    await assert.rejects(files.write(path, "x"), gateError("PATH_REFUSED"), path);
  }
  assert.equal(readFileSync(join(parent, "outside/victim"), "utf8"), "kept");
  assert.deepEqual(readdirSync(join(parent, "outside")), ["victim"]);
  assert.ok(lstatSync(join(root, "file")).isSymbolicLink());
});

test("a folder in the place of the file, and a file in the place of a folder", async (context) => {
  const root = workspace(context, { "taken/a": "", file: "" });
  const files = createFiles(root);
  await assert.rejects(files.write("taken", "x"), gateError("PATH_REFUSED"));
  await assert.rejects(files.write("file/x", "x"), gateError("PATH_REFUSED"));
});

test("a failure names the system's code, and no draft stays", async (context) => {
  const root = workspace(context);
  mkdirSync(join(root, "out"));
  await assert.rejects(
    createFiles(root).write(`out/${"x".repeat(300)}`, "x"),
    gateError("PATH_REFUSED", /ENAMETOOLONG/),
  );
  assert.deepEqual(readdirSync(join(root, "out")), []);
});
