import assert from "node:assert/strict";
import { test } from "node:test";
import { parse as parseYaml } from "yaml";
import { explain } from "../../src/manifest/explain.ts";
import type { Json } from "../../src/manifest/json.ts";
import { definitionOf, manifestDefinition, type SchemaNode } from "../../src/manifest/schema.ts";
import { stepWords } from "../../src/staging/steps.ts";
import { rowsOf } from "./page.ts";

/** The sections that describe keys, and the place of these keys in the manifest. */
const sections = [
  { title: "Keys", at: "" },
  { title: "Keys of a check", at: "routes[].checks[]." },
  { title: "Keys of a dialect", at: "gateways.NAME.dialect." },
];
/** Described where they are used, not key by key. */
const described: ReadonlySet<string | null> = new Set(["Step", "HeaderSource"]);

/** Every place of the schema. Free map keys become NAME. */
function* placesOf(schema: SchemaNode, path: string): Generator<[path: string, schema: SchemaNode, isLeaf: boolean]> {
  const { name, node } = definitionOf(schema);
  const inner = described.has(name) ? [] : [...innerOf(node, path)];
  yield [path.replace(/^\./, ""), schema, inner.length === 0];
  yield* inner;
}

function* innerOf(node: SchemaNode, path: string): ReturnType<typeof placesOf> {
  for (const branch of node.anyOf ?? []) yield* innerOf(definitionOf(branch).node, path);
  for (const [key, inner] of Object.entries(node.properties ?? {})) yield* placesOf(inner, `${path}.${key}`);
  if (node.items !== undefined) yield* placesOf(node.items, `${path}[]`);
  if (typeof node.additionalProperties === "object") yield* placesOf(node.additionalProperties, `${path}.NAME`);
}

const places = [...placesOf(manifestDefinition, "")];
const schemas = new Map(places.map(([path, schema]) => [path, schema]));
/** Described in one row: a map by status class, a dialect's log fields and events, a list or map of single values. */
const rowOf = (path: string): string =>
  path
    .replace(/\.absent\..+$/, ".absent")
    .replace(/\.dialect\.log\.(fields|events)\..+$/, ".dialect.log.$1")
    .replace(/(\.NAME|\[\])+$/, "");
/** Described as a whole in addition to its keys. */
const wholes = [
  "defaults",
  "environment.expect[].equals",
  "gateways.NAME",
  "gateways.NAME.dialect",
  "logs[].auth",
  "routes[].checks",
];
const rows = sections.flatMap(({ title, at }) =>
  rowsOf(title).map(([key = "", text = "", example = ""]) => ({ key: at + key, text, example })),
);

test("every key of the schema has its row, and no row names another", () => {
  const leaves = places.filter(([path, , isLeaf]) => isLeaf && !path.startsWith("defaults."));
  const expected = new Set([...leaves.map(([path]) => rowOf(path)), ...wholes]);
  assert.deepEqual(rows.map(({ key }) => key).toSorted(), [...expected].toSorted());
});

for (const { key, example } of rows) {
  test(`the example of \`${key}\` fits the schema`, () => {
    const schema = schemas.get(key) ?? assert.fail(`expected ${key} in the schema`);
    const value: Json = parseYaml(example);
    assert.deepEqual([...explain(value, schema)], []);
  });
}

/** Listed by another key or section. Only built-in dialects are `verified: measured`. */
const listedElsewhere: ReadonlySet<string> = new Set([
  "logs[].auth",
  "routes[].checks[].check",
  "gateways.NAME.dialect.verified",
  "gateways.NAME.dialect.log.rows",
]);

function wordsOf(schema: SchemaNode): string[] {
  const { node } = definitionOf(schema);
  return [...(node.enum ?? []), ...(node.anyOf ?? []).flatMap(wordsOf)].filter((word) => typeof word === "string");
}

test("the row of a key with a closed list of values names each of them", () => {
  const listing = rows.filter(({ key }) => !listedElsewhere.has(key));
  const missing = listing.flatMap(({ key, text }) => {
    const schema = schemas.get(key) ?? assert.fail(`expected ${key} in the schema`);
    return wordsOf(schema).flatMap((word) => (text.includes(word) ? [] : [`${key}: ${word}`]));
  });
  assert.deepEqual(missing, []);
});

test("every fault that can be played has its row", () => {
  const faults = rowsOf("Faults").map(([fault = ""]) => fault);
  assert.deepEqual(faults, ["500", "{ status: 429, retry_after: 1s }", ...stepWords]);
});
