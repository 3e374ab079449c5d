import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { toolDigest } from "../../src/adapters/tool-digest.ts";
import { workspace } from "./workspace.ts";

const files = { "action.mjs": "a", "cli.mjs": "b" };

async function digestOf(context: TestContext, content: Record<string, string>): Promise<string | null> {
  return toolDigest(workspace(context, content));
}

test("the digest is one of the names and contents of the modules, in the order of their names", async (context) => {
  const digest = await digestOf(context, files);
  assert.match(digest ?? "", /^sha256:[0-9a-f]{64}$/);
  assert.equal(await digestOf(context, { "cli.mjs": "b", "action.mjs": "a" }), digest);
  assert.equal(await digestOf(context, { ...files, "licenses.txt": "c", "below/other.mjs": "d" }), digest);
});

for (const [what, content] of [
  ["another content", { ...files, "cli.mjs": "c" }],
  ["another name", { "action.mjs": "a", "cli2.mjs": "b" }],
  ["one file more", { ...files, "empty.mjs": "" }],
  ["contents that changed places", { "action.mjs": "b", "cli.mjs": "a" }],
  ["a content that reads like the next file", { "action.mjs": "acli.mjs\u00001\u0000b" }],
] as const) {
  test(`${what} has another digest`, async (context) => {
    assert.notEqual(await digestOf(context, content), await digestOf(context, files));
  });
}

test("there is none where there are no modules", async (context) => {
  const folder = workspace(context, { "licenses.txt": "c" });
  mkdirSync(join(folder, "folder.mjs"));
  assert.deepEqual([await toolDigest(folder), await toolDigest(join(folder, "none"))], [null, null]);
});
