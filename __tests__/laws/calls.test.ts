import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../support/fast-check.ts";
import type { WitnessCall } from "../../src/core/ports/witness.ts";
import { decide, findings } from "../../src/decision/judge.ts";
import type { Account, EffectiveManifest, Evidence } from "../../src/generated/types.ts";
import { keepLedgers } from "../../src/ledger/ledger.ts";
import type { ProbedExchange } from "../../src/probe/exchange.ts";
import { everyRoute } from "../../src/promotion/gating.ts";
import { aContract } from "../support/evidence.ts";
import { aWitnessRun } from "../support/witnesses.ts";
import { aLog, logReading } from "../support/logs.ts";
import { aManifest, aRoute } from "../support/manifest.ts";
import { probed, reading, witnessCalls } from "../support/probing.ts";
import { runs } from "../support/runs.ts";
import { anyRun, evidenceOf, type ProbedRun } from "./runs.ts";

const someCalls = fc.array(fc.constantFrom("main 200", "main 500", "backup 200", "backup 429", "stranger 200"), {
  minLength: 1,
  maxLength: 6,
});
const place = fc.nat({ max: 30 });

type Disturbance = (calls: readonly WitnessCall[]) => readonly WitnessCall[];

const reordered = place.map((from): Disturbance => (calls) => [
  ...calls.toSpliced(from % calls.length, 1),
  ...calls.slice(from % calls.length, (from % calls.length) + 1),
]);
const repeated = place.map(
  (which): Disturbance =>
    (calls) =>
      calls.flatMap((call, index) => (index === which % calls.length ? [call, call] : [call])),
);
/** A call that began or ended later, or that no end is known of. */
const delayed = fc.tuple(place, fc.constantFrom(1, 60_000, null)).map(
  ([which, ms]): Disturbance =>
    (calls) =>
      calls.map((call, index) => (index === which % calls.length ? late(call, ms) : call)),
);

function late(call: WitnessCall, ms: number | null): WitnessCall {
  if (ms === null) return { ...call, ended_ms: null, status: null, open: true };
  return { ...call, started_ms: call.started_ms + ms, ended_ms: call.ended_ms === null ? null : call.ended_ms + ms };
}

const disturbances = fc.array(fc.oneof(reordered, repeated, delayed), { minLength: 1, maxLength: 4 });

function accountOf(calls: readonly WitnessCall[]): Account {
  const [ledger] = keepLedgers([probed("smoke", { witness: reading(calls) })], aManifest(), []);
  const account = ledger?.accounts.find(({ source }) => source === "witness");
  assert.ok(account !== undefined);
  return account;
}

test("law: no order, repetition or delay of calls makes a witness's count smaller and exact", () => {
  fc.assert(
    fc.property(someCalls, disturbances, (made, happened) => {
      const calls = witnessCalls(...made);
      assert.deepEqual([accountOf(calls).bound, accountOf(calls).attempts], ["exact", made.length]);
      const disturbed = happened.reduce<readonly WitnessCall[]>((all, disturb) => disturb(all), calls);
      const { bound, attempts } = accountOf(disturbed);
      assert.ok((attempts ?? 0) >= made.length);
      if (disturbed.some(({ open }) => open)) assert.notEqual(bound, "exact");
    }),
    { numRuns: runs(300, 2_000) },
  );
});

function found(evidence: Evidence, manifest: EffectiveManifest): readonly string[] {
  return findings(evidence, manifest, everyRoute(manifest)).map(({ rule, case: name, exchange, check }) =>
    [rule, name, check, exchange].join(" "),
  );
}

function isPromoted(evidence: Evidence, manifest: EffectiveManifest): boolean {
  const all = everyRoute(manifest);
  return decide(findings(evidence, manifest, all), all).overall === "promote";
}

/** The run with calls added to the ones that the witness and the logs know of an exchange. */
function withCalls(run: ProbedRun, which: number, more: readonly string[]): ProbedRun {
  const exchanges = run.exchanges.map((exchange, index) => {
    const known = exchange.witness?.calls ?? null;
    if (index !== which % run.exchanges.length || known === null) return exchange;
    return {
      ...exchange,
      witness: { ...reading([...known, ...witnessCalls(...more)]), settled: exchange.witness?.settled ?? false },
    };
  });
  return { ...run, exchanges, logs: run.logs.map(({ log }) => logReading(log, exchanges)) };
}

test("law: a budget that is exceeded stays exceeded, whatever calls come on top", () => {
  let exceeded = 0;
  fc.assert(
    fc.property(anyRun, place, someCalls, (run, which, more) => {
      const isOver = (name: string) => name.startsWith("retry-budget over");
      const over = found(evidenceOf(withCalls(run, which, [])), run.manifest).filter(isOver);
      const after = found(evidenceOf(withCalls(run, which, more)), run.manifest);
      assert.deepEqual(
        over.filter((name) => !after.includes(name)),
        [],
      );
      exceeded += Number(over.length > 0);
    }),
    { numRuns: runs(150, 1_000) },
  );
  assert.ok(exceeded > 5, String(exceeded));
});

test("law: with every repetition of a call the decision stays or leaves promote, and never comes back", () => {
  const budgets = fc.record({
    attempts: fc.integer({ min: 1, max: 8 }),
    proof: fc.constantFrom("header", "log", "witness"),
  });
  const failing = fc.constantFrom("main 500", "main 429", "main -", "main 200");
  const seen = new Set<boolean>();
  fc.assert(
    fc.property(budgets, failing, fc.boolean(), (budget, repeatedCall, isLogged) => {
      const route = aRoute();
      const manifest = aManifest({
        routes: [{ ...route, retry_budget: { ...route.retry_budget, ...budget } }],
        logs: isLogged ? [aLog()] : [],
      });
      const decisions = Array.from({ length: 10 }, (_, repetitions) => {
        const made = [...Array.from({ length: repetitions }, () => repeatedCall), "main 200"];
        const evidence = evidenceOf(soundRun(manifest, probed("smoke", { witness: reading(witnessCalls(...made)) })));
        return isPromoted(evidence, manifest);
      });
      decisions.forEach((promoted) => seen.add(promoted));
      const last = decisions.lastIndexOf(true);
      assert.ok(decisions.slice(0, last + 1).every(Boolean), JSON.stringify(decisions));
      assert.ok(last < budget.attempts, JSON.stringify(decisions));
    }),
    { numRuns: runs(60, 300) },
  );
  assert.equal(seen.size, 2);
});

/** A run without a flaw but for this exchange. */
function soundRun(manifest: EffectiveManifest, smoke: ProbedExchange): ProbedRun {
  const [route] = manifest.routes;
  const checks = route?.checks.map(({ check }) => check) ?? [];
  const exchanges = checks.map((check, index) => ({
    ...(check === "smoke" ? smoke : probed(check)),
    gateId: `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`,
  }));
  const logs = manifest.logs.map((log) => logReading(log, exchanges));
  return { manifest, exchanges, unrun: [], logs, contracts: [aContract()], leaks: [], witnesses: [aWitnessRun()] };
}
