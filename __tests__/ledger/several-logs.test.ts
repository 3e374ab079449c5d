import assert from "node:assert/strict";
import { test } from "node:test";
import { portkey } from "../../src/dialects/portkey.ts";
import { generic } from "../../src/dialects/generic.ts";
import { limits } from "../../src/core/limits.ts";
import type { EffectiveManifest } from "../../src/generated/types.ts";
import { keepLedgers } from "../../src/ledger/ledger.ts";
import type { LogReading } from "../../src/ledger/logs/reading.ts";
import { recoveriesOf } from "../../src/ledger/recovery.ts";
import type { ProbedExchange } from "../../src/probe/exchange.ts";
import { anExchange, refusal, seen, success } from "../support/evidence.ts";
import { aLog, logReading } from "../support/logs.ts";
import { aGateway, aManifest, aRoute, settings } from "../support/manifest.ts";
import { probed, reading, witnessCalls } from "../support/probing.ts";

const logs = [aLog({ name: "a" }), aLog({ name: "b", gateway: "other" }), aLog({ name: "c" })];
const gateways = { staging: aGateway({ dialect: generic }), other: aGateway({ dialect: generic }) };
const manifest = aManifest({ gateways, logs });

/** Accounts of each exchange as `name attempts`. */
function counted(exchanges: readonly ProbedExchange[], read: readonly LogReading[], by: EffectiveManifest = manifest) {
  return keepLedgers(exchanges, by, read).map(({ accounts }) =>
    accounts.map(({ name, attempts, bound }) => `${name} ${attempts ?? "-"} ${bound}`),
  );
}

const smoke = probed("smoke", { witness: null });
const failed = probed("unknown-model", { witness: null, observation: refusal(404, "model_not_found") });

test("an exchange is counted in the logs of its own gateway alone", () => {
  const inLogs = [probed("smoke"), probed("fallback")];
  const read = logs.map((log) => logReading(log, inLogs));
  const bare = inLogs.map((exchange) => ({ ...exchange, witness: null }));
  const names = keepLedgers(bare, manifest, read).map(({ logs: kept, expected }) => [
    kept.map(({ log }) => log),
    expected.map(({ name }) => name),
  ]);
  assert.deepEqual(names, [
    [
      ["a", "c"],
      ["a", "c"],
    ],
    [
      ["a", "c"],
      ["a", "c"],
    ],
  ]);
  const elsewhere = bare.map((exchange) => ({ ...exchange, gateway: "other" }));
  assert.deepEqual(counted(elsewhere, read), [["b 1 exact"], ["b 2 exact"]]);
});

test("no row means no call only for a request that failed, in a log that has rows of others", () => {
  const [log] = logs;
  assert.ok(log !== undefined);
  const only = aManifest({ gateways, logs: [log] });
  const others = logReading(log, [probed("fallback")]);
  assert.deepEqual(counted([failed], [others], only), [["a 0 exact"]]);
  assert.deepEqual(counted([smoke], [others], only), [["a - unknown"]]);
  const inside = { ...smoke, observation: success({ error_class: "upstream_error", error_in_success: true }) };
  assert.deepEqual(counted([inside], [others], only), [["a 0 exact"]]);
  assert.deepEqual(counted([failed], [logReading(log, [])], only), [["a - unknown"]]);
  assert.deepEqual(counted([failed], [logReading(log, [probed("unknown-model")])], only), [["a 1 exact"]]);
});

test("of several headers each has its own count, which is exact only for one request of the gate", () => {
  const claim = { basis: "attempts", scope: "gateway", exact: true } as const;
  const claims = [
    { ...claim, header: "x-first", value: 1 },
    { ...claim, header: "x-second", value: 2 },
  ];
  const bare = aManifest();
  assert.deepEqual(counted([{ ...smoke, claims }], [], bare), [["x-first 1 exact", "x-second 2 exact"]]);
  const viaClient = { ...smoke, claims, via: "client" as const };
  assert.deepEqual(counted([viaClient], [], bare), [["x-first 1 at-least", "x-second 2 at-least"]]);
});

test("a witness that could not be asked counts nothing, and a ledger keeps a bounded number of calls", () => {
  const passThrough = aManifest({ gateways: { staging: aGateway({ dialect: portkey }) } });
  const unread = probed("smoke", { witness: reading(null) });
  assert.ok(counted([unread], [], passThrough)[0]?.includes("staging - unknown"));
  const many = witnessCalls(...Array.from({ length: limits.ledgerCalls + 5 }, () => "main 500"));
  const [ledger] = keepLedgers([probed("smoke", { witness: reading(many) })], aManifest(), []);
  assert.equal(ledger?.calls.length, limits.ledgerCalls);
  assert.deepEqual(ledger.attempts.per_target, { main: limits.ledgerCalls + 5 });
});

const checks = [settings("smoke"), settings("recovery", { calls: 2, repeat: 2 })];
const span = 2 + limits.recoveryRequests;
const inOutage = (exchange: number, ...calls: string[]) =>
  anExchange("recovery", { exchange, after_outage_ms: null, ledger: seen(...calls) });
const later = (exchange: number, after_outage_ms: number, call: string) =>
  anExchange("recovery", { exchange, after_outage_ms, ledger: seen(call), observation: success() });

test("each repeat of a recovery has its own exchanges, and only failed calls of the primary count as failures", () => {
  const first = [inOutage(1, "main 500", "backup 500", "main 401", "main -", "backup 200"), later(2, 5, "main 200")];
  const second = [
    inOutage(span + 1, "main 503", "backup 200"),
    later(span + 2, 7, "backup 200"),
    later(span + 3, 9, "main 200"),
  ];
  const found = recoveriesOf(aRoute({ checks }), [
    anExchange("smoke"),
    anExchange("smoke", { exchange: span + 1 }),
    ...first,
    ...second,
  ]);
  assert.deepEqual(
    found.map(({ outage, failures, after, back }) => [outage.length, failures, after.length, back]),
    [
      [1, 1, 1, { request: 1, ms: 5 }],
      [1, 1, 2, { request: 2, ms: 9 }],
    ],
  );
  assert.equal(recoveriesOf(aRoute({ checks }), second).length, 1);
  assert.equal(recoveriesOf(aRoute({ checks }), [inOutage(span, "main 500")])[0]?.outage.length, 1);
  assert.deepEqual(recoveriesOf(aRoute({ checks }), [inOutage(2 * span + 1, "main 500"), anExchange("smoke")]), []);
});
