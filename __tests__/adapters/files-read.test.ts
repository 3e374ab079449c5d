import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { linkSync, symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "../support/fast-check.ts";
import { createFiles } from "../../src/adapters/files.ts";
import { GateError } from "../../src/core/errors.ts";
import { gateError, workspace } from "./workspace.ts";

const content = {
  "a.txt": "text of a",
  "folder/b.yml": "text of b",
  ".github/fallback-gate.yml": "version: 1",
  "x~/c": "c",
  "x/~": "tilde",
  "..dots/d..e": "dots",
  ".gitignore": "ignored",
  "git/config": "git",
  "with blank/é:1": "odd",
} as const;

const refusedPaths = [
  "",
  "/etc/passwd",
  "//etc/passwd",
  "/",
  "..",
  "../a.txt",
  "../../etc/passwd",
  "folder/..",
  "folder/../a.txt",
  "folder/../../etc/passwd",
  "./../a.txt",
  "a.txt/..",
  "~",
  "~/.ssh/id_rsa",
  "~root/.profile",
  "a.txt\0",
  "a\0.txt",
  "a.txt\n",
  "a\r.txt",
  "\ta.txt",
  "a\u001B[31m.txt",
  "a\u007F.txt",
  "a\u0085.txt",
  "a\u2028.txt",
  "a\u202E.txt",
  "a\u200B.txt",
  "\uFEFFa.txt",
  "a\uD800.txt",
  "folder\\b.yml",
  "..\\a.txt",
  "C:\\a.txt",
  ".git",
  ".git/config",
  ".GIT/config",
  "folder/.git/config",
  "./.git/config",
];

for (const path of refusedPaths) {
  test(`refused by its text: ${JSON.stringify(path)}`, async (context) => {
    const files = createFiles(
      workspace(context, { ...content, ".git/config": "token", "folder/.git/config": "token" }),
    );
    await assert.rejects(files.read(path, 100), gateError("PATH_REFUSED"));
  });
}

for (const [path, expected] of [...Object.entries(content), ["./a.txt", "text of a"], ["folder//b.yml", "text of b"]]) {
  test(`read: ${path}`, async (context) => {
    const files = createFiles(workspace(context, content));
    assert.equal(Buffer.from(await files.read(path ?? "", 100)).toString("utf8"), expected);
  });
}

for (const path of ["missing", "missing/b.yml", "a.txt/b", "%2e%2e/a.txt", "file:/etc/passwd", "nul"]) {
  test(`no file: ${path}`, async (context) => {
    const files = createFiles(workspace(context, content));
    await assert.rejects(
      files.read(path, 100),
      gateError("FILE_MISSING", new RegExp(`^expected a file, got none: ${path}$`)),
    );
  });
}

const links: Record<string, string> = {
  "the environment of this process": "/proc/self/environ",
  "a device": "/dev/zero",
  "the root of the system": "/",
  "a file beside the repository": "../secret.txt",
  "a folder whose name begins like the repository's": "../ws-evil/secret.txt",
};

for (const [name, target] of Object.entries(links)) {
  test(`a link to ${name} is refused`, async (context) => {
    const parent = workspace(context, { "secret.txt": "s", "ws-evil/secret.txt": "s", "ws/a.txt": "a" });
    symlinkSync(target, join(parent, "ws/link"));
    await assert.rejects(
      createFiles(join(parent, "ws")).read("link", 100),
      gateError("PATH_REFUSED", /a link that leads out/),
    );
  });
}

test("a linked folder is refused when it leads out, also in the middle of a path", async (context) => {
  const parent = workspace(context, { "secret/b.txt": "s", "ws/folder/a.txt": "a" });
  symlinkSync("../../secret", join(parent, "ws/folder/link"));
  const files = createFiles(join(parent, "ws"));
  await assert.rejects(files.read("folder/link/b.txt", 100), gateError("PATH_REFUSED", /a link that leads out/));
});

test("a link that stays inside is followed, one into .git is not", async (context) => {
  const root = workspace(context, { "folder/b.txt": "b", ".git/config": "token" });
  symlinkSync("folder", join(root, "inside"));
  symlinkSync(".git", join(root, "git-link"));
  const files = createFiles(root);
  assert.equal(Buffer.from(await files.read("inside/b.txt", 100)).toString(), "b");
  await assert.rejects(files.read("git-link/config", 100), gateError("PATH_REFUSED", /inside \.git/));
});

test("a repository that is itself reached through a link can be read", async (context) => {
  const parent = workspace(context, { "ws/a.txt": "a" });
  symlinkSync("ws", join(parent, "alias"));
  assert.equal(Buffer.from(await createFiles(join(parent, "alias")).read("a.txt", 1)).toString(), "a");
});

test("links that point at each other are unreadable", async (context) => {
  const root = workspace(context);
  symlinkSync("b", join(root, "a"));
  symlinkSync("a", join(root, "b"));
  await assert.rejects(createFiles(root).read("a", 100), gateError("FILE_UNREADABLE"));
});

test("a folder and a pipe are no regular files, and a pipe without a writer does not block", async (context) => {
  const root = workspace(context, { "folder/b.txt": "b" });
  execFileSync("mkfifo", [join(root, "pipe")]);
  const files = createFiles(root);
  await assert.rejects(files.read("folder", 100), gateError("FILE_UNREADABLE", /a regular file/));
  await assert.rejects(files.read("pipe", 100), gateError("FILE_UNREADABLE", /a regular file/));
});

test("at the limit and one past it", async (context) => {
  const root = workspace(context, { full: "x".repeat(100), over: "x".repeat(101), empty: "" });
  const files = createFiles(root);
  assert.equal((await files.read("full", 100)).length, 100);
  assert.equal((await files.read("empty", 100)).length, 0);
  await assert.rejects(
    files.read("over", 100),
    gateError("FILE_UNREADABLE", /^expected at most 100 bytes, got more: over$/),
  );
});

test("a sparse file of 100 GB is refused after the first bytes", async (context) => {
  const root = workspace(context, { sparse: "" });
  truncateSync(join(root, "sparse"), 100 * 1024 ** 3);
  await assert.rejects(createFiles(root).read("sparse", 1_000), gateError("FILE_UNREADABLE", /at most 1000 bytes/));
});

test("bytes are handed over as they are", async (context) => {
  const root = workspace(context, { "a.txt": "x" });
  linkSync(join(root, "a.txt"), join(root, "hard"));
  assert.deepEqual([...(await createFiles(root).read("hard", 10))], [0x78]);
});

test("no path leads to a file outside the repository", async (context) => {
  const parent = workspace(context, { "secret.txt": "secret", "ws/a/b/c.txt": "inside", "ws/.git/config": "secret" });
  symlinkSync("../..", join(parent, "ws/a/up"));
  const files = createFiles(join(parent, "ws"));
  const names = ["..", ".", "", "a", "b", "up", ".git", "config", "secret.txt", "c.txt", "ws", "~", parent, "\0"];
  const paths = fc.array(fc.constantFrom(...names), { maxLength: 6 }).map((parts) => parts.join("/"));
  await fc.assert(
    fc.asyncProperty(paths, async (path) => {
      const read = await files.read(path, 100).catch((error: unknown) => error);
      if (!(read instanceof GateError)) assert.equal(String(read), "inside");
    }),
    { numRuns: 300 },
  );
});
