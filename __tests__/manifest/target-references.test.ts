import assert from "node:assert/strict";
import { test } from "node:test";
import { changed, refusalOf, smallest } from "./cases.ts";

const fallback = (settings: string) => `[{ check: fallback, ${settings} }]`;
/** The first setting of the check is at column 34 of line 7. */
const own = (settings: string, text = smallest): string =>
  changed("    model", `    checks: ${fallback(settings)}\n    model`, text);
const shared = (settings: string, text = smallest): string =>
  changed("routes:", `defaults: { checks: ${fallback(settings)} }\nroutes:`, text);
const secondRoute = (targets: string): string => {
  const [, route = ""] = smallest.split("routes:\n");
  return changed("{ main: [dep-primary], backup-eu: [dep-backup] }", targets, route.replace("chat-backup", "second"));
};
const withoutTargets = changed("    targets: { main: [dep-primary], backup-eu: [dep-backup] }\n", "");

const cases: [name: string, text: string, problem: string, remedy: string][] = [
  [
    "a target that the route does not name",
    own("to: backup-us"),
    "7:37 routes[0].checks[0].to: expected the name of a fallback target, got `backup-us`",
    "Did you mean `backup-eu`?",
  ],
  [
    "what a target is called in logs, instead of its name",
    own("to: dep-backup"),
    "7:37 routes[0].checks[0].to: expected the name of a fallback target, got `dep-backup`",
    "Use one of: `backup-eu`.",
  ],
  [
    "the primary as its own fallback",
    own("to: main"),
    "7:37 routes[0].checks[0].to: expected the name of a fallback target, got the first target, `main`",
    "Use one of: `backup-eu`.",
  ],
  [
    "a target of a route that names none",
    own("to: backup-eu", withoutTargets),
    "7:37 routes[0].checks[0].to: expected the name of a fallback target, got `backup-eu`",
    "Add it under the route's `targets`.",
  ],
  [
    "faults for a target that the route does not name",
    own("force: { witness: { main: [500], backup: [500] } }"),
    "7:66 routes[0].checks[0].force.witness.backup: expected the name of a target, got `backup`",
    "Use one of: `main`, `backup-eu`.",
  ],
  [
    "a shared check whose target a route does not name",
    shared("to: backup-us"),
    "4:45 defaults.checks[0].to: expected the name of a fallback target of routes[0], which uses this check, got `backup-us`",
    "Did you mean `backup-eu`?",
  ],
  [
    "a shared check whose target only the second route does not name, once",
    shared("force: { witness: { main: [500] } }") + secondRoute("{ first: [], backup-eu: [] }"),
    "4:61 defaults.checks[0].force.witness.main: expected the name of a target of routes[1], which uses this check, got `main`",
    "Use one of: `first`, `backup-eu`.",
  ],
];
for (const [name, text, problem, remedy] of cases) {
  test(`refuses ${name}`, () => {
    const found = refusalOf(text);
    assert.deepEqual(found?.problems, [problem]);
    assert.ok(found?.remedies[0]?.includes(remedy), `"${found?.remedies[0]}" contains "${remedy}"`);
  });
}

test("does not quote a target name that could be a secret", () => {
  const found = refusalOf(own("to: 0123456789abcdef0123456789abcdef"));
  assert.deepEqual(found?.problems, [
    "7:37 routes[0].checks[0].to: expected the name of a fallback target, got another one",
  ]);
});

const silent: [name: string, text: string][] = [
  ["a fallback target of the route", own("to: backup-eu, force: { witness: { main: [500], backup-eu: [200] } }")],
  ["shared checks that fit every route", shared("to: backup-eu") + secondRoute("{ first: [], backup-eu: [] }")],
  ["shared checks that fit no route, where every route has its own", shared("to: nowhere", own("to: backup-eu"))],
];
for (const [name, text] of silent) {
  test(`accepts ${name}`, () => assert.equal(refusalOf(text), null));
}
