import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { Ajv } from "ajv";
import secure from "ajv/lib/refs/json-schema-secure.json" with { type: "json" };

/** ajv's own list of what makes a schema slow or endless on hostile data: a pattern or a list without a limit. */
const isSecure = new Ajv({ strictTypes: false, strict: false }).compile(secure);
const schemas = globSync("schemas/v1/*.json");

for (const path of schemas)
  test(`${path} is safe for hostile data`, () => {
    const schema: unknown = JSON.parse(readFileSync(path, "utf8"));
    assert.ok(isSecure(schema), JSON.stringify(isSecure.errors?.slice(0, 3)));
  });

test("a pattern without a limit is seen", () => {
  assert.ok(schemas.length > 0);
  assert.ok(!isSecure({ type: "string", pattern: "^(a+)+$" }));
});
