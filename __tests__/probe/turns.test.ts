import assert from "node:assert/strict";
import { test } from "node:test";
import type { BoundGateway } from "../../src/binding/gateways.ts";
import type { CheckKind } from "../../src/generated/types.ts";
import { planLines } from "../../src/probe/plan-lines.ts";
import { planProbe, type Plan } from "../../src/probe/plan.ts";
import { probe } from "../../src/probe/probe.ts";
import { takingTurns } from "../../src/probe/turns.ts";
import { anAnswer, completion, fakeClock, fakeHttp, fakeRandom, fakeWitness } from "../support/effects.ts";
import { aGateway, settings } from "../support/manifest.ts";
import { aBoundGateway, aWitnessBinding, routeWithTargets } from "../support/probing.ts";

const all: readonly CheckKind[] = [
  "smoke",
  "stream",
  "bad-credential",
  "unknown-model",
  "invalid-body",
  "wrong-path",
  "fallback",
  "retries",
  "worst-case",
  "recovery",
];

function gatewayWith(over: Partial<BoundGateway["settings"]> = {}): BoundGateway {
  return aBoundGateway({ settings: aGateway(over), witness: aWitnessBinding });
}

function planOf(checks: readonly CheckKind[], gateway: BoundGateway, ...targets: readonly string[]): Plan {
  const routes = targets.map((target, index) => ({
    ...routeWithTargets(`route-${index}`, target, `backup-of-${target}`),
    checks: checks.map((check) => settings(check)),
  }));
  return planProbe(routes, [gateway], false);
}

function turns(plan: Plan): string[][] {
  return takingTurns(plan.questions).map((chain) => [...new Set(chain.map(({ check }) => check.name))]);
}

const failing = ["recovery", "fallback", "retries", "worst-case"];
const negative = ["bad-credential", "unknown-model", "invalid-body", "wrong-path"];

test("checks that make a target fail take turns, recoveries first, unless the gateway has no cool-downs", () => {
  assert.deepEqual(turns(planOf(all, gatewayWith(), "a")), [failing]);
  assert.deepEqual(turns(planOf(all, gatewayWith({ cool_downs: false }), "a")), []);
});

test("where credentials are passed on, a target refuses, and negative checks take turns as well", () => {
  const passing = gatewayWith({ credential_of: "provider" });
  assert.deepEqual(turns(planOf(all, passing, "a")), [["recovery", ...negative, "fallback", "retries", "worst-case"]]);
  assert.deepEqual(turns(planOf(all, gatewayWith({ credential_of: "provider", cool_downs: false }), "a")), []);
});

test("a route without a plain good request sends one request after another", () => {
  const checks = ["wrong-path", "invalid-body"] as const;
  const bare = planOf(checks, gatewayWith({ cool_downs: false }), "a");
  assert.deepEqual(turns(bare), [["wrong-path", "invalid-body"]]);
});

test("the plan says how many requests take turns, why, and how long that takes", () => {
  const shared = Array.from({ length: 20 }, () => "a");
  const own = shared.map((target, index) => `${target}-${index}`);
  const linesOf = (targets: readonly string[], over: Partial<BoundGateway["settings"]> = {}): string[] =>
    planLines(planOf(["smoke", "fallback"], gatewayWith(over), ...targets)).filter((line) =>
      line.startsWith("gateway"),
    );
  assert.deepEqual(linesOf(shared), [
    "gateway staging: up to 20 requests run one after another, because their routes share targets and a failure may put a target into a cool-down. At 1 s each they take 20 s; without cool-downs (cool_downs: false) the whole run would take about 5 s.",
  ]);
  assert.deepEqual([linesOf(own), linesOf(shared, { cool_downs: false }), linesOf(["a", "a"])], [[], [], []]);
});

/**
 * Routes behind one target that fails once per exchange. The gateway repeats the call, and takes the target out after two
 * failures in a row. Returns how many exchanges met the target taken out.
 */
async function passedOver(gateway: BoundGateway, delays: () => number): Promise<number> {
  const plan = planOf(["smoke", "bad-credential", "fallback"], gateway, ...Array.from({ length: 6 }, () => "a"));
  const { witness, played } = fakeWitness();
  let [row, found] = [0, 0];
  const http = fakeHttp(async ({ body = "" }) => {
    const isForced = played.some(([nonce]) => body.includes(nonce));
    for (let turn = delays(); turn > 0; turn -= 1) await Promise.resolve();
    if (row >= 2) found += 1;
    if (isForced) row += 1;
    for (let turn = delays(); turn > 0; turn -= 1) await Promise.resolve();
    if (row < 2) row = 0;
    return anAnswer(200, completion);
  });
  const options = {
    witnesses: new Map([["staging", witness]]),
    unwitnessed: new Set<string>(),
    client: null,
    signal: new AbortController().signal,
    progress: { started: () => {}, ended: () => {}, paused: () => {} },
  };
  await probe(plan, options, { http, clock: fakeClock(), random: fakeRandom() });
  return found;
}

test("with cool-downs on, no check meets one that another route started, 20 times of 20", async () => {
  let seed = 1;
  const delays = (): number => (seed = (seed * 48_271) % 2_147_483_647) % 9;
  for (let run = 0; run < 20; run++) assert.equal(await passedOver(gatewayWith(), delays), 0);
  assert.ok((await passedOver(gatewayWith({ cool_downs: false }), delays)) > 0, "side by side they do");
});
