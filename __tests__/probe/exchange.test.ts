import assert from "node:assert/strict";
import { test } from "node:test";
import { sha256 } from "../../src/core/canonical-json.ts";
import type { HttpAnswer } from "../../src/core/ports/http.ts";
import type { Witness } from "../../src/core/ports/witness.ts";
import { generic } from "../../src/dialects/generic.ts";
import type { Dialect, ElapsedBucket } from "../../src/generated/types.ts";
import { makeExchange } from "../../src/probe/exchange.ts";
import type { Question } from "../../src/probe/question.ts";
import { anAnswer, completion, fakeClock, fakeHttp, fakeRandom, fakeWitness } from "../support/effects.ts";
import { aGateway, aRoute } from "../support/manifest.ts";
import { aBoundGateway, aQuestion, realCredential, witnessCalls } from "../support/probing.ts";

interface Asked {
  question?: Question;
  answer?: HttpAnswer;
  witness?: Witness | null;
  signal?: AbortSignal;
}

async function ask({
  question = aQuestion("smoke"),
  answer = anAnswer(200, completion),
  witness = null,
  signal = new AbortController().signal,
}: Asked) {
  const clock = fakeClock();
  const http = fakeHttp(() => answer);
  const exchange = await makeExchange(
    question,
    { witness, client: null, signal },
    { http, clock, random: fakeRandom() },
  );
  return { exchange, clock, http };
}

function answerWith(headers: Readonly<Record<string, string>>, status = 200): HttpAnswer {
  const named = Object.entries({ "content-type": "application/json", ...headers }).map(
    ([name, value]) => [name, [value]] as const,
  );
  return anAnswer(status, completion, { headers: new Map(named) });
}

const buckets: readonly (readonly [ms: number, bucket: ElapsedBucket])[] = [
  [0, "0-100ms"],
  [99.9, "0-100ms"],
  [100, "100-300ms"],
  [299, "100-300ms"],
  [300, "300ms-1s"],
  [999, "300ms-1s"],
  [1_000, "1-3s"],
  [2_999, "1-3s"],
  [3_000, "3-10s"],
  [9_999, "3-10s"],
  [10_000, "10-30s"],
  [29_999, "10-30s"],
  [30_000, "30s-up"],
  [180_000, "30s-up"],
];

for (const [ms, bucket] of buckets) {
  test(`${ms} ms fall into ${bucket}`, async () => {
    const { exchange } = await ask({ answer: anAnswer(200, completion, { elapsedMs: ms }) });
    assert.equal(exchange.observation.elapsed_bucket, bucket);
  });
}

test("an exchange is one request, and its facts", async () => {
  const { exchange, http } = await ask({});
  assert.equal(http.sent.length, 1);
  assert.equal(http.sent[0]?.headers["x-request-id"], exchange.gateId);
  assert.ok(http.sent[0]?.body?.includes(exchange.nonce));
  assert.deepEqual(
    [exchange.route, exchange.check, exchange.exchange, exchange.gateway, exchange.forcedBy, exchange.witness],
    ["chat-backup", "smoke", 1, "staging", "none", null],
  );
  const { status_class, error_class, terminal, usage_present, elapsed_bucket, failure } = exchange.observation;
  assert.deepEqual(
    [status_class, error_class, terminal, usage_present, elapsed_bucket, failure],
    ["2xx", null, "complete", true, "0-100ms", null],
  );
});

test("the request can be cancelled", async () => {
  const controller = new AbortController();
  const { http } = await ask({ signal: controller.signal });
  assert.equal(http.sent[0]?.signal, controller.signal);
});

test("nothing of the answer's text, of its headers or of the credential leaves the exchange", async () => {
  const canary = `canary-${"of"}-the-provider`;
  const bodies = [
    { ...completion, id: canary, model: canary, choices: [{ ...completion.choices[0], finish_reason: canary }] },
    { error: { message: canary, code: canary, type: canary, param: canary } },
  ];
  const headers = new Map(["x-gateway-target", "x-gateway-attempts", "x-cache"].map((name) => [name, [canary]]));
  for (const [status, body] of [
    [200, bodies[0]],
    [400, bodies[1]],
    [200, bodies[1]],
  ] as const) {
    const { exchange } = await ask({ answer: anAnswer(status, body, { headers }) });
    const text = JSON.stringify(exchange);
    assert.ok(!text.includes(canary) && !text.includes(realCredential));
  }
});

test("a failure of the transport is an observation, not an error", async () => {
  const answer: HttpAnswer = {
    status: null,
    headers: new Map(),
    body: new Uint8Array(),
    failure: "refused",
    elapsedMs: 1,
  };
  const { exchange } = await ask({ answer });
  assert.deepEqual(
    [exchange.observation.failure, exchange.observation.status, exchange.observation.status_class],
    ["refused", null, "none"],
  );
});

const counting: Dialect = { ...generic, switches: "x-fallbacks" };

type Shown = readonly [
  why: string,
  dialect: Dialect,
  headers: Readonly<Record<string, string>>,
  servedBy: string | null,
  switches: number | null,
];

const shown: readonly Shown[] = [
  ["no header", generic, {}, null, null],
  ["the first target", generic, { "x-gateway-target": "dep-primary" }, "main", 0],
  ["another target", generic, { "x-gateway-target": "dep-backup" }, "backup", 1],
  ["a target that nobody declared shows no switch", generic, { "x-gateway-target": "stranger" }, "other", null],
  ["a count alone", counting, { "x-fallbacks": "2" }, null, 2],
  ["a count wins over the target", counting, { "x-fallbacks": "2", "x-gateway-target": "dep-backup" }, "backup", 2],
  [
    "a count of none beside another target",
    counting,
    { "x-fallbacks": "0", "x-gateway-target": "dep-backup" },
    "backup",
    0,
  ],
  ["a count that is no number", counting, { "x-fallbacks": "x", "x-gateway-target": "dep-backup" }, "backup", 1],
];

for (const [why, dialect, headers, servedBy, switches] of shown) {
  test(`what headers show of a switch: ${why}`, async () => {
    const question = aQuestion("smoke", { gateway: aBoundGateway({ settings: aGateway({ dialect }) }) });
    const { observation, headerSwitches } = (await ask({ question, answer: answerWith(headers) })).exchange;
    assert.deepEqual([observation.served_by, headerSwitches], [servedBy, switches]);
  });
}

test("without declared targets a header's own name is not shown, and shows no switch", async () => {
  const question = aQuestion("smoke", { route: aRoute({ targets: {} }) });
  const { exchange } = await ask({ question, answer: answerWith({ "x-gateway-target": "dep-backup" }) });
  assert.deepEqual([exchange.observation.served_by, exchange.headerSwitches], [null, null]);
});

test("claims about attempts and a cache are read from the headers", async () => {
  const { exchange } = await ask({ answer: answerWith({ "x-gateway-attempts": "3", "x-cache": "HIT" }) });
  assert.deepEqual(
    exchange.claims.map(({ header, value }) => [header, value]),
    [["x-gateway-attempts", 3]],
  );
  assert.equal(exchange.observation.cache, "hit");
});

const forcing = { by: "witness", faults: { main: [500] } } as const;
const forced = aQuestion("fallback", { forcing: { by: "witness", faults: { main: [500] } } });

test("faults are laid under the nonce before the request is sent", async () => {
  const { witness, played } = fakeWitness();
  const order: string[] = [];
  const http = fakeHttp(() => {
    order.push(`sent after ${played.length} plays`);
    return anAnswer(200, completion);
  });
  const effects = { http, clock: fakeClock(), random: fakeRandom() };
  const exchange = await makeExchange(forced, { witness, client: null, signal: new AbortController().signal }, effects);
  assert.deepEqual(played, [[exchange.nonce, forcing.faults]]);
  assert.deepEqual(order, ["sent after 1 plays"]);
  assert.equal(exchange.forcedBy, "witness");
});

test("nothing is laid where nothing is forced by the witness", async () => {
  const { witness, played } = fakeWitness();
  await ask({ witness });
  await ask({ witness, question: aQuestion("fallback", { forcing: { by: "model", model: "chat-broken" } }) });
  assert.deepEqual(played, []);
});

test("a fault that cannot be laid does not keep the exchange from being seen", async () => {
  const { witness } = fakeWitness();
  const deaf: Witness = { ...witness, play: () => Promise.reject(new Error("deaf")) };
  const { exchange } = await ask({ witness: deaf, question: forced });
  assert.deepEqual([exchange.observation.status, exchange.forcedBy], [200, "witness"]);
});

test("a question that may be put again is looked at right after its answer, any other at the end of the run", async () => {
  const made = witnessCalls("main 500", "backup 200").map((call) => ({
    ...call,
    nonces: [sha256(fakeRandom().nonce())],
  }));
  const { witness } = fakeWitness([...made, ...witnessCalls("other 200")]);
  const [drawn, once] = await Promise.all(
    [30, 1].map(async (draws) => (await ask({ witness, question: aQuestion("smoke", { draws }) })).exchange),
  );
  assert.deepEqual(drawn?.witness, { calls: made, settled: false, joinedBy: "nonce" });
  assert.equal(once?.witness, null);
});
