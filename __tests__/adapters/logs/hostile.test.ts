import assert from "node:assert/strict";
import { appendFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { scanSizes } from "../../../src/adapters/logs/log-files.ts";
import { limits } from "../../../src/core/limits.ts";
import { empty, findIn, first, row, second } from "./log-run.ts";
import { workspace } from "../workspace.ts";

const MiB = 1024 * 1024;

test("every limit of a log is the scanner's", () => {
  const { logLineBytes, logRowsPerId, logKeptBytes } = limits;
  assert.deepEqual(scanSizes, {
    blockBytes: MiB,
    lineBytes: logLineBytes,
    rowsPerId: logRowsPerId,
    keptBytes: logKeptBytes,
  });
});

test("a line of 64 MiB with an id in it is passed over and counted once; what stands around it is found", async (context) => {
  const root = workspace(context, { "a.jsonl": `${row(first)}\n${first}` });
  const path = join(root, "a.jsonl");
  truncateSync(path, 64 * MiB);
  appendFileSync(path, `\n${row(second)}\n`);
  const { lines, overlong, torn, truncated } = await findIn(root, "a.jsonl");
  assert.deepEqual(
    [...lines],
    [
      [first, [row(first)]],
      [second, [row(second)]],
    ],
  );
  assert.deepEqual([overlong, torn, truncated], [1, 0, false]);
});

for (const [length, overlong] of [
  [limits.logLineBytes, 0],
  [limits.logLineBytes + 1, 1],
] as const)
  test(`a line of ${length} bytes: ${overlong} too long`, async (context) => {
    const line = `${first}"`.padEnd(length, "x");
    const root = workspace(context, { "a.jsonl": `short\n${line}\n` });
    const reading = await findIn(root, "a.jsonl");
    assert.deepEqual(
      [reading.lines.get(first)?.[0]?.length, reading.overlong],
      [overlong === 0 ? length : undefined, overlong],
    );
  });

test("millions of empty lines hide nothing", async (context) => {
  const root = workspace(context);
  const empties = Buffer.alloc(8 * MiB, "\n");
  writeFileSync(join(root, "a.jsonl"), Buffer.concat([empties, Buffer.from(`${row(first)}\n`), empties]));
  const { lines, overlong, torn } = await findIn(root, "a.jsonl");
  assert.deepEqual([lines, overlong, torn], [new Map([[first, [row(first)]]]), 0, 0]);
});

test("100,000 lines of one id: as many are kept as are allowed, and another id keeps its own", async (context) => {
  const root = workspace(context, { "a.jsonl": `${`${row(first)}\n`.repeat(100_000)}${row(second)}\n` });
  const { lines, truncated } = await findIn(root, "a.jsonl");
  assert.deepEqual([lines.get(first)?.length, lines.get(second)?.length, truncated], [limits.logRowsPerId, 1, true]);
});

test("bytes of every kind are no lines of the run", async (context) => {
  const root = workspace(context);
  writeFileSync(
    join(root, "a.bin"),
    Uint8Array.from({ length: 4 * MiB }, (_, index) => Math.imul(index + 1, 0x9e3779b1) >>> 13),
  );
  const { lines, unreadable, bytes } = await findIn(root, "a.bin");
  assert.deepEqual([lines, unreadable, bytes], [empty.lines, 0, 4 * MiB]);
});

test("UTF-16 holds no id: its bytes are others", async (context) => {
  const root = workspace(context);
  writeFileSync(join(root, "a.jsonl"), Buffer.from(`\u{feff}${row(first)}\n`, "utf16le"));
  assert.deepEqual((await findIn(root, "a.jsonl")).lines, empty.lines);
});

test("an id is found at every offset around the border of two blocks, whatever the blocks' size", async (context) => {
  const root = workspace(context);
  const path = join(root, "a.jsonl");
  for (const blockBytes of [1, 2, 7, 19, 64]) {
    for (let offset = 0; offset <= 64; offset++) {
      const line = `${"é".repeat(offset)}${row(first)}`;
      writeFileSync(path, `before\n${line}\r\n${row(second)}\nafter`);
      const { lines, torn } = await findIn(root, "a.jsonl", { sizes: { blockBytes, lineBytes: 256 } });
      assert.deepEqual([...lines, torn], [[first, [line]], [second, [row(second)]], 1]);
    }
  }
});
