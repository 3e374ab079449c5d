import assert from "node:assert/strict";
import { test } from "node:test";
import { generic } from "../../src/dialects/generic.ts";
import type { EffectiveCheck, Force } from "../../src/generated/types.ts";
import type { BoundGateway } from "../../src/binding/gateways.ts";
import { checks } from "../../src/probe/checks/index.ts";
import { forcingOf, type Forcing } from "../../src/probe/force.ts";
import { planLines } from "../../src/probe/plan-lines.ts";
import { planProbe } from "../../src/probe/plan.ts";
import { aGateway, aRoute, defaultChecks, settings } from "../support/manifest.ts";
import { aBoundGateway, aWitnessBinding } from "../support/probing.ts";

const bare = aBoundGateway();
const witnessed = aBoundGateway({ witness: aWitnessBinding });
const mock = { headers: { "x-mock": "500" } };
const mocking = aBoundGateway({ settings: aGateway({ dialect: { ...generic, mock } }) });
const route = aRoute({ targets: { main: ["dep-primary", "config.targets[0]"], backup: [] } });

type Row = readonly [
  why: string,
  force: Force | null,
  of: typeof route,
  gateway: BoundGateway,
  forcing: Forcing | null,
];

const forcings: readonly Row[] = [
  [
    "by default the witness answers 500 for the first target, by each of its names that a URL may hold",
    null,
    route,
    witnessed,
    { by: "witness", faults: { main: [500], "dep-primary": [500] } },
  ],
  [
    "where targets are drawn the witness answers 500 for whichever is reached first",
    null,
    aRoute({ order: "weighted" }),
    witnessed,
    { by: "witness", faults: { first: [500] } },
  ],
  [
    "`first` may be named where targets are tried in order as well",
    { witness: { first: [429] } },
    route,
    witnessed,
    { by: "witness", faults: { first: [429] } },
  ],
  ["by default there is no way without a witness", null, route, bare, null],
  ["by default there is no way without targets", null, aRoute({ targets: {} }), witnessed, null],
  [
    "named faults",
    { witness: { main: [429, "hang"], backup: [{ status: 503, retry_after: "1s" }] } },
    route,
    witnessed,
    {
      by: "witness",
      faults: { main: [429, "hang"], "dep-primary": [429, "hang"], backup: [{ status: 503, retry_after: "1s" }] },
    },
  ],
  [
    "a fault for a target that nobody declared",
    { witness: { stranger: [500] } },
    aRoute({ targets: {} }),
    witnessed,
    { by: "witness", faults: { stranger: [500] } },
  ],
  ["named faults without a witness", { witness: { main: [500] } }, route, bare, null],
  ["a broken alias", { model: "chat-broken" }, route, bare, { by: "model", model: "chat-broken" }],
  [
    "a broken alias before the witness",
    { model: "chat-broken" },
    route,
    witnessed,
    { by: "model", model: "chat-broken" },
  ],
  [
    "the gateway's fault hook",
    { headers: { "x-fault": "500" } },
    route,
    bare,
    { by: "headers", additions: { headers: { "x-fault": "500" } } },
  ],
  ["the dialect's mock hook", { mock: true }, route, mocking, { by: "mock", additions: mock }],
  ["a mock hook that the dialect does not have", { mock: true }, route, witnessed, null],
];

for (const [why, force, of, gateway, forcing] of forcings) {
  test(`forcing: ${why}`, () =>
    assert.deepEqual(forcingOf("manifest", settings("fallback", { force }), of, gateway), forcing));
}

const handingOn = aGateway({ credential_of: "provider" });

type PlanRow = readonly [why: string, gateway: BoundGateway, obstacles: Readonly<Record<string, string>>];

const obstacles: readonly PlanRow[] = [
  ["a witness is bound", witnessed, {}],
  ["no witness is bound", bare, { fallback: "no-force" }],
  [
    "a credential is missing",
    aBoundGateway({ credential: null, credentialState: "missing", witness: aWitnessBinding }),
    Object.fromEntries(defaultChecks.map((check) => [check, "credential-missing"])),
  ],
  [
    "no credential is used",
    aBoundGateway({ credential: null, credentialState: "not-used", witness: aWitnessBinding }),
    {},
  ],
  [
    "a pass-through gateway in front of real providers",
    aBoundGateway({ settings: handingOn }),
    { "bad-credential": "pass-through", fallback: "no-force" },
  ],
  [
    "a pass-through gateway in front of the witness",
    aBoundGateway({ settings: handingOn, witness: aWitnessBinding }),
    {},
  ],
];

for (const [why, gateway, expected] of obstacles) {
  test(`the plan names each check that cannot be put: ${why}`, () => {
    const { questions, unrun } = planProbe([aRoute()], [gateway], false);
    assert.deepEqual(Object.fromEntries(unrun.map(({ check, reason }) => [check, reason])), expected);
    const asked = questions.map(({ check }) => check.name);
    assert.deepEqual(
      asked,
      defaultChecks.filter((check) => !(check in expected)),
    );
    assert.ok(unrun.every((entry) => entry.route === "chat-backup"));
  });
}

test("only a check that forces is forced", () => {
  const { questions } = planProbe([aRoute()], [witnessed], false);
  const forced = questions.filter(({ forcing }) => forcing.by !== "none").map(({ check }) => check.name);
  assert.deepEqual(forced, ["fallback"]);
});

test("a check runs at the gateway that it names, and exchanges of one check are counted from 1", () => {
  const replica = aBoundGateway({ name: "replica", witness: aWitnessBinding });
  const own: EffectiveCheck[] = [
    settings("smoke"),
    settings("fallback", { gateway: "replica", to: "backup" }),
    settings("smoke", { gateway: "replica" }),
  ];
  const { questions, unrun } = planProbe(
    [aRoute({ checks: own }), aRoute({ id: "two", checks: [settings("smoke")] })],
    [bare, replica],
    false,
  );
  assert.deepEqual(
    questions.map(({ route: { id }, check, gateway, exchange }) => `${id} ${check.name} ${gateway.name} ${exchange}`),
    [
      "chat-backup smoke staging 1",
      "chat-backup fallback replica 1",
      "chat-backup smoke replica 2",
      "two smoke staging 1",
    ],
  );
  assert.equal(questions[1]?.settings.to, "backup");
  assert.deepEqual(unrun, []);
});

test("a check that cannot be put keeps its number", () => {
  const missing = aBoundGateway({ name: "replica", credential: null, credentialState: "missing" });
  const own = [settings("smoke", { gateway: "replica" }), settings("smoke")];
  const { questions, unrun } = planProbe([aRoute({ checks: own })], [bare, missing], false);
  assert.deepEqual(
    questions.map(({ exchange }) => exchange),
    [2],
  );
  assert.equal(unrun.length, 1);
});

test("a check's own faults are laid at the first target, or at all, whatever the manifest forces", () => {
  const own = settings("retries", { force: { model: "chat-broken" } });
  assert.deepEqual(forcingOf({ primary: [500, 200] }, own, aRoute(), witnessed), {
    by: "witness",
    faults: { main: [500, 200], "dep-primary": [500, 200] },
  });
  assert.deepEqual(forcingOf({ all: [500] }, own, aRoute(), witnessed), {
    by: "witness",
    faults: { main: [500], "dep-primary": [500], backup: [500], "dep-backup": [500] },
  });
  assert.equal(forcingOf({ all: [500] }, own, aRoute(), bare), null);
  assert.equal(forcingOf({ all: [500] }, own, aRoute({ targets: {} }), witnessed), null);
  assert.deepEqual(forcingOf(null, own, aRoute(), bare), { by: "none" });
});

test("a check of several exchanges is put as often, and each is numbered", () => {
  const twice = [settings("retries"), settings("retries", { via: "client" })];
  const numbers = (hasClient: boolean) => {
    const { questions, unrun } = planProbe([aRoute({ checks: twice })], [witnessed], hasClient);
    return [questions.map(({ exchange }) => exchange), unrun.map(({ reason }) => reason)];
  };
  assert.deepEqual(numbers(true), [[1, 2, 3, 4, 5, 6], []]);
  assert.deepEqual(numbers(false), [
    [1, 2, 3],
    ["no-client", "no-client", "no-client"],
  ]);
});

test("quiet checks provoke no failure, and every other one does", () => {
  for (const [name, check] of Object.entries(checks)) {
    assert.equal(check.name, name);
    const provokes = check.asks.some(({ accepts, faults }) => faults !== null || accepts !== "success");
    assert.equal(check.quiet, !provokes, name);
  }
});

test("a plan is told as lines, with what is not sent, and without any credential", () => {
  const checksAsked = [settings("bad-credential"), settings("fallback", { via: "client" }), settings("unknown-model")];
  const url = "http://gateway.test/prefix/v1/chat/completions";
  assert.deepEqual(planLines(planProbe([aRoute({ checks: checksAsked })], [witnessed], true)), [
    `chat-backup bad-credential 1: POST ${url} model chat-staging with a placeholder credential, sent by the gate`,
    `chat-backup fallback 1: POST ${url} model chat-staging with STAGING_KEY, sent by the user's client, fault forced by witness`,
    `chat-backup unknown-model 1: POST ${url} model gate-no-such-model-00000000 with STAGING_KEY, sent by the gate`,
    "at most 3 requests, and 192 tokens in their answers",
  ]);
  assert.deepEqual(planLines(planProbe([aRoute({ checks: [settings("fallback")] })], [bare], false)), [
    "not sent: chat-backup fallback (nothing could make the primary fail)",
  ]);
});
