import assert from "node:assert/strict";
import { test } from "node:test";
import { limits } from "../../src/core/limits.ts";
import { generic } from "../../src/dialects/generic.ts";
import type { Account, Dialect, Exchange, Ledger } from "../../src/generated/types.ts";
import { derivedLedger } from "../../src/ledger/complete.ts";
import { withDerivedLedgers } from "../../src/ledger/derive.ts";
import { playedTargets } from "../../src/ledger/played.ts";
import {
  aBundle,
  anEvidence,
  anExchange,
  byHeader,
  calls,
  ledgerOf,
  refusal,
  routeEvidence,
  seen,
  success,
} from "../support/evidence.ts";
import { byLog, logged } from "../support/logged.ts";
import { aLog } from "../support/logs.ts";
import { aGateway, aManifest, aRoute } from "../support/manifest.ts";

const header = "x-gateway-attempts";
const measured: Dialect = {
  ...generic,
  verified: "measured",
  accounts: [
    { header: "x-retries", basis: "retries", scope: "gateway" },
    { header, basis: "retries", scope: "gateway", exact_when: { status: ["2xx"] }, absent: { "2xx": "zero" } },
  ],
};

function derived(exchange: Exchange, dialect: Dialect = measured, logs = [aLog()].slice(1)): Ledger | undefined {
  const evidence = anEvidence({ routes: [routeEvidence({ exchanges: [exchange] })], witnesses: [] });
  const manifest = aManifest({ gateways: { staging: aGateway({ dialect }), other: aGateway() }, logs });
  return withDerivedLedgers(evidence, manifest).routes[0]?.exchanges[0]?.ledger;
}

/** `basis scope bound attempts` of the one account. */
function shown(stated: Partial<Account>, over: Partial<Exchange> = {}, dialect: Dialect = measured): string {
  const ledger = ledgerOf([byHeader(2, { basis: "retries", scope: "gateway", bound: "exact", ...stated })]);
  const account = derived(anExchange("smoke", { ledger, ...over }), dialect)?.accounts[0];
  return `${account?.basis} ${account?.scope} ${account?.bound} ${account?.attempts}`;
}

const failed = { observation: refusal(500, "upstream_error") };
const documented: Dialect = { ...measured, verified: "documented" };

const rows: readonly (readonly [
  why: string,
  is: string,
  stated: Partial<Account>,
  over?: Partial<Exchange>,
  dialect?: Dialect,
])[] = [
  ["a measured dialect that says that the header is exact", "retries gateway exact 3", {}],
  ["a stated lower bound", "retries gateway at-least 3", { bound: "at-least" }],
  ["another class of status", "retries gateway at-least 3", {}, failed],
  ["a dialect that nobody measured", "retries gateway at-least 3", {}, {}, documented],
  ["a client that may have sent several requests", "retries gateway at-least 3", {}, { via: "client" }],
  ["an unknown scope", "retries unknown exact 3", { scope: "unknown" }],
  ["another scope", "retries gateway exact 3", { scope: "path" }],
  ["another basis than the dialect's", "retries gateway exact 3", { basis: "attempts" }],
  ["nothing", "retries unknown unknown null", { value: null }],
  ["zero, as an absent header means it", "attempts gateway exact 0", { value: 0, basis: "attempts" }],
  ["zero retries", "retries gateway exact 1", { value: 0 }],
  ["zero where an absent header means nothing", "retries gateway at-least 1", { value: 0, basis: "attempts" }, failed],
  ["a header that the dialect does not declare", "attempts unknown unknown null", { name: "x-other" }],
];

for (const [why, is, stated, over, dialect] of rows) {
  test(`the count of a header is derived from ${why}`, () => {
    assert.equal(shown(stated, over, dialect), is);
  });
}

test("switches are what a header counts where the dialect has one, else what a served target shows", () => {
  const served = { observation: success({ served_by: "backup" }) };
  const ledger = { ...ledgerOf([]), switches: { header: 5, log: null } };
  const counting: Dialect = { ...measured, switches: "x-fallbacks" };
  assert.equal(derived(anExchange("smoke", { ledger, ...served }), counting)?.switches.header, 5);
  assert.equal(derived(anExchange("smoke", { ledger, ...served }))?.switches.header, 1);
});

test("logs of the exchange's gateway are kept in the order of the manifest, and no other one", () => {
  const names = ["a", "b", "c", "unread"];
  const logs = names.map((name) => aLog({ name, gateway: name === "b" ? "other" : "staging" }));
  const stated = ["c", "b", "a", "stranger"].map((log, index) =>
    logged({ log }, ...["main 500", "main 200"].slice(index % 2)),
  );
  const accounts = ["c", "a"].map((name) => byLog(7, { name }));
  const ledger = derived(anExchange("smoke", { ledger: { ...ledgerOf(accounts), logs: stated } }), measured, logs);
  assert.deepEqual(
    ledger?.logs.map(({ log, rows: found }) => [log, found]),
    [
      ["a", 2],
      ["c", 2],
    ],
  );
  assert.deepEqual(
    ledger?.accounts.map(({ name, attempts }) => [name, attempts]),
    [
      ["a", 2],
      ["c", 2],
      ["unread", null],
    ],
  );
});

const most = limits.ledgerCalls;
const many = ledgerOf([], calls(...Array.from({ length: most }, () => "main 500")));

const kept: readonly (readonly [
  why: string,
  targets: string[],
  counts: Record<string, number>,
  is: Record<string, number>,
])[] = [
  ["more calls than are kept", ["main", "backup"], { main: most, backup: 40 }, { main: most, backup: 40 }],
  ["as many calls as are listed", ["main", "backup"], { main: 1, backup: 1 }, { main: 1, backup: 1 }],
  ["fewer calls than are listed", ["main", "backup", "main"], { main: 1, backup: 9 }, { main: 2, backup: 1 }],
  ["a target that is not listed", ["main"], { main: 9, backup: 9 }, { main: 1 }],
  ["a listed target without a count", ["main", "backup"], { main: 9 }, { main: 1, backup: 1 }],
  ["another target than the listed one", ["main"], { backup: 9 }, { main: 1 }],
  ["a target listed twice in a row", ["main", "main"], { main: 9 }, { main: 2 }],
];

for (const [why, targets, per_target, is] of kept) {
  test(`of a ledger that is full, the counts of targets are kept only where they fit: ${why}`, () => {
    const ledger = derivedLedger({ ...many, targets, attempts: { ...many.attempts, per_target } });
    assert.deepEqual([ledger.targets, ledger.attempts.per_target], [targets, is]);
  });
}

test("a ledger that is not full derives targets and counts from its calls", () => {
  const few = { ...many, calls: many.calls.slice(1), targets: ["backup"] };
  const ledger = derivedLedger(few);
  assert.deepEqual([ledger.targets, ledger.attempts.per_target], [["main"], { main: most - 1 }]);
});

test("a target was only played where no gateway without a witness reached the real one", () => {
  const manifest = aManifest({ routes: [aRoute({ id: "one" }), aRoute({ id: "two" }), aRoute({ id: "three" })] });
  const real = (over: Partial<Exchange>) => anExchange("smoke", { exchange: 2, gateway: "real", ...over });
  const served = real({ ledger: ledgerOf([]), observation: success({ served_by: "backup" }) });
  const routes = [
    routeEvidence({ route: "one", exchanges: [anExchange("fallback"), served] }),
    routeEvidence({ route: "two", exchanges: [anExchange("fallback", { ledger: seen("backup 200") })] }),
    routeEvidence({ route: "three", exchanges: [anExchange("fallback")] }),
  ];
  const { evidence, decision } = aBundle(anEvidence({ routes }), manifest);
  const gated = { ...decision, routes: { one: "promote", two: "promote" } } as const;
  assert.deepEqual(playedTargets({ evidence, decision: gated }), [
    { route: "one", target: "main", isCalledElsewhere: false },
    { route: "two", target: "backup", isCalledElsewhere: true },
  ]);
});
