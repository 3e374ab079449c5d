import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { createIntake, type ReadAt } from "../../../src/adapters/logs/intake.ts";
import { createLineCutter, type LineCutter } from "../../../src/adapters/logs/lines.ts";

const text = Buffer.from("one\ntwo\nthree\n".repeat(10));
const forms = { "plain text": text, gzip: gzipSync(text) };

/** A file that hands out at most so many bytes at a time. */
function fileOf(bytes: Buffer, atMost: number): ReadAt {
  return (buffer, position) => Promise.resolve(bytes.copy(buffer, 0, position, position + atMost));
}

function collecting(): { taken: Buffer[]; cutter: LineCutter } {
  const taken: Buffer[] = [];
  const take = (lines: Buffer): void => void taken.push(Buffer.from(lines));
  return { taken, cutter: createLineCutter(take, { lineBytes: 64, blockBytes: 16 }) };
}

for (const [form, bytes] of Object.entries(forms)) {
  test(`${form} is taken in whole, however few bytes a read gives`, async () => {
    const { taken, cutter } = collecting();
    const intake = createIntake(cutter, { maxBytes: 1_000, signal: new AbortController().signal });
    await intake.read(fileOf(bytes, 7));
    assert.deepEqual(Buffer.concat(taken), text);
    assert.deepEqual([intake.bytes(), intake.isCut(), cutter.torn()], [text.length, false, 0]);
  });

  test(`an abort ends the reading of ${form}, and what was read is a part`, async () => {
    const { taken, cutter } = collecting();
    const abort = new AbortController();
    const filled = (count: number): void => {
      cutter.filled(count);
      abort.abort();
    };
    const intake = createIntake({ ...cutter, filled }, { maxBytes: 1_000, signal: abort.signal });
    await intake.read(fileOf(bytes, bytes.length));
    assert.deepEqual(Buffer.concat(taken).toString(), "one\ntwo\nthree\n");
    assert.deepEqual([intake.bytes(), intake.isCut(), cutter.torn()], [16, true, 0]);
  });

  test(`a failure of the system while ${form} is read is no end of it`, async () => {
    const failure = Object.assign(new Error("disk"), { code: "EIO" });
    const whole = fileOf(bytes, 8);
    const broken: ReadAt = (buffer, position) => (position < 8 ? whole(buffer, position) : Promise.reject(failure));
    const { cutter } = collecting();
    const intake = createIntake(cutter, { maxBytes: 1_000, signal: new AbortController().signal });
    await assert.rejects(intake.read(broken), failure);
  });
}

test("a part stays a part, also when the next file is whole", async () => {
  const { taken, cutter } = collecting();
  const intake = createIntake(cutter, { maxBytes: 1_000, signal: new AbortController().signal });
  await intake.read(fileOf(forms.gzip.subarray(0, -1), 1_000));
  await intake.read(fileOf(text, 1_000));
  assert.deepEqual([Buffer.concat(taken), intake.isCut()], [Buffer.concat([text, text]), true]);
});
