import { test } from "node:test";
import assert from "node:assert/strict";
import type { Traffic } from "../../../src/generated/types.ts";
import { shareIn } from "./files.ts";

type Row = [name: string, text: string, traffic: Omit<Traffic, "file">, share: number | string];

const map = { among: "/t/*", at: { key: "b" } };
const notNumber = "weight-not-a-number";
const notation = "weight-notation";

const weights: Row[] = [
  ["integers", "t: { a: 3, b: 1 }", map, 0.25],
  ["fractions", "t: { a: 0.3, b: 0.1 }", map, 0.25],
  ["a number with an exponent", "t: { a: 1.0e+2, b: 1.0E+2 }", map, 0.5],
  ["an own weight of 0", "t: { a: 3, b: 0 }", map, 0],
  ["a sum of 0", "t: { a: 0, b: 0 }", map, 0],
  ["minus nought", "t: { a: 1, b: -0 }", map, 0],
  ["the only entry", "t: { b: 7 }", map, "group-of-one"],
  ["the only entry, at 0", "t: { b: 0 }", map, "group-of-one"],
  ["numbers in quotes", 't: { a: "3", b: "1" }', map, 0.25],
  ["fractions in quotes", "t: { a: '0.95', b: '0.05' }", map, 0.05],
  ["a number in quotes beside it", 't: { a: "3", b: 1 }', map, 0.25],
  ["percentages", "t: { a: 80%, b: '20%' }", map, 0.2],
  ["a percentage beside a percentage of 0", "t: { a: 100%, b: 0% }", map, 0],
  ["a percentage beside 0", "t: { a: 0, b: 5% }", map, 1],
  ["a percentage beside a number", "t: { a: 3, b: 1% }", map, "units-differ"],
  ["thousandths", "t: { a: 900m, b: 100m }", map, 0.1],
  ["thousandths beside a number", "t: { a: 1, b: 250m }", map, 0.2],
  ["a fraction of thousandths is no quantity of ours", "t: { a: 1, b: 0.5k }", map, notation],
  ["a word", "t: { a: 3, b: many }", map, notNumber],
  ["a template", 't: { a: 3, b: "{{ .Values.b }}" }', map, "template"],
  ["a variable", "t:\n  a: 3\n  b: ${WEIGHT}\n", map, "template"],
  ["a tag", "t: { a: 3, b: !Ref Weight }", map, "tagged"],
  ["a tag beside it", "t: { a: !Ref Weight, b: 1 }", map, "tagged"],
  ["a tag of the core", "t: { a: 3, b: !!int 1 }", map, 0.25],
  ["nothing", "t: { a: 3, b: }", map, notNumber],
  ["an empty text", "t: { a: 3, b: '' }", map, notNumber],
  ["a boolean", "t: { a: 3, b: true }", map, notNumber],
  ["a list", "t: { a: 3, b: [1] }", map, notNumber],
  ["a negative number", "t: { a: 3, b: -1 }", map, notNumber],
  ["a negative number beside it", "t: { a: -3, b: 5 }", map, notNumber],
  ["infinity", "t: { a: .inf, b: 1 }", map, notation],
  ["no number", "t: { a: .nan, b: 1 }", map, notation],
  ["beyond numbers", "t: { a: 1.0e+999, b: 1 }", map, notNumber],
  ["a sum beyond numbers", "t: { a: 1.0e+308, b: 1.0e+308 }", map, notNumber],
  ["10 here, 8 in YAML 1.1", "t: { a: 3, b: 010 }", map, notation],
  ["the same in quotes", "t: { a: 3, b: '010' }", map, notation],
  ["another notation", "t: { a: 3, b: 0x10 }", map, notation],
  ["an exponent that is a text in YAML 1.1", "t: { a: 1e9, b: 1 }", map, notation],
  ["underscores that YAML 1.1 leaves out", "t: { a: 1_000, b: 1 }", map, notation],
  ["minutes to YAML 1.1", "t: { a: 1:30, b: 1 }", map, notation],
  ["a decimal comma", "t: { a: 3, b: '0,5' }", map, notation],
  ["a point without digits", "t: { a: 3, b: '5.' }", map, notation],
  ["a sign", "t: { a: 3, b: +1 }", map, notation],
  ["a negative number in quotes", "t: { a: 3, b: '-1' }", map, notation],
];

for (const [name, text, traffic, share] of weights) {
  test(name, () => assert.equal(shareIn(text, traffic), share));
}
