import assert from "node:assert/strict";
import { test } from "node:test";
import { arrayCutter } from "../../../src/adapters/logs/array-lines.ts";
import { createLineCutter } from "../../../src/adapters/logs/lines.ts";
import { createLogScan } from "../../../src/adapters/logs/scan.ts";
import type { LineForm } from "../../../src/generated/types.ts";
import { base64Spellings } from "../../../src/ledger/logs/ownership.ts";
import { first, ids, prefix, row, second } from "./log-run.ts";

/** The elements that lines of an array give, read in blocks of this many bytes. */
function elementsOf(text: string, blockBytes: number, lineBytes = 64) {
  const lines: string[] = [];
  const take = (block: Buffer) => void lines.push(...block.toString().split("\n").slice(0, -1));
  const cutter = arrayCutter(createLineCutter(take, { lineBytes, blockBytes }));
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) {
    const count = bytes.copy(cutter.room(), 0, at);
    cutter.filled(count);
    at += count;
  }
  cutter.end(true);
  const elements = lines.map((line) => line.trim()).filter((line) => line !== "");
  return { elements, torn: cutter.torn(), overlong: cutter.overlong() };
}

const arrays: readonly [name: string, text: string, elements: readonly string[], torn: number][] = [
  ["an empty array", "[]", [], 0],
  ["one line", '[{"a":1},{"a":[2,{"b":","}]}]', ['{"a":1}', '{"a":[2,{"b":","}]}'], 0],
  ["indented", '\n[\n  {\n"a": 1\n},\n  {\n"a": "]\\"[,"\n}\n]\n\n', ['{ "a": 1 }', '{ "a": "]\\"[," }'], 0],
  ["texts and numbers", '["a,]", 2]', ['"a,]"', "2"], 0],
  ["no end", '[{"a":1},{"a":2}', ['{"a":1}'], 1],
  ["a comma at the end", '[{"a":1},', ['{"a":1}'], 1],
  ["nothing", "", [], 1],
  ["lines instead", '{"a":1}\n{"a":2}\n', [], 1],
  ["two arrays", '[{"a":1}]\n[{"a":2}]', ['{"a":1}'], 1],
  ["another end", '[{"a":1}}', ['{"a":1}'], 1],
];
for (const [name, text, elements, torn] of arrays)
  for (const blockBytes of [1, 3, 64])
    test(`array: ${name}, in blocks of ${blockBytes}`, () => {
      const found = elementsOf(text, blockBytes);
      assert.deepEqual(found.torn > 0, torn > 0);
      if (torn === 0) assert.deepEqual(found, { elements, torn, overlong: 0 });
      else assert.deepEqual(found.elements.slice(0, elements.length), elements);
    });

test("array: an element that is too long is passed over, and the next one is read", () => {
  const found = elementsOf(`["${"a".repeat(100)}", 2]`, 16);
  assert.deepEqual([found.elements, found.overlong], [["2"], 1]);
});

function scanned(lines: readonly string[], query: Partial<Parameters<typeof createLogScan>[0]>) {
  const scan = createLogScan({ prefixes: [prefix], ids, ...query }, { rowsPerId: 10, keptBytes: 10_000 });
  scan.take(Buffer.from(lines.map((line) => `${line}\n`).join("")));
  return scan;
}

const cut: readonly [form: LineForm, line: string, unreadable: number][] = [
  ["cri", "2026-11-20T10:00:00Z stdout F whole", 0],
  ["cri", "2026-11-20T10:00:00Z stdout P part", 1],
  ["cri", "2026-11-20T10:00:00Z stderr P part", 1],
  ["json", "2026-11-20T10:00:00Z stdout P part", 0],
  ["docker", '{"log":"whole\\n","stream":"stdout","time":"t"}', 0],
  ["docker", '{"log":"a \\"a\\",\\"stream\\":\\"\\n","stream":"stdout","time":"t"}', 0],
  ["docker", '{"log":"part","stream":"stdout","time":"t"}', 1],
  ["docker", '{"log":"part of a path \\\\n","stream":"stdout","time":"t"}', 1],
  ["docker", '{"log":"whole path \\\\\\n","stream":"stdout","time":"t"}', 0],
  ["docker", '{"log":"","stream":"stdout","time":"t"}', 1],
  ["journald", '{"MESSAGE":"whole \\"MESSAGE\\":null","_PID":"1"}', 0],
  ["journald", '{"MESSAGE":[123,34],"_PID":"1"}', 1],
  ["journald", '{ "MESSAGE" : null, "_PID" : "1" }', 1],
  ["journald", '{"MESSAGE":"part","_LINE_BREAK":"line-max"}', 1],
];
for (const [line, text, unreadable] of cut)
  test(`${line}: ${unreadable} cut lines in ${text}`, () => {
    assert.equal(scanned([text, text], { line }).unreadable(), 2 * unreadable);
  });

test("within a longer text, an id may be followed by anything", () => {
  const lines = [row(`call ${first}-1`), row(`${second}0 of ${first}`), row(`${prefix}0000-000000000000`)];
  const isWithin = true;
  assert.deepEqual(
    scanned(lines, { isWithin }).lines,
    new Map([
      [first, lines.slice(0, 2)],
      [second, [lines[1]]],
    ]),
  );
});

/** Its base64 has every special character. */
const special = "fbfffbfe-fbff-4bff-bfff-fbfffbfffbff";
const base64Of = (id: string) => Buffer.from(id.replaceAll("-", ""), "hex").toString("base64");
const base64 = new Map(
  [first, special].flatMap((id) => base64Spellings(id.replaceAll("-", "")).map((text) => [text, id])),
);

const spelt: readonly [name: string, id: string, text: string][] = [
  ["as it is", first, base64Of(first)],
  ["with signs", special, base64Of(special)],
  ["without padding", special, base64Of(special).replaceAll("=", "")],
  ["in the alphabet of URLs", special, Buffer.from(special.replaceAll("-", ""), "hex").toString("base64url")],
  ["with escaped slashes", special, base64Of(special).replaceAll("/", "\\/")],
  ["with escaped slashes in JSON in JSON", special, base64Of(special).replaceAll("/", "\\\\\\/")],
  ["with escaped signs", special, base64Of(special).replaceAll("+", "\\u002b").replaceAll("=", "\\u003D")],
];
for (const [name, id, text] of spelt)
  test(`an id in base64 is found ${name}`, () => {
    const line = `{"traceId":"${text}"}`;
    assert.deepEqual(scanned(['{"traceId":"AAAA"}', line], { base64 }).lines, new Map([[id, [line]]]));
    assert.deepEqual(scanned([line], {}).lines, new Map());
  });
