import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { elements, isObject, parseJson } from "../../src/core/json.ts";

const page = readFileSync(new URL("../../docs/rules.md", import.meta.url), "utf8");

/** The values of an enum of the record's schema. */
function enumOf(name: string): unknown[] {
  const schema = parseJson(readFileSync(new URL("../../schemas/v1/record.schema.json", import.meta.url)));
  const parts = isObject(schema) && isObject(schema["$defs"]) ? schema["$defs"] : {};
  const part = parts[name];
  return isObject(part) ? [...elements(part["enum"])] : [];
}

test("the page explains every class of error, and no other, in the schema's order", () => {
  const section = page.split("## Error classes")[1] ?? "";
  const explained = [...section.matchAll(/^\| `([a-z_]+)`/gm)].map(([, name]) => name);
  assert.ok(explained.length > 20);
  assert.deepEqual(explained, enumOf("ErrorClass"));
});
