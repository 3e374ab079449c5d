import assert from "node:assert/strict";
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { createPartials } from "../../src/adapters/partials.ts";
import { limits } from "../../src/core/limits.ts";
import { gateError, workspace } from "./workspace.ts";

async function all(folder: string): Promise<string[]> {
  const said: string[] = [];
  for await (const { place, bytes, why } of createPartials(folder).all())
    said.push(`${place}: ${bytes === null ? why : Buffer.from(bytes).toString()}`);
  return said;
}

test("one folder for each artifact, in the order of names, and nothing but its bundle.json", async (context) => {
  const folder = workspace(context, {
    "leg-2/bundle.json": "two",
    "leg-1/bundle.json": "one",
    "leg-1/records.jsonl": "x",
  });
  assert.deepEqual(await all(folder), ["leg-1: one", "leg-2: two"]);
});

test("a single artifact may be unpacked in the folder itself", async (context) => {
  assert.deepEqual(await all(workspace(context, { "bundle.json": "one" })), ["bundle.json: one"]);
});

test("the packet that a leg leaves next to its folder is no partial bundle, and nothing else may look like one", async (context) => {
  const folder = workspace(context, {
    "1/bundle.json": "one",
    "1-escalation/escalation.json": "{}",
    "2-escalation/escalation.json": "{}",
    "3/bundle.json": "three",
    "3-escalation/bundle.json": "again",
    "3-escalation/escalation.json": "{}",
    "4/bundle.json": "four",
    "4-escalation/other.json": "{}",
  });
  const none = "it has no bundle.json that is a regular file";
  assert.deepEqual(await all(folder), [
    "1: one",
    `2-escalation: ${none}`,
    "3: three",
    "3-escalation: again",
    "4: four",
    `4-escalation: ${none}`,
  ]);
});

test("no link is followed, and what is no regular file of a bundle's size is refused", async (context) => {
  const folder = workspace(context, {
    "secret.txt": "not to be read",
    "large/bundle.json": "",
    "empty/other.json": "{}",
  });
  symlinkSync(join(folder, "secret.txt"), join(folder, "link"));
  mkdirSync(join(folder, "linked"));
  symlinkSync(join(folder, "secret.txt"), join(folder, "linked/bundle.json"));
  symlinkSync(join(folder, "empty"), join(folder, "to-folder"));
  mkdirSync(join(folder, "folder/bundle.json"), { recursive: true });
  truncateSync(join(folder, "large/bundle.json"), limits.bundleBytes + 1);
  writeFileSync(join(folder, `name with ${"A".repeat(30)}`), "x");
  const none = "it has no bundle.json that is a regular file";
  const other = "it is not a folder with a bundle.json";
  assert.deepEqual(await all(folder), [
    `empty: ${none}`,
    `folder: ${none}`,
    `large: it has more than ${limits.bundleBytes} bytes`,
    `link: ${other}`,
    `linked: ${none}`,
    `entry 6: ${other}`,
    `secret.txt: ${other}`,
    `to-folder: ${other}`,
  ]);
});

test("as many as there are shards and attempts, and not one more", async (context) => {
  const names = Array.from({ length: limits.partials }, (_, index) => [`${index}/bundle.json`, ""]);
  const folder = workspace(context, Object.fromEntries(names));
  assert.equal((await all(folder)).length, limits.partials);
  mkdirSync(join(folder, "more"));
  await assert.rejects(all(folder), gateError("INPUT_INVALID"));
});

test("no folder", async (context) => {
  await assert.rejects(all(join(workspace(context), "none")), gateError("FILE_MISSING", /expected a folder/));
});
