import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../../support/fast-check.ts";
import { createLogScan, type LogScan } from "../../../src/adapters/logs/scan.ts";
import { first, ids, prefix, row, second, stranger, third } from "./log-run.ts";

function scanned(
  lines: readonly (string | Buffer)[],
  sizes = {},
  search: { prefixes: readonly string[]; ids: ReadonlyMap<string, string> } = { prefixes: [prefix], ids },
): LogScan {
  const scan = createLogScan(search, { rowsPerId: 10, keptBytes: 10_000, ...sizes });
  scan.take(Buffer.concat(lines.flatMap((line) => [Buffer.from(line), Buffer.from("\n")])));
  return scan;
}

test("lines come by id in their order, each as often as it stands there, and the others are left out", () => {
  const lines = [
    "",
    row("x"),
    row(first, { n: 1 }),
    row(second),
    row(stranger),
    row(first, { n: 2 }),
    row(first, { n: 1 }),
  ];
  const scan = scanned(lines);
  assert.deepEqual(
    scan.lines,
    new Map([
      [first, [row(first, { n: 1 }), row(first, { n: 2 }), row(first, { n: 1 })]],
      [second, [row(second)]],
    ]),
  );
  assert.deepEqual([scan.unreadable(), scan.overflowed()], [0, false]);
});

test("a line with several ids belongs to each of them, with one id twice only once", () => {
  const line = JSON.stringify([first, stranger, second, first]);
  assert.deepEqual(
    scanned([line]).lines,
    new Map([
      [first, [line]],
      [second, [line]],
    ]),
  );
});

for (const [what, text] of Object.entries({
  "a digit behind it": `${first}0`,
  "a letter of hex behind it": `${first}f`,
  "a dash behind it": `${first}-1`,
  "another id behind it": `${first}${second}x`.slice(0, -2),
  "its last character missing": first.slice(0, -1),
  "nothing but the prefix": prefix,
  "an escape of something else in it": first.replace("9", String.raw`\u0069`),
  "a character beyond ASCII in it": first.replace("9", String.raw`\u0660`),
}))
  test(`an id with ${what} is another`, () => {
    assert.deepEqual(scanned([row(text)]).lines, new Map());
  });

for (const [what, text] of Object.entries({
  "a quote": `"${first}"`,
  "a backslash": `\\"${first}\\"`,
  "the end of the line": first,
  "another id in front of it": `${stranger}${first}`,
  "a letter that is no hex": `z${first}z`,
}))
  test(`an id is found beside ${what}`, () => {
    assert.deepEqual(scanned([text]).lines, new Map([[first, [text]]]));
  });

for (const [what, text] of Object.entries({
  capitals: first.toUpperCase(),
  "capitals here and there": first.replace("c", "C"),
  "an escaped digit": first.replace("9", String.raw`\u0039`),
  "an escaped letter in its last place": first.replace(/f$/, String.raw`\u0066`),
  "an escaped dash": first.replaceAll("-", String.raw`\u002D`),
  "escaped capitals": first.replaceAll("c", String.raw`\u0043`),
  "nothing but escapes": escaped(first),
  "escapes of a text in a text": first.replace("9", String.raw`\\u0039`),
}))
  test(`an id written with ${what} is found, so that its row is not lost`, () => {
    assert.deepEqual(scanned(["{}", `{"id":"${text}"}`, row("x")]).lines, new Map([[first, [`{"id":"${text}"}`]]]));
  });

function escaped(id: string): string {
  return Array.from(id, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}

test("lines full of escapes that no id can hold are passed over", () => {
  const html = String.raw`{"msg":"\u003cb\u003e \u0026 \u00e9"}`;
  assert.deepEqual(scanned([html, row(first), html]).lines, new Map([[first, [row(first)]]]));
});

test("a line that is no UTF-8 counts where it holds an escaped id, and nowhere else", () => {
  const broken = (id: string): Buffer => Buffer.concat([Buffer.from(`{"id":"${escaped(id)}"}`), Buffer.from([0xff])]);
  assert.equal(scanned([broken(first), broken("0123")]).unreadable(), 1);
});

test("several ids of one exchange lead to the same lines, each once", () => {
  const trace = first.replaceAll("-", "");
  const both = new Map([first, trace].map((id) => [id, "one"]));
  const search = { prefixes: [prefix, prefix.replaceAll("-", "")], ids: both };
  const lines = [row(first), row(trace), row(`${first} ${trace}`), row(trace.toUpperCase())];
  assert.deepEqual(scanned(["{}", ...lines, row(second)], {}, search).lines, new Map([["one", lines]]));
});

test("ids without dashes end at a dash: a trace id in a traceparent", () => {
  const traces = [first, second].map((id) => id.replaceAll("-", ""));
  const [trace = ""] = traces;
  const search = { prefixes: [prefix.replaceAll("-", "")], ids: new Map(traces.map((id) => [id, id])) };
  const line = row(`00-${trace}-${trace.slice(16)}-01`);
  assert.deepEqual(scanned([line, row(`${trace}0`)], {}, search).lines, new Map([[trace, [line]]]));
});

test("a byte order mark and a carriage return are no part of a line", () => {
  const lines = [`\u{feff}${row(first)}\r`, `${row(second)}\r`];
  assert.deepEqual(
    scanned(lines).lines,
    new Map([
      [first, [row(first)]],
      [second, [row(second)]],
    ]),
  );
});

test("a line of the run that is no UTF-8 is counted and not kept; a foreign one is nothing", () => {
  const broken = (id: string): Buffer => Buffer.concat([Buffer.from(row(id)), Buffer.from([0xff])]);
  const scan = scanned([broken(first), broken("x"), row(second)]);
  assert.deepEqual(scan.lines, new Map([[second, [row(second)]]]));
  assert.equal(scan.unreadable(), 1);
});

test("an id keeps as many lines as are allowed, and one more is told", () => {
  const lines = Array.from({ length: 10 }, (_, n) => row(first, { n }));
  assert.equal(scanned(lines).overflowed(), false);
  const scan = scanned([...lines, row(first, { n: 10 }), row(second)]);
  assert.equal(scan.overflowed(), true);
  assert.deepEqual(
    scan.lines,
    new Map([
      [first, lines],
      [second, [row(second)]],
    ]),
  );
});

test("all ids together keep as many bytes as are allowed, and one more is told", () => {
  const lines = [row(first), row(second), row(third)];
  const keptBytes = lines.join("").length;
  assert.equal(scanned(lines, { keptBytes }).overflowed(), false);
  const scan = scanned(lines, { keptBytes: keptBytes - 1 });
  assert.equal(scan.overflowed(), true);
  assert.deepEqual([...scan.lines.keys()], [first, second]);
});

test("a line full of prefixes costs no more than its length", () => {
  const scan = scanned([prefix.repeat(50_000), row(first)]);
  assert.deepEqual(scan.lines, new Map([[first, [row(first)]]]));
});

test("finds what a search of every line for every id finds", () => {
  const piece = fc.constantFrom(
    first,
    second,
    third,
    stranger,
    prefix,
    "-",
    "0",
    "f",
    '"',
    " ",
    "é",
    first.slice(1),
    prefix.slice(0, 9),
  );
  const line = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      const entries = [...ids.keys()].map((id): [string, string[]] => {
        return [id, lines.filter((text) => new RegExp(`${id}(?![0-9a-f-])`).test(text))];
      });
      const { lines: found } = scanned(lines);
      assert.deepEqual(Object.fromEntries(found), Object.fromEntries(entries.filter(([, own]) => own.length > 0)));
    }),
    { numRuns: 1_000 },
  );
});
