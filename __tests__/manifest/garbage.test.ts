import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isManifest } from "../../src/generated/input-validators.cjs";
import { explain } from "../../src/manifest/explain.ts";
import type { Json } from "../../src/manifest/json.ts";
import { manifestDefinition } from "../../src/manifest/schema.ts";
import { limits } from "../../src/core/limits.ts";
import { parse, refusalOf, smallest } from "./cases.ts";

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
    { numRuns: 300, seed: 1 },
  );
});

test("any arrangement of YAML's own characters is refused in our own words", () => {
  fc.assert(
    fc.property(fc.array(syntax, { maxLength: 60 }), (parts) => assert.notEqual(refusalOf(parts.join("")), null)),
    { numRuns: 1000, seed: 1 },
  );
});

test("a manifest with anything inserted anywhere is read or refused, and never breaks the gate", () => {
  fc.assert(
    fc.property(fc.array(syntax, { maxLength: 4 }), fc.integer({ min: 0, max: smallest.length }), (parts, place) => {
      const found = refusalOf(smallest.slice(0, place) + parts.join("") + smallest.slice(place));
      assert.notEqual(found?.code, "INTERNAL");
    }),
    { numRuns: 500, seed: 1 },
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

/** JSON that looks like a manifest in parts, so that every branch of the schema is met. */
const keys = fc.constantFrom(
  "version",
  "gateways",
  "contracts",
  "routes",
  "defaults",
  "id",
  "source",
  "headers",
  "check",
  "checks",
  "env",
  "file",
  "targets",
  "attempts",
  "retry_budget",
  "timeout",
  "auth",
  "x",
);
const scalars = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom("smoke", "30s", "a/b", "A_B", "bearer", ""),
  fc.string(),
);
const { json } = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    scalars,
    fc.array(tie("json"), { maxLength: 4 }),
    fc.dictionary(keys, tie("json"), { maxKeys: 6, noNullPrototype: true }),
  ),
}));

test("there is something to explain exactly where the validator refuses", () => {
  const { value } = parse(smallest);
  const edited = fc
    .tuple(fc.constantFrom("gateways", "contracts", "routes", "defaults"), json)
    .map(([key, part]) => ({ ...value, [key]: part }));
  const routed = json.map((part) => ({ ...value, routes: [part] }));
  const gated = json.map((part) => ({ ...value, gateways: { a: part } }));
  fc.assert(
    fc.property(fc.oneof(json, edited, routed, gated), (candidate) => {
      const plain: Json = JSON.parse(JSON.stringify(candidate));
      assert.equal([...explain(plain, manifestDefinition)].length === 0, isManifest(plain));
    }),
    { numRuns: 2000, seed: 1 },
  );
});
