import assert from "node:assert/strict";
import { test } from "node:test";
import { limits } from "../../src/core/limits.ts";
import { parse, refusalOf, smallest } from "./cases.ts";

const shared = "defaults: { family: chat-completions, model: m, contract: c, retry_budget: { attempts: 1 } }";
const header = `version: 1\ncontracts: { c: { source: docs/c.html } }\n${shared}\nroutes:\n`;
const routes = (count: number) => header + Array.from({ length: count }, (_, index) => `- id: r${index}\n`).join("");

test(`accepts ${limits.routes} routes and refuses one more`, () => {
  assert.equal(parse(routes(limits.routes)).value.routes.length, limits.routes);
  const found = refusalOf(routes(limits.routes + 1));
  assert.equal(found?.code, "MANIFEST_INVALID");
  assert.deepEqual(found?.problems, ["5:1 routes: expected at most 1000 items, got 1001"]);
});

test(`accepts ${limits.manifestBytes} bytes and refuses one more`, () => {
  const full = `${smallest}#${" ".repeat(limits.manifestBytes - smallest.length - 1)}`;
  assert.equal(refusalOf(full), null);
  const found = refusalOf(`${full} `);
  assert.equal(found?.code, "MANIFEST_UNREADABLE");
  assert.deepEqual(found?.problems, ["1:1 expected at most 262144 bytes, got 262145"]);
});

/** `levels` counts every map and list, including the top one. */
const nested: [style: string, (levels: number) => string][] = [
  ["flow lists", (levels) => `a: ${"[".repeat(levels - 1)}${"]".repeat(levels - 1)}`],
  ["flow maps", (levels) => `a: ${"{ a: ".repeat(levels - 1)}1${" }".repeat(levels - 1)}`],
  ["block lists", (levels) => `a:\n ${"- ".repeat(levels - 1)}1`],
  ["block maps", (levels) => Array.from({ length: levels }, (_, level) => `${" ".repeat(level)}a:`).join("\n")],
];
for (const [style, text] of nested) {
  test(`reads ${style} ${limits.manifestDepth} levels deep and refuses one more`, () => {
    assert.equal(refusalOf(text(limits.manifestDepth))?.code, "MANIFEST_INVALID");
    const found = refusalOf(text(limits.manifestDepth + 1));
    assert.equal(found?.code, "MANIFEST_UNREADABLE");
    assert.ok(found?.problems[0]?.endsWith("expected at most 32 levels of nesting, got more"));
  });
}

test(`reads ${limits.manifestNodes} values and refuses one more`, () => {
  const values = (count: number) => `a: [${"1,".repeat(count - 2)}]`;
  assert.equal(refusalOf(values(limits.manifestNodes))?.code, "MANIFEST_INVALID");
  const found = refusalOf(values(limits.manifestNodes + 1));
  assert.equal(found?.code, "MANIFEST_UNREADABLE");
  assert.equal(found?.problems.length, 1);
  assert.ok(found?.problems[0]?.endsWith("expected at most 60000 values, got more"));
});

test("brackets in texts and comments are not nesting", () => {
  const brackets = "[{".repeat(limits.manifestDepth);
  assert.equal(refusalOf(`${smallest.replace("dep-primary", `'${brackets}'`)}# ${brackets}\n`), null);
});
