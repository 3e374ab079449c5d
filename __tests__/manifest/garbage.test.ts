import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../support/fast-check.ts";
import { limits } from "../../src/core/limits.ts";
import { refusalOf, smallest } from "./cases.ts";

const syntax = fc.constantFrom(
  "a",
  ": ",
  "- ",
  "? ",
  "\n",
  " ",
  "[",
  "]",
  "{",
  "}",
  ",",
  '"',
  "'",
  "|\n",
  ">\n",
  "#",
  "&",
  "*",
  "!",
  "%",
  "---\n",
  "...\n",
  "\t",
  "\\",
  "\r",
);

test("any bytes are refused in our own words", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => assert.notEqual(refusalOf(bytes), null)),
    { numRuns: 300 },
  );
});

test("any arrangement of YAML's own characters is refused in our own words", () => {
  fc.assert(
    fc.property(fc.array(syntax, { maxLength: 60 }), (parts) => assert.notEqual(refusalOf(parts.join("")), null)),
    { numRuns: 1000 },
  );
});

test("a manifest with anything inserted anywhere is read or refused, and never crashes the gate", () => {
  fc.assert(
    fc.property(fc.array(syntax, { maxLength: 4 }), fc.integer({ min: 0, max: smallest.length }), (parts, place) => {
      const found = refusalOf(smallest.slice(0, place) + parts.join("") + smallest.slice(place));
      assert.notEqual(found?.code, "INTERNAL");
    }),
    { numRuns: 500 },
  );
});

for (const piece of ["[", "{", "- ", "? ", ": ", "a: {", "[1,"]) {
  test(`a full file of "${piece}" is refused as too deep before it is composed`, () => {
    const found = refusalOf(piece.repeat(limits.manifestBytes / piece.length));
    assert.deepEqual(
      found?.problems.map((problem) => problem.slice(problem.indexOf(" ") + 1)),
      ["expected at most 32 levels of nesting, got more"],
    );
  });
}
