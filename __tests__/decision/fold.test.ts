import assert from "node:assert/strict";
import { test } from "node:test";
import { decide, findings } from "../../src/decision/judge.ts";
import type { Evidence, Exchange, UnrunCheck, WitnessEvidence } from "../../src/generated/types.ts";
import { everyRoute } from "../../src/promotion/gating.ts";
import { isBundle } from "../../src/generated/evidence-validators.cjs";
import {
  aBundle,
  anEvidence,
  anExchange,
  byWitness,
  ledgerOf,
  noAnswer,
  refusal,
  routeEvidence,
  seen,
  sound,
} from "../support/evidence.ts";
import { aGatewaySeen } from "../support/gateways.ts";
import { aManifest, aRoute, defaultChecks } from "../support/manifest.ts";
import { aWitness } from "../support/witnesses.ts";
import { findingsIn } from "./rows/row.ts";

const two = aManifest({ routes: [aRoute({ id: "one" }), aRoute({ id: "two" })] });
const noCall = seen();
const preflight: UnrunCheck[] = defaultChecks.map((check) => ({ check, reason: "preflight" }));
const dead = anExchange("smoke", { observation: noAnswer("refused"), ledger: noCall });
const wrongKey = anExchange("smoke", { observation: refusal(401, "authentication"), ledger: noCall });

/** Evidence of two routes, the second of which was not asked after the first. */
function afterFirst(exchange: Exchange): Evidence {
  const unrun = preflight.filter(({ check }) => check !== exchange.check);
  return anEvidence({
    routes: [
      routeEvidence({ route: "one", exchanges: [exchange], unrun }),
      routeEvidence({ route: "two", exchanges: [], unrun: preflight }),
    ],
  });
}

function found(evidence: Evidence): string[] {
  return findings(evidence, two, everyRoute(two)).map(({ route, rule, case: name, beneath }) => {
    const unsent = beneath.find((one) => one.rule === "evidence-complete")?.findings ?? 0;
    return `${route} ${rule}/${name} ${unsent}`;
  });
}

test("what was not sent is counted beneath the reason, also on routes that were not asked at all", () => {
  for (const [exchange, name] of [
    [dead, "unreachable"],
    [wrongKey, "credential-refused"],
  ] as const)
    assert.deepEqual(found(afterFirst(exchange)), [`one reachable/${name} 5`, `two reachable/${name} 6`]);
});

test("an unknown alias of one route says nothing about another that was not asked", () => {
  const unknown = anExchange("smoke", { observation: refusal(404, "model_not_found"), ledger: noCall });
  const [first, ...others] = found(afterFirst(unknown));
  assert.equal(first, "one reachable/model-unknown 5");
  assert.deepEqual([...new Set(others)], ["two evidence-complete/preflight 0"]);
});

test("a bundle with folded findings fits its schema, and its one record names the cause", () => {
  const bundle = aBundle(afterFirst(wrongKey), two);
  assert.ok(isBundle(bundle), JSON.stringify(isBundle.errors));
  assert.deepEqual(
    bundle.records.map(({ rules, operator_result }) => [rules, operator_result]),
    [[["reachable"], "fail"]],
  );
  assert.deepEqual(bundle.decision, { overall: "hold", routes: { one: "hold", two: "hold" } });
});

test("no waiver covers the cause that others are beneath", () => {
  const waiver = { rule: "reachable", reason: "known", owner: "@team", expires: "2099-01-01" };
  const waivers = ["one", "two"].map((route) => ({ ...waiver, route }));
  assert.equal(aBundle(afterFirst(wrongKey), { ...two, waivers }).decision.overall, "hold");
});

test("without the exchange that shows the cause, each check that was not sent holds", () => {
  const evidence = afterFirst(dead);
  const less = { ...evidence, routes: evidence.routes.map((route) => ({ ...route, exchanges: [] })) };
  assert.ok(found(less).every((line) => line.includes("evidence-complete/")));
  assert.equal(decide(findings(less, two, everyRoute(two)), everyRoute(two)).overall, "hold");
});

test("a refused key is never investigated: what a negative check answers then follows from it", () => {
  const negative = anExchange("unknown-model", { observation: refusal(401, "authentication"), ledger: noCall });
  const all = findingsIn({ exchanges: sound(wrongKey, negative).slice(0, 3) });
  assert.ok(
    all.every(({ decision, rule }) => decision === "hold" && rule !== "classified"),
    JSON.stringify(all),
  );
});

test("what is wrong with an exchange that was let in stands beside the cause of another", () => {
  const overBudget = anExchange("fallback", {
    ledger: seen("main 500", "main 500", "main 500", "main 500", "backup 200"),
  });
  const later = anExchange("wrong-path", { observation: noAnswer("refused"), ledger: noCall });
  const rules = findingsIn({ exchanges: sound(overBudget, later) }).map(({ rule }) => rule);
  assert.ok(rules.includes("reachable") && rules.includes("retry-budget"), String(rules));
});

const unwitnessed = ledgerOf([byWitness(null)], [], [{ ...byWitness(null) }]);

test("a witness that is gone takes the counts with it, and nothing else", () => {
  const witnesses: Partial<WitnessEvidence>[] = [{ state: "unreachable", quiet: true }];
  const exchanges = sound().map((exchange) => ({ ...exchange, ledger: unwitnessed }));
  const silent = findingsIn({ exchanges, witnesses });
  assert.deepEqual(
    [...new Set(silent.map(({ rule, case: name }) => `${rule}/${name}`))],
    ["reachable/witness-unreachable"],
  );
  const broken = exchanges.map((exchange) =>
    exchange.check === "smoke" ? { ...exchange, observation: refusal(500, "upstream_error") } : exchange,
  );
  assert.ok(findingsIn({ exchanges: broken, witnesses }).some(({ rule }) => rule === "parseable"));
});

test("a missing variable is named once, by whatever checks need it", () => {
  const unrun = defaultChecks.map((check) => ({ check, reason: "credential-missing" as const }));
  const gatewaySeen = { credential: "missing" as const, missing: ["STAGING_KEY", "CF_SECRET"] };
  const [cause, ...more] = findingsIn({ exchanges: [], unrun, gatewaySeen });
  assert.deepEqual(
    [cause?.args["credential"], cause?.beneath, more],
    ["STAGING_KEY, CF_SECRET", [{ rule: "evidence-complete", findings: 6 }], []],
  );
});

test("a base that is not there is one finding about the run", () => {
  const unrun = defaultChecks.map((check) => ({ check, reason: "not-compared" as const }));
  const all = findingsIn({ exchanges: [], unrun, promotion: { obstacle: "not-found", base_ref: "main" } });
  assert.deepEqual(
    all.map(({ rule, case: name, beneath: following }) => [rule, name, following]),
    [["branch-current", "not-found", [{ rule: "evidence-complete", findings: 6 }]]],
  );
});

test("the states of gateways and witnesses that are in order say nothing", () => {
  const evidence = anEvidence({ gateways: [aGatewaySeen()], witnesses: [aWitness()] });
  assert.deepEqual(findings(evidence, aManifest(), everyRoute(aManifest())), []);
});
