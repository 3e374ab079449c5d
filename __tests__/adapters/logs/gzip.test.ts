import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { constants, gunzipSync, gzipSync } from "node:zlib";
import fc from "../../support/fast-check.ts";
import type { LogFileReading } from "../../../src/core/ports/logs.ts";
import { empty, findIn, first, row, second } from "./log-run.ts";
import { workspace } from "../workspace.ts";

const MiB = 1024 * 1024;
const text = `${row(first)}\n${row("other")}\n${row(second)}\n`;
const whole: LogFileReading = {
  ...empty,
  lines: new Map([
    [first, [row(first)]],
    [second, [row(second)]],
  ]),
  bytes: text.length,
};

function readBytes(
  context: TestContext,
  bytes: Uint8Array,
  query: Parameters<typeof findIn>[2] = {},
): Promise<LogFileReading> {
  const root = workspace(context);
  writeFileSync(join(root, "a.jsonl"), bytes);
  return findIn(root, "a.jsonl", query);
}

test("gzip is known by its first bytes, whatever the file's name, and reads like plain text", async (context) => {
  assert.deepEqual(await readBytes(context, gzipSync(text)), whole);
});

test("gzip of several members reads as one, also where a line crosses from one to the next", async (context) => {
  const members = [text.slice(0, 60), "", text.slice(60)].map((part) => gzipSync(part));
  assert.deepEqual(await readBytes(context, Buffer.concat(members)), whole);
});

for (const [what, behind] of Object.entries({
  text: Buffer.from(`${row(first)}\n`),
  "half a member": gzipSync(text).subarray(0, 12),
  "zeros and another member": Buffer.concat([Buffer.alloc(8), gzipSync(text)]),
}))
  test(`behind the gzip stands ${what}: what is known is a part`, async (context) => {
    assert.equal((await readBytes(context, Buffer.concat([gzipSync(text), behind]))).truncated, true);
  });

test("a byte or two of gzip's beginning are gzip without an end or text without an end", async (context) => {
  assert.deepEqual(await readBytes(context, Uint8Array.of(0x1f)), { ...empty, bytes: 1, torn: 1 });
  assert.deepEqual(await readBytes(context, Uint8Array.of(0x1f, 0x8b)), { ...empty, truncated: true });
});

test("cut gzip counts as far as it goes, wherever it is cut, and never as torn", async (context) => {
  const lines = Array.from({ length: 400 }, (_, n) => `${row(first, { n, noise: Math.imul(n, 0x9e3779b1) })}\n`).join(
    "",
  );
  const gzip = gzipSync(lines);
  const root = workspace(context);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 20, max: gzip.length - 1 }), async (length) => {
      const part = gzip.subarray(0, length);
      writeFileSync(join(root, "a.jsonl"), part);
      const known = gunzipSync(part, { finishFlush: constants.Z_SYNC_FLUSH }).toString();
      const { lines: found, truncated, torn } = await findIn(root, "a.jsonl");
      assert.deepEqual(found.get(first) ?? [], known.split("\n").slice(0, -1));
      assert.deepEqual([truncated, torn], [true, 0]);
    }),
    { numRuns: 50 },
  );
});

test("damaged gzip is a part, and no error", async (context) => {
  const gzip = gzipSync(text);
  gzip.fill(0xff, 12, 40);
  assert.deepEqual(await readBytes(context, gzip), { ...empty, truncated: true });
});

test("a bomb is inflated to as many bytes as are allowed, and no further", async (context) => {
  const bomb = gzipSync(Buffer.concat([Buffer.from(`${row(first)}\n`), Buffer.alloc(64 * MiB, "\n")]));
  const { lines, bytes, truncated } = await readBytes(context, bomb, { maxBytes: 3 * MiB + 1 });
  assert.deepEqual([lines.get(first), bytes, truncated], [[row(first)], 3 * MiB + 1, true]);
});

test("the budget is met exactly: the whole text is read", async (context) => {
  assert.deepEqual(await readBytes(context, gzipSync(text), { maxBytes: text.length }), whole);
  assert.equal((await readBytes(context, gzipSync(text), { maxBytes: text.length - 1 })).truncated, true);
});

test("gzip larger than many blocks reads like its text", async (context) => {
  const lines = Array.from(
    { length: 20_000 },
    (_, n) => `${row(n % 100 === 0 ? first : "x", { n, pad: "é".repeat(90) })}\n`,
  );
  const reading = await readBytes(context, gzipSync(lines.join("")));
  assert.deepEqual(
    reading.lines.get(first),
    lines.filter((_, n) => n % 100 === 0).map((line) => line.trimEnd()),
  );
  assert.equal(reading.truncated, false);
});
