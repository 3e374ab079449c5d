import assert from "node:assert/strict";
import { test } from "node:test";
import { limits } from "../../src/core/limits.ts";
import type { HttpAnswer } from "../../src/core/ports/http.ts";
import type { Forcing } from "../../src/probe/force.ts";
import { createPauses, waitAsked } from "../../src/probe/pauses.ts";
import { planProbe } from "../../src/probe/plan.ts";
import { probe } from "../../src/probe/probe.ts";
import { aRoute, settings } from "../support/manifest.ts";
import { anAnswer, completion, fakeClock, fakeHttp, fakeRandom } from "../support/effects.ts";
import { aBoundGateway, aQuestion, probed } from "../support/probing.ts";

function answer(status: number, retryAfter?: string): HttpAnswer {
  const headers = new Map(retryAfter === undefined ? [] : [["retry-after", [retryAfter]] as const]);
  return anAnswer(status, {}, { headers });
}

const asked: readonly (readonly [why: string, answer: HttpAnswer, ms: number | null])[] = [
  ["seconds", answer(429, "7"), 7_000],
  ["none at all", answer(429, "0"), 0],
  ["a date, which gateways do not send", answer(429, "Fri, 20 Nov 2026 10:00:31 GMT"), 1_000],
  ["nothing", answer(429), 1_000],
  ["something else", answer(429, "soon"), 1_000],
  ["another status", answer(503, "7"), null],
  ["a good answer", answer(200, "7"), null],
];

for (const [why, given, ms] of asked) {
  test(`a limit asks to wait: ${why}`, () => assert.equal(waitAsked(given), ms));
}

const signal = new AbortController().signal;

/** Pauses, and how long they made the gate wait. */
function pausing() {
  const clock = fakeClock();
  const pauses = createPauses(clock);
  const note = (waitAskedMs: number | null, forcing: Forcing = { by: "none" }, name = "staging"): number =>
    pauses.note(aQuestion("smoke", { forcing, gateway: aBoundGateway({ name }) }), probed("smoke", { waitAskedMs }));
  return { clock, note, over: (gateway = "staging") => pauses.over(gateway, signal) };
}

test("a pause is waited for once, and the longest of several counts", async () => {
  const { clock, note, over } = pausing();
  assert.deepEqual([note(2_000), note(5_000), note(1_000)], [2_000, 3_000, 0]);
  await over();
  await over();
  assert.deepEqual(clock.slept, [5_000]);
});

test("who waits already waits for a pause that became longer meanwhile", async () => {
  const clock = fakeClock();
  const note = (waitAskedMs: number): number => pauses.note(aQuestion("smoke"), probed("smoke", { waitAskedMs }));
  const pauses = createPauses({
    ...clock,
    sleep: async (ms, given) => {
      if (clock.slept.length === 0) note(5_000);
      await clock.sleep(ms, given);
    },
  });
  note(2_000);
  await pauses.over("staging", signal);
  assert.deepEqual(clock.slept, [2_000, 3_000]);
});

test("only the gateway that asks is left alone", async () => {
  const { clock, note, over } = pausing();
  note(2_000, { by: "none" }, "other");
  await over();
  assert.deepEqual(clock.slept, []);
});

test("no pause follows a forced failure, or an answer that is no 429", async () => {
  const { clock, note, over } = pausing();
  assert.deepEqual([note(2_000, { by: "witness", faults: { main: [429] } }), note(null)], [0, 0]);
  await over();
  assert.deepEqual(clock.slept, []);
});

test("a gateway cannot use up the time of the run", async () => {
  const { clock, note, over } = pausing();
  for (let turn = 0; turn < 10; turn++) {
    note(999_999_999_000);
    await over();
  }
  assert.deepEqual(clock.slept, [limits.pauseMs, limits.pausesMs - limits.pauseMs]);
});

test("a stopped run waits for nothing", async () => {
  const clock = fakeClock();
  const signals: (AbortSignal | undefined)[] = [];
  const pauses = createPauses({ ...clock, sleep: async (_, given) => void signals.push(given) });
  pauses.note(aQuestion("smoke"), probed("smoke", { waitAskedMs: 2_000 }));
  await pauses.over("staging", signal);
  assert.deepEqual(signals, [signal]);
});

test("a gateway over its limit is left alone for as long as it asks, and its answer counts", async () => {
  const slowed = anAnswer(429, { error: { message: "slow down" } }, { headers: new Map([["retry-after", ["7"]]]) });
  const checks = (["smoke", "stream", "unknown-model"] as const).map((check) => settings(check));
  const plan = planProbe([aRoute({ checks })], [aBoundGateway()], false);
  const clock = fakeClock();
  const sentAt: number[] = [];
  const http = fakeHttp(() => {
    sentAt.push(clock.monotonicMs());
    return sentAt.length === 1 ? slowed : anAnswer(200, completion);
  });
  const paused: [gateway: string, ms: number][] = [];
  const { exchanges } = await probe(
    plan,
    {
      witnesses: new Map(),
      unwitnessed: new Set(),
      client: null,
      signal: new AbortController().signal,
      progress: { started: () => {}, ended: () => {}, paused: (gateway, ms) => paused.push([gateway, ms]) },
    },
    { http, clock, random: fakeRandom() },
  );
  assert.deepEqual(paused, [["staging", 7_000]]);
  assert.equal(sentAt[0], 0);
  assert.ok(
    sentAt.slice(1).every((ms) => ms >= 7_000),
    sentAt.join(" "),
  );
  assert.deepEqual(
    exchanges.map(({ check, observation }) => [check, observation.status]),
    [
      ["smoke", 429],
      ["stream", 200],
      ["unknown-model", 200],
    ],
  );
});
