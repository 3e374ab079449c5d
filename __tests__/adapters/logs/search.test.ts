import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../../support/fast-check.ts";
import { createByteSearch } from "../../../src/adapters/logs/search.ts";

const few = fc.constantFrom("a", "b", "-");
const wanted = fc.string({ unit: few, minLength: 4, maxLength: 24 });

function bytesOf(text: string): DataView {
  return new DataView(new TextEncoder().encode(text).buffer);
}

test("finds what indexOf finds, from any place, in a text made of the same few characters", () => {
  const text = fc.tuple(fc.array(fc.oneof(few, wanted), { maxLength: 60 }), wanted, fc.nat({ max: 80 }));
  fc.assert(
    fc.property(text, ([parts, needle, from]) => {
      const whole = parts.join("");
      assert.equal(createByteSearch([needle])(bytesOf(whole), from), whole.indexOf(needle, from));
    }),
    { numRuns: 2_000 },
  );
});

test("finds a text at every offset of the bytes, and at their very end", () => {
  const search = createByteSearch(["abcdefgh"]);
  for (let offset = 0; offset < 64; offset++) {
    const before = "x".repeat(offset);
    assert.equal(search(bytesOf(`${before}abcdefgh`), 0), offset);
    assert.equal(search(bytesOf(`${before}abcdefgh${"x".repeat(64)}`), offset), offset);
    assert.equal(search(bytesOf(`${before}abcdefgh`), offset + 1), -1);
    assert.equal(search(bytesOf(`${before}abcdefg`), 0), -1);
  }
});

test("finds a text of 255 characters, and looks only into the bytes that it was given", () => {
  const long = `${"0".repeat(254)}1`;
  assert.equal(createByteSearch([long])(bytesOf(`${long.slice(1)}${long}`), 0), 254);
  const whole = new TextEncoder().encode(`abc-${long}abc-`);
  assert.equal(createByteSearch(["abc-"])(new DataView(whole.buffer, 1, whole.length - 2), 0), -1);
});

test("finds the first of several texts, of different lengths and in any letter case", () => {
  const needles = fc.array(wanted, { minLength: 1, maxLength: 3 });
  const text = fc.tuple(fc.array(fc.oneof(few, wanted, fc.constant("B-A")), { maxLength: 60 }), needles);
  fc.assert(
    fc.property(text, ([parts, all]) => {
      const whole = parts.join("");
      const places = all.map((one) => whole.toLowerCase().indexOf(one)).filter((at) => at >= 0);
      const found = createByteSearch(all)(bytesOf(whole), 0);
      assert.equal(found, places.length === 0 ? -1 : Math.min(...places));
    }),
    { numRuns: 2_000 },
  );
});
