import assert from "node:assert/strict";
import { test } from "node:test";
import { GateError } from "../../src/core/errors.ts";
import type { HttpAnswer, HttpRequest } from "../../src/core/ports/http.ts";
import type { CheckKind } from "../../src/generated/types.ts";
import type { BoundGateway } from "../../src/binding/gateways.ts";
import { planProbe, type Plan } from "../../src/probe/plan.ts";
import { probe, type ProbeOptions, type Probed } from "../../src/probe/probe.ts";
import { anAnswer, completion, fakeClock, fakeHttp, fakeRandom, fakeWitness } from "../support/effects.ts";
import { aGateway, settings } from "../support/manifest.ts";
import { aBoundGateway, aWitnessBinding, routeWithTargets } from "../support/probing.ts";

interface Watched {
  /** `begin route check` and `end route check`, in the order of time. */
  log: string[];
  probed: Probed;
  progress: string[];
}

const quiet: readonly CheckKind[] = ["smoke", "stream"];
const provoking: readonly CheckKind[] = ["wrong-path", "invalid-body"];

/** Routes with two quiet and two provoking checks each. */
function planFor(gateways: readonly BoundGateway[], ...targets: readonly (readonly string[])[]): Plan {
  const checks = gateways.flatMap(({ name }) =>
    [...provoking, ...quiet].map((check) => settings(check, { gateway: name })),
  );
  const routes = targets.map((names, index) => ({ ...routeWithTargets(`route-${index}`, ...names), checks }));
  return planProbe(routes, gateways, false);
}

/** The check that a request puts, by its one change. */
function checkOf({ url, body = "", headers }: HttpRequest): string {
  if (url.endsWith("/__gate_probe")) return "wrong-path";
  if (!body.includes('"messages"')) return "invalid-body";
  return headers["accept"] === "text/event-stream" ? "stream" : "smoke";
}

async function watch(
  plan: Plan,
  over: Partial<ProbeOptions> = {},
  onSend: (count: number) => void = () => {},
): Promise<Watched> {
  const log: string[] = [];
  const progress: string[] = [];
  const http = fakeHttp(async (request): Promise<HttpAnswer> => {
    const model = /"model":"([^"]+)"/.exec(request.body ?? "")?.[1] ?? "";
    const name = `${new URL(request.url).host} ${model} ${checkOf(request)}`;
    log.push(`begin ${name}`);
    onSend(log.length);
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    log.push(`end ${name}`);
    if (request.signal?.aborted === true)
      return { status: null, headers: new Map(), body: new Uint8Array(), failure: "cancelled", elapsedMs: 1 };
    return anAnswer(200, completion);
  });
  const options: ProbeOptions = {
    witnesses: new Map(),
    unwitnessed: new Set(),
    client: null,
    signal: new AbortController().signal,
    progress: {
      started: () => {},
      ended: ({ route, check }) => progress.push(`${route.id} ${check.name}`),
      paused: (gateway, ms) => progress.push(`${gateway} paused for ${ms} ms`),
    },
    ...over,
  };
  const probed = await probe(plan, options, { http, clock: fakeClock(), random: fakeRandom() });
  return { log, probed, progress };
}

function isQuiet(entry: string): boolean {
  return quiet.some((check) => entry.endsWith(` ${check}`));
}

/** How many exchanges were open at once at most. */
function widest(log: readonly string[]): number {
  const open = log.map((_, index) => {
    const before = log.slice(0, index + 1);
    return (
      before.filter((entry) => entry.startsWith("begin")).length -
      before.filter((entry) => entry.startsWith("end")).length
    );
  });
  return Math.max(0, ...open);
}

const staging = aBoundGateway({ url: "http://staging.test" });

/** Passes credentials on, so that its targets see negative checks. */
const passing = aBoundGateway({ url: "http://staging.test", settings: aGateway({ credential_of: "provider" }) });

test("a gateway that may have cool-downs and passes requests on gets every quiet one before the first provoking one", async () => {
  const { log } = await watch(planFor([passing], ["a"], ["b"], ["c"]));
  const lastQuiet = log.findLastIndex(isQuiet);
  const firstProvoking = log.findIndex((entry) => !isQuiet(entry));
  assert.equal(log.length, 24);
  assert.ok(lastQuiet < firstProvoking, log.join("\n"));
});

test("there, provoking exchanges of routes that share a target never overlap; those of others do", async () => {
  const { log } = await watch(planFor([passing], ["a", "b"], ["b", "c"], ["d"]));
  const provoked = log.filter((entry) => !isQuiet(entry));
  assert.equal(widest(provoked.filter((entry) => /route-[01]/.test(entry))), 1);
  assert.equal(widest(provoked), 2);
});

const together: readonly (readonly [why: string, gateway: BoundGateway])[] = [
  ["a gateway that rejects them itself", staging],
  [
    "a gateway without cool-downs",
    aBoundGateway({
      url: "http://staging.test",
      settings: aGateway({ credential_of: "provider", cool_downs: false }),
    }),
  ],
];

for (const [why, gateway] of together) {
  test(`provoking exchanges wait for the good one of their route only: ${why}`, async () => {
    const { log } = await watch(planFor([gateway], ["a", "b"], ["b", "c"], ["a", "c"]));
    const provoked = log.filter((entry) => !isQuiet(entry));
    assert.ok(widest(provoked) > 2, log.join("\n"));
    assert.ok(log.findIndex((entry) => !isQuiet(entry)) < log.findLastIndex(isQuiet), log.join("\n"));
    for (const route of ["route-0", "route-1", "route-2"]) {
      const own = log.filter((entry) => entry.includes(route));
      assert.deepEqual(own.slice(0, 2), [`begin staging.test ${route} smoke`, `end staging.test ${route} smoke`]);
    }
  });
}

test("no more exchanges are in flight at a gateway than it allows", async () => {
  const narrow = aBoundGateway({ url: "http://staging.test", settings: aGateway({ concurrency: 2 }) });
  const targets = Array.from({ length: 10 }, (_, index) => [`target-${index}`]);
  assert.equal(widest((await watch(planFor([narrow], ...targets))).log), 2);
  assert.equal(widest((await watch(planFor([staging], ...targets))).log), 8);
});

test("gateways do not wait for each other", async () => {
  const narrow = aGateway({ concurrency: 1 });
  const two = ["one", "two"].map((name) => aBoundGateway({ name, url: `http://${name}.test`, settings: narrow }));
  const { log } = await watch(planFor(two, ["a"]));
  assert.equal(widest(log), 2);
  assert.equal(widest(log.filter((entry) => entry.includes("one.test"))), 1);
});

test("exchanges come back in the order of the plan, whatever the order they were made in", async () => {
  const plan = planFor([staging], ["a"], ["b"]);
  const { probed, progress } = await watch(plan);
  assert.deepEqual(
    probed.exchanges.map(({ route, check }) => `${route} ${check}`),
    plan.questions.map(({ route, check }) => `${route.id} ${check.name}`),
  );
  assert.equal(progress.length, 8);
  assert.deepEqual(probed.unrun, []);
});

test("nothing is sent to a gateway whose credential is missing, and every check says so", async () => {
  const missing = aBoundGateway({ credential: null, credentialState: "missing" });
  const { log, probed } = await watch(planFor([missing], ["a"]));
  assert.deepEqual([log, probed.exchanges], [[], []]);
  assert.deepEqual(
    probed.unrun.map(({ check, reason }) => [check, reason]),
    [...provoking, ...quiet].map((check) => [check, "credential-missing"]),
  );
});

test("faults are laid at each gateway's own witness", async () => {
  const gateways = ["one", "two"].map((name) =>
    aBoundGateway({ name, url: `http://${name}.test`, witness: aWitnessBinding }),
  );
  const [one, two] = [fakeWitness(), fakeWitness()];
  const checks = gateways.slice(1).map(({ name }) => settings("fallback", { gateway: name }));
  const plan = planProbe([{ ...routeWithTargets("route-0", "a", "b"), checks }], gateways, false);
  const witnesses = new Map([
    ["one", one.witness],
    ["two", two.witness],
  ]);
  const { probed } = await watch(plan, { witnesses });
  assert.deepEqual([one.played, two.played], [[], [[probed.exchanges[0]?.nonce, { a: [500] }]]]);
});

const stops = [
  ["CANCELLED", "cancelled"],
  ["OUT_OF_TIME", "out-of-time"],
] as const;

for (const [code, reason] of stops) {
  test(`after ${reason} nothing more is sent, and what was open or waiting is named`, async () => {
    const controller = new AbortController();
    const narrow = aBoundGateway({ url: "http://staging.test", settings: aGateway({ concurrency: 1 }) });
    const stopAtSecond = (count: number) => {
      if (count === 3) controller.abort(new GateError(code, "expected the run to end, got a signal"));
    };
    const { log, probed, progress } = await watch(
      planFor([narrow], ["a"]),
      { signal: controller.signal },
      stopAtSecond,
    );
    assert.deepEqual(
      log.filter((entry) => entry.startsWith("begin")),
      ["begin staging.test route-0 smoke", "begin staging.test route-0 stream"],
    );
    assert.deepEqual(
      [probed.exchanges, probed.cutOff].map((some) => some.map(({ check }) => check)),
      [["smoke"], ["stream"]],
    );
    assert.deepEqual(
      probed.unrun.map((entry) => [entry.check, entry.reason]),
      ["wrong-path", "invalid-body", "stream"].map((check) => [check, reason]),
    );
    assert.equal(progress.length, 1);
  });
}

test("a run that was stopped before it began sends nothing", async () => {
  const signal = AbortSignal.abort(new GateError("CANCELLED", "expected the run to end, got a signal"));
  const { log, probed } = await watch(planFor([staging], ["a"]), { signal });
  assert.deepEqual(log, []);
  assert.equal(probed.unrun.length, 4);
});
