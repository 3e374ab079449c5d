import assert from "node:assert/strict";
import { test } from "node:test";
import { matchesPath } from "../../src/core/path-pattern.ts";

const rows: readonly (readonly [pattern: string, path: string, matches: boolean])[] = [
  ["gateway/routes.yaml", "gateway/routes.yaml", true],
  ["gateway/routes.yaml", "gateway/routes.yml", false],
  ["gateway/*", "gateway/routes.yaml", true],
  ["gateway/*", "gateway/eu/routes.yaml", false],
  ["gateway/*", "gateway", false],
  ["gateway/**", "gateway/eu/routes.yaml", true],
  ["gateway/**", "gatewayx/routes.yaml", false],
  ["**/routes.yaml", "routes.yaml", true],
  ["**/routes.yaml", "a/b/routes.yaml", true],
  ["**/routes.yaml", "a/broutes.yaml", false],
  ["a/**/b", "a/b", true],
  ["a/**/b", "a/x/y/b", true],
  ["*.yaml", "routes.yaml", true],
  ["*.yaml", "gateway/routes.yaml", false],
  ["r*e*.yaml", "routes.yaml", true],
  ["**", "anything/at/all", true],
  ["routes.yaml", "Routes.yaml", false],
  ["a.c", "abc", false],
];

for (const [pattern, path, matches] of rows)
  test(`${path} ${matches ? "matches" : "does not match"} ${pattern}`, () => {
    assert.equal(matchesPath(path, pattern), matches);
  });

test("a pattern of many wildcards takes no more steps than pattern times path", () => {
  assert.equal(matchesPath("a".repeat(512), `${"*a".repeat(200)}b`), false);
});
