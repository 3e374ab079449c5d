import assert from "node:assert/strict";
import { test } from "node:test";
import { assertInvalid, changed, refusalOf } from "./cases.ts";

/** The first check is at column 14 of line 7. */
const withChecks = (checks: string): [string, string] => ["    model", `    checks: [${checks}]\n    model`];
const at = (place: string, setting: string, problem: string) => `7:${place} routes[0].checks[0]${setting}: ${problem}`;

const cases: [checks: string, problem: string, remedy: string][] = [
  [
    "{ check: smoke, accept: [timeout] }",
    at("30", ".accept", "expected a setting of this check, got `accept`"),
    "only negative checks",
  ],
  [
    "{ check: fallback, accept: [timeout] }",
    at("33", ".accept", "expected a setting of this check, got `accept`"),
    "only negative checks",
  ],
  [
    "{ check: stream, to: backup-eu }",
    at("31", ".to", "expected a setting of this check, got `to`"),
    "only the check `fallback`",
  ],
  [
    "{ check: retries, force: { model: m } }",
    at("32", ".force", "expected a setting of this check, got `force`"),
    "only the check `fallback`",
  ],
  [
    "{ check: smoke, on: replica }",
    at("34", ".on", "expected a name under `gateways`, got `replica`"),
    "Use one of: `default`.",
  ],
  [
    "{ check: bad-credential, accept: [authentification] }",
    at("48", ".accept[0]", "expected one of"),
    "Did you mean `authentication`?",
  ],
  ["{ check: bad-credential, accept: [] }", at("47", ".accept", "expected at least 1 item, got 0"), "Add one."],
  ["{ check: smoke, via: cli }", at("35", ".via", "expected `client`, got `cli`"), "Write `client`."],
  ["{ check: smoke, via: clien }", at("35", ".via", "expected `client`, got `clien`"), "Did you mean `client`?"],
  [
    "{ check: wrong-path, via: client }",
    at("40", ".via", "expected a request that the gate writes, got `client`, which writes its own path"),
    "Remove `via`.",
  ],
  [
    "{ check: invalid-body, via: client }",
    at("42", ".via", "expected a request that the gate writes, got `client`, which writes its own body"),
    "Remove `via`.",
  ],
  [
    "{ check: fallback, via: client, force: { mock: true } }",
    at("38", ".via", "expected a request that the gate writes, got `client`, which writes its own body"),
    "Remove `via`.",
  ],
  [
    "{ check: smoke, runs: 3 }",
    at("30", ".runs", "expected a known key, got an unknown one"),
    "Use one of: `check`, `accept`, `on`, `stream`, `repeat`, `draws`, `calls`, `to`, `force`, `via`.",
  ],
];

for (const [checks, problem, remedy] of cases) {
  test(`refuses ${checks}`, () => {
    const found = refusalOf(changed(...withChecks(checks)));
    assert.equal(found?.code, "MANIFEST_INVALID");
    assert.equal(found?.problems.length, 1);
    assert.ok(found?.problems[0]?.startsWith(problem), `"${found?.problems[0]}" begins with "${problem}"`);
    assert.ok(found?.remedies[0]?.includes(remedy), `"${found?.remedies[0]}" contains "${remedy}"`);
  });
}

const again = (place: string) => `${place}: expected each check once, got a repeated one`;
const repeated: [checks: string, place: string][] = [
  ["smoke, { check: smoke, on: default }", "7:21 routes[0].checks[1]"],
  ["{ check: smoke, via: client }, smoke, { check: smoke, via: client }", "7:52 routes[0].checks[2]"],
  ["fallback, { check: fallback, to: backup-eu }", "7:24 routes[0].checks[1]"],
];
for (const [checks, place] of repeated) {
  test(`refuses the repetition in [${checks}]`, () =>
    assertInvalid({ name: checks, change: withChecks(checks), problems: [again(place)], remedy: "Remove it, or" }));
}

test("the same check may also be streamed, and have several faults", () => {
  const faults = ["main: [500]", "main: [reset]"].map(
    (fault) => `{ check: fallback, force: { witness: { ${fault} } } }`,
  );
  const checks = [
    "fallback",
    "{ check: fallback, stream: true }",
    ...faults,
    "retries",
    "{ check: retries, stream: true }",
  ];
  assert.equal(
    refusalOf(
      changed(
        "    model",
        `    targets: { main: [] }\n    checks: [${checks.join(", ")}]\n    model`,
        changed("    targets: { main: [dep-primary], backup-eu: [dep-backup] }\n", ""),
      ),
    ),
    null,
  );
});

test("finds a repetition at the gateway that `defaults` gives the route", () => {
  const shared = "gateways: { a: {}, b: {} }\ndefaults: { gateway: b }\nroutes:";
  const text = changed("routes:", shared, changed(...withChecks("smoke, { check: smoke, on: b }")));
  assert.deepEqual(refusalOf(text)?.problems, [again("9:21 routes[0].checks[1]")]);
  assert.equal(refusalOf(changed("on: b", "on: a", text)), null);
});

test("references of the checks of `defaults` are checked where they stand", () => {
  const shared = "defaults: { checks: [smoke, { check: smoke, on: replica }] }\nroutes:";
  assert.deepEqual(refusalOf(changed("routes:", shared))?.problems, [
    "4:49 defaults.checks[1].on: expected a name under `gateways`, got `replica`",
  ]);
});

const silent = [
  "smoke, stream, bad-credential, unknown-model, invalid-body, wrong-path, fallback, retries",
  "smoke, { check: smoke, via: client }",
  "{ check: bad-credential, on: default, accept: [authentication, permission] }",
  "{ check: fallback, via: client, force: { witness: { main: [500] } } }",
  "{ check: retries, via: client }",
];
for (const checks of silent) {
  test(`accepts [${checks}]`, () => assert.equal(refusalOf(changed(...withChecks(checks))), null));
}
