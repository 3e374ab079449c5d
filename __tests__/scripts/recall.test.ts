import assert from "node:assert/strict";
import { test } from "node:test";
import { families, keptRecall } from "../../scripts/recall-rows.ts";

test("each family in scope was measured, and no example of it was missed", () => {
  const { inScope } = keptRecall;
  assert.deepEqual(
    Object.keys(inScope),
    families.map(([name]) => name),
  );
  for (const [name, { secrets, found }] of Object.entries(inScope)) {
    assert.ok(secrets > 0, name);
    assert.equal(found, secrets, name);
  }
});
