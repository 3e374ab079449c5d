import assert from "node:assert/strict";
import { test } from "node:test";
import { limits } from "../../src/core/limits.ts";
import { comment, fittedComment } from "../../src/report/comment.ts";
import { aBundle, anExchange, success } from "../support/evidence.ts";
import { goldenBundle, manyRoutes } from "./bundles.ts";

const promoted = manyRoutes(anExchange("smoke"));
const held = manyRoutes(anExchange("smoke", { observation: success({ cache: "hit" }) }));

test("a report that fits is the comment as it stands", () => {
  const bundle = aBundle();
  assert.equal(fittedComment(bundle, limits.commentChars), comment(bundle));
});

for (const [name, bundle] of [
  ["promoted", promoted],
  ["held", held],
] as const) {
  test(`two hundred ${name} routes fit a comment, and the decision stays on top`, () => {
    assert.ok(comment(bundle).length > limits.commentChars);
    const fitted = fittedComment(bundle, limits.commentChars);
    assert.ok(fitted.length <= limits.commentChars, String(fitted.length));
    assert.equal(fitted.split("\n")[0], comment(bundle).split("\n")[0]);
    assert.match(fitted, /^Left out for length: records/m);
    assert.equal(fitted.split("<details>").length, fitted.split("</details>").length);
    assert.equal(fitted.includes(promoted.records[0]?.gate_id ?? ""), false);
  });
}

test("at any length the decision is there, and nothing is longer than asked", () => {
  for (let chars = 1_500; chars <= 60_000; chars += 4_321) {
    const fitted = fittedComment(held, chars);
    assert.ok(fitted.length <= chars, `${fitted.length} of ${chars}`);
    assert.ok(fitted.startsWith("## Fallback Gate: hold (was judged and failed)\n"));
  }
});

test("the golden bundles are small enough to be shown whole", () => {
  const bundle = goldenBundle("promote");
  assert.equal(fittedComment(bundle, limits.commentChars), comment(bundle));
});
