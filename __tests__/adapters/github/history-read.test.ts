import assert from "node:assert/strict";
import { test } from "node:test";
import type { RepositoryFile } from "../../blackbox/harness/github-objects.ts";
import { sha, sharedServer } from "./history-server.ts";
import { gateError } from "../workspace.ts";

const { server, history, asked } = await sharedServer();

const mebibyte = 1024 * 1024;
const text = "weights: { main: 95, backup: 5 } # größer ✓\r\n\u0000\n";

function at(files: Record<string, RepositoryFile>, headFiles = files) {
  const commits = {
    [sha("a")]: { parents: [], files },
    [sha("b")]: { parents: [sha("a")], files: headFiles },
  };
  return history({ repository: { commits } });
}

const encodedPaths: Readonly<Record<string, string>> = {
  "routes.yaml": "routes.yaml",
  ".github/fallback-gate.yml": ".github/fallback-gate.yml",
  "gateway/a b/c#d?e%20/é:{repo}.yaml": "gateway/a%20b/c%23d%3Fe%2520/%C3%A9%3A%7Brepo%7D.yaml",
};

for (const [path, encoded] of Object.entries(encodedPaths)) {
  test(`the bytes of ${path} come as they are, in one request`, async () => {
    const from = at({ [path]: text, other: "x" });
    assert.deepEqual(await from.read(path, sha("a"), mebibyte), Buffer.from(text));
    assert.deepEqual(await from.read(`./${path}`, sha("a"), mebibyte), Buffer.from(text));
    assert.deepEqual(asked(), [`contents/${encoded}`]);
    assert.equal(server.requests[0]?.query.get("ref"), sha("a"));
  });
}

test("an empty file is no missing one", async () => {
  assert.deepEqual(await at({ empty: "" }).read("empty", sha("a"), 0), Buffer.alloc(0));
});

test("a file over a megabyte comes whole, as a blob", async () => {
  const from = at({ large: "é".repeat(mebibyte) });
  assert.equal((await from.read("large", sha("a"), 2 * mebibyte))?.length, 2 * mebibyte);
  assert.deepEqual(
    asked().map((path) => path.replace(/[0-9a-f]{40}/, "")),
    ["contents/large", "git/blobs/"],
  );
});

test("a link to a file is what it points at, at the same commit", async () => {
  const link = { type: "symlink", target: "../file.yaml" } as const;
  const from = at({ "file.yaml": "1", "folder/link": link }, { "file.yaml": "2", "folder/link": link });
  assert.equal((await from.read("folder/link", sha("a"), 9))?.toString(), "1");
  assert.equal((await from.read("folder/link", sha("b"), 9))?.toString(), "2");
});

for (const path of ["none.yaml", "folder/none.yaml", "none/file.yaml", "file.yaml/below", "link/file.yaml"]) {
  test(`there is no file at ${path}`, async () => {
    const from = at({ "file.yaml": "x", "folder/file.yaml": "x", link: { type: "symlink", target: "folder" } });
    assert.equal(await from.read(path, sha("a"), mebibyte), null);
  });
}

const irregular: readonly (readonly [string, string, Record<string, RepositoryFile>])[] = [
  ["a link to a folder", "here", { here: { type: "symlink", target: "folder" }, "folder/file": "x" }],
  ["a link out of the repository", "here", { here: { type: "symlink", target: "../../etc/passwd" } }],
  ["a folder", "here", { "here/file": "x" }],
  ["a folder by its slash", "here/", { "here/file": "x" }],
  ["the root", ".", { file: "x" }],
  ["a submodule", "here", { here: { type: "submodule", sha: sha("d") } }],
];

for (const [what, path, files] of irregular) {
  test(`${what} is no regular file`, async () => {
    await assert.rejects(
      at(files).read(path, sha("a"), mebibyte),
      gateError("HISTORY_FAILED", /^expected a regular file, got a folder, a link or a submodule: /),
    );
  });
}

test("a file at the limit is read, one byte more is refused", async () => {
  const from = at({ "five\u202E": "12345" });
  assert.equal((await from.read("five\u202E", sha("a"), 5))?.length, 5);
  await assert.rejects(
    from.read("five\u202E", sha("a"), 4),
    gateError("HISTORY_FAILED", /^expected at most 4 bytes, got more: five\uFFFD$/),
  );
});

test("a blob that is over the limit is not asked for", async () => {
  const from = at({ large: "x".repeat(mebibyte + 1) });
  await assert.rejects(from.read("large", sha("a"), mebibyte), gateError("HISTORY_FAILED"));
  assert.deepEqual(asked(), ["contents/large"]);
});

for (const path of ["../file", "/file", "folder/../../file", "file\u0000"]) {
  test(`${JSON.stringify(path)} leads nowhere`, async () => {
    await assert.rejects(
      at({ file: "x" }).read(path, sha("a"), mebibyte),
      gateError("HISTORY_FAILED", /^expected a path below the repository, got another$/),
    );
  });
}

test("no file of a commit is asked for twice, not even by reads at the same time", async () => {
  const large = "x".repeat(mebibyte + 1);
  const from = at({ same: "1", changed: "2", large }, { same: "1", changed: "3", large });
  await from.mergeBase(sha("a"), sha("b"));
  const reads = [sha("a"), sha("b"), sha("a")].flatMap((commit) =>
    ["same", "changed", "none", "large"].map((path) => from.read(path, commit, 2 * mebibyte)),
  );
  const found = (await Promise.all(reads)).map((bytes) => bytes?.toString());
  assert.deepEqual(found.slice(0, 8), ["1", "2", undefined, large, "1", "3", undefined, large]);
  assert.deepEqual(found.slice(8), found.slice(0, 4));
  const kinds = Map.groupBy(asked(), (path) => path.split("/", 1)[0]);
  assert.deepEqual(
    [...kinds].map(([kind, paths]) => [kind, paths.length]),
    [
      ["compare", 1],
      ["contents", 8],
      ["git", 1],
    ],
  );
});
