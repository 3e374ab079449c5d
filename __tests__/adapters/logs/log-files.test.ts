import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { empty, findIn, first, row, second, third } from "./log-run.ts";
import { gateError, workspace } from "../workspace.ts";

function lineOf(id: string): string {
  return `${row(id)}\n`;
}

test("one pass over a file gives every id its lines", async (context) => {
  const text = lineOf(second) + lineOf("other") + lineOf(first) + lineOf(second);
  const root = workspace(context, { "logs/a.jsonl": text });
  const lines = new Map([
    [second, [row(second), row(second)]],
    [first, [row(first)]],
  ]);
  assert.deepEqual(await findIn(root, "logs/a.jsonl"), { ...empty, lines, bytes: text.length });
});

test("rotated files are read in the order of their paths, also across folders", async (context) => {
  const paths = ["a.jsonl", "a.jsonl.1", "a.jsonl.10", "a.jsonl.2", "b/a.jsonl", "c/a.jsonl"];
  const files = Object.fromEntries(paths.map((path) => [path, `${row(first, { path })}\n`]));
  const { lines, files: read } = await findIn(workspace(context, { ...files, "b.txt": lineOf(second) }), "**/*.jsonl*");
  assert.deepEqual(lines, new Map([[first, paths.map((path) => row(first, { path }))]]));
  assert.equal(read, 6);
});

test("the last line of a file that has no end is told and not used, also where another file follows", async (context) => {
  const root = workspace(context, { "a.jsonl": lineOf(first) + row(second), "b.jsonl": lineOf(third) });
  const { lines, torn, truncated } = await findIn(root, "*.jsonl");
  assert.deepEqual([...lines.keys()], [first, third]);
  assert.deepEqual([torn, truncated], [1, false]);
});

const globs: Record<string, readonly string[]> = {
  "logs/*.jsonl": [first],
  "logs/**": [first, second, third],
  "**/*.jsonl": [first, second],
  "*/deep/*": [second],
};

for (const [pattern, found] of Object.entries(globs))
  test(`matched by ${pattern}`, async (context) => {
    const files = {
      "logs/a.jsonl": lineOf(first),
      "logs/deep/b.jsonl": lineOf(second),
      "logs/deep/more/c.log": lineOf(third),
    };
    const { lines, files: read } = await findIn(workspace(context, files), pattern);
    assert.deepEqual([...lines.keys()].toSorted(), found.toSorted());
    assert.equal(read, found.length);
  });

for (const pattern of ["nothing.jsonl", "logs/*.gz", "missing/**", "logs"])
  test(`nothing matches ${pattern}: no files, no error`, async (context) => {
    const root = workspace(context, { "logs/a.jsonl": lineOf(first) });
    assert.deepEqual(await findIn(root, pattern), { ...empty, files: 0 });
  });

test("an empty file is a file without lines", async (context) => {
  assert.deepEqual(await findIn(workspace(context, { "a.jsonl": "" }), "a.jsonl"), empty);
});

for (const pattern of ["", "/var/log/*", "../*.jsonl", "logs/../../*", ".git/*", "a\n*"])
  test(`refused by its text: ${JSON.stringify(pattern)}`, async (context) => {
    await assert.rejects(findIn(workspace(context), pattern), gateError("PATH_REFUSED"));
  });

test("a match whose name holds control characters is refused", async (context) => {
  const root = workspace(context, { "a\n::error::.jsonl": lineOf(first) });
  await assert.rejects(findIn(root, "*.jsonl"), gateError("PATH_REFUSED", /got one with control characters$/));
});

for (const [what, target] of Object.entries({ file: "../outside.jsonl", folder: "../outside", device: "/dev/zero" }))
  test(`a link to a ${what} outside is refused`, async (context) => {
    const parent = workspace(context, {
      "outside.jsonl": lineOf(first),
      "outside/a.jsonl": lineOf(first),
      "ws/a.jsonl": "",
    });
    symlinkSync(target, join(parent, "ws/link"));
    const pattern = what === "folder" ? "link/*" : "*";
    await assert.rejects(findIn(join(parent, "ws"), pattern), gateError("PATH_REFUSED", /a link that leads out/));
  });

test("a link into .git is refused", async (context) => {
  const root = workspace(context, { ".git/config": "token\n" });
  symlinkSync(".git/config", join(root, "a.jsonl"));
  await assert.rejects(findIn(root, "*.jsonl"), gateError("PATH_REFUSED", /inside \.git/));
});

test("a file is read once, whatever links inside lead to it", async (context) => {
  const root = workspace(context, { "logs/2026-11-22.jsonl": lineOf(first) });
  symlinkSync("2026-11-22.jsonl", join(root, "logs/current.jsonl"));
  const { lines, files } = await findIn(root, "logs/*");
  assert.deepEqual(lines, new Map([[first, [row(first)]]]));
  assert.equal(files, 1);
});

test("a pipe is refused without waiting for who writes to it", async (context) => {
  const root = workspace(context);
  execFileSync("mkfifo", [join(root, "a.jsonl")]);
  await assert.rejects(findIn(root, "*.jsonl"), gateError("FILE_UNREADABLE", /expected a regular file/));
});

test("a link to a folder is no file", async (context) => {
  const root = workspace(context);
  mkdirSync(join(root, "logs"));
  symlinkSync("logs", join(root, "a.jsonl"));
  await assert.rejects(findIn(root, "*.jsonl"), gateError("FILE_UNREADABLE", /expected a regular file/));
});

test("as many bytes are read as are allowed, in all files together", async (context) => {
  const root = workspace(context, { "a.jsonl": lineOf(first), "b.jsonl": lineOf(second), "c.jsonl": "" });
  const whole = lineOf(first).length + lineOf(second).length;
  const all = await findIn(root, "*.jsonl", { maxBytes: whole });
  assert.deepEqual([all.bytes, all.lines.size, all.truncated, all.torn], [whole, 2, false, 0]);
  const part = await findIn(root, "*.jsonl", { maxBytes: whole - 1 });
  assert.deepEqual([part.bytes, [...part.lines.keys()], part.truncated, part.torn], [whole - 1, [first], true, 0]);
});

test("what is read after an abort is a part", async (context) => {
  const root = workspace(context, { "a.jsonl": lineOf(first) });
  const reading = await findIn(root, "a.jsonl", { signal: AbortSignal.abort() });
  assert.deepEqual(reading, { ...empty, truncated: true });
});
