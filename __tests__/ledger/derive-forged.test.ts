import assert from "node:assert/strict";
import { test } from "node:test";
import { limits } from "../../src/core/limits.ts";
import type { Account, EffectiveManifest, Evidence, Exchange, Ledger } from "../../src/generated/types.ts";
import { withDerivedLedgers } from "../../src/ledger/derive.ts";
import {
  anEvidence,
  anExchange,
  byHeader,
  byWitness,
  calls,
  ledgerOf,
  refusal,
  routeEvidence,
  seen,
  success,
} from "../support/evidence.ts";
import { aLog } from "../support/logs.ts";
import { aGateway, aManifest } from "../support/manifest.ts";
import { aWitness } from "../support/witnesses.ts";

interface Scene {
  exchanges: Exchange[];
  evidence?: Partial<Evidence>;
  manifest?: Partial<EffectiveManifest>;
}

/** The ledgers of one route, derived again. */
function derived({ exchanges, evidence = {}, manifest = {} }: Scene): Ledger[] {
  const given = anEvidence({ routes: [routeEvidence({ exchanges })], ...evidence });
  const [route] = withDerivedLedgers(given, aManifest(manifest)).routes;
  return (route?.exchanges ?? []).map(({ ledger }) => ledger);
}

const witnessed = (scene: Scene): (Account | undefined)[] =>
  derived(scene).map(({ accounts }) => accounts.find(({ source }) => source === "witness"));
const shown = (scene: Scene): string[] => witnessed(scene).map((account) => `${account?.bound} ${account?.attempts}`);

const smoke = (ledger: Ledger, over: Partial<Exchange> = {}) => anExchange("smoke", { ledger, ...over });
const failed = { observation: refusal(404, "unknown_path") };
const two = seen("main 500", "main 200");
const other = anExchange("stream");
const none = seen();

const counts: readonly (readonly [why: string, scene: Scene, ...shown: string[]])[] = [
  ["what the calls say", { exchanges: [smoke(two)] }, "exact 2"],
  [
    "a number that the calls do not bear out",
    { exchanges: [smoke(ledgerOf([byWitness(1)], calls("main 500", "main 200")))] },
    "exact 2",
  ],
  ["no account, and a bound witness", { exchanges: [smoke(ledgerOf([], calls("main 200")))] }, "exact 1"],
  [
    "a witness of another gateway",
    { exchanges: [smoke(two)], evidence: { witnesses: [aWitness({ gateways: ["other"] })] } },
    "undefined undefined",
  ],
  [
    "a second witness",
    {
      exchanges: [smoke(two)],
      evidence: { witnesses: [aWitness({ gateways: ["other"], state: "restarted" }), aWitness()] },
    },
    "exact 2",
  ],
  [
    "a witness that was not read",
    { exchanges: [smoke(two)], evidence: { witnesses: [aWitness({ state: "incomplete" })] } },
    "unknown null",
  ],
  [
    "calls of no exchange",
    {
      exchanges: [smoke(two)],
      evidence: { witnesses: [aWitness({ strays: [{ target: "main", calls: 1, first_ms: 5 }] })] },
    },
    "at-least 2",
  ],
  ["no quiet period", { exchanges: [smoke(two)], evidence: { witnesses: [aWitness({ quiet: false })] } }, "at-least 2"],
  [
    "a call that has not ended",
    {
      exchanges: [
        smoke({ ...two, calls: two.calls.map((call, at) => (at === 1 ? { ...call, ended_ms: null } : call)) }),
      ],
    },
    "at-least 2",
  ],
  [
    "no call of a refused request, and calls of others",
    { exchanges: [smoke(none, failed), other] },
    "exact 0",
    "exact 1",
  ],
  ["no call of an answered request", { exchanges: [smoke(none), other] }, "unknown null", "exact 1"],
  [
    "no call at all",
    { exchanges: [smoke(none, failed), smoke(none, { ...failed, exchange: 2 })] },
    "unknown null",
    "unknown null",
  ],
  [
    "calls of another gateway alone",
    { exchanges: [smoke(none, failed), { ...other, gateway: "other" }] },
    "unknown null",
    "undefined undefined",
  ],
];

for (const [why, scene, ...expected] of counts) {
  test(`the count of the witness is derived from ${why}`, () => {
    assert.deepEqual(shown(scene), expected);
  });
}

test("a ledger keeps a bounded number of calls, and only then the stated count of the rest", () => {
  const made = (length: number) => calls(...Array.from({ length }, () => "main 500"));
  const stating = (length: number, attempts: number) => smoke(ledgerOf([byWitness(attempts)], made(length)));
  const most = limits.ledgerCalls;
  assert.deepEqual(shown({ exchanges: [stating(most, most + 9)] }), [`exact ${most + 9}`]);
  assert.deepEqual(shown({ exchanges: [stating(most, 1)] }), [`exact ${most}`]);
  assert.deepEqual(shown({ exchanges: [stating(most - 1, most + 9)] }), [`exact ${most - 1}`]);
});

test("calls are in the order of their starts, counted from the first, under the names of the manifest", () => {
  const [first, second] = calls("dep-primary 500", "dep-backup 200");
  assert.ok(first !== undefined && second !== undefined);
  const late = { ...first, started_ms: 40, ended_ms: 30 };
  const [ledger] = derived({
    exchanges: [smoke({ ...two, calls: [late, { ...second, started_ms: 60, ended_ms: 70 }] })],
  });
  assert.deepEqual(
    ledger?.calls.map(({ target, started_ms, ended_ms }) => [target, started_ms, ended_ms]),
    [
      ["main", 0, 40],
      ["backup", 20, 70],
    ],
  );
  const swapped = [first, { ...second, started_ms: 20 }, { ...second, started_ms: 10, target: "main" }];
  const [sorted] = derived({ exchanges: [smoke({ ...two, calls: swapped })] });
  assert.deepEqual(
    sorted?.calls.map(({ started_ms }) => started_ms),
    [0, 10, 20],
  );
});

const told: readonly (readonly [
  via: Exchange["via"],
  attribution: Ledger["attribution"],
  requests: number,
  is: string,
])[] = [
  ["gate", "nonce", 1, "nonce 1"],
  ["gate", "time", 7, "nonce 1"],
  ["client", "time", 7, "time 7"],
  ["client", "nonce", 0, "nonce 0"],
];

for (const [via, attribution, client_requests, is] of told) {
  test(`requests by ${via}, joined by ${attribution}, ${client_requests} of them: ${is}`, () => {
    const [ledger] = derived({ exchanges: [smoke({ ...two, attribution, client_requests }, { via })] });
    assert.equal(`${ledger?.attribution} ${ledger?.client_requests}`, is);
  });
}

const sources = (scene: Scene): string[][] =>
  derived(scene).map(({ expected }) => expected.map(({ source, name }) => `${source} ${name}`));

test("a header of one answer is expected of the answers of the same gateway and class", () => {
  const heard = smoke(ledgerOf([byHeader(1)]));
  const names = sources({
    exchanges: [heard, other, smoke(none, failed), smoke(none, { gateway: "other", observation: success() })],
  });
  assert.deepEqual(names, [
    ["header x-gateway-attempts", "witness staging"],
    ["header x-gateway-attempts", "witness staging"],
    ["witness staging"],
    [],
  ]);
});

test("each exchange is expected in the logs of its gateway alone", () => {
  const logs = [aLog({ name: "a" }), aLog({ name: "b", gateway: "other" }), aLog({ name: "c" })];
  const gateways = { staging: aGateway(), other: aGateway() };
  const names = sources({ exchanges: [smoke(none), smoke(none, { gateway: "other" })], manifest: { logs, gateways } });
  assert.deepEqual(names, [["log a", "log c", "witness staging"], ["log b"]]);
});
