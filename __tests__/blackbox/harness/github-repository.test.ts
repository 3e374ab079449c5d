import assert from "node:assert/strict";
import { test } from "node:test";
import { type FakeGitHubOptions, startGitHub } from "./github.ts";

const [main, head] = ["a".repeat(40), "b".repeat(40)];

async function get(options: FakeGitHubOptions, path: string) {
  await using github = await startGitHub(options);
  const response = await fetch(`${github.env.GITHUB_API_URL}/repos/acme/routes/${path}`);
  return { status: response.status, body: JSON.parse(await response.text()), link: response.headers.get("link") };
}

test("without a repository there is that of the fake runner's event", async () => {
  const { body } = await get({}, "pulls/7");
  assert.deepEqual([body.head.sha, body.base.ref, body.base.sha, body.changed_files], [head, "main", main, 0]);
});

test("files at base and head are the short form of one", async () => {
  const files = { base: { kept: "1", moved: "2" }, head: { kept: "1", "f/moved": "2", added: "3" } };
  const { body } = await get({ files }, `compare/${main}...${head}?per_page=1`);
  assert.equal(body.merge_base_commit.sha, main);
  assert.deepEqual(
    body.files.map((file: Record<string, string>) => [file["status"], file["filename"], file["previous_filename"]]),
    [
      ["added", "added", undefined],
      ["renamed", "f/moved", "moved"],
    ],
  );
});

test("files come in pages, and blobs in lines of 60 characters", async () => {
  const files = { head: { one: "x".repeat(100), two: "y" } };
  const first = await get({ files }, "pulls/7/files?per_page=1");
  assert.match(first.link ?? "", /pulls\/7\/files\?per_page=1&page=2>; rel="next"/);
  const last = await get({ files }, "pulls/7/files?per_page=1&page=2");
  assert.deepEqual([last.body.length, last.link], [1, null]);
  const blob = await get({ files }, `git/blobs/${first.body[0].sha}`);
  assert.match(blob.body.content, /^.{60}\n.{60}\n.{1,60}\n$/);
});

test("contents have the shapes of files, folders and links", async () => {
  const files = { head: { "f/large": "x".repeat(1_000_001), "f/small": "y", "f/g/deep": "z" } };
  const small = await get({ files }, `contents/f/small?ref=${head}`);
  assert.partialDeepStrictEqual(small.body, {
    type: "file",
    name: "small",
    size: 1,
    encoding: "base64",
    content: "eQ==\n",
  });
  const large = await get({ files }, `contents/f/large?ref=${head}`);
  assert.partialDeepStrictEqual(large.body, { size: 1_000_001, encoding: "none", content: "" });
  const { body } = await get({ files }, `contents/f?ref=${head}`);
  assert.deepEqual(
    body.map(({ path, type }: Record<string, string>) => [path, type]),
    [
      ["f/large", "file"],
      ["f/small", "file"],
      ["f/g", "dir"],
    ],
  );
});

test("a commit that is unknown is 422 among the commits, and 404 for contents", async () => {
  const unknown = "c".repeat(40);
  assert.equal((await get({}, `commits/${unknown}`)).status, 422);
  assert.equal((await get({}, `contents/file?ref=${unknown}`)).status, 404);
});

for (const path of [
  "git/ref/heads/none",
  "branches/none",
  `git/blobs/${"c".repeat(40)}`,
  "pulls/8",
  "pulls/8/files",
  "actions/runs",
]) {
  test(`${path} is not found`, async () => {
    assert.equal((await get({}, path)).status, 404);
  });
}
