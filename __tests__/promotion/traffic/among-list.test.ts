import { test } from "node:test";
import assert from "node:assert/strict";
import type { Traffic } from "../../../src/generated/types.ts";
import { shareIn } from "./files.ts";

type Row = [name: string, text: string, traffic: Omit<Traffic, "file">, share: number | string];

const openshift = { among: ["/to/w", "/more/*/w"], at: { n: "b" } };
const helm = { among: ["/stable", "/canary"], at: "/canary" };

const lists: Row[] = [
  ["an entry and a list", "to: { n: a, w: 3 }\nmore: [{ n: b, w: 1 }]\n", openshift, 0.25],
  ["the other way round", "to: { n: b, w: 3 }\nmore: [{ n: a, w: 1 }]\n", openshift, 0.75],
  ["in both", "to: { n: b, w: 3 }\nmore: [{ n: b, w: 1 }]\n", openshift, "weight-ambiguous"],
  ["a list that is not there has no entries", "to: { n: a, w: 3 }\n", openshift, "entry-missing"],
  ["an empty list", "to: { n: a, w: 3 }\nmore: []\n", openshift, "entry-missing"],
  ["a weight that is not there", "to: { n: a }\nmore: [{ n: b, w: 1 }]\n", openshift, "weight-missing"],
  ["an entry that is not there", "more: [{ n: b, w: 1 }, { n: c, w: 1 }]\n", openshift, "path-missing"],
  ["alone after all", "to: { n: b, w: 3 }\nmore: []\n", openshift, "group-of-one"],
  ["two numbers", "stable: 95\ncanary: 5\n", helm, 0.05],
  ["by its key", "stable: 95\ncanary: 5\n", { ...helm, at: { key: "canary" } }, 0.05],
  ["by the key above", "c: { w: 5 }\ns: { w: 95 }\n", { among: ["/c/w", "/s/w"], at: { key: "c" } }, 0.05],
  ["a pointer to none of them", "stable: 95\ncanary: 5\nother: 1\n", { ...helm, at: "/other" }, "weight-outside"],
  ["a pointer to nothing", "stable: 95\ncanary: 5\n", { ...helm, at: "/other" }, "entry-missing"],
  [
    "the same weight twice",
    "a: [{ n: a, w: 3 }, { n: b, w: 1 }]",
    { among: ["/a/*/w", "/a/{n=a}/w"], at: { n: "b" } },
    0.25,
  ],
  ["a default", "to: { n: a }\nmore: [{ n: b, w: 1 }]\n", { ...openshift, default: 3 }, 0.25],
];

for (const [name, text, traffic, share] of lists) {
  test(name, () => assert.equal(shareIn(text, traffic), share));
}
