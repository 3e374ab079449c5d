import assert from "node:assert/strict";
import { test } from "node:test";
import type { Traffic } from "../../../src/generated/types.ts";
import { shareIn } from "./files.ts";

type Row = [name: string, text: string, traffic: Omit<Traffic, "file">, share: number | string];

const key = { key: "b" };
const all = { among: "/t/*/w", at: key };
const some = { among: "/t/*{g=x}/w", at: key };
const deep = { among: "/t/*/w/x", at: key };

const notNumber = "weight-not-a-number";

/** Which children belong to the group, and how one without a weight affects the share. */
const rows: Row[] = [
  ["list: all have a weight", "t: [{ key: a, w: 3 }, { key: b, w: 1 }]", all, 0.25],
  ["list: another has none", "t: [{ key: a, w: 3 }, { key: b, w: 1 }, { key: c }]", all, "weight-missing"],
  ["list: the own one has none", "t: [{ key: a, w: 3 }, { key: b }]", all, "weight-missing"],
  ["list: none has one", "t: [{ key: a }, { key: b }]", all, "weight-missing"],
  ["list: a text among the entries", "t: [{ key: a, w: 3 }, { key: b, w: 1 }, c]", all, "weight-missing"],
  [
    "list: others of another group",
    "t: [{ g: x, key: a, w: 3 }, { g: x, key: b, w: 1 }, { g: y, key: b }]",
    some,
    0.25,
  ],
  ["list: one of the group has none", "t: [{ g: x, key: a }, { g: x, key: b, w: 1 }]", some, "weight-missing"],
  ["list: nobody is of the group", "t: [{ g: y, key: b, w: 1 }]", some, "no-weights"],
  ["map: settings beside targets", "t: { a: { w: 3 }, b: { w: 1 }, retry: { attempts: 2 }, timeout: 30s }", all, 0.25],
  ["map: only a setting that is no map", "t: { b: { w: 1 }, timeout: 30s }", all, "group-of-one"],
  ["map: the own one has none", "t: { a: { w: 3 }, b: { u: 1 } }", all, "weight-missing"],
  ["map: the own one is the only one beside a map without", "t: { a: { u: 3 }, b: { w: 1 } }", all, "weight-missing"],
  ["map: none has one", "t: { a: { u: 3 }, b: { u: 1 } }", all, "no-weights"],
  ["map: a weight that is empty", "t: { a: { w: }, b: { w: 1 } }", all, "weight-not-a-number"],
  ["map: a part of the way", "t: { a: { w: { x: 3 } }, b: { w: { x: 1 } }, c: { w: {} } }", deep, "weight-missing"],
  ["map: nothing of the way", "t: { a: { w: { x: 3 } }, b: { w: { x: 1 } }, c: { v: {} } }", deep, 0.25],
  [
    "map: one of the group has none",
    "t: { a: { g: x }, b: { g: x, w: 1 }, c: { g: x, w: 3 } }",
    some,
    "weight-missing",
  ],
  ["map: others of another group", "t: { a: { g: x, w: 3 }, b: { g: x, w: 1 }, c: { g: y } }", some, 0.25],
  ["map: the own one is not there", "t: { a: { w: 3 }, c: { w: 1 } }", all, "entry-missing"],
  ["list: the own one is not there", "t: [{ key: a, w: 3 }]", all, "entry-missing"],
  ["list: a default for one without", "t: [{ key: a, w: 3 }, { key: b }]", { ...all, default: 1 }, 0.25],
  ["list: a default for another without", "t: [{ key: a }, { key: b, w: 3 }]", { ...all, default: 1 }, 0.75],
  ["list: a default, and no weight at all", "t: [{ key: a }, { key: b }]", { ...all, default: 1 }, "weight-missing"],
  [
    "list: a default, and nothing as a weight",
    "t: [{ key: a, w: 3 }, { key: b, w: }]",
    { ...all, default: 1 },
    notNumber,
  ],
  ["map: a default for one without", "t: { a: { w: 3 }, b: { u: 1 }, s: 5 }", { ...all, default: 1 }, 0.25],
  [
    "map of numbers: a setting beside them",
    "t: { a: 3, b: 1, sticky: true }",
    { among: "/t/*", at: key },
    "weight-not-a-number",
  ],
];

for (const [name, text, traffic, share] of rows) {
  test(name, () => assert.equal(shareIn(text, traffic), share));
}
