import assert from "node:assert/strict";
import { test } from "node:test";
import { GateError } from "../../src/core/errors.ts";
import { generic } from "../../src/dialects/generic.ts";
import type { EffectiveManifest } from "../../src/generated/types.ts";
import { effectiveManifest } from "../../src/manifest/index.ts";
import { recoveryNotes } from "../../src/manifest/recovery.ts";
import { changed, parse } from "./cases.ts";

const targets = "    targets: { main: [dep-primary], backup-eu: [dep-backup] }";
const withRoute = (...keys: readonly string[]): string =>
  changed(targets, [targets, ...keys.map((key) => `    ${key}`)].join("\n"));
const effective = (text: string): EffectiveManifest => effectiveManifest(parse(text), { generic }, null);
const problemsOf = (text: string): string[] => {
  try {
    effective(text);
    return [];
  } catch (error) {
    assert.ok(error instanceof GateError);
    return error.problems.map(({ at, message, remedy }) => `${at?.line}:${at?.column} ${message} -> ${remedy}`);
  }
};

const check = "checks: [smoke, recovery]";

const bad: readonly (readonly [why: string, text: string, problem: RegExp])[] = [
  [
    "on targets that are drawn by weight",
    withRoute("order: weighted", check),
    /^11:21 routes\[0\]\.checks\[1\]: expected a route that tries its targets in order, got the check `recovery` on one that draws them by weight -> Remove it, or move it to a route with `order: ordered`/,
  ],
  [
    "without a backup",
    changed(targets, `    targets: { main: [dep-primary] }\n    ${check}`),
    /^10:21 routes\[0\]\.checks\[1\]: expected at least two `targets`, so that another one serves while the primary fails, got fewer -> List/,
  ],
  [
    "a failback that nothing measures",
    withRoute("failback: { within: 30s }"),
    /^10:15 routes\[0\]\.failback: expected the check `recovery` on this route to measure it, got none -> Add `recovery`/,
  ],
  [
    "a time that is too short",
    withRoute("failback: { within: 99ms }", check),
    /^10:25 routes\[0\]\.failback\.within: expected at least 100ms, got less -> Write `within: 100ms` or more\.$/,
  ],
  [
    "a time that is too long",
    withRoute("failback: { within: 301s }", check),
    /^10:25 routes\[0\]\.failback\.within: expected at most 300s, got more -> Write `within: 300s` or less\.$/,
  ],
  [
    "through the user's client",
    withRoute("checks: [smoke, { check: recovery, via: client }]"),
    /^10:45 routes\[0\]\.checks\[1\]\.via: expected requests that the gate sends one after another at its own pace, got `client` -> Remove `via`\.$/,
  ],
  [
    "calls of another check",
    withRoute("checks: [{ check: smoke, calls: 3 }]"),
    /^10:30 routes\[0\]\.checks\[0\]\.calls: expected a setting of this check, got `calls` -> Remove it: only the check `recovery` takes it/,
  ],
];

for (const [why, text, problem] of bad)
  test(`recovery is refused: ${why}`, () => {
    const [first = "", ...more] = problemsOf(text);
    assert.match(first, problem);
    assert.deepEqual(more, []);
  });

test("six calls fail by default, and the time is in milliseconds", () => {
  const [route] = effective(withRoute("failback: { within: 30s }", check)).routes;
  assert.deepEqual(route?.failback, { within_ms: 30_000 });
  assert.deepEqual(
    route.checks.map(({ calls }) => calls),
    [null, 6],
  );
  const [own] = effective(withRoute("checks: [{ check: recovery, calls: 50 }]")).routes;
  assert.deepEqual([own?.failback, own?.checks[0]?.calls], [null, 50]);
  for (const calls of [0, 51])
    assert.equal(problemsOf(withRoute(`checks: [{ check: recovery, calls: ${calls} }]`)).length, 1);
});

test("lint notes that the scripted provider is needed", () => {
  assert.deepEqual(recoveryNotes(effective(withRoute(check))), [
    ".github/fallback-gate.yml:10:21: note: routes[0].checks[1]: only the scripted provider can prove `recovery`: bind it to the gateway `default` (inputs `witness` and `witness-token`), or every route with this check is held",
  ]);
  assert.deepEqual(recoveryNotes(effective(withRoute("checks: [smoke]"))), []);
});
