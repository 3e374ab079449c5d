import assert from "node:assert/strict";
import { test } from "node:test";
import { sha256 } from "../../src/core/canonical-json.ts";
import type { HttpAnswer, HttpRequest } from "../../src/core/ports/http.ts";
import type { Witness } from "../../src/core/ports/witness.ts";
import type { CheckKind } from "../../src/generated/types.ts";
import type { BoundGateway } from "../../src/binding/gateways.ts";
import { planProbe, type Plan } from "../../src/probe/plan.ts";
import { probe, type Probed } from "../../src/probe/probe.ts";
import { anAnswer, completion, fakeClock, fakeHttp, fakeRandom, fakeWitness } from "../support/effects.ts";
import { defaultChecks, settings } from "../support/manifest.ts";
import { aBoundGateway, aWitnessBinding, routeWithTargets, witnessCalls } from "../support/probing.ts";

const json = (status: number, error: object): HttpAnswer => anAnswer(status, JSON.stringify({ error }));
const wrongKey = json(401, {
  message: "Incorrect API key provided",
  type: "invalid_request_error",
  code: "invalid_api_key",
});
const noModel = json(404, {
  message: "The model does not exist",
  type: "invalid_request_error",
  code: "model_not_found",
});
const notAllowed = json(403, { message: "not for this key", type: "permission_error", code: "permission_denied" });
const dead: HttpAnswer = { status: null, headers: new Map(), body: new Uint8Array(), failure: "refused", elapsedMs: 1 };
const failing = json(502, { message: "Bad Gateway" });
const hanging: HttpAnswer = { ...dead, failure: "timeout" };
const good = anAnswer(200, completion);

const witnessed = aBoundGateway({ witness: aWitnessBinding });

/** A plan of these routes, each with these checks at the gateway. */
function planOf(ids: readonly string[], checks: readonly CheckKind[] = defaultChecks, gateway = witnessed): Plan {
  const routes = ids.map((id) => ({
    ...routeWithTargets(id, `${id}-main`, `${id}-backup`),
    checks: checks.map((check) => settings(check)),
  }));
  return planProbe(routes, [gateway], false);
}

/** What is sent where the gateway answers like this, and what is not. */
async function run(
  plan: Plan,
  answer: (request: HttpRequest) => HttpAnswer,
  witness: Witness | null = fakeWitness([]).witness,
  unwitnessed: ReadonlySet<string> = new Set(),
): Promise<Probed & { sent: number }> {
  const http = fakeHttp(answer);
  const options = {
    witnesses: new Map(witness === null ? [] : [["staging", witness]]),
    unwitnessed,
    client: null,
    signal: new AbortController().signal,
    progress: { started: () => {}, ended: () => {}, paused: () => {} },
  };
  const probed = await probe(plan, options, { http, clock: fakeClock(), random: fakeRandom() });
  return { ...probed, sent: http.sent.length };
}

function made({ exchanges }: Probed): string[] {
  return exchanges.map(({ route, check }) => `${route} ${check}`);
}

function unsent({ unrun }: Probed): string[] {
  return [...new Set(unrun.map(({ route, reason }) => `${route} ${reason}`))];
}

const turnedAway: readonly (readonly [what: string, answer: HttpAnswer])[] = [
  ["nobody listens", dead],
  ["the key is wrong", wrongKey],
  ["the key may not use the model", notAllowed],
  ["the alias is unknown", noModel],
  ["the gateway fails, and its witness sees no call", failing],
  ["the gateway hangs, and its witness sees no call", hanging],
  ["the gateway hangs up, and its witness sees no call", { ...dead, failure: "reset" }],
];

for (const [what, answer] of turnedAway) {
  test(`${what}: one request is sent, and every other check says that the preflight failed`, async () => {
    const probed = await run(planOf(["one"]), () => answer);
    assert.deepEqual([made(probed), unsent(probed), probed.sent], [["one smoke"], ["one preflight"], 1]);
    assert.equal(probed.unrun.length, defaultChecks.length - 1);
  });
}

test("where the first good request is let in, everything is sent, whatever it was answered", async () => {
  for (const answer of [good, json(400, { message: "broken" }), json(429, { message: "slow down" })]) {
    const probed = await run(planOf(["one", "two"]), () => answer);
    assert.deepEqual([probed.unrun, probed.sent], [[], 2 * defaultChecks.length]);
  }
});

test("the first good request goes first, wherever the route names it", async () => {
  const probed = await run(planOf(["one"], ["wrong-path", "fallback", "stream"]), () => dead);
  assert.deepEqual(made(probed), ["one stream"]);
});

test("a gateway that is down is asked once for all its routes", async () => {
  const probed = await run(planOf(["one", "two", "three"]), () => dead);
  assert.deepEqual([probed.sent, unsent(probed)], [1, ["one preflight", "two preflight", "three preflight"]]);
});

test("a wrong key is refused to two routes at most", async () => {
  const probed = await run(planOf(["one", "two", "three", "four"]), () => wrongKey);
  assert.deepEqual([made(probed), probed.sent], [["one smoke", "two smoke"], 2]);
});

test("a gateway that hangs is asked for two routes at most", async () => {
  const probed = await run(planOf(["one", "two", "three", "four"]), () => hanging);
  assert.deepEqual([made(probed), probed.sent], [["one smoke", "two smoke"], 2]);
});

test("a gateway that fails is asked once for each route", async () => {
  const probed = await run(planOf(["one", "two", "three", "four"]), () => failing);
  assert.deepEqual([probed.sent, unsent(probed).length], [4, 4]);
});

test("routes whose targets are dead take no evidence from another one", async () => {
  const probed = await run(planOf(["one", "two", "three"]), ({ body = "" }) =>
    body.includes('"three"') ? good : failing,
  );
  assert.deepEqual([unsent(probed), probed.sent], [["one preflight", "two preflight"], 2 + defaultChecks.length]);
});

test("a gateway that fails on one route alone is asked everything about the other", async () => {
  const probed = await run(planOf(["one", "two"]), ({ body = "" }) => (body.includes('"one"') ? failing : good));
  assert.deepEqual([unsent(probed), probed.sent], [["one preflight"], 1 + defaultChecks.length]);
});

test("without a witness a failure may be the provider's: everything is sent", async () => {
  const plan = planOf(["one"], undefined, aBoundGateway());
  for (const answer of [failing, hanging]) {
    const probed = await run(plan, () => answer, null);
    assert.equal(probed.sent, plan.questions.length);
  }
});

test("a key that may not use one alias stops that route alone", async () => {
  const probed = await run(planOf(["one", "two"]), ({ body = "" }) => (body.includes('"one"') ? notAllowed : good));
  assert.deepEqual([unsent(probed), probed.sent], [["one preflight"], 1 + defaultChecks.length]);
});

test("an unknown alias stops that route alone, in whatever order", async () => {
  for (const unknown of ["one", "two", "three"]) {
    const isUnknown = (body: string): boolean => body.includes(`"${unknown}"`);
    const probed = await run(planOf(["one", "two", "three"]), ({ body = "" }) => (isUnknown(body) ? noModel : good));
    assert.deepEqual([unsent(probed), probed.sent], [[`${unknown} preflight`], 1 + 2 * defaultChecks.length]);
  }
});

test("a gateway that goes down later is asked everything: what was let in before counts", async () => {
  let sent = 0;
  const probed = await run(planOf(["one"]), () => (sent++ === 0 ? good : dead));
  assert.deepEqual([probed.unrun, probed.sent], [[], defaultChecks.length]);
});

test("a second good request that is refused stops nothing", async () => {
  const probed = await run(planOf(["one"], ["smoke", "stream", "invalid-body"]), ({ headers }) =>
    headers["accept"] === "text/event-stream" ? wrongKey : good,
  );
  assert.deepEqual([probed.unrun, probed.sent], [[], 3]);
});

for (const [status, answer] of [
  [401, wrongKey],
  [502, failing],
] as const)
  test(`a ${status} that came from a provider is none of the gateway's`, async () => {
    const random = fakeRandom();
    random.gateId();
    const nonce = sha256(random.nonce());
    const calls = witnessCalls(`main ${status}`).map((call) => ({ ...call, nonces: [nonce] }));
    const probed = await run(planOf(["one"]), () => answer, fakeWitness(calls).witness);
    assert.deepEqual([probed.unrun, probed.sent], [[], defaultChecks.length]);
  });

test("nothing is sent to a gateway whose witness did not answer", async () => {
  const probed = await run(planOf(["one", "two"]), () => good, undefined, new Set(["staging"]));
  assert.deepEqual([probed.sent, unsent(probed)], [0, ["one preflight", "two preflight"]]);
});

const forced: readonly (readonly [gateway: BoundGateway, answer: HttpAnswer, sent: number])[] = [
  [witnessed, dead, 1],
  [witnessed, wrongKey, 1],
  [witnessed, good, planOf(["one"], ["fallback", "retries"]).questions.length],
];

for (const [gateway, answer, sent] of forced) {
  test(`without a quiet check the first forced fallback goes first: ${answer.status ?? answer.failure}`, async () => {
    const probed = await run(planOf(["one"], ["fallback", "retries"], gateway), () => answer);
    assert.equal(probed.sent, sent);
  });
}
