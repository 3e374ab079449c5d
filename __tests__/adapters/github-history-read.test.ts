import assert from "node:assert/strict";
import { test } from "node:test";
import type { RepositoryFile } from "../blackbox/harness/github-objects.ts";
import { sha, sharedServer } from "./github-history-server.ts";
import { gateError } from "./workspace.ts";

const { history, asked } = await sharedServer();

const mebibyte = 1024 * 1024;
const text = "weights: { main: 95, backup: 5 } # größer ✓\r\n\u0000\n";

function at(files: Record<string, RepositoryFile>, headFiles = files) {
  const commits = {
    [sha("a")]: { parents: [], files },
    [sha("b")]: { parents: [sha("a")], files: headFiles },
  };
  return history({ repository: { commits } });
}

for (const path of ["routes.yaml", ".github/fallback-gate.yml", "gateway/a b/c#d?e%20/é.yaml"]) {
  test(`the bytes of ${path} come as they are`, async () => {
    const from = at({ [path]: text, other: "x" });
    assert.deepEqual(await from.read(path, sha("a"), mebibyte), Buffer.from(text));
    assert.deepEqual(await from.read(`./${path}`, sha("a"), mebibyte), Buffer.from(text));
  });
}

test("an empty file is no missing one, and a file over a mebibyte comes whole", async () => {
  const large = "é".repeat(mebibyte);
  const from = at({ empty: "", large });
  assert.deepEqual(await from.read("empty", sha("a"), 0), Buffer.alloc(0));
  assert.equal((await from.read("large", sha("a"), 2 * mebibyte))?.length, 2 * mebibyte);
});

for (const path of [
  "none.yaml",
  "folder/none.yaml",
  "none/file.yaml",
  "file.yaml/below",
  "link/file.yaml",
  "folder/",
  ".",
]) {
  test(`there is no file at ${path}`, async () => {
    const from = at({ "file.yaml": "x", "folder/file.yaml": "x", link: { type: "symlink", target: "folder" } });
    assert.equal(await from.read(path, sha("a"), mebibyte), null);
  });
}

test("a commit that is not there is no commit without the file", async () => {
  const reading = at({ file: "x" }).read("file", sha("c"), mebibyte);
  await assert.rejects(reading, gateError("HISTORY_NOT_FOUND", /^expected 200 from GET …\/git\/commits, got 404$/));
});

const irregular: readonly (readonly [string, Record<string, RepositoryFile>])[] = [
  ["a link to a file", { here: { type: "symlink", target: "file" }, file: "x" }],
  ["a folder", { "here/file": "x" }],
  ["a submodule", { here: { type: "submodule", sha: sha("d") } }],
];

for (const [what, files] of irregular) {
  test(`${what} is no regular file`, async () => {
    await assert.rejects(
      at(files).read("here", sha("a"), mebibyte),
      gateError("HISTORY_FAILED", /^expected a regular file, got a folder, a link or a submodule: here$/),
    );
  });
}

test("a file at the limit is read, one byte more is refused before it is asked for", async () => {
  const from = at({ "five\u202E": "12345" });
  assert.equal((await from.read("five\u202E", sha("a"), 5))?.length, 5);
  const again = at({ "five\u202E": "12345" });
  await assert.rejects(
    again.read("five\u202E", sha("a"), 4),
    gateError("HISTORY_FAILED", /^expected at most 4 bytes, got more: five\uFFFD$/),
  );
  assert.equal(
    asked().some((path) => path.includes("blobs")),
    false,
  );
});

for (const path of ["../file", "/file", "folder/../../file", "file\u0000"]) {
  test(`${JSON.stringify(path)} leads nowhere`, async () => {
    await assert.rejects(
      at({ file: "x" }).read(path, sha("a"), mebibyte),
      gateError("HISTORY_FAILED", /^expected a path below the repository, got another$/),
    );
  });
}

test("no object is asked for twice, not even by reads at the same time or at another commit", async () => {
  const from = at({ "f/same": "1", "f/changed": "2" }, { "f/same": "1", "f/changed": "3" });
  const reads = [sha("a"), sha("b"), sha("a")].flatMap((commit) =>
    ["f/same", "f/changed", "f/none"].map((path) => from.read(path, commit, mebibyte)),
  );
  const found = await Promise.all(reads);
  assert.deepEqual(
    found.slice(0, 6).map((bytes) => bytes?.toString()),
    ["1", "2", undefined, "1", "3", undefined],
  );
  assert.deepEqual(found.slice(6), found.slice(0, 3));
  const kinds = Map.groupBy(asked(), (path) => path.split("/").slice(0, 2).join("/"));
  assert.deepEqual(
    [...kinds].map(([kind, paths]) => [kind, paths.length, new Set(paths).size]),
    [
      ["git/commits", 2, 2],
      ["git/trees", 4, 4],
      ["git/blobs", 3, 3],
    ],
  );
});
