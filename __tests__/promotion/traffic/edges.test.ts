import assert from "node:assert/strict";
import { test } from "node:test";
import type { Traffic } from "../../../src/generated/types.ts";
import { readTraffic } from "../../../src/promotion/traffic/document.ts";
import { keyReadings } from "../../../src/promotion/traffic/key-readings.ts";
import { type KnownShare, shareOf } from "../../../src/promotion/traffic/share.ts";
import { isSameGroup, mergedShare } from "../../../src/promotion/traffic/three-way.ts";
import { file, readText, shareIn } from "./files.ts";

for (const key of ["Infinity", "1-07", "NaN", "e5"])
  test(`the key ${key} is a text for every reader`, () => assert.deepEqual(keyReadings(key), []));

/** Names of a file that is no YAML, and the reason why its share is unknown. */
const formats = [
  ["r.yaml", "syntax"],
  ["r.JSON", "syntax"],
  ["r.jsonc", "syntax"],
  ["routes", "syntax"],
  ["r.jsonnet", "other-format"],
  ["r.xyaml", "other-format"],
  ["r.yaml.j2", "other-format"],
  ["a.b/routes", "syntax"],
] as const;

for (const [name, problem] of formats)
  test(`${name} that is no YAML: ${problem}`, () => {
    const reading = shareOf(readTraffic(name, new TextEncoder().encode("t: [")), { file: name, at: "/w" });
    assert.equal("problem" in reading && reading.problem, problem);
  });

const list = { among: "/t/*/w", at: { n: "b" } };

/** A text, a declaration, and the share or why it is unknown. */
const shares: readonly (readonly [text: string, traffic: Omit<Traffic, "file">, share: number | string])[] = [
  ["a: { w: 1 }\nb: { priority: 1 }", { among: ["/a/w", "/b/priority"], at: "/a/w" }, "no-share"],
  ["t: [{ n: a, w: 1 }, { n: b, r: !x eu, w: 1 }]", { ...list, at: { n: "b", "/r/s": "eu" } }, "tagged"],
  ["t: [{ n: b, w: 1 }, { n: c, w: 1 }, { n: c, w: 1 }, { n: c, w: 1 }]", list, 0.25],
  ["t: [{ n: a, w: 0 }, { n: b, w: 0 }]", list, 0],
  ["t: [{ n: a, w: 2 }, { n: b, w: 1 }]", list, 0.333333333333],
  ["t: [{ n: a, w: 0.1 }, { n: b, w: 0.2 }]", list, 0.666666666667],
  ["t: [{ n: a, w: 1e308 }, { n: b, w: 1e308 }]", list, "weight-notation"],
  ["t: [{ n: a, w: 0 }, { n: b, w: 5% }, { n: c, w: 95% }]", list, 0.05],
  ["w: 5%", { at: "/w" }, 0.05],
];

for (const [text, traffic, share] of shares)
  test(`${text.replaceAll("\n", "; ")} with ${JSON.stringify(traffic)} is ${share}`, () =>
    assert.equal(shareIn(text, traffic), share));

const map = { file, among: "/t/*", at: { key: "b" } };

/** The share of `b` in a map of these weights. */
function known(weights: string): KnownShare {
  const reading = shareOf(readText(`t: { ${weights} }`), map);
  assert.ok("share" in reading);
  return reading;
}

/** Weights at the merge base, at base and at head, and the share after the merge. */
const merges: readonly (readonly [forked: string, base: string, head: string, share: number | string])[] = [
  ["a: 9, b: 1", "a: 3, b: 1", "a: 9, b: 1", 0.25],
  ["a: 9, b: 1", "a: 9, b: 1", "a: 3, b: 1", 0.25],
  ["a: 9, b: 1", "a: 3, b: 1", "a: 3, b: 1", 0.25],
  ["a: 9, b: 1", "a: 4, b: 1", "a: 9, b: 4", 0.5],
  ["a: 9, b: 1", "a: 7, b: 1, c: 2", "a: 7, b: 3", 0.25],
  ["a: 8, b: 1, c: 1", "a: 8, b: 1", "a: 8, b: 2, c: 1", 0.2],
  ["a: 8, b: 1, c: 1", "a: 8, b: 1", "a: 8, b: 2", 0.2],
  ["a: 9, b: 1", "c: 7, a: 3, b: 10", "a: 9, b: 1, d: 5", 0.4],
  ["a: 9, b: 1", "a: 8, b: 1, c: 1", "a: 8, b: 1, c: 2", "merge-tangled"],
  ["a: 9, b: 1", "b: 1, a: 8", "a: 8, b: 2", "merge-tangled"],
  ["a: 8, c: 1, b: 1", "a: 8, d: 1, b: 1", "a: 8, c: 1, b: 2", "merge-tangled"],
  ["a: 9, b: 1", "a: 9, b: 2", "a: 9, b: 3", "merge-conflict"],
  ["a: 8, b: 1, c: 1", "a: 8, b: 1", "a: 8, b: 1, c: 2", "merge-conflict"],
  ["a: 10, b: 10", "a: 10, b: 9", "a: 10, b: 8", 0.444444444444],
];

for (const [forked, base, head, share] of merges)
  test(`${base} and ${head}, both from ${forked}, merge to ${share}`, () => {
    const merged = mergedShare({ forked: known(forked), base: known(base), head: known(head) });
    assert.equal("share" in merged ? merged.share : merged.problem, share);
  });

test("a group is the same with the same entries, weights and order", () => {
  const one = known("a: 9, b: 1");
  const others = ["a: 9, b: 1", "a: 9.0, b: 1", "b: 1, a: 9", "a: 9, b: 2", "a: 9, b: 1, c: 0", "c: 9, b: 1"];
  assert.deepEqual(
    others.map((weights) => isSameGroup(one, known(weights))),
    [true, true, false, false, false, false],
  );
});
