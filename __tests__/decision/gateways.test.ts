import assert from "node:assert/strict";
import { test } from "node:test";
import { findings } from "../../src/decision/judge.ts";
import type { Evidence, GatewayEvidence, UnrunCheck, WitnessEvidence } from "../../src/generated/types.ts";
import { everyRoute } from "../../src/promotion/gating.ts";
import {
  anEvidence,
  anExchange,
  byHeader,
  byWitness,
  ledgerOf,
  refusal,
  routeEvidence,
  seen,
} from "../support/evidence.ts";
import { aGatewaySeen } from "../support/gateways.ts";
import { aGateway, aManifest, aRoute, settings } from "../support/manifest.ts";
import { aWitness } from "../support/witnesses.ts";

const checks = [settings("smoke"), settings("stream"), settings("smoke", { gateway: "replica" })];
const manifest = aManifest({ gateways: { staging: aGateway(), replica: aGateway() }, routes: [aRoute({ checks })] });

interface Scene {
  exchanges?: Evidence["routes"][number]["exchanges"];
  unrun?: UnrunCheck[];
  staging?: Partial<WitnessEvidence>;
  replica?: Partial<WitnessEvidence>;
  gateways?: Partial<GatewayEvidence>[];
}

/** What the rule about gateways finds at two of them: `case gateway check`. */
function found({ exchanges = [], unrun = [], staging = {}, replica = {}, gateways = [] }: Scene): string[] {
  const evidence = anEvidence({
    routes: [routeEvidence({ exchanges, unrun })],
    witnesses: [aWitness({ gateways: ["replica"], ...replica }), aWitness(staging)],
    gateways: [{ gateway: "replica" }, {}, ...gateways].map(aGatewaySeen),
  });
  return findings(evidence, manifest, everyRoute(manifest))
    .filter(({ rule }) => rule === "reachable")
    .map(({ case: name, args, check }) => `${name} ${args["gateway"]} ${check ?? "-"}`);
}

const unwitnessed = ledgerOf([byWitness(null)]);
const refused = { observation: refusal(401, "authentication"), ledger: seen() };
const atReplica = { exchange: 2, gateway: "replica" };

const rows: readonly (readonly [why: string, scene: Scene, ...found: string[]])[] = [
  ["two gateways that answer", { exchanges: [anExchange("smoke"), anExchange("smoke", atReplica)] }],
  [
    "a witness that is gone is told once, at the exchange that it did not count",
    { exchanges: [anExchange("smoke", { ledger: unwitnessed })], staging: { state: "unreachable" } },
    "witness-unreachable staging smoke",
  ],
  [
    "a witness that is gone after it counted is told of the gateway",
    { exchanges: [anExchange("smoke", { ledger: seen("main 200") })], staging: { state: "unreachable" } },
    "witness-unreachable staging -",
  ],
  [
    "a witness that is gone and was not expected to count is told of the gateway",
    { exchanges: [anExchange("smoke", { ledger: ledgerOf([byHeader(1)]) })], staging: { state: "refused" } },
    "witness-refused staging -",
  ],
  [
    "the count of a header does not stand for that of a witness that is gone",
    {
      exchanges: [anExchange("smoke", { ledger: ledgerOf([byHeader(1), byWitness(null)]) })],
      staging: { state: "refused" },
    },
    "witness-refused staging smoke",
  ],
  [
    "a witness that is gone where it is expected beside a header that says nothing",
    {
      exchanges: [anExchange("smoke", { ledger: ledgerOf([byHeader(null), byWitness(2)]) })],
      staging: { state: "refused" },
    },
    "witness-refused staging -",
  ],
  [
    "what one gateway refuses does not hide that the witness of the other is gone",
    { exchanges: [anExchange("smoke", { ...atReplica, ...refused })], staging: { state: "foreign" } },
    "credential-refused replica smoke",
    "witness-foreign staging -",
  ],
  [
    "the credential of one gateway is missing",
    {
      exchanges: [anExchange("smoke")],
      gateways: [],
      unrun: [
        { check: "stream", reason: "pass-through" },
        { check: "smoke", reason: "credential-missing" },
      ],
    },
  ],
];

for (const [why, scene, ...expected] of rows) {
  test(`reachable, with two gateways: ${why}`, () => {
    assert.deepEqual(found(scene), expected);
  });
}

test("the gateway whose credential is missing is named with its variable, and no other one", () => {
  const unrun: UnrunCheck[] = [
    { check: "stream", reason: "pass-through" },
    { check: "smoke", reason: "credential-missing" },
  ];
  const evidence = anEvidence({
    routes: [routeEvidence({ exchanges: [anExchange("smoke")], unrun })],
    gateways: [
      aGatewaySeen({ gateway: "replica", credential: "missing", missing: ["A_KEY", "B_KEY"] }),
      aGatewaySeen(),
    ],
    witnesses: [aWitness(), aWitness({ gateways: ["replica"] })],
  });
  const told = findings(evidence, manifest, everyRoute(manifest)).filter(({ rule }) => rule === "reachable");
  assert.deepEqual(
    told.map(({ case: name, args }) => [name, args]),
    [["credential-missing", { gateway: "replica", credential: "A_KEY, B_KEY" }]],
  );
});

test("a credential that is missing where every check was made is no finding of this rule", () => {
  const gateways = [{ gateway: "staging", credential: "missing", missing: ["A_KEY"] }] as const;
  const unrun: UnrunCheck[] = [{ check: "stream", reason: "cancelled" }];
  const evidence = anEvidence({
    routes: [routeEvidence({ exchanges: [anExchange("smoke")], unrun })],
    gateways: gateways.map((one) => aGatewaySeen({ ...one, missing: [...one.missing] })),
    witnesses: [aWitness()],
  });
  const only = aManifest();
  assert.ok(findings(evidence, only, everyRoute(only)).every(({ rule }) => rule !== "reachable"));
});
