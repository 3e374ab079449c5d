import assert from "node:assert/strict";
import { test } from "node:test";
import { limits } from "../../src/core/limits.ts";
import { plannedMs } from "../../src/probe/planned-time.ts";
import type { Question } from "../../src/probe/question.ts";
import { aGateway, aManifest, aRoute, settings } from "../support/manifest.ts";
import { aBoundGateway, aQuestion, aWitnessBinding } from "../support/probing.ts";

const manifest = { ...aManifest(), contracts: {}, logs: [] };
const gateway = aBoundGateway({ settings: aGateway({ timeout_ms: 1_000, concurrency: 2, cool_downs: false }) });

function asked(count: number, over: Partial<Question> = {}): Question[] {
  return Array.from({ length: count }, (_, index) =>
    aQuestion("wrong-path", { gateway, exchange: index + 1, ...over }),
  );
}

function ms(questions: readonly Question[]): number {
  return plannedMs({ questions }, manifest) - limits.witnessMs;
}

test("a plan without requests has the time of its contracts, or none", () => {
  assert.equal(ms([]), 0);
  const contracts = aManifest().contracts;
  const rounds = Math.ceil(Object.keys(contracts).length / limits.concurrency);
  assert.ok(rounds > 0);
  assert.equal(plannedMs({ questions: [] }, { ...manifest, contracts }), limits.witnessMs + rounds * 4 * limits.pageMs);
});

test("the first request has its time alone, and others share it as the gateway allows", () => {
  const opener = aQuestion("smoke", { gateway });
  assert.equal(ms([opener]), 1_000 + limits.pausesMs);
  assert.equal(ms([opener, ...asked(4)]), 1_000 + 2_000 + 1_000 + limits.pausesMs);
});

test("twenty requests have less time than a run may have", () => {
  const own = aBoundGateway({ witness: aWitnessBinding });
  const questions = [aQuestion("smoke", { gateway: own }), ...asked(19, { gateway: own })];
  assert.ok(plannedMs({ questions }, manifest) < limits.runMs);
});

test("draws, the user's client, a witness, a wait for recovery and a log each have their time", () => {
  const opener = aQuestion("smoke", { gateway });
  const plain = ms([opener]);
  const witnessed = { ...gateway, witness: aWitnessBinding };
  const settle = gateway.settings.settle_ms;
  assert.equal(ms([{ ...opener, draws: 3 }]) - plain, 2_000);
  assert.equal(
    ms([aQuestion("smoke", { gateway: witnessed })]) - plain,
    limits.witnessMs + settle + 2 * limits.witnessMs,
  );
  const viaClient = { ...opener, settings: settings("smoke", { via: "client" }) };
  assert.equal(ms([viaClient]) - plain, limits.clientMs + settle);
  const failback = { within_ms: 7_000, expected: true } as const;
  assert.ok(ms([aQuestion("recovery", { gateway, route: aRoute({ failback: failback }) })]) >= 7_000 + limits.pausesMs);
});

test("gateways run side by side: the slower one counts", () => {
  const slow = aBoundGateway({ name: "slow", settings: aGateway({ timeout_ms: 9_000, cool_downs: false }) });
  const quick = aQuestion("smoke", { gateway });
  assert.equal(ms([quick, aQuestion("smoke", { gateway: slow })]), ms([aQuestion("smoke", { gateway: slow })]));
});
