import assert from "node:assert/strict";
import { test } from "node:test";
import { decide, findings } from "../../src/decision/judge.ts";
import type { Evidence, EvidenceRecord, Exchange } from "../../src/generated/types.ts";
import { isRecord } from "../../src/generated/evidence-validators.cjs";
import { everyRoute } from "../../src/promotion/gating.ts";
import { invalidRecords, sealRecords, withoutInvalid, type Invalid } from "../../src/record/seal.ts";
import {
  aBundle,
  anEvidence,
  anExchange,
  byHeader,
  byWitness,
  calls,
  firstRecord,
  ledgerOf,
  noAnswer,
  refusal,
  routeEvidence,
  seen,
  showing,
  sound,
  success,
} from "../support/evidence.ts";
import { aManifest, aRoute, aRun } from "../support/manifest.ts";

function seal(
  evidence: Evidence,
  manifest = aManifest(),
  run = aRun(),
): { records: EvidenceRecord[]; invalid: Invalid[] } {
  const promotion = everyRoute(manifest);
  const found = findings(evidence, manifest, promotion);
  const records = sealRecords(evidence, { findings: found, decision: decide(found, promotion) }, manifest, run);
  return { records: records.filter((record) => isRecord(record)), invalid: invalidRecords(records) };
}

function sealed(exchange: Exchange): EvidenceRecord {
  return firstRecord(aBundle(anEvidence({ routes: [routeEvidence({ exchanges: [exchange] })] })));
}

const ledger = showing(1, ledgerOf([byHeader(1), byWitness(2)], calls("main 500", "backup 200")));

test("a record holds every fact of its exchange, under the decision of its route", () => {
  const exchange = anExchange("fallback", { ledger });
  const record = sealed(exchange);
  assert.deepEqual(record, {
    run_id: "4711",
    checked_at: exchange.at,
    source_url: "https://docs.example.com/chat",
    request_family: "chat-completions",
    status_class: "2xx",
    response_family: "chat-completions",
    retry_attempt_count: 1,
    fallback_decision: "hold",
    operator_result: "pass",
    notes: "",
    schema: "fallback-gate/record/v1",
    route: "chat-backup",
    request_path: "/v1/chat/completions",
    model: "chat-staging",
    attempts_allowed: 4,
    check: "fallback",
    exchange: 1,
    gateway: "staging",
    gate_id: exchange.gate_id,
    error_class: null,
    error_confidence: null,
    elapsed_bucket: "0-100ms",
    usage_present: true,
    dimensions: null,
    attempts: { value: 2, bound: "exact", source: "witness", scope: "path", per_target: { main: 1, backup: 1 } },
    accounts: ledger.accounts,
    fallback_logged: 1,
    served_by: "backup",
    forced_by: "witness",
    client_exit: null,
    after_outage_ms: null,
    source_copy: false,
    contract_state: "unchanged",
    environment: null,
    head_sha: "b".repeat(40),
    manifest_digest: `sha256:${"a".repeat(64)}`,
    run_attempt: 1,
    rules: [],
  });
});

test("if a copy was read, the record names the page and marks the copy", () => {
  const origin = "https://docs.example.com/chat";
  const manifest = aManifest({ contracts: { chat: { source: "docs/chat.md", origin, checked: "2026-11-20" } } });
  const { records } = seal(anEvidence(), manifest);
  assert.ok(records.length > 0);
  assert.ok(records.every(({ source_url, source_copy }) => source_url === origin && source_copy));
});

test("the ten fields that every record has come first, in their order", () => {
  assert.deepEqual(Object.keys(sealed(anExchange("smoke"))).slice(0, 10), [
    "run_id",
    "checked_at",
    "source_url",
    "request_family",
    "status_class",
    "response_family",
    "retry_attempt_count",
    "fallback_decision",
    "operator_result",
    "notes",
  ]);
});

const counts: readonly (readonly [why: string, ledger: Exchange["ledger"], retries: number | null])[] = [
  ["an exact count", seen("main 500", "main 500", "backup 200"), 2],
  ["an exact one", seen("main 200"), 0],
  ["an exact zero is never below zero", seen(), 0],
  ["a lower bound", ledgerOf([byHeader(3)]), null],
  ["a lower bound of the witness", ledgerOf([byWitness(3, { bound: "at-least" })]), null],
  ["silence", ledgerOf([byWitness(null)]), null],
  ["no source", ledgerOf([]), null],
];

for (const [why, kept, retries] of counts) {
  test(`retries of a record: ${why}`, () => {
    const record = sealed(anExchange("smoke", { ledger: kept }));
    assert.equal(record.retry_attempt_count, retries);
    assert.deepEqual(record.attempts, kept.attempts);
  });
}

test("an exchange without an answer has a record too", () => {
  const record = sealed(anExchange("smoke", { observation: noAnswer("refused"), ledger: ledgerOf([byWitness(null)]) }));
  assert.deepEqual(
    [record.status_class, record.response_family, record.error_class, record.usage_present, record.served_by],
    ["none", "none", "network", null, null],
  );
});

test("a record fails by the rules that name it, and by no others", () => {
  const cached = anExchange("smoke", { observation: success({ cache: "hit", terminal: "incomplete" }) });
  const { records } = seal(anEvidence({ routes: [routeEvidence({ exchanges: sound(cached) })] }));
  const failed = records.filter(({ operator_result }) => operator_result === "fail");
  assert.deepEqual(
    failed.map(({ check, rules }) => [check, rules]),
    [["smoke", ["parseable", "not-cached"]]],
  );
  assert.ok(records.every(({ rules, operator_result }) => (rules.length === 0) === (operator_result === "pass")));
  assert.deepEqual(new Set(records.map(({ fallback_decision }) => fallback_decision)), new Set(["hold"]));
});

test("two exchanges of one check are distinguished by their number", () => {
  const broken = anExchange("smoke", { exchange: 2, observation: refusal(500, "upstream_error") });
  const { records } = seal(anEvidence({ routes: [routeEvidence({ exchanges: [anExchange("smoke"), broken] })] }));
  assert.deepEqual(
    records.map(({ exchange, operator_result }) => [exchange, operator_result]),
    [
      [1, "pass"],
      [2, "fail"],
    ],
  );
});

test("each route's records carry its own decision", () => {
  const manifest = aManifest({ routes: [aRoute({ id: "good" }), aRoute({ id: "bad" })] });
  const bad = sound(anExchange("smoke", { observation: success({ response_family: "responses" }) }));
  const routes = [routeEvidence({ route: "good" }), routeEvidence({ route: "bad", exchanges: bad })];
  const { records } = seal(anEvidence({ routes }), manifest);
  const decisions = new Map(records.map(({ route, fallback_decision }) => [route, fallback_decision]));
  assert.deepEqual(
    decisions,
    new Map([
      ["good", "promote"],
      ["bad", "investigate"],
    ]),
  );
});

test("evidence of a route that the manifest does not have gives no record", () => {
  assert.deepEqual(seal(anEvidence({ routes: [routeEvidence({ route: "stranger" })] })), { records: [], invalid: [] });
});

for (const source of [
  "https://docs.example.com/chat?key=1",
  "https://user@docs.example.com/",
  "javascript:alert(1)",
  "",
]) {
  test(`a record whose source is ${source === "" ? "empty" : source} is invalid, named and left out`, () => {
    const manifest = aManifest({ contracts: { chat: { source } } });
    const { records, invalid } = seal(anEvidence(), manifest);
    assert.deepEqual(records, []);
    assert.deepEqual(
      invalid,
      sound().map(({ check }) => ({ route: "chat-backup", check })),
    );
  });
}

test("an invalid record becomes a check without evidence, and the others stay", () => {
  const forged = anExchange("smoke", { gate_id: "not-an-id" });
  const evidence = anEvidence({ routes: [routeEvidence({ exchanges: sound(forged) })] });
  const { records, invalid } = seal(evidence);
  assert.equal(records.length, 5);
  const less = withoutInvalid(evidence, invalid);
  const found = findings(less, aManifest(), everyRoute(aManifest()));
  assert.deepEqual(
    found.map(({ rule, case: name, args }) => [rule, name, args["check"]]),
    [["evidence-complete", "invalid-record", "smoke"]],
  );
  assert.equal(seal(less).invalid.length, 0);
  assert.deepEqual(withoutInvalid(evidence, []), evidence);
});

test("an invalid record of one route leaves the others alone", () => {
  const evidence = anEvidence({ routes: [routeEvidence(), routeEvidence({ route: "other" })] });
  const { routes } = withoutInvalid(evidence, [{ route: "other", check: "smoke" }]);
  assert.deepEqual(routes[0], evidence.routes[0]);
  assert.deepEqual(routes[1]?.unrun, [{ check: "smoke", reason: "invalid-record" }]);
  assert.equal(routes[1]?.exchanges.length, 5);
});

test("a record with a field more or less is refused", () => {
  const record = sealed(anExchange("smoke"));
  assert.ok(isRecord(record));
  assert.ok(!isRecord({ ...record, body: "text" }));
  for (const field of Object.keys(record))
    assert.ok(!isRecord(Object.fromEntries(Object.entries(record).filter(([name]) => name !== field))), field);
});
