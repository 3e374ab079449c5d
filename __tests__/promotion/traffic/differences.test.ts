import assert from "node:assert/strict";
import { test } from "node:test";
import type { Traffic } from "../../../src/generated/types.ts";
import { changesBetween } from "./files.ts";

type Row = [name: string, base: string, head: string, changes: string[]];

const list: Omit<Traffic, "file"> = { among: "/t/*/w", at: { n: "b" } };
const group: Omit<Traffic, "file"> = { among: "/t/*{g=x}/w", at: { n: "b" } };
const map: Omit<Traffic, "file"> = { among: "/t/*", at: { key: "b" } };

function table(title: string, traffics: Omit<Traffic, "file">[], rows: Row[]): void {
  for (const [name, base, head, changes] of rows) {
    test(`${title}: ${name}`, () => assert.deepEqual(changesBetween(base, head, ...traffics), changes));
  }
}

table(
  "nothing declared",
  [],
  [
    ["the same", "a: 1\n", "a: 1\n", []],
    ["a value", "a: 1\nb: 2\n", "a: 1\nb: 3\n", ["2 /b"]],
    ["a value deep down", "a:\n  - b: { c: 1 }\n", "a:\n  - b: { c: 2 }\n", ["2 /a/0/b/c"]],
    ["a new key", "a: 1\n", "a: 1\nb: 2\n", ["2 /b"]],
    ["a key that is gone stands where its map does", "a: 1\nm:\n  x: 1\n  y: 2\n", "a: 1\nm:\n  x: 1\n", ["3 /m/y"]],
    ["another kind", "a: [1]\n", "a: { b: 1 }\n", ["1 /a"]],
    ["a number that becomes a text", "a: 5\n", 'a: "5"\n', ["1 /a"]],
    ["nothing that becomes a text", "a: ~\n", 'a: ""\n', ["1 /a"]],
    ["nothing written otherwise", "a: ~\n", "a:\n", []],
    ["the order of keys", "a: 1\nb: 2\n", "b: 2\na: 1\n", []],
    ["the order of a list", "a: [1, 2]\n", "a: [2, 1]\n", ["1 /a/0", "1 /a/1"]],
    ["an entry inserted in the middle", "- 1\n- 2\n- 3\n", "- 1\n- 9\n- 2\n- 3\n", ["2 /1"]],
    ["an entry taken out of the middle", "- 1\n- 2\n- 3\n", "- 1\n- 3\n", ["1 /1"]],
    ["an entry more among the same", "- 1\n- 1\n", "- 1\n- 1\n- 1\n", ["3 /2"]],
    ["a quoted text", "a: 'x'\nb: \"y\"\n", "a: x\nb: y\n", []],
    ["block and flow", "a:\n  - b: 1\n", "a: [{ b: 1 }]\n", []],
    ["JSON", 'a:\n  - b: "x"\n', '{"a": [{"b": "x"}]}', []],
    ["an anchor instead of a copy", "a: { x: 1 }\nb: { x: 1 }\n", "a: &a { x: 1 }\nb: *a\n", []],
    ["what an alias stands for", "a: &a { x: 1 }\nb: *a\n", "a: &a { x: 2 }\nb: *a\n", ["1 /a/x", "1 /b/x"]],
    ["a number written otherwise", "a: 1.50\n", "a: 1.5\n", []],
    ["a number that YAML 1.1 reads otherwise", "a: 10\n", "a: 010\n", ["1 /a"]],
    ["long numbers that round to one", "a: 9007199254740992\n", "a: 9007199254740993\n", ["1 /a"]],
    ["a new document", "a: 1\n", "a: 1\n---\nb: 1\n", ["3 /"]],
    ["a document that is gone", "a: 1\n---\nb: 1\n", "b: 1\n", ["1 /"]],
    ["empty documents", "a: 1\n", "---\n---\na: 1\n---\n", []],
    ["the order of documents", "a: 1\n---\na: 2\n", "a: 2\n---\na: 1\n", ["1 /a", "3 /a"]],
    ["all of it", "a: 1\n", "- 1\n", ["1 /"]],
    ["what was nothing", "", "a: 1\n", ["1 /"]],
  ],
);

table(
  "a list of weights",
  [list],
  [
    ["a weight", "t:\n  - { n: a, w: 1 }\n", "t:\n  - { n: a, w: 2 }\n", []],
    [
      "another order and other weights",
      "t: [{ n: a, w: 1 }, { n: b, w: 2 }]",
      "t: [{ n: b, w: 9 }, { n: a, w: 8 }]",
      [],
    ],
    ["another field", "t:\n  - { n: a, w: 1 }\n", "t:\n  - { n: b, w: 1 }\n", ["2 /t/0/n"]],
    [
      "another field in another order",
      "t:\n- { n: a, u: 1, w: 1 }\n- { n: b, w: 1 }\n",
      "t:\n- { n: b, w: 2 }\n- { n: a, u: 2, w: 1 }\n",
      ["3 /t/1/u"],
    ],
    ["an entry inserted", "t:\n- { n: a, w: 1 }\n", "t:\n- { n: c, w: 1 }\n- { n: a, w: 1 }\n", ["2 /t/0"]],
    ["an entry taken out", "t:\n- { n: a, w: 1 }\n- { n: b, w: 1 }\n", "t:\n- { n: b, w: 1 }\n", ["2 /t/0"]],
    ["an entry doubled", "t:\n- { n: a, w: 1 }\n", "t:\n- { n: a, w: 1 }\n- { n: a, w: 1 }\n", ["3 /t/1"]],
    ["a weight where none was", "t:\n- { n: a }\n", "t:\n- { n: a, w: 1 }\n", []],
    ["a weight that is gone", "t:\n- { n: a, w: 1 }\n", "t:\n- { n: a }\n", []],
    ["a weight in quotes", "t:\n- { n: a, w: 1 }\n", 't:\n- { n: a, w: "1" }\n', []],
    ["a weight that is no number any more", "t:\n- { n: a, w: 1 }\n", "t:\n- { n: a, w: { x: 1 } }\n", []],
    ["another tag", "t: []\nu: !A { x: 1 }\n", "t: []\nu: !B { x: 1 }\n", ["2 /u"]],
    ["what a tag says", "t: []\nu: !Ref a\n", "t: []\nu: !Ref b\n", ["2 /u"]],
    ["what is merged", "t: []\nu: { <<: { x: 1 } }\n", "t: []\nu: { <<: { x: 2 } }\n", ["2 /u/.../x"]],
    ["a number beside the weight", "t:\n- { n: a, w: 1, v: 1 }\n", "t:\n- { n: a, w: 2, v: 2 }\n", ["2 /t/0/v"]],
    ["another list", "t: [{ n: a, w: 1 }]\nu: [1, 2]\n", "t: [{ n: a, w: 2 }]\nu: [2, 1]\n", ["2 /u/0", "2 /u/1"]],
    [
      "order inside an entry",
      "t: [{ n: a, w: 1, l: [1, 2] }]",
      "t: [{ n: a, w: 1, l: [2, 1] }]",
      ["1 /t/0/l/0", "1 /t/0/l/1"],
    ],
    [
      "a weight that stands elsewhere as well",
      "t: [{ n: a, w: &w 1 }]\nu: *w\n",
      "t: [{ n: a, w: &w 2 }]\nu: *w\n",
      ["2 /u"],
    ],
    [
      "an entry that stands elsewhere as well",
      "t: [&e { n: a, w: 1 }]\nu: *e\n",
      "t: [&e { n: a, w: 2 }]\nu: *e\n",
      ["1 /u/w"],
    ],
  ],
);

table(
  "a group in a list",
  [group],
  [
    [
      "its weights and order",
      "t: [{ g: x, n: a, w: 1 }, { g: x, n: b, w: 2 }]",
      "t: [{ g: x, n: b, w: 1 }, { g: x, n: a, w: 2 }]",
      [],
    ],
    [
      "an entry of another group moved past it",
      "t: [{ g: y, w: 1 }, { g: x, w: 2 }]",
      "t: [{ g: x, w: 3 }, { g: y, w: 1 }]",
      [],
    ],
    [
      "a weight of another group",
      "t:\n- { g: y, w: 1 }\n- { g: x, w: 2 }\n",
      "t:\n- { g: y, w: 9 }\n- { g: x, w: 2 }\n",
      ["2 /t/0/w"],
    ],
    [
      "the order of another group",
      "t:\n- { g: y, n: a }\n- { g: y, n: b }\n",
      "t:\n- { g: y, n: b }\n- { g: y, n: a }\n",
      ["2 /t/0/n", "3 /t/1/n"],
    ],
  ],
);

test("both groups of a list are declared", () => {
  const other = { among: "/t/*{g=y}/w", at: { n: "b" } };
  const base = "t: [{ g: x, n: a, w: 1 }, { g: y, n: b, w: 2 }, { g: y, n: c, w: 3 }]";
  const head = "t: [{ g: y, n: c, w: 7 }, { g: x, n: a, w: 8 }, { g: y, n: b, w: 9 }]";
  assert.deepEqual(changesBetween(base, head, group, other), []);
  assert.notDeepEqual(changesBetween(base, head, group), []);
});

table(
  "a map of weights",
  [map],
  [
    ["a weight", "t: { a: 1, b: 2 }", "t: { b: 3, a: 1 }", []],
    ["a new entry", "t:\n  a: 1\n", "t:\n  a: 1\n  c: 1\n", ["3 /t/c"]],
    ["what stands in the place of a weight", "t:\n  a: 1\n  s: x\n", "t:\n  a: 2\n  s: y\n", []],
  ],
);

table(
  "weights in two places",
  [{ among: ["/to/weight", "/others/*/weight"], at: { name: "b" } }],
  [
    [
      "they alone",
      "to: { name: a, weight: 9 }\nothers: [{ name: b, weight: 1 }]\n",
      "to: { name: a, weight: 5 }\nothers: [{ name: b, weight: 5 }]\n",
      [],
    ],
    [
      "another value",
      "to: { name: a, weight: 9 }\nothers: [{ name: b, weight: 1 }]\n",
      "to: { name: c, weight: 9 }\nothers: [{ name: b, weight: 1 }]\n",
      ["1 /to/name"],
    ],
  ],
);

table(
  "one number",
  [{ at: "/a/w" }, { at: { key: "b" } }, { at: "/{" }, { among: "/{", at: "/a" }],
  [
    ["it", "a: { w: 1 }\n", "a: { w: 2 }\n", []],
    ["another", "a: { w: 1, v: 1 }\n", "a: { w: 2, v: 2 }\n", ["1 /a/v"]],
  ],
);

table(
  "one of several documents",
  [{ ...list, doc: { k: "r" } }],
  [
    [
      "its weights",
      "k: s\nt: [{ w: 1 }]\n---\nk: r\nt: [{ w: 1 }]\n",
      "k: s\nt: [{ w: 1 }]\n---\nk: r\nt: [{ w: 2 }]\n",
      [],
    ],
    [
      "those of another",
      "k: s\nt: [{ w: 1 }]\n---\nk: r\nt: [{ w: 1 }]\n",
      "k: s\nt: [{ w: 2 }]\n---\nk: r\nt: [{ w: 1 }]\n",
      ["2 /t/0/w"],
    ],
    ["when it is chosen no more", "k: r\nt: [{ w: 1 }]\n", "k: x\nt: [{ w: 2 }]\n", ["1 /k", "2 /t/0/w"]],
  ],
);

test("a field is short, plain and never a pasted secret", () => {
  const key = ["s", "k-abcdefghijklmnopqrstuvwx"].join("");
  const fields = (head: string) => changesBetween("a: 1\n", `a: 1\n${head}`).map((change) => change.slice(2));
  assert.deepEqual(fields(`${key}: 1\n`), ["/..."]);
  assert.deepEqual(fields("naïve: 1\n"), ["/..."]);
  assert.deepEqual(fields("a/b: 1\n"), ["/..."]);
  const step = "a-name-of-thirty-two-characters.";
  const nested = (value: number) => `${"{".concat(`${step}: `).repeat(12)}${value}${"}".repeat(12)}`;
  const [field] = changesBetween(`x: ${nested(1)}\n`, `x: ${nested(2)}\n`);
  assert.equal(field, `1 ${`/x${`/${step}`.repeat(12)}`.slice(0, 253)}...`);
});
