import assert from "node:assert/strict";
import { test } from "node:test";
import { limits } from "../../src/core/limits.ts";
import type { Bundle } from "../../src/generated/types.ts";
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
    assert.match(fitted, /^Left out for length: timeline, records/m);
    assert.equal(fitted.split("<details>").length, fitted.split("</details>").length);
    assert.equal(fitted.includes(promoted.records[0]?.gate_id ?? ""), false);
  });
}

test("at any length the decision is there, and nothing is longer than asked", () => {
  for (let chars = 80; chars <= 60_000; chars = Math.ceil(chars * 1.3)) {
    const fitted = fittedComment(held, chars);
    assert.ok(fitted.length <= chars, `${fitted.length} of ${chars}`);
    assert.ok(fitted.startsWith("## Fallback Gate - ⛔ Held: `route-000` answered from a cache (and 199 more)\n"));
  }
});

/** What a reviewer sees of a section, by its name in the documented order. */
const shedOrder = [
  ["timeline", "<summary>Timeline"],
  ["records", "<summary>Records"],
  ["environment", "<summary>Environment"],
  ["replay", "<summary>Replay"],
  ["what this run does not show", "<summary>What this run does not show"],
  ["the four questions", "<summary>Checks per route"],
  ["trail", "<summary>Decisions on"],
  ["waivers", "<summary>Waivers"],
  ["changes", "<summary>Changes"],
] as const;

/** A bundle of which every section of the report has something to tell. */
function everySection(): Bundle {
  const { promotion, ...rerun } = goldenBundle("re-run");
  const { rule_changes } = goldenBundle("weakened").promotion;
  const { waivers } = goldenBundle("waivers").manifest;
  return { ...rerun, manifest: { ...rerun.manifest, waivers }, promotion: { ...promotion, rule_changes } };
}

test("sections are left out one by one in the documented order, no fold is cut, and what is left out is named", () => {
  const bundle = everySection();
  const whole = comment(bundle);
  for (const [, summary] of shedOrder) assert.ok(whole.includes(summary), summary);
  const seen = new Set<number>();
  for (let chars = whole.length; chars > 300; chars -= 50) {
    const fitted = fittedComment(bundle, chars);
    const shown = shedOrder.map(([, summary]) => fitted.includes(summary));
    const gone = shown.includes(true) ? shown.indexOf(true) : shown.length;
    assert.deepEqual(
      shown,
      [...shown.keys()].map((index) => index >= gone),
    );
    assert.equal(fitted.split("<details>").length, fitted.split("</details>").length);
    const names = shedOrder.slice(0, gone).map(([name]) => name);
    const isTold = fitted.includes(`Left out for length: ${names.join(", ")}`);
    assert.ok(gone === 0 || isTold || !fitted.includes("\n\n"), fitted);
    seen.add(gone);
  }
  assert.deepEqual(
    [...seen].toSorted((a, b) => a - b),
    [...shedOrder.keys(), shedOrder.length],
  );
});

test("lists are cut to whole items, and say how many are missing", () => {
  const fitted = fittedComment(held, 8_000);
  const rows = fitted.match(/^\| `route-\d{3}` \| no traffic/gm)?.length ?? 0;
  const items = fitted.match(/^- \*\*hold\*\*/gm)?.length ?? 0;
  assert.ok(rows > 0 && items > 0);
  assert.equal(fitted.match(/^ {2}To do: /gm)?.length, items);
  assert.deepEqual(
    fitted
      .match(/^And \d+ more\.$/gm)
      ?.map((line) => Number(/\d+/.exec(line)?.[0]))
      .filter((more) => more <= 200),
    [200 - rows, 200 - items],
  );
});

test("a report without length is its decision alone", () => {
  assert.equal(
    fittedComment(held, 0),
    "## Fallback Gate - ⛔ Held: `route-000` answered from a cache (and 199 more)\n",
  );
});

test("the golden bundles are small enough to be shown whole", () => {
  const bundle = goldenBundle("promote");
  assert.equal(fittedComment(bundle, limits.commentChars), comment(bundle));
});
