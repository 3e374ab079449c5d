import assert from "node:assert/strict";
import { test } from "node:test";
import type { Traffic } from "../../../src/generated/types.ts";
import { shareOf } from "../../../src/promotion/traffic/share.ts";
import { file, readText, shareIn } from "./files.ts";

type Row = [name: string, text: string, traffic: Omit<Traffic, "file">, share: number | string];

const list = { among: "/t/*/w", at: { n: "b" } };
const map = { among: "/t/*", at: { key: "b" } };
const one = { at: "/w" };
const deep = { among: "/t/*/w/x", at: { key: "b" } };

const weights: Row[] = [
  ["integers", "t: { a: 3, b: 1 }", map, 0.25],
  ["fractions", "t: { a: 0.3, b: 0.1 }", map, 0.25],
  ["a number with an exponent", "t: { a: 1.0e+2, b: 1.0E+2 }", map, 0.5],
  ["an own weight of 0", "t: { a: 3, b: 0 }", map, 0],
  ["a sum of 0", "t: { a: 0, b: 0 }", map, 0],
  ["minus nought", "t: { a: 1, b: -0 }", map, 0],
  ["the only entry", "t: { b: 7 }", map, 1],
  ["a text", 't: { a: 3, b: "1" }', map, "weight-not-a-number"],
  ["a text beside it", 't: { a: "3", b: 1 }', map, "weight-not-a-number"],
  ["a text beside an own weight of 0", 't: { a: "3", b: 0 }', map, "weight-not-a-number"],
  ["per cent", "t: { a: 3, b: 1% }", map, "weight-not-a-number"],
  ["nothing", "t: { a: 3, b: }", map, "weight-not-a-number"],
  ["a boolean", "t: { a: 3, b: true }", map, "weight-not-a-number"],
  ["a list", "t: { a: 3, b: [1] }", map, "weight-not-a-number"],
  ["a negative number", "t: { a: 3, b: -1 }", map, "weight-not-a-number"],
  ["a negative number beside it", "t: { a: -3, b: 5 }", map, "weight-not-a-number"],
  ["infinity", "t: { a: .inf, b: 1 }", map, "weight-not-a-number"],
  ["no number", "t: { a: .nan, b: 1 }", map, "weight-not-a-number"],
  ["beyond numbers", "t: { a: 1.0e+999, b: 1 }", map, "weight-not-a-number"],
  ["a sum beyond numbers", "t: { a: 1.0e+308, b: 1.0e+308 }", map, "weight-not-a-number"],
  ["10 here, 8 in YAML 1.1", "t: { a: 3, b: 010 }", map, "weight-not-a-number"],
  ["another notation", "t: { a: 3, b: 0x10 }", map, "weight-not-a-number"],
  ["an exponent that is a text in YAML 1.1", "t: { a: 1e9, b: 1 }", map, "weight-not-a-number"],
  ["a sign", "t: { a: 3, b: +1 }", map, "weight-not-a-number"],
];

const own: Row[] = [
  ["an entry of a list by its field", "t: [{ n: a, w: 3 }, { n: b, w: 1 }]", list, 0.25],
  ["by a pointer", "t: [{ n: { x/y: b }, w: 1 }, { n: c, w: 3 }]", { ...list, at: { "/n/x~1y": "b" } }, 0.25],
  ["by two fields", "t: [{ n: b, r: eu, w: 1 }, { n: b, r: us, w: 3 }]", { ...list, at: { n: "b", r: "eu" } }, 0.25],
  ["by a number as JSON has it", "t: [{ n: 1.10, w: 1 }, { n: 2, w: 3 }]", { ...list, at: { n: 1.1 } }, 0.25],
  ["by a number as it stands there", "t: [{ n: 1.10, w: 1 }, { n: 2, w: 3 }]", { ...list, at: { n: "1.10" } }, 0.25],
  ["by a boolean", "t: [{ n: true, w: 1 }, { n: false, w: 3 }]", { ...list, at: { n: true } }, 0.25],
  ["by a field named key", "t: [{ key: b, w: 1 }, { key: c, w: 3 }]", { ...list, at: { key: "b" } }, 0.25],
  ["nothing is no text", "t: [{ n: , w: 1 }, { n: c, w: 3 }]", { ...list, at: { n: "" } }, "weight-missing"],
  ["no entry", "t: [{ n: a, w: 1 }]", list, "weight-missing"],
  ["two entries", "t: [{ n: b, w: 1 }, { n: b, w: 1 }]", list, "weight-ambiguous"],
  ["a key of a map", "t: { b: { w: 1 }, c: { w: 3 } }", { ...list, at: { key: "b" } }, 0.25],
  ["a key that is a number", "t: { 8: { w: 1 }, 9: { w: 3 } }", { ...list, at: { key: 8 } }, 0.25],
  ["a field in a map", "t: { x: { n: b, w: 1 }, y: { n: c, w: 3 } }", list, 0.25],
  [
    "a key and a field",
    "t: { x: { n: b, w: 1 }, y: { n: c, w: 3 } }",
    { ...list, at: { key: "x", n: "c" } },
    "weight-missing",
  ],
  ["a key that is not there", "t: { c: 3 }", map, "weight-missing"],
  ["a pointer to the entry", "t: { b: { w: 1 }, c: { w: 3 } }", { ...list, at: "/b" }, 0.25],
  ["a pointer to the weight", "t: { b: { w: 1 }, c: { w: 3 } }", { ...list, at: "/b/w" }, 0.25],
  [
    "a pointer to what is no weight",
    "t: { b: { w: 1, v: 9 }, c: { w: 3 } }",
    { ...list, at: "/b/v" },
    "weight-missing",
  ],
  ["a pointer that chooses", "t: [{ n: b, w: 1 }, { n: c, w: 3 }]", { ...list, at: "/{n=b}/w" }, 0.25],
  ["a pointer with an index", "t: [{ n: b, w: 1 }, { n: c, w: 3 }]", { ...list, at: "/0/w" }, "weight-ambiguous"],
  ["a pointer that names several", "t: { b: { w: 1 } }", { ...list, at: "/*/w" }, "pointer-invalid"],
  ["fields that are no pointer", "t: [{ n: b, w: 1 }]", { ...list, at: { "/~": "b" } }, "pointer-invalid"],
];

const plain: Row[] = [
  ["the number", "w: 0.05", one, 0.05],
  ["through maps", "a: { b/c: { w: 40 } }", { at: "/a/b~1c/w" }, 40],
  ["through a list of one", "a: [{ w: 40 }]", { at: "/a/0/w" }, 40],
  ["by index in a longer list", "a: [{ w: 1 }, { w: 40 }]", { at: "/a/1/w" }, "weight-ambiguous"],
  ["past the end of a list of one", "a: [{ w: 1 }]", { at: "/a/1/w" }, "weight-missing"],
  ["by a name in a list", "a: [{ w: 1 }, { w: 2 }]", { at: "/a/w" }, "weight-missing"],
  ["in an empty list", "a: []", { at: "/a/0" }, "weight-missing"],
  ["below a number", "w: 1", { at: "/w/x" }, "weight-missing"],
  ["chosen by a field", "a: [{ n: x, w: 1 }, { n: y, w: 2 }]", { at: "/a/{n=y}/w" }, 2],
  ["a text", 'w: "5"', one, "weight-not-a-number"],
  ["a map", "w: { x: 1 }", one, "weight-not-a-number"],
  ["not there", "v: 1", one, "weight-missing"],
  ["several", "w: 1", { at: "/*" }, "pointer-invalid"],
  ["no pointer", "w: 1", { at: "/w}" }, "pointer-invalid"],
  ["fields without among", "w: 1", { at: { key: "w" } }, "pointer-invalid"],
];

const documents: Row[] = [
  ["none", "", one, "document-missing"],
  ["one beside empty ones", "---\n---\nw: 1\n---\n", one, 1],
  ["two", "w: 1\n---\nw: 2\n", one, "document-missing"],
  ["chosen", "k: a\nw: 1\n---\nk: b\nw: 2\n", { ...one, doc: { k: "b" } }, 2],
  [
    "chosen by several fields",
    "k: a\nm: { n: x }\nw: 1\n---\nk: a\nm: { n: y }\nw: 2\n",
    { ...one, doc: { k: "a", "/m/n": "y" } },
    2,
  ],
  ["none chosen", "k: a\nw: 1\n", { ...one, doc: { k: "b" } }, "document-missing"],
  ["two chosen", "k: a\nw: 1\n---\nk: a\nw: 2\n", { ...one, doc: { k: "a" } }, "document-missing"],
  ["a choice that is no pointer", "k: a\nw: 1\n", { ...one, doc: { "/~": "a" } }, "document-missing"],
];

const amongs: Row[] = [
  ["no star", "t: { b: 1 }", { ...map, among: "/t/b" }, "pointer-invalid"],
  ["two stars", "t: { b: { b: 1 } }", { ...map, among: "/t/*/*" }, "pointer-invalid"],
  ["a broken pointer", "t: { b: 1 }", { ...map, among: "/t/{/*" }, "pointer-invalid"],
  ["a list that is not there", "u: 1", list, "weight-missing"],
  ["an empty list", "t: []", list, "no-weights"],
  ["a number instead of a list", "t: 5", list, "no-weights"],
  [
    "an outer list by index",
    "o: [{ t: { b: 1 } }, { t: { b: 2 } }]",
    { ...map, among: "/o/0/t/*" },
    "weight-ambiguous",
  ],
  ["an outer list of one", "o: [{ t: { a: 3, b: 1 } }]", { ...map, among: "/o/0/t/*" }, 0.25],
  ["an outer list chosen twice", "o: [{ n: x }, { n: x }]", { ...map, among: "/o/{n=x}/t/*" }, "weight-ambiguous"],
  [
    "an outer map chosen by a field",
    "o: { p: { n: x, t: { a: 3, b: 1 } }, q: { n: y } }",
    { ...map, among: "/o/{n=x}/t/*" },
    0.25,
  ],
  ["an inner list of one", "t: { a: { w: [{ x: 3 }] }, b: { w: [{ x: 1 }] } }", { ...deep, among: "/t/*/w/0/x" }, 0.25],
  [
    "an inner list of two",
    "t: { a: { w: [{ x: 3 }, { x: 3 }] }, b: { w: [{ x: 1 }] } }",
    { ...deep, among: "/t/*/w/0/x" },
    "weight-ambiguous",
  ],
];

for (const [title, rows] of Object.entries({
  "a weight": weights,
  "the own weight": own,
  "without among": plain,
  "a document": documents,
  among: amongs,
})) {
  for (const [name, text, traffic, share] of rows) {
    test(`${title}: ${name}`, () => assert.equal(shareIn(text, traffic), share));
  }
}

test("a file that is missing is told from one that cannot be read", () => {
  assert.deepEqual(shareOf("missing", { file, ...one }), { problem: "file-missing" });
  assert.deepEqual(shareOf(readText("a: [\n"), { file, ...one }), { problem: "file-unreadable" });
});

test("a reading names the weights by their pointers", () => {
  assert.deepEqual(shareOf(readText("t:\n  - { n: a, w: 3 }\n  - { n: b, w: 1 }\n"), { file, ...list }), {
    share: 0.25,
    ofSum: true,
    at: { file, line: 3, column: 16 },
    weights: ["/t/0/w", "/t/1/w"],
  });
  assert.deepEqual(shareOf(readText("a/b: { w: 40 }\n"), { file, at: "/a~1b/w" }), {
    share: 40,
    ofSum: false,
    at: { file, line: 1, column: 11 },
    weights: ["/a~1b/w"],
  });
});

test("a pointer with an index would read 5 and 5 while the share goes from 5 to 95 per cent", () => {
  const base = "backendRefs:\n  - { name: main, weight: 95 }\n  - { name: backup, weight: 5 }\n";
  const head = "backendRefs:\n  - { name: backup, weight: 95 }\n  - { name: main, weight: 5 }\n";
  const byName = { among: "/backendRefs/*/weight", at: { name: "backup" } };
  assert.deepEqual(
    [base, head].map((text) => shareIn(text, { at: "/backendRefs/1/weight" })),
    ["weight-ambiguous", "weight-ambiguous"],
  );
  assert.deepEqual(
    [base, head].map((text) => shareIn(text, byName)),
    [0.05, 0.95],
  );
});
