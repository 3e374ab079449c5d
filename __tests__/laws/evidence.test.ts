import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../support/fast-check.ts";
import { decide, findings } from "../../src/decision/judge.ts";
import { rules } from "../../src/decision/rules/index.ts";
import { tell } from "../../src/decision/tell.ts";
import type { EffectiveManifest, Evidence, Exchange, Finding, Judgement, Ledger } from "../../src/generated/types.ts";
import { derivedLedger } from "../../src/ledger/complete.ts";
import { contradictingAccounts, strongest } from "../../src/ledger/compare.ts";
import type { ProbedExchange } from "../../src/probe/exchange.ts";
import { everyRoute } from "../../src/promotion/gating.ts";
import { surfacesOf } from "../../src/publish/surfaces.ts";
import { aBundle } from "../support/evidence.ts";
import { logReading } from "../support/logs.ts";
import { reading } from "../support/probing.ts";
import { unavailable } from "./any-contract.ts";
import { runs } from "../support/runs.ts";
import { anyRun, evidenceOf, type ProbedRun } from "./runs.ts";

function found(evidence: Evidence, manifest: EffectiveManifest): Finding[] {
  return findings(evidence, manifest, everyRoute(manifest));
}

function decided(evidence: Evidence, manifest: EffectiveManifest): Judgement["overall"] {
  return decide(found(evidence, manifest), everyRoute(manifest)).overall;
}

/** The evidence with the exchanges of its route changed. */
function withExchanges(evidence: Evidence, change: (exchanges: readonly Exchange[]) => Exchange[]): Evidence {
  return { ...evidence, routes: evidence.routes.map((route) => ({ ...route, exchanges: change(route.exchanges) })) };
}

function withLedger(evidence: Evidence, place: number, change: (ledger: Ledger) => Ledger): Evidence {
  return withExchanges(evidence, (exchanges) =>
    exchanges.map((exchange, index) => (index === place ? { ...exchange, ledger: change(exchange.ledger) } : exchange)),
  );
}

/** The ledger with other accounts; what it expects stays. What only a silent witness could know goes with its account. */
function withAccounts(ledger: Ledger, accounts: Ledger["accounts"]): Ledger {
  const isWitnessed = accounts.some(({ source, attempts }) => source === "witness" && attempts !== null);
  const { per_target } = isWitnessed ? ledger.attempts : { per_target: {} };
  return {
    ...ledger,
    accounts,
    attempts: { ...strongest(accounts), per_target },
    contradictions: contradictingAccounts(accounts),
    calls: isWitnessed ? ledger.calls : [],
    targets: isWitnessed ? ledger.targets : [],
    waits: isWitnessed ? ledger.waits : [],
  };
}

function withSwitches(ledger: Ledger, lost: Partial<Ledger["switches"]>): Ledger {
  return derivedLedger({ ...ledger, switches: { ...ledger.switches, ...lost } });
}

/** What may be missing from an exchange: a value of its answer, a call, a row of a log. */
const lessKnown: readonly (readonly [what: string, lost: (exchange: Exchange) => Partial<Exchange>])[] = [
  ["who answered", ({ observation }) => ({ observation: { ...observation, served_by: null } })],
  ["the usage", ({ observation }) => ({ observation: { ...observation, usage_present: null } })],
  ["the cache's word", ({ observation }) => ({ observation: { ...observation, cache: "unknown" } })],
  ["the kind of the answer", ({ observation }) => ({ observation: { ...observation, response_family: "none" } })],
  ["the end of the answer", ({ observation }) => ({ observation: { ...observation, terminal: "none" } })],
  ["the class of the error", ({ observation }) => ({ observation: { ...observation, error_class: "unclassified" } })],
  // A witness that saw every call knows each switch: what a header says beside it may only contradict it.
  [
    "what a header shows of switches",
    ({ ledger }) => (ledger.attempts.source === "witness" ? {} : { ledger: withSwitches(ledger, { header: null }) }),
  ],
  ["what a log shows of switches", ({ ledger }) => ({ ledger: withSwitches(ledger, { log: null }) })],
  [
    "the calls of a log",
    ({ ledger }) => ({ ledger: derivedLedger({ ...ledger, logs: ledger.logs.map((log) => ({ ...log, calls: [] })) }) }),
  ],
];

/** The same evidence with one thing taken away: an exchange, an account of it, what that said, an obstacle, a contract, what was expected, a route. */
function* withLess(evidence: Evidence, chosen: number): Generator<readonly [what: string, less: Evidence]> {
  const exchanges = evidence.routes.flatMap((route) => route.exchanges);
  const place = chosen % Math.max(1, exchanges.length);
  yield ["an exchange", withExchanges(evidence, (all) => all.toSpliced(place, 1))];
  for (const [index, account] of exchanges[place]?.ledger.accounts.entries() ?? []) {
    const silent = { ...account, value: null, attempts: null, bound: "unknown" } as const;
    for (const instead of [[], [silent]])
      yield [
        "an account",
        withLedger(evidence, place, (kept) => withAccounts(kept, kept.accounts.toSpliced(index, 1, ...instead))),
      ];
  }
  for (const index of evidence.routes.flatMap(({ unrun }) => [...unrun.keys()])) {
    const routes = evidence.routes.map((route) => ({ ...route, unrun: route.unrun.toSpliced(index, 1) }));
    yield ["an obstacle", { ...evidence, routes }];
  }
  yield ["a contract", { ...evidence, contracts: [] }];
  const factless = evidence.contracts.map((contract) => ({ ...contract, facts: null }));
  yield ["the facts of a contract", { ...evidence, contracts: factless }];
  for (const index of evidence.environment.keys())
    yield ["an expectation", { ...evidence, environment: evidence.environment.toSpliced(index, 1) }];
  yield ["what a witness saw of the run", { ...evidence, witnesses: [] }];
  yield ["what is known of the gateways", { ...evidence, gateways: [] }];
  yield ["what was read of the logs", { ...evidence, logs: [] }];
  for (const [what, lost] of lessKnown)
    yield [
      what,
      withExchanges(evidence, (all) =>
        all.map((exchange, index) => (index === place ? { ...exchange, ...lost(exchange) } : exchange)),
      ),
    ];
  yield ["the route", { ...evidence, routes: [] }];
}

function mute(exchange: ProbedExchange): ProbedExchange {
  return { ...exchange, witness: exchange.witness && reading(null) };
}

/** The same run with one source taken away before anything is derived: an exchange, what the witness or the log could say. */
function* withoutOne(run: ProbedRun, chosen: number): Generator<readonly [what: string, less: ProbedRun]> {
  const place = chosen % Math.max(1, run.exchanges.length);
  yield ["a probed exchange", { ...run, exchanges: run.exchanges.toSpliced(place, 1) }];
  const muted = run.exchanges.map((exchange, index) => (index === place ? mute(exchange) : exchange));
  yield ["the calls of an exchange", { ...run, exchanges: muted }];
  yield ["the witness", { ...run, exchanges: run.exchanges.map(mute) }];
  const unread = run.logs.map(({ log }) => logReading(log, run.exchanges, { state: "missing" }));
  yield ["the log", { ...run, logs: unread }];
  yield ["the contract", { ...run, contracts: [] }];
  yield ["the contract's page", { ...run, contracts: [unavailable] }];
  const unstated = run.exchanges.map((exchange) => ({ ...exchange, stated: new Map<string, string>() }));
  yield ["what the gateway states", { ...run, exchanges: unstated }];
}

test("law: taking evidence away, or adding a leak, never turns hold or investigate into promote", () => {
  const decisions = { promote: 0, hold: 0, investigate: 0, none: 0 };
  fc.assert(
    fc.property(anyRun, fc.nat({ max: 9 }), (run, chosen) => {
      const { manifest } = run;
      const evidence = evidenceOf(run);
      const before = decided(evidence, manifest);
      decisions[before] += 1;
      const leaked: Evidence = { ...evidence, leaks: [...evidence.leaks, { surface: "records", rule: "credential" }] };
      assert.notEqual(decided(leaked, manifest), "promote");
      if (before === "promote") return;
      for (const [what, less] of withLess(evidence, chosen)) assert.notEqual(decided(less, manifest), "promote", what);
      for (const [what, less] of withoutOne(run, chosen))
        assert.notEqual(decided(evidenceOf(less), manifest), "promote", what);
    }),
    { numRuns: runs(400, 3_000) },
  );
  assert.ok(
    decisions.promote >= 20 && decisions.hold >= 100 && decisions.investigate >= 100,
    JSON.stringify(decisions),
  );
  assert.equal(decisions.none, 0);
});

const needed = new Set([
  "an exchange",
  "an account",
  "a contract",
  "the facts of a contract",
  "an expectation",
  "the route",
]);

test("law: without its evidence nothing is promoted", () => {
  fc.assert(
    fc.property(anyRun, fc.nat({ max: 9 }), (run, chosen) => {
      const evidence = evidenceOf(run);
      fc.pre(evidence.routes.every(({ exchanges }) => exchanges.length > 0));
      for (const [what, less] of withLess(evidence, chosen)) {
        if (needed.has(what)) assert.notEqual(decided(less, run.manifest), "promote", what);
      }
    }),
    { numRuns: runs(100, 200) },
  );
});

function frozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

test("law: the decision is a function of the bundle alone, which it leaves as it was", () => {
  fc.assert(
    fc.property(anyRun, (run) => {
      const evidence = frozen(evidenceOf(run));
      const manifest = frozen(structuredClone(run.manifest));
      const copy: unknown = JSON.parse(JSON.stringify({ evidence, manifest }));
      const first = found(evidence, manifest);
      assert.deepEqual(found(evidence, manifest), first);
      assert.deepEqual(copy, { evidence, manifest });
      assert.deepEqual(JSON.parse(JSON.stringify(first)), first);
      assert.deepEqual(found(structuredClone(evidence), structuredClone(run.manifest)), first);
    }),
    { numRuns: runs(100, 200) },
  );
});

function placeholdersOf({ rule, case: name }: Finding): string[] {
  const texts = rules.find(({ id }) => id === rule)?.cases[name];
  assert.ok(texts !== undefined, `${rule} ${name}`);
  return Array.from(`${texts.says} ${texts.remedy}`.matchAll(/\{(.*?)\}/g), ([, placeholder = ""]) => placeholder);
}

test("every placeholder of every finding is filled, and every bundle fits its schema and can be shown", () => {
  fc.assert(
    fc.property(anyRun, (run) => {
      const bundle = aBundle(evidenceOf(run), run.manifest);
      assert.ok(Object.values(surfacesOf(bundle)).every((text) => text !== ""));
      for (const finding of bundle.findings) {
        for (const placeholder of placeholdersOf(finding))
          assert.ok(Object.hasOwn(finding.args, placeholder), placeholder);
        const { says, remedy } = tell(finding);
        assert.doesNotMatch(`${says} ${remedy}`, /[{}]|undefined|null|NaN/);
      }
    }),
    { numRuns: runs(100, 250) },
  );
});
