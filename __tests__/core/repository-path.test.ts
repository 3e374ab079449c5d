import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../support/fast-check.ts";
import { pathShownAs, shownPath } from "../../src/core/repository-path.ts";

const names: readonly (readonly [path: string, shown: string])[] = [
  [".github/workflows/gate.yml", ".github/workflows/gate.yml"],
  ["my gate.yml", "my gate.yml"],
  [" gate.yml ", "=20gate.yml=20"],
  ["c++/(a)/@b~.yml", "c++/(a)/@b~.yml"],
  ["gäte.yml", "g=C3=A4te.yml"],
  ["a=b.yml", "a=3Db.yml"],
  ["src/\u202etxt.exe", "src/=E2=80=AEtxt.exe"],
  ["a\nb, `c`", "a=0Ab=2C =60c=60"],
  ["x".repeat(512), "x".repeat(512)],
  ["x".repeat(513), `${"x".repeat(509)}...`],
  [`${"x".repeat(508)}ä`, `${"x".repeat(508)}...`],
];

for (const [path, shown] of names) {
  test(`${JSON.stringify(path).slice(0, 40)} is shown in plain characters`, () => assert.equal(shownPath(path), shown));
}

test("a path that is shown whole can be read back, and no two look alike", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }), (path) => {
      const shown = shownPath(path);
      assert.match(shown, /^[A-Za-z0-9._+()@~=-][A-Za-z0-9 ._/+()@~=-]*$|^\//);
      assert.equal(pathShownAs(shown), path);
    }),
    { numRuns: 200 },
  );
});

test("a path that is not shown whole stays as it is shown", () => {
  const shown = shownPath("ä".repeat(200));
  assert.equal(pathShownAs(shown).endsWith("..."), true);
  assert.equal(shown.length <= 512, true);
});
