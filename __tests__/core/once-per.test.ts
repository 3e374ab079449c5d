import assert from "node:assert/strict";
import { test } from "node:test";
import { oncePer } from "../../src/core/once-per.ts";

test("a value is made once for each object, also where it is undefined", () => {
  const asked: object[] = [];
  const made = oncePer((key: { is?: string }) => {
    asked.push(key);
    return key.is;
  });
  const [named, empty] = [{ is: "a name" }, {}];
  assert.deepEqual([made(named), made(empty), made(named), made(empty)], ["a name", undefined, "a name", undefined]);
  assert.deepEqual(asked, [named, empty]);
});

test("an equal object has a value of its own", () => {
  let count = 0;
  const numbered = oncePer((key: object) => ({ key, number: (count += 1) }));
  assert.deepEqual([numbered({}).number, numbered({}).number], [1, 2]);
});
