import assert from "node:assert/strict";
import { test } from "node:test";
import { isObject, parseJson, type JsonObject } from "../../src/core/json.ts";
import { readFileSync } from "node:fs";

/** A schema of this folder. */
function schema(name: string): JsonObject {
  const value = parseJson(readFileSync(new URL(`../../schemas/v1/${name}`, import.meta.url)));
  return isObject(value) ? value : assert.fail(`expected ${name} to be an object`);
}

interface Node {
  value: JsonObject;
  file: string;
}

/** Where a reference leads. */
function resolved(reference: string, file: string): Node {
  const [name = "", pointer = ""] = reference.split("#");
  const target = name === "" ? file : name;
  const value = pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((node, key) => (isObject(node) ? node[key] : undefined), schema(target));
  return isObject(value) ? { value, file: target } : assert.fail(`expected ${reference} to lead somewhere`);
}

/** What an editor shows about a key: its own description, else that of what it refers to. */
function descriptionOf({ value, file }: Node): string {
  const { description, $ref: reference } = value;
  if (typeof description === "string") return description;
  return typeof reference === "string" ? descriptionOf(resolved(reference, file)) : "";
}

/** The words that a key may have as its value. */
function wordsOf({ value, file }: Node): string[] {
  const { enum: words, $ref: reference } = value;
  if (Array.isArray(words)) return words.map(String);
  return typeof reference === "string" ? wordsOf(resolved(reference, file)) : [];
}

/** Every key below a node, by its path. */
function keysOf(node: unknown, file: string, path: string): [path: string, node: Node][] {
  if (Array.isArray(node)) return node.flatMap((item) => keysOf(item, file, path));
  if (!isObject(node)) return [];
  return Object.entries(node).flatMap(([name, value]) => {
    if (name !== "properties" || !isObject(value)) return keysOf(value, file, name === "$defs" ? "" : path);
    return Object.entries(value).flatMap(([key, child]): [string, Node][] => {
      const below = `${path}.${key}`;
      return isObject(child) ? [[below, { value: child, file }], ...keysOf(child, file, below)] : [];
    });
  });
}

for (const file of ["manifest.schema.json", "dialect.schema.json"]) {
  const keys = keysOf(schema(file)["$defs"], file, "");

  test(`every key of ${file} has a description`, () => {
    assert.ok(keys.length > 20);
    assert.deepEqual(
      keys.filter(([, node]) => descriptionOf(node).length < 10).map(([path]) => path),
      [],
    );
  });

  test(`the description of every key of ${file} explains each word that it may have`, () => {
    const silent = keys.flatMap(([path, node]) => {
      const text = descriptionOf(node);
      return wordsOf(node).flatMap((word) => (text.includes(word) ? [] : [`${path}: ${word}`]));
    });
    assert.deepEqual(silent, []);
  });
}
