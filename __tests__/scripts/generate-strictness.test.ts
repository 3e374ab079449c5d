import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { strictnessTree } from "../../scripts/strictness.ts";
import { strictness } from "../../src/generated/strictness.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Schemas = Map<string, { [key: string]: Json }>;

const definition = "bundle.schema.json#/$defs/EffectiveManifest";
const files = ["bundle", "manifest", "dialect", "record"].map((name) => `${name}.schema.json`);

function committed(): Schemas {
  return new Map(
    files.map((name) => [name, JSON.parse(readFileSync(new URL(`../../schemas/v1/${name}`, import.meta.url), "utf8"))]),
  );
}

/** Every node below that declares what is stricter, under a name for messages. */
function* declaring(value: Json | undefined, path: string): Generator<[path: string, node: { [key: string]: Json }]> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value) && "stricter" in value) yield [path, value];
  for (const [key, inner] of Object.entries(value)) yield* declaring(inner, `${path}/${key}`);
}

test("what is committed is what the schemas say", () => {
  assert.deepEqual(strictness, strictnessTree(committed(), definition));
});

test("no value of the manifest may leave out which direction is stricter", () => {
  const schemas = committed();
  const declared = [...schemas].flatMap(([file, schema]) => [...declaring(schema, file)]);
  assert.ok(declared.length > 60);
  for (const [path, node] of declared) {
    const { stricter } = node;
    delete node["stricter"];
    assert.throws(() => strictnessTree(schemas, definition), /^Error: \w+\.schema\.json: keyword `stricter` of /, path);
    node["stricter"] = stricter ?? null;
  }
});

/** The tree of one value under `rule`, required unless said otherwise. */
function treeOf(value: { [key: string]: Json }, required: Json = ["rule"]): Json {
  const Top = { type: "object", required, properties: { rule: value } };
  const Word = { type: "string", enum: ["a", "b"] };
  return strictnessTree(new Map([["a.json", { $defs: { Top, Word } }]]), "a.json#/$defs/Top")["fields"] ?? null;
}

const number = { type: "integer" };
const nothing = { type: "null" };
const word = { $ref: "#/$defs/Word" };
const item = { type: "object", required: ["name"], properties: { name: { type: "string", stricter: "key" } } };

const trees: readonly [title: string, value: { [key: string]: Json }, expected: Json][] = [
  ["a number", { ...number, stricter: "less" }, { kind: "value", is: "less" }],
  [
    "a number or nothing",
    { anyOf: [number, nothing], stricter: { is: "more", absent: "loosest" } },
    { kind: "value", is: "more", absent: "loosest" },
  ],
  ["a word behind a reference", { ...word, stricter: { order: ["b", "a"] } }, { kind: "order", order: ["b", "a"] }],
  [
    "a word or nothing",
    { anyOf: [word, nothing], stricter: { order: [null, "b", "a"] } },
    { kind: "order", order: [null, "b", "a"] },
  ],
  [
    "a list of maps",
    { type: "array", items: item, stricter: { entries: "more", ordered: true } },
    {
      kind: "list",
      entries: "more",
      ordered: true,
      of: { kind: "fields", fields: { name: { kind: "value", is: "key" } } },
    },
  ],
  [
    "a map of numbers",
    { type: "object", additionalProperties: { ...number, stricter: "neutral" }, stricter: { entries: "kept" } },
    { kind: "map", entries: "kept", ordered: false, of: { kind: "value", is: "neutral" } },
  ],
  [
    "a map or nothing",
    { anyOf: [item, nothing], stricter: { absent: "strictest" } },
    { kind: "fields", absent: "strictest", fields: { name: { kind: "value", is: "key" } } },
  ],
];

for (const [title, value, expected] of trees)
  test(`the tree of ${title}`, () => assert.deepEqual(treeOf(value), { rule: expected }));

const refused: readonly [title: string, value: { [key: string]: Json }, message: string][] = [
  ["nothing", number, "expected which direction is stricter, got nothing"],
  ["an unknown word", { ...number, stricter: "smaller" }, 'got "smaller"'],
  [
    "a word for another type",
    { type: "string", stricter: "less" },
    'expected another word for type "string", got "less"',
  ],
  [
    "no word for a missing value",
    { anyOf: [number, nothing], stricter: "less" },
    "expected one of loosest, strictest, as-at-base, got nothing",
  ],
  [
    "no word for a missing map",
    { anyOf: [item, nothing] },
    "expected one of loosest, strictest, as-at-base, got nothing",
  ],
  [
    "an order without one of the words",
    { ...word, stricter: { order: ["a"] } },
    'expected an order of ["a","b"], got ["a"]',
  ],
  ["an order with another word", { ...word, stricter: { order: ["a", "b", "c"] } }, 'got ["a","b","c"]'],
  [
    "an order without null",
    { anyOf: [word, nothing], stricter: { order: ["a", "b"] } },
    'expected an order of ["a","b",null]',
  ],
  ["an order of no words", { type: "string", stricter: { order: [] } }, "expected an order of [], got []"],
  ["an unknown word for entries", { type: "array", items: item, stricter: { entries: "all" } }, 'got "all"'],
  ["entries of a single value", { ...number, stricter: { entries: "more" } }, "expected a map, got nothing"],
  [
    "another setting",
    { ...number, stricter: { is: "less", order: true, by: "id" } },
    'expected no other setting, got "is"',
  ],
  ["a setting of no use", { ...number, stricter: { is: "less", by: "id" } }, 'expected no other setting, got "by"'],
  ["a reference to nothing", { $ref: "#/$defs/Other", stricter: "less" }, "expected a map, got nothing"],
];

for (const [title, value, message] of refused) {
  test(`refused: ${title}`, () => {
    assert.throws(
      () => treeOf(value),
      (error: Error) =>
        error.message.startsWith("a.json: keyword `stricter` of /rule: ") && error.message.includes(message),
    );
  });
}

test("a key that may be left out says what its absence means", () => {
  assert.throws(() => treeOf({ ...number, stricter: "less" }, []), /of \/rule: expected one of loosest/);
  assert.deepEqual(treeOf({ ...number, stricter: "neutral" }, []), { rule: { kind: "value", is: "neutral" } });
});
