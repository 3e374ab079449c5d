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

const own: Row[] = [
  ["an entry of a list by its field", "t: [{ n: a, w: 3 }, { n: b, w: 1 }]", list, 0.25],
  ["by a pointer", "t: [{ n: { x/y: b }, w: 1 }, { n: c, w: 3 }]", { ...list, at: { "/n/x~1y": "b" } }, 0.25],
  ["by two fields", "t: [{ n: b, r: eu, w: 1 }, { n: b, r: us, w: 3 }]", { ...list, at: { n: "b", r: "eu" } }, 0.25],
  ["by a number as JSON has it", "t: [{ n: 1.10, w: 1 }, { n: 2, w: 3 }]", { ...list, at: { n: 1.1 } }, 0.25],
  ["by a number as it stands there", "t: [{ n: 1.10, w: 1 }, { n: 2, w: 3 }]", { ...list, at: { n: "1.10" } }, 0.25],
  ["by a boolean", "t: [{ n: true, w: 1 }, { n: false, w: 3 }]", { ...list, at: { n: true } }, 0.25],
  ["by a field named key", "t: [{ key: b, w: 1 }, { key: c, w: 3 }]", { ...list, at: { key: "b" } }, 0.25],
  ["nothing is no text", "t: [{ n: , w: 1 }, { n: c, w: 3 }]", { ...list, at: { n: "" } }, "entry-missing"],
  ["no entry", "t: [{ n: a, w: 1 }]", list, "entry-missing"],
  ["two entries", "t: [{ n: b, w: 1 }, { n: b, w: 1 }]", list, "weight-ambiguous"],
  ["a key of a map", "t: { b: { w: 1 }, c: { w: 3 } }", { ...list, at: { key: "b" } }, 0.25],
  ["a key that is a number", "t: { 8: { w: 1 }, 9: { w: 3 } }", { ...list, at: { key: 8 } }, 0.25],
  ["a field in a map", "t: { x: { n: b, w: 1 }, y: { n: c, w: 3 } }", list, 0.25],
  [
    "a key and a field",
    "t: { x: { n: b, w: 1 }, y: { n: c, w: 3 } }",
    { ...list, at: { key: "x", n: "c" } },
    "entry-missing",
  ],
  ["a key that is not there", "t: { c: 3 }", map, "entry-missing"],
  ["a pointer to the entry", "t: { b: { w: 1 }, c: { w: 3 } }", { ...list, at: "/b" }, 0.25],
  ["a pointer to the weight", "t: { b: { w: 1 }, c: { w: 3 } }", { ...list, at: "/b/w" }, 0.25],
  [
    "a pointer to what is no weight",
    "t: { b: { w: 1, v: 9 }, c: { w: 3 } }",
    { ...list, at: "/b/v" },
    "weight-outside",
  ],
  ["a pointer that chooses", "t: [{ n: b, w: 1 }, { n: c, w: 3 }]", { ...list, at: "/{n=b}/w" }, 0.25],
  ["a pointer with an index", "t: [{ n: b, w: 1 }, { n: c, w: 3 }]", { ...list, at: "/0/w" }, "index-ambiguous"],
  ["a pointer that names several", "t: { b: { w: 1 } }", { ...list, at: "/*/w" }, "pointer-invalid"],
  ["fields that are no pointer", "t: [{ n: b, w: 1 }]", { ...list, at: { "/~": "b" } }, "pointer-invalid"],
];

const plain: Row[] = [
  ["the number", "w: 0.05", one, 0.05],
  ["through maps", "a: { b/c: { w: 40 } }", { at: "/a/b~1c/w" }, 40],
  ["through a list of one", "a: [{ w: 40 }]", { at: "/a/0/w" }, 40],
  ["by index in a longer list", "a: [{ w: 1 }, { w: 40 }]", { at: "/a/1/w" }, "index-ambiguous"],
  ["past the end of a list of one", "a: [{ w: 1 }]", { at: "/a/1/w" }, "path-missing"],
  ["by a name in a list", "a: [{ w: 1 }, { w: 2 }]", { at: "/a/w" }, "path-missing"],
  ["in an empty list", "a: []", { at: "/a/0" }, "path-missing"],
  ["below a number", "w: 1", { at: "/w/x" }, "path-missing"],
  ["chosen by a field", "a: [{ n: x, w: 1 }, { n: y, w: 2 }]", { at: "/a/{n=y}/w" }, 2],
  ["a number in quotes", 'w: "5"', one, 5],
  ["a percentage", "w: 5%", one, 0.05],
  ["thousandths", "w: 50m", one, 0.05],
  ["a word", "w: many", one, "weight-not-a-number"],
  ["the only one that has a field", "a: [{ set: 5 }, { pause: {} }]", { at: "/a/{set=*}/set" }, 5],
  ["one of several that have a field", "a: [{ set: 5 }, { set: 9 }]", { at: "/a/{set=*}/set" }, "path-ambiguous"],
  ["below a tag", "a: !Map { w: 5 }", { at: "/a/w" }, "tagged"],
  ["beside a merge key", "a: { <<: { v: 1 }, w: 5 }", { at: "/a/w" }, 5],
  ["perhaps in a merge key", "a: { <<: { w: 5 } }", { at: "/a/w" }, "merge-key"],
  ["a priority", "a: { priority: 5 }", { at: "/a/priority" }, "no-share"],
  ["a map", "w: { x: 1 }", one, "weight-not-a-number"],
  ["not there", "v: 1", one, "path-missing"],
  ["several", "w: 1", { at: "/*" }, "pointer-invalid"],
  ["no pointer", "w: 1", { at: "/w}" }, "pointer-invalid"],
  ["fields without among", "w: 1", { at: { key: "w" } }, "pointer-invalid"],
];

const documents: Row[] = [
  ["none", "", one, "document-missing"],
  ["one beside empty ones", "---\n---\nw: 1\n---\n", one, 1],
  ["two", "w: 1\n---\nw: 2\n", one, "document-ambiguous"],
  ["chosen", "k: a\nw: 1\n---\nk: b\nw: 2\n", { ...one, doc: { k: "b" } }, 2],
  [
    "chosen by several fields",
    "k: a\nm: { n: x }\nw: 1\n---\nk: a\nm: { n: y }\nw: 2\n",
    { ...one, doc: { k: "a", "/m/n": "y" } },
    2,
  ],
  ["none chosen", "k: a\nw: 1\n", { ...one, doc: { k: "b" } }, "document-missing"],
  ["two chosen", "k: a\nw: 1\n---\nk: a\nw: 2\n", { ...one, doc: { k: "a" } }, "document-ambiguous"],
  ["a choice that is no pointer", "k: a\nw: 1\n", { ...one, doc: { "/~": "a" } }, "pointer-invalid"],
];

const amongs: Row[] = [
  ["no star", "t: { b: 1 }", { ...map, among: "/t/b" }, "pointer-invalid"],
  ["two stars", "t: { b: { b: 1 } }", { ...map, among: "/t/*/*" }, "pointer-invalid"],
  ["a broken pointer", "t: { b: 1 }", { ...map, among: "/t/{/*" }, "pointer-invalid"],
  ["a list that is not there", "u: 1", list, "path-missing"],
  ["an empty list", "t: []", list, "no-weights"],
  ["a number instead of a list", "t: 5", list, "no-weights"],
  ["an outer list by index", "o: [{ t: { b: 1 } }, { t: { b: 2 } }]", { ...map, among: "/o/0/t/*" }, "index-ambiguous"],
  ["an outer list of one", "o: [{ t: { a: 3, b: 1 } }]", { ...map, among: "/o/0/t/*" }, 0.25],
  ["an outer list chosen twice", "o: [{ n: x }, { n: x }]", { ...map, among: "/o/{n=x}/t/*" }, "path-ambiguous"],
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
    "index-ambiguous",
  ],
  ["a merge key beside the targets", "t: { <<: { c: 5 }, a: 3, b: 1 }", map, "merge-key"],
  ["a merge key in a target", "t: { a: { <<: { w: 3 } }, b: { w: 1 } }", { ...deep, among: "/t/*/w" }, "merge-key"],
  [
    "a merge key in a target that has its weight",
    "t: { a: { <<: { v: 3 }, w: 3 }, b: { w: 1 } }",
    { ...deep, among: "/t/*/w" },
    0.25,
  ],
  ["a merge key that may hold the name", "t: [{ <<: { n: b }, w: 3 }, { n: a, w: 1 }]", list, "merge-key"],
  ["a tagged name", "t: [{ n: !Ref A, w: 3 }, { n: !Ref B, w: 1 }]", { ...list, at: { n: "!Ref B" } }, 0.25],
  ["a tagged name, which is its plain text for some readers", "t: [{ n: !x b, w: 3 }, { n: c, w: 1 }]", list, "tagged"],
  [
    "a key in two spellings on the path",
    "t: { b: { w: 1, W: 9 }, c: { w: 3 } }",
    { ...map, among: "/t/*/w" },
    "duplicate-key",
  ],
  ["a step in two spellings", "t_x: { b: 1, c: 3 }\ntX: { b: 9, c: 3 }", { ...map, among: "/t_x/*" }, "duplicate-key"],
  ["a field in two spellings", "t: [{ n: b, N: c, w: 1 }, { n: c, w: 3 }]", list, "duplicate-key"],
  ["two spellings elsewhere", "e: { A: 1, a: 2 }\nt: { b: 1, c: 3, B: 0, C: 0 }", map, 0.25],
  [
    "a second document that some readers take for the same, by a merge key",
    "k: x\nt: { b: 1, c: 3 }\n---\n<<: { k: x }\nt: { b: 3, c: 1 }",
    { ...map, doc: { k: "x" } },
    "merge-key",
  ],
  [
    "a second document that some readers take for the same, by a tag",
    "k: x\nt: { b: 1, c: 3 }\n---\nk: !y x\nt: { b: 3, c: 1 }",
    { ...map, doc: { k: "x" } },
    "tagged",
  ],
  ["priorities", "t: { a: { priority: 0 }, b: { priority: 1 } }", { ...map, among: "/t/*/priority" }, "no-share"],
  [
    "an order in camel case",
    "t: { a: { tryOrder: 0 }, b: { tryOrder: 1 } }",
    { ...map, among: "/t/*/tryOrder" },
    "no-share",
  ],
  ["a word that ends like one", "t: { a: { border: 3 }, b: { border: 1 } }", { ...map, among: "/t/*/border" }, 0.25],
];

for (const [title, rows] of Object.entries({
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
  assert.deepEqual(shareOf("missing", { file, ...one }), { problem: "file-missing", at: null, field: null });
  assert.deepEqual(shareOf(readText("a: [\n"), { file, ...one }), {
    problem: "syntax",
    at: { file, line: 2, column: 1 },
    field: null,
  });
});

test("a reading names its weights and where they stand", () => {
  const reading = shareOf(readText("t:\n  - { n: a, w: 3 }\n  - { n: b, w: 1 }\n"), { file, ...list });
  assert.ok("share" in reading);
  assert.deepEqual(
    [reading.share, reading.ofSum, reading.at, reading.group.entries.map(({ field, weight }) => [field, weight.text])],
    [
      0.25,
      true,
      { file, line: 3, column: 16 },
      [
        ["/t/0", "3"],
        ["/t/1", "1"],
      ],
    ],
  );
  const bare = shareOf(readText("a/b: { w: 40 }\n"), { file, at: "/a~1b/w" });
  assert.ok("share" in bare);
  assert.deepEqual([bare.share, bare.ofSum, bare.at], [40, false, { file, line: 1, column: 11 }]);
});

test("a pointer with an index would read 5 and 5 while the share goes from 5 to 95 per cent", () => {
  const base = "backendRefs:\n  - { name: main, weight: 95 }\n  - { name: backup, weight: 5 }\n";
  const head = "backendRefs:\n  - { name: backup, weight: 95 }\n  - { name: main, weight: 5 }\n";
  const byName = { among: "/backendRefs/*/weight", at: { name: "backup" } };
  assert.deepEqual(
    [base, head].map((text) => shareIn(text, { at: "/backendRefs/1/weight" })),
    ["index-ambiguous", "index-ambiguous"],
  );
  assert.deepEqual(
    [base, head].map((text) => shareIn(text, byName)),
    [0.05, 0.95],
  );
});
