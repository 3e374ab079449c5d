import assert from "node:assert/strict";
import { test } from "node:test";
import { generic } from "../../src/dialects/generic.ts";
import { gatherEvidence, withLeaks } from "../../src/evidence/gather.ts";
import type { Evidence, GatewayEvidence } from "../../src/generated/types.ts";
import { keepLedgers } from "../../src/ledger/ledger.ts";
import type { ProbedExchange } from "../../src/probe/exchange.ts";
import type { Unrun } from "../../src/probe/plan.ts";
import { anEvidence } from "../support/evidence.ts";
import { aGateway, aManifest, aRoute } from "../support/manifest.ts";
import { aBoundGateway, aWitnessBinding, probed, reading, realCredential } from "../support/probing.ts";

const manifest = aManifest({ routes: [aRoute(), aRoute({ id: "other" })] });

function gathered(
  exchanges: readonly ProbedExchange[],
  unrun: readonly Unrun[] = [],
  gateways = [aBoundGateway({ witness: aWitnessBinding })],
): Evidence {
  return gatherEvidence({
    manifest,
    gateways,
    probed: { exchanges, unrun },
    ledgers: keepLedgers(exchanges, manifest, []),
    logs: [],
    contracts: [],
    expected: new Map(),
  });
}

test("exchanges stand under their route with their own ledger; every route has its place", () => {
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

test("what could not be asked stands under its route", () => {
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

const unasked = reading(null);
const unseen = reading([]);

const witnesses: readonly (readonly [why: string, exchanges: ProbedExchange[], state: GatewayEvidence["witness"]])[] = [
  ["it showed a call", [probed("smoke"), probed("wrong-path", { witness: unasked })], "spoke"],
  ["it showed none", [probed("wrong-path", { witness: unseen })], "silent"],
  [
    "it could not be asked once",
    [probed("wrong-path", { witness: unseen }), probed("smoke", { witness: unasked })],
    "unreachable",
  ],
  ["calls of another gateway are not its own", [probed("smoke", { gateway: "replica" })], "silent"],
];

for (const [why, exchanges, state] of witnesses) {
  test(`the witness of a gateway: ${why}`, () => {
    assert.deepEqual(gathered(exchanges).gateways, [
      { gateway: "staging", credential: "present", witness: state, version: null, headers: [] },
    ]);
  });
}

test("a gateway without a witness says so", () => {
  const { gateways } = gathered(
    [probed("smoke", { witness: null })],
    [],
    [aBoundGateway({ credentialState: "missing" })],
  );
  assert.deepEqual(gateways, [
    { gateway: "staging", credential: "missing", witness: "none", version: null, headers: [] },
  ]);
});

const versioned = aBoundGateway({
  settings: aGateway({ dialect: { ...generic, version: "x-version" }, headers: { "x-a": { env: "B" }, "x-c": "d" } }),
});

const versions: readonly (readonly [why: string, said: readonly string[], version: string | null])[] = [
  ["one that all answers say", ["1.80.5", "1.80.5"], "1.80.5"],
  ["none where answers differ", ["1.80.5", "1.81.0"], null],
  ["none where no answer says it", [], null],
  ["none where it cannot be shown", ["1.80.5 (built here)"], null],
];

for (const [why, said, version] of versions) {
  test(`the version of a gateway: ${why}`, () => {
    const exchanges = said.map((value) => probed("smoke", { stated: new Map([["x-version", value]]) }));
    const foreign = probed("smoke", { gateway: "replica", stated: new Map([["x-version", "0.1"]]) });
    assert.equal(gathered([...exchanges, foreign], [], [versioned]).gateways[0]?.version, version);
  });
}

test("of the headers that a gateway is sent evidence has the names alone", () => {
  assert.deepEqual(gathered([], [], [versioned]).gateways[0]?.headers, ["x-a", "x-c"]);
});

test("each expectation of the environment is evidence, from the files that it names", () => {
  const expect = [{ gateway: null, header: "x-config", matches: null, equals: { sha256: "gone.yaml" } }];
  const environment = { name: "staging", flags: [], expect };
  const evidence = gatherEvidence({
    manifest: { ...manifest, environment },
    gateways: [versioned],
    probed: { exchanges: [probed("smoke")], unrun: [] },
    ledgers: keepLedgers([probed("smoke")], manifest, []),
    logs: [],
    contracts: [],
    expected: new Map([["gone.yaml", null]]),
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
