import assert from "node:assert/strict";
import { test } from "node:test";
import { readOutputFile } from "./output-file.ts";

const files: readonly (readonly [why: string, text: string, pairs: Record<string, string>])[] = [
  ["is empty", "", {}],
  ["has a plain pair", "a=1\n", { a: "1" }],
  ["has = and << in a plain value", "a=b=c<<d\n", { a: "b=c<<d" }],
  ["has a value of lines", "a<<end\n1\n\n2\nend\nb=3\n", { a: "1\n\n2", b: "3" }],
  ["has an empty value of no lines", "a<<end\nend\n", { a: "" }],
  ["has pairs inside a value", "a<<end\ndecision=promote\nend\n", { a: "decision=promote" }],
  ["says a name twice", "a=1\na=2\n", { a: "2" }],
];

for (const [why, text, pairs] of files) {
  test(`an output file that ${why}`, () => assert.deepEqual(readOutputFile(text), pairs));
}

for (const text of ["a\n", "a<<end\n1\n", "<<end\nend\n", "a<<\n\n"]) {
  test(`the runner refuses ${JSON.stringify(text)}`, () =>
    assert.throws(() => readOutputFile(text), /^Error: invalid/));
}
