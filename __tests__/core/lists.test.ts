import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../support/fast-check.ts";
import { atMost, repeats } from "../../src/core/lists.ts";

test("a list is cut only beyond its limit, and its last item counts all that are left out", () => {
  const most = 4;
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 12 }), (items) => {
      const shown = atMost(items, most, (count) => -count);
      const others = items.length <= most ? [] : [most - 1 - items.length];
      assert.deepEqual(shown, [...items.slice(0, items.length <= most ? most : most - 1), ...others]);
    }),
  );
});

test("an item repeats the first one with its key; items without a key repeat nothing", () => {
  assert.deepEqual(
    repeats(["a", null, "b", "a", null, "a"], (key) => key),
    [
      { index: 3, first: 0 },
      { index: 5, first: 0 },
    ],
  );
});
