import assert from "node:assert/strict";
import { test } from "node:test";
import { fieldsOf, type PointerStep, stepsOf } from "../../src/manifest/traffic-pointer.ts";

const key = (name: string): PointerStep => ({ kind: "key", key: name });
const field = (wanted: string, ...keys: string[]) => ({ keys, wanted });

const pointers: [pointer: string, steps: PointerStep[]][] = [
  ["/a/b", [key("a"), key("b")]],
  ["/a~1b/c~0d~01", [key("a/b"), key("c~d~1")]],
  ["/a//b/", [key("a"), key(""), key("b"), key("")]],
  ["/a/*/w", [key("a"), { kind: "every", fields: [] }, key("w")]],
  ["/{name=chat}", [{ kind: "where", fields: [field("chat", "name")] }]],
  ["/*{name=chat}/w", [{ kind: "every", fields: [field("chat", "name")] }, key("w")]],
  ["/{/a~1b/c=/v1/x, d.e = 1}", [{ kind: "where", fields: [field("/v1/x", "a/b", "c"), field("1", "d.e")] }]],
  ["/{a=b=c}", [{ kind: "where", fields: [field("b=c", "a")] }]],
  ["/{a=}", [{ kind: "where", fields: [field("", "a")] }]],
];

for (const [pointer, steps] of pointers) {
  test(`${pointer} has its steps`, () => assert.deepEqual(stepsOf(pointer), steps));
}

for (const pointer of [
  "",
  "a",
  "a/b",
  "/a~2",
  "/a~",
  "/{}",
  "/{a}",
  "/{=a}",
  "/{a=b",
  "/{a={b}}",
  "/a=b}",
  "/x{a=b}",
  "/{a=b}x",
  "/**",
  "/a*",
  "/{a=b,}",
  "/{/a~=b}",
]) {
  test(`"${pointer}" is no pointer`, () => assert.equal(stepsOf(pointer), null));
}

test("fields of the manifest: a name, a pointer, and values as text", () => {
  assert.deepEqual(fieldsOf({ name: "a", "/b/c~1d": 1.5, "e/f": true }), [
    field("a", "name"),
    field("1.5", "b", "c/d"),
    field("true", "e/f"),
  ]);
  assert.deepEqual(fieldsOf({}), []);
  assert.equal(fieldsOf({ "/a~2": "x" }), null);
});
