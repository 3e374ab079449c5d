import assert from "node:assert/strict";
import { test } from "node:test";
import { unionEvidence } from "../../src/evidence/union.ts";
import type {
  Evidence,
  ExpectationEvidence,
  Ledger,
  LogEvidence,
  ReplicaEvidence,
  WitnessEvidence,
} from "../../src/generated/types.ts";
import { withDerivedLedgers } from "../../src/ledger/derive.ts";
import {
  aContract,
  anEvidence,
  anExchange,
  byHeader,
  byWitness,
  ledgerOf,
  routeEvidence,
  seen as calledBy,
} from "../support/evidence.ts";
import { aGatewaySeen } from "../support/gateways.ts";
import { aManifest, aRoute } from "../support/manifest.ts";
import { aWitness } from "../support/witnesses.ts";

const ids = ["one", "two"];
const manifest = aManifest({ routes: ids.map((id) => aRoute({ id })) });
const nothingByConfiguration = { byRoute: new Map(), showing: new Map() };

/** What two legs saw, each with its route and this besides. */
function unionOf(...seen: readonly Partial<Evidence>[]): Evidence {
  const legs = seen.map((over, index) => {
    const own = ids[index] ?? "";
    const routes = ids.map((route) => routeEvidence({ route, ...(route !== own && { exchanges: [] }) }));
    return { routes: new Set([own]), evidence: anEvidence({ routes, ...over }) };
  });
  const once = { contracts: [aContract()], byConfiguration: nothingByConfiguration, expected: new Map() };
  return unionEvidence(manifest, legs, { ...once, partials: undefined, unrun: new Map() });
}

function log(over: Partial<LogEvidence> = {}): LogEvidence {
  return { log: "calls", state: "read", rows: 3, overlong: 0, torn: 0, unreadable: 0, truncated: false, ...over };
}

function header(over: Partial<ExpectationEvidence> = {}): ExpectationEvidence {
  const expected = { gateway: "staging", header: "x-version", expected: "1.*", index: 0, by_digest: false };
  return { ...expected, seen: "1.2", result: "matches", ...over };
}

test("each route has the exchanges of its own leg, in the order of the manifest", () => {
  const { routes } = unionOf({}, {});
  assert.deepEqual(
    routes.map(({ route, exchanges }) => [route, exchanges.length > 0]),
    [
      ["one", true],
      ["two", true],
    ],
  );
});

test("a leg's word about contracts does not count: the job that merges has read them", () => {
  const { contracts, routes } = unionOf({ contracts: [aContract({ state: "stale" })] }, {});
  assert.deepEqual([contracts.length, contracts[0]?.state], [1, "unchanged"]);
  assert.equal(routes[0]?.contract_state, "unchanged");
});

const states: readonly [
  why: string,
  one: Partial<Evidence>,
  other: Partial<Evidence>,
  is: (union: Evidence) => unknown,
  expected: unknown,
][] = [
  [
    "a credential that one leg lacks",
    { gateways: [aGatewaySeen()] },
    { gateways: [aGatewaySeen({ credential: "missing", missing: ["KEY"] })] },
    ({ gateways: [seen] }) => [seen?.credential, seen?.missing],
    ["missing", ["KEY"]],
  ],
  [
    "two versions are none",
    { gateways: [aGatewaySeen({ version: "1.2" })] },
    { gateways: [aGatewaySeen({ version: "1.3" })] },
    ({ gateways: [seen] }) => seen?.version,
    null,
  ],
  [
    "a witness that one leg did not see",
    { gateways: [aGatewaySeen({ witness: "spoke" })] },
    { gateways: [aGatewaySeen({ witness: "silent" })] },
    ({ gateways: [seen] }) => seen?.witness,
    "silent",
  ],
  [
    "rows of a log are counted together",
    { logs: [log()] },
    { logs: [log({ rows: 4 })] },
    ({ logs: [read] }) => [read?.rows, read?.state],
    [7, "read"],
  ],
  [
    "a log that one leg could not read",
    { logs: [log()] },
    { logs: [log({ state: "missing", rows: 0 })] },
    ({ logs: [read] }) => read?.state,
    "missing",
  ],
  [
    "the same value of a header",
    { environment: [header()] },
    { environment: [header()] },
    ({ environment: [seen] }) => seen?.result,
    "matches",
  ],
  [
    "two values that both match",
    { environment: [header()] },
    { environment: [header({ seen: "1.3" })] },
    ({ environment: [seen] }) => [seen?.result, seen?.seen],
    ["several", null],
  ],
  [
    "a header that one leg did not get",
    { environment: [header()] },
    { environment: [header({ seen: null, result: "missing" })] },
    ({ environment: [seen] }) => seen?.result,
    "missing",
  ],
  ["a leg that was cancelled", {}, { stopped: "cancelled" }, ({ stopped }) => stopped, "cancelled"],
  ["a leak of one leg", {}, { leaks: [{ surface: "bundle", rule: "credential" }] }, ({ leaks }) => leaks.length, 1],
];

for (const [why, one, other, is, expected] of states)
  test(`two legs: ${why}`, () => {
    assert.deepEqual(is(unionOf(one, other)), expected);
    assert.deepEqual(is(unionOf(other, one)), expected);
  });

test("a header that the gateway gave one leg is expected in every leg: without it the answer says less than the others", () => {
  const leg = (id: string, ledger: Ledger): Partial<Evidence> => ({
    routes: ids.map((route) =>
      routeEvidence({ route, exchanges: route === id ? [anExchange("smoke", { ledger })] : [] }),
    ),
  });
  const stating = ledgerOf([byHeader(1), byWitness(1)], calledBy("main 200").calls);
  const union = unionOf(leg("one", stating), leg("two", calledBy("main 200")));
  const derived = withDerivedLedgers(union, manifest).routes.map(({ exchanges: [smoke] }) => smoke?.ledger);
  assert.deepEqual(derived[1]?.expected, derived[0]?.expected);
  assert.deepEqual(
    derived.map((ledger) => ledger?.accounts.map(({ source, attempts }) => [source, attempts])),
    [
      [
        ["header", 1],
        ["witness", 1],
      ],
      [
        ["header", null],
        ["witness", 1],
      ],
    ],
  );
});

test("two witnesses of one gateway are one that saw the worst of both", () => {
  const seen: readonly WitnessEvidence[] = [
    aWitness({ strays: [{ target: "main", calls: 2, first_ms: 9 }] }),
    aWitness({ quiet: false, state: "incomplete", missing: 3, strays: [{ target: "main", calls: 1, first_ms: 4 }] }),
  ];
  const { witnesses } = unionOf({ witnesses: seen.slice(0, 1) }, { witnesses: seen.slice(1) });
  assert.equal(witnesses.length, 1);
  const [{ state, missing, quiet, strays } = aWitness()] = witnesses;
  assert.deepEqual(
    [state, missing, quiet, strays],
    ["incomplete", 3, false, [{ target: "main", calls: 3, first_ms: 4 }]],
  );
});

/** The witnesses of each leg, and those of the run as `gateways state`. */
const byGateways: readonly (readonly [
  why: string,
  one: WitnessEvidence[],
  other: WitnessEvidence[],
  expected: string[],
])[] = [
  [
    "a leg that asked more gateways of the same provider, which was restarted",
    [aWitness()],
    [aWitness({ gateways: ["staging", "other"], state: "restarted" })],
    ["other+staging restarted"],
  ],
  [
    "gateways that one leg asked alone and another one together",
    [aWitness(), aWitness({ gateways: ["other"] })],
    [aWitness({ gateways: ["staging", "other"] })],
    ["other+staging read"],
  ],
  ["a leg without a witness of the gateway that it asked", [aWitness()], [], ["staging unreachable"]],
  ["no leg with a witness", [], [], []],
  [
    "a gateway with a witness that nobody asked",
    [aWitness(), aWitness({ gateways: ["other"] })],
    [aWitness()],
    ["other read", "staging read"],
  ],
];

for (const [why, one, other, expected] of byGateways)
  test(`witnesses of two legs: ${why}`, () => {
    for (const seen of [
      [one, other],
      [other, one],
    ]) {
      const { witnesses } = unionOf(...seen.map((each) => ({ witnesses: each })));
      const told = witnesses.map(({ gateways, state }) => `${gateways.toSorted().join("+")} ${state}`);
      assert.deepEqual(told.toSorted(), expected);
    }
  });

/** A replica of this file, whose copy has this digest. */
function replica(copy: string, file = "litellm.yaml"): ReplicaEvidence {
  const digest = (fill: string): string => `sha256:${fill.repeat(64)}`;
  const files = [{ file, original: digest("a"), copy: digest(copy), result: "matches" as const }];
  return { gateway: "staging", kind: "litellm", changes: 4, files, others: [] };
}

const copies: readonly (readonly [why: string, one: ReplicaEvidence, other: ReplicaEvidence, expected: string[]])[] = [
  ["the same copy", replica("b"), replica("b"), ["litellm.yaml b"]],
  ["copies with ports of their own", replica("b"), replica("c"), ["litellm.yaml none"]],
  ["copies of two files", replica("b"), replica("b", "other.yaml"), ["litellm.yaml b", "other.yaml b"]],
];

for (const [why, one, other, expected] of copies)
  test(`replicas of two legs: ${why}`, () => {
    const { replicas = [] } = unionOf({ replicas: [one] }, { replicas: [other] });
    const told = replicas.flatMap(({ files }) => files.map(({ file, copy }) => `${file} ${copy?.at(-1) ?? "none"}`));
    assert.deepEqual(told, expected);
  });
