import assert from "node:assert/strict";
import { test } from "node:test";
import { generic } from "../../src/dialects/generic.ts";
import { gatherEvidence, withLeaks } from "../../src/evidence/gather.ts";
import type { EffectiveManifest, Evidence, GatewayEvidence } from "../../src/generated/types.ts";
import { keepLedgers } from "../../src/ledger/ledger.ts";
import type { ProbedExchange } from "../../src/probe/exchange.ts";
import type { Unrun } from "../../src/probe/plan.ts";
import type { WitnessRun } from "../../src/probe/witnesses.ts";
import { anEvidence } from "../support/evidence.ts";
import { aGatewaySeen } from "../support/gateways.ts";
import { aGateway, aManifest, aRoute } from "../support/manifest.ts";
import { aBoundGateway, aWitnessBinding, probed, reading, realCredential } from "../support/probing.ts";
import { aWitnessRun } from "../support/witnesses.ts";

const manifest = aManifest({ routes: [aRoute(), aRoute({ id: "other" })] });

function gathered(
  exchanges: readonly ProbedExchange[],
  unrun: readonly Unrun[] = [],
  gateways = [aBoundGateway({ witness: aWitnessBinding })],
  witnesses: readonly WitnessRun[] = [aWitnessRun()],
  environment: EffectiveManifest["environment"] = null,
): Evidence {
  return gatherEvidence({
    manifest: { ...manifest, environment },
    gateways,
    probed: { exchanges, cutOff: [], unrun },
    witnesses,
    ledgers: keepLedgers(exchanges, manifest, []),
    logs: [],
    contracts: [],
    expected: new Map(),
    byConfiguration: { byRoute: new Map(), showing: new Map() },
    replicas: [],
  });
}

test("exchanges are listed under their route with their own ledger, and every route is listed", () => {
  const { routes } = gathered([probed("fallback", { route: "other" }), probed("smoke"), probed("wrong-path")]);
  assert.deepEqual(
    routes.map(({ route, exchanges }) => [
      route,
      exchanges.map(({ check, ledger }) => `${check} ${ledger.attempts.value}`),
    ]),
    [
      ["chat-backup", ["smoke 1", "wrong-path 0"]],
      ["other", ["fallback 2"]],
    ],
  );
});

test("checks that could not run are listed under their route", () => {
  const { routes } = gathered([], [{ route: "other", check: "smoke", reason: "no-force" }]);
  assert.deepEqual(
    routes.map(({ unrun }) => unrun),
    [[], [{ check: "smoke", reason: "no-force" }]],
  );
});

test("neither nonces nor credentials nor witness tokens are evidence", () => {
  const smoke = probed("smoke");
  const text = JSON.stringify(gathered([smoke]));
  assert.ok(text.includes(smoke.gateId));
  for (const secret of [smoke.nonce, realCredential, aWitnessBinding.token]) assert.ok(!text.includes(secret));
});

const unseen = [probed("wrong-path", { witness: reading([]) })];

const witnessStates: readonly (readonly [
  why: string,
  exchanges: ProbedExchange[],
  run: Partial<WitnessRun>,
  state: GatewayEvidence["witness"],
])[] = [
  ["it showed a call", [probed("smoke"), ...unseen], {}, "spoke"],
  ["it showed none", unseen, {}, "silent"],
  ["it could not be asked", unseen, { state: "unreachable" }, "unreachable"],
  ["its journal began anew", unseen, { state: "restarted" }, "incomplete"],
  ["its journal has dropped calls", unseen, { state: "incomplete", missing: 3 }, "incomplete"],
  ["calls of another gateway are not its own", [probed("smoke", { gateway: "replica" })], {}, "silent"],
];

for (const [why, exchanges, run, state] of witnessStates) {
  test(`the witness of a gateway: ${why}`, () => {
    assert.deepEqual(gathered(exchanges, [], undefined, [aWitnessRun(run)]).gateways, [
      aGatewaySeen({ witness: state }),
    ]);
  });
}

const [first, second] = [40, 1_300];

test("stray calls are counted by target, named as in the manifest, with the time of the first", () => {
  const strays = [
    { target: "dep-backup", ms: first },
    { target: "shadow", ms: first },
    { target: "backup", ms: second },
    { target: "sk9f8e7d6c5b4a3f2e1d0c", ms: second },
  ];
  const [witness] = gathered([probed("smoke")], [], undefined, [aWitnessRun({ strays })]).witnesses;
  assert.deepEqual(witness, {
    ...aWitnessRun(),
    strays: [
      { target: "backup", calls: 2, first_ms: first },
      { target: "shadow", calls: 1, first_ms: first },
      { target: "other", calls: 1, first_ms: second },
    ],
  });
});

for (const count of [63, 64, 65, 70])
  test(`stray calls at ${count} targets: none is lost`, () => {
    const strays = Array.from({ length: count }, (_, index) => ({ target: `t${index}`, ms: first }));
    const [witness] = gathered([probed("smoke")], [], undefined, [aWitnessRun({ strays })]).witnesses;
    assert.equal(witness?.strays.length, Math.min(count, 64));
    assert.equal(
      witness.strays.reduce((sum, { calls }) => sum + calls, 0),
      count,
    );
  });

test("a gateway without a witness is reported as such", () => {
  const { gateways } = gathered(
    [probed("smoke", { witness: null })],
    [],
    [aBoundGateway({ credentialState: "missing", missing: ["STAGING_KEY"] })],
  );
  assert.deepEqual(gateways, [aGatewaySeen({ credential: "missing", witness: "none", missing: ["STAGING_KEY"] })]);
});

const versioned = aBoundGateway({
  settings: aGateway({ dialect: { ...generic, version: "x-version" }, headers: { "x-a": { env: "B" }, "x-c": "d" } }),
});

const versions: readonly (readonly [why: string, said: readonly string[], version: string | null])[] = [
  ["one that all answers say", ["1.80.5", "1.80.5"], "1.80.5"],
  ["none where answers differ", ["1.80.5", "1.81.0"], null],
  ["none where no answer says it", [], null],
  ["none where it cannot be shown", ["1.80.5 (built here)"], null],
  ["none where the manifest describes another", ["blue"], null],
];

for (const [why, said, version] of versions) {
  test(`the version of a gateway: ${why}`, () => {
    const exchanges = said.map((value) => probed("smoke", { stated: new Map([["x-version", value]]) }));
    const foreign = probed("smoke", { gateway: "replica", stated: new Map([["x-version", "0.1"]]) });
    const expect = [{ gateway: null, header: "x-version", matches: "1.*", equals: null }];
    const environment = { name: "staging", flags: [], expect };
    const { gateways } = gathered([...exchanges, foreign], [], [versioned], [], environment);
    assert.equal(gateways[0]?.version, version);
  });
}

test("evidence has only the names of the headers sent to a gateway", () => {
  assert.deepEqual(gathered([], [], [versioned]).gateways[0]?.headers, ["x-a", "x-c"]);
});

test("each expectation of the environment is evidence, from the files that it names", () => {
  const expect = [{ gateway: null, header: "x-config", matches: null, equals: { sha256: "gone.yaml" } }];
  const environment = { name: "staging", flags: [], expect };
  const evidence = gatherEvidence({
    manifest: { ...manifest, environment },
    gateways: [versioned],
    probed: { exchanges: [probed("smoke")], cutOff: [], unrun: [] },
    witnesses: [],
    ledgers: keepLedgers([probed("smoke")], manifest, []),
    logs: [],
    contracts: [],
    expected: new Map([["gone.yaml", null]]),
    byConfiguration: { byRoute: new Map(), showing: new Map() },
    replicas: [],
  });
  assert.deepEqual(
    evidence.environment.map(({ header, result }) => [header, result]),
    [["x-config", "unreadable"]],
  );
});

const stops: readonly (readonly [reasons: readonly Unrun["reason"][], stopped: Evidence["stopped"]])[] = [
  [[], "no"],
  [["no-force", "pass-through", "credential-missing"], "no"],
  [["no-force", "out-of-time"], "out-of-time"],
  [["out-of-time", "cancelled"], "cancelled"],
];

for (const [reasons, stopped] of stops) {
  test(`a run with the obstacles [${reasons.join(", ")}] was stopped: ${stopped}`, () => {
    const unrun = reasons.map((reason): Unrun => ({ route: "other", check: "smoke", reason }));
    assert.equal(gathered([], unrun).stopped, stopped);
  });
}

test("leaks are added to those that are known, and nothing else changes", () => {
  const evidence = anEvidence({ leaks: [{ surface: "comment", rule: "nonce" }] });
  const more = withLeaks(evidence, [{ surface: "records", rule: "credential" }]);
  assert.deepEqual(more.leaks, [
    { surface: "comment", rule: "nonce" },
    { surface: "records", rule: "credential" },
  ]);
  assert.deepEqual({ ...more, leaks: evidence.leaks }, evidence);
});
