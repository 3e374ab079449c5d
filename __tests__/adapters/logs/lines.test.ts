import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../../support/fast-check.ts";
import { createLineCutter, type LineCutter } from "../../../src/adapters/logs/lines.ts";

interface Cut {
  lines: string[];
  overlong: number;
  torn: number;
}

/** Fills in the text by pieces of at most these lengths, in turn. */
function fillIn(cutter: LineCutter, text: string, pieces: readonly number[] = [Infinity]): void {
  const bytes = Buffer.from(text, "latin1");
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const piece = bytes.subarray(at, at + (pieces[turn % pieces.length] ?? 1));
    const count = piece.copy(cutter.room());
    cutter.filled(count);
    at += count;
  }
}

function cutterOf(lineBytes: number, blockBytes: number): { lines: string[]; cutter: LineCutter } {
  const lines: string[] = [];
  const take = (block: Buffer): void => void lines.push(...block.toString("latin1").split("\n").slice(0, -1));
  return { lines, cutter: createLineCutter(take, { lineBytes, blockBytes }) };
}

/** The same by splitting the whole text. */
function expected(texts: readonly string[], lineBytes: number): Cut {
  const cut: Cut = { lines: [], overlong: 0, torn: 0 };
  for (const text of texts) {
    const lines = text.split("\n");
    const last = lines.pop() ?? "";
    cut.lines.push(...lines.filter((line) => line.length <= lineBytes));
    cut.overlong += [...lines, last].filter((line) => line.length > lineBytes).length;
    cut.torn += last.length > 0 && last.length <= lineBytes ? 1 : 0;
  }
  return cut;
}

test("hands out the whole lines of every file, however their bytes come, and counts the others", () => {
  const text = fc.array(
    fc.oneof(fc.constant("\n"), fc.string({ unit: fc.constantFrom("a", "\n", "\r"), maxLength: 12 })),
  );
  const texts = fc.array(
    text.map((parts) => parts.join("")),
    { minLength: 1, maxLength: 3 },
  );
  const pieces = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      texts,
      pieces,
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 12 }),
      (all, by, line, block) => {
        const { lines, cutter: cutting } = cutterOf(line, block);
        for (const one of all) {
          fillIn(cutting, one, by);
          cutting.end(true);
        }
        assert.deepEqual({ lines, overlong: cutting.overlong(), torn: cutting.torn() }, expected(all, line));
      },
    ),
    { numRuns: 2_000 },
  );
});

test("a line may be as long as allowed, one byte more is passed over once", () => {
  const { lines, cutter: cutting } = cutterOf(8, 4);
  fillIn(cutting, "12345678\n123456789\nok\n1234567890123456789012345\n");
  cutting.end(true);
  assert.deepEqual(lines, ["12345678", "ok"]);
  assert.deepEqual([cutting.overlong(), cutting.torn()], [2, 0]);
});

test("a file that was left before its end has no torn line, and gives nothing to the next one", () => {
  const { lines, cutter: cutting } = cutterOf(8, 4);
  fillIn(cutting, "one\ntwo");
  cutting.end(false);
  fillIn(cutting, "123456789");
  cutting.end(false);
  fillIn(cutting, "three\n");
  cutting.end(true);
  assert.deepEqual(lines, ["one", "three"]);
  assert.deepEqual([cutting.overlong(), cutting.torn()], [1, 0]);
});
