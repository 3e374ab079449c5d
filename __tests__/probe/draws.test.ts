import assert from "node:assert/strict";
import { test } from "node:test";
import { settingsOf } from "../../src/decision/expectation.ts";
import { planLines, requestsAtMost } from "../../src/probe/plan-lines.ts";
import { planProbe } from "../../src/probe/plan.ts";
import { probe, type ProbeOptions } from "../../src/probe/probe.ts";
import { anAnswer, completion, fakeClock, fakeHttp, fakeRandom } from "../support/effects.ts";
import { aRoute, settings } from "../support/manifest.ts";
import { aBoundGateway, aWitnessBinding } from "../support/probing.ts";

const named = aBoundGateway();

const drawn = aRoute({
  order: "weighted",
  traffic: { file: "litellm.yaml", among: "/weights/*", at: { key: "backup" } },
  checks: [settings("promoted-target", { draws: 12 })],
});

test("a promoted target is asked for by draws, or once where it is pinned, and the plan says so", () => {
  const planned = planProbe([drawn], [named], false);
  assert.deepEqual(
    planned.questions.map(({ draws, forcing }) => [draws, forcing]),
    [[12, { by: "none" }]],
  );
  assert.match(planLines(planned)[0] ?? "", /, repeated up to 12 times until the promoted target answers$/);
  const byModel = planProbe([{ ...drawn, pin: { model: "chat-eu" } }], [named], false);
  assert.deepEqual(
    byModel.questions.map(({ draws, forcing }) => [draws, forcing]),
    [[1, { by: "none", model: "chat-eu" }]],
  );
  assert.match(planLines(byModel)[0] ?? "", /model chat-eu with/);
  const headers = { "x-target": "eu" };
  const byHeaders = planProbe([{ ...drawn, pin: { headers } }], [named], false);
  assert.deepEqual(byHeaders.questions[0]?.forcing, { by: "none", additions: { headers } });
});

test("exchanges of a second entry are numbered after every draw of the first", () => {
  const twice = { ...drawn, checks: [3, 4].map((draws) => settings("promoted-target", { draws })) };
  assert.deepEqual(
    planProbe([twice], [named], false).questions.map(({ exchange }) => exchange),
    [1, 4],
  );
  assert.deepEqual(
    [1, 3, 4, 7].map((exchange) => settingsOf(twice, { check: "promoted-target", exchange })?.draws),
    [3, 3, 4, 4],
  );
  assert.equal(settingsOf(twice, { check: "promoted-target", exchange: 8 }), undefined);
});

const weighted = aRoute({
  order: "weighted",
  targets: { main: [], backup: [] },
  traffic: { file: "litellm.yaml", among: "/weights/*", at: { key: "backup" } },
  checks: [settings("promoted-target", { draws: 5 })],
});

/** Asks until the promoted target answers; the gateway's answers name these targets in turn. */
async function draw(
  answers: readonly string[],
  status = 200,
): Promise<{ asked: number; numbers: number[]; progress: string[] }> {
  let asked = 0;
  const http = fakeHttp(async () =>
    anAnswer(status, completion, {
      headers: new Map([
        ["content-type", ["application/json"]],
        ["x-gateway-target", [answers[asked++] ?? "main"]],
      ]),
    }),
  );
  const progress: string[] = [];
  const options: ProbeOptions = {
    unwitnessed: new Set(),
    witnesses: new Map(),
    client: null,
    signal: new AbortController().signal,
    progress: { started: () => progress.push("started"), ended: () => progress.push("ended"), paused: () => {} },
  };
  const plan = planProbe([weighted], [named], false);
  const { exchanges } = await probe(plan, options, { http, clock: fakeClock(), random: fakeRandom() });
  return { asked, numbers: exchanges.map(({ exchange }) => exchange), progress };
}

test("a good request is repeated until the promoted target answers, each time as an exchange of its own", async () => {
  assert.deepEqual(await draw(["main", "main", "backup", "backup"]), {
    asked: 3,
    numbers: [1, 2, 3],
    progress: ["started", "ended"],
  });
  assert.deepEqual((await draw(["backup"])).numbers, [1]);
});

test("a target that is never drawn is asked for as often as the check allows", async () => {
  assert.deepEqual((await draw([])).numbers, [1, 2, 3, 4, 5]);
});

test("a route that does not answer is not asked again", async () => {
  assert.deepEqual((await draw([], 500)).numbers, [1]);
});

test("a check is repeated as a whole, and each draw of a repeat has a number of its own", () => {
  const repeated = aRoute({ checks: [settings("retries", { repeat: 2 }), settings("retries", { via: "client" })] });
  const { questions } = planProbe([repeated], [{ ...named, witness: aWitnessBinding }], true);
  assert.deepEqual(
    questions.map(({ exchange }) => exchange),
    [1, 2, 3, 4, 5, 6, 7, 8, 9],
  );
  assert.deepEqual(
    questions.slice(0, 3).map(({ ask }) => ask),
    questions.slice(3, 6).map(({ ask }) => ask),
  );
  assert.equal(settingsOf(repeated, { check: "retries", exchange: 6 })?.via, null);
  assert.equal(settingsOf(repeated, { check: "retries", exchange: 7 })?.via, "client");
  const drawnTwice = { ...drawn, checks: [settings("promoted-target", { draws: 3, repeat: 2 })] };
  const plan = planProbe([drawnTwice], [named], false);
  assert.deepEqual(
    plan.questions.map(({ exchange, draws }) => [exchange, draws]),
    [
      [1, 3],
      [4, 3],
    ],
  );
  assert.equal(requestsAtMost(plan), 6);
});
