import assert from "node:assert/strict";
import { test } from "node:test";
import { limits } from "../../src/core/limits.ts";
import type { EffectiveRoute } from "../../src/generated/types.ts";
import { courseOf } from "../../src/probe/course.ts";
import { planLines, requestsAtMost } from "../../src/probe/plan-lines.ts";
import { planProbe } from "../../src/probe/plan.ts";
import type { Question } from "../../src/probe/question.ts";
import { fakeClock } from "../support/effects.ts";
import { aRoute, settings } from "../support/manifest.ts";
import { aBoundGateway, aWitnessBinding, probed, reading, witnessCalls } from "../support/probing.ts";

const bound = aBoundGateway({ witness: aWitnessBinding });
const failed = ["main 500", "backup 200"];
const passedOver = ["backup 200"];

function questionOf(calls: number, over: Partial<EffectiveRoute> = {}): Question {
  const route = aRoute({ checks: [settings("recovery", { calls })], ...over });
  return planProbe([route], [bound], false).questions[0] ?? assert.fail("expected a question");
}

/** Follows a course whose exchanges show these calls in turn, the last again and again: when each was asked, null in the outage. */
async function askedOf(
  question: Question,
  ...answers: readonly (readonly string[] | null)[]
): Promise<(number | null)[]> {
  const course = courseOf(question, fakeClock(), new AbortController().signal);
  const asked: (number | null)[] = [];
  let last = null;
  for (let next = await course.next(last); next !== null; next = await course.next(last)) {
    const calls = answers[Math.min(asked.length, answers.length - 1)] ?? null;
    assert.equal(next.exchange, asked.length + 1);
    assert.equal(next.forcing.by, next.afterOutageMs === undefined ? "witness" : "none");
    asked.push(next.afterOutageMs ?? null);
    last = probed("recovery", { witness: reading(calls === null ? null : witnessCalls(...calls)) });
  }
  return asked;
}

const within = { failback: { within_ms: 1_000 } };

test("the outage ends once so many calls at the primary have failed, in whole requests", async () => {
  assert.deepEqual(await askedOf(questionOf(2), failed, failed, ["main 200"]), [null, null, 0]);
  const twice = ["main 500", "main 500", "backup 200"];
  assert.deepEqual(await askedOf(questionOf(3), twice, twice, ["main 200"]), [null, null, 0]);
});

test("a primary that is passed over, or a witness that does not answer, ends it after as many requests", async () => {
  const calls = [failed, passedOver, passedOver, ["main 200"]];
  assert.deepEqual(await askedOf(questionOf(3), ...calls), [null, null, null, 0]);
  assert.deepEqual(await askedOf(questionOf(2), null, null, ["main 200"]), [null, null, 0]);
});

test("good requests follow at even pauses until the primary serves again", async () => {
  const calls = [failed, passedOver, passedOver, passedOver, ["main 200"]];
  assert.deepEqual(await askedOf(questionOf(1, within), ...calls), [null, 0, 100, 200, 300]);
});

test("or until the time has passed, the last one at its end", async () => {
  const asked = await askedOf(questionOf(1, within), failed, passedOver);
  assert.deepEqual(asked, [null, ...Array.from({ length: limits.recoveryRequests }, (_, index) => index * 100)]);
  const undeclared = await askedOf(questionOf(1), failed, passedOver);
  assert.equal(undeclared.at(-1), limits.recoveryMs);
});

test("one request is sent after the time where the one before took longer", async () => {
  const clock = fakeClock();
  const course = courseOf(questionOf(1, within), clock, new AbortController().signal);
  const shows = (...calls: readonly string[]) => probed("recovery", { witness: reading(witnessCalls(...calls)) });
  await course.next(null);
  assert.equal((await course.next(shows(...failed)))?.afterOutageMs, 0);
  clock.slept.push(1_200);
  assert.equal((await course.next(shows("backup 200")))?.afterOutageMs, 1_200);
  assert.equal(await course.next(shows("backup 200")), null);
});

test("a run that ends while it waits asks no more", async () => {
  const course = courseOf(questionOf(1, within), fakeClock(), AbortSignal.abort());
  const inOutage = probed("recovery", { witness: reading(witnessCalls(...failed)) });
  assert.equal((await course.next(null))?.forcing.by, "witness");
  assert.equal((await course.next(inOutage))?.afterOutageMs, 0);
  assert.equal(await course.next(probed("recovery", { witness: reading(witnessCalls(...passedOver)) })), null);
});

test("the plan counts every request that it may need", () => {
  const route = aRoute({ checks: [settings("recovery", { calls: 6 })] });
  const plan = planProbe([route], [bound], false);
  assert.equal(requestsAtMost(plan), 6 + limits.recoveryRequests);
  assert.match(
    planLines(plan)[0] ?? "",
    /, fault forced by witness until 6 calls have failed, then healthy until the primary serves again, at most 17 requests in all$/,
  );
});

test("without a witness it is not sent, and the plan says why", () => {
  const plan = planProbe([aRoute({ checks: [settings("recovery", { calls: 6 })] })], [aBoundGateway()], false);
  assert.deepEqual(planLines(plan), ["not sent: chat-backup recovery (no witness was bound)"]);
});
