import assert from "node:assert/strict";
import { globSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { ConfiguredRoute, Reading } from "../../src/configuration/reading.ts";
import { readConfiguration } from "../../src/configuration/read.ts";

const folder = join(import.meta.dirname, "..", "fixtures", "configurations");

/** Told in words of the reader's own; what they say is held by the numbers. */
const ownWords = new Set(["why", "retries", "targets", "cannot_know"]);

for (const name of readdirSync(folder).toSorted()) {
  const place = join(folder, name);
  const [file = ""] = globSync("config.*", { cwd: place });
  const expected = JSON.parse(readFileSync(join(place, "expected.json"), "utf8"));
  const included = (path: string) => readFileSync(join(place, path));
  const reading = readConfiguration(readFileSync(join(place, file)), included);

  test(`${name}: ${expected.refuse === null ? `${expected.routes.length} routes` : "refused"}`, () => {
    if (expected.refuse !== null) return assertRefused(reading, expected.refuse);
    assert.equal(reading.refuse, null);
    assert.equal(reading.gateway, expected.gateway);
    assert.deepEqual(
      reading.routes.map((route) => route.name),
      expected.routes.map((route: ConfiguredRoute) => route.name),
    );
    expected.routes.forEach((route: ConfiguredRoute, index: number) => assertRoute(reading.routes[index], route));
    if (expected.warnings !== undefined) assert.deepEqual(reading.warnings, expected.warnings);
  });
}

function assertRefused({ routes, refuse }: Reading, expected: { line: number; line_accept?: number[]; says?: string }) {
  assert.deepEqual(routes, []);
  assert.ok(refuse !== null);
  assert.ok((expected.line_accept ?? [expected.line]).includes(refuse.line), `line ${refuse.line}`);
  if (expected.says !== undefined) assert.match(refuse.reason, new RegExp(expected.says));
  assert.match(refuse.remedy, /^[A-Z].*\.$/);
}

function assertRoute(route: ConfiguredRoute | undefined, expected: ConfiguredRoute): void {
  assert.ok(route !== undefined);
  for (const [key, value] of Object.entries(expected).filter(([name]) => !ownWords.has(name)))
    assert.deepEqual(Object.entries(route).find(([name]) => name === key)?.[1], value, `${expected.name} ${key}`);
  assert.deepEqual(route.retries?.number, expected.retries?.number, `${expected.name} retries`);
  assert.deepEqual(route.targets.map(shown), expected.targets.map(shown), `${expected.name} targets`);
  for (const unknown of expected.cannot_know ?? []) assert.ok(route.cannot_know.includes(unknown), unknown);
  assert.match(route.why, /^[A-Z(0-9].*\.$/);
}

/** Shares to six places; where a target stands is held by the tests of lines. */
function shown(target: ConfiguredRoute["targets"][number]) {
  return { ...target, line: 0, share: target.share === null ? null : Number(target.share.toFixed(6)) };
}
