import assert from "node:assert/strict";
import { test } from "node:test";
import { limits } from "../../src/core/limits.ts";
import type { HttpAnswer } from "../../src/core/ports/http.ts";
import type { TapHandler, TapReply, TapRequest } from "../../src/core/ports/client.ts";
import type { Witness, WitnessCall } from "../../src/core/ports/witness.ts";
import type { ClientExit } from "../../src/generated/types.ts";
import { makeExchange } from "../../src/probe/exchange.ts";
import type { ClientRun } from "../../src/binding/bind.ts";
import { sha256 } from "../../src/core/canonical-json.ts";
import { anAnswer, completion, fakeClock, fakeHttp, fakeRandom, fakeWitness } from "../support/effects.ts";
import { aQuestion, witnessCalls } from "../support/probing.ts";

const chunk = {
  id: "c1",
  object: "chat.completion.chunk",
  created: 1,
  model: "m",
  choices: [{ index: 0, delta: { content: "ok" }, finish_reason: "stop" }],
};
const streamed: HttpAnswer = anAnswer(200, "", {
  headers: new Map([["content-type", ["text/event-stream"]]]),
  body: new TextEncoder().encode(`data: ${JSON.stringify(chunk)}\n\ndata: [DONE]\n\n`),
});
const whole: HttpAnswer = anAnswer(200, completion);

const silent: TapReply = { head: () => {}, data: () => {}, end: () => {}, fail: () => {} };

function request(body: string): TapRequest {
  return {
    method: "POST",
    path: "/v1/chat/completions",
    headers: { authorization: "Bearer placeholder", "x-request-id": "mine" },
    body,
    signal: new AbortController().signal,
  };
}

/** One user request through a client that sends these bodies one after the other. */
async function through(
  bodies: readonly string[],
  answer: HttpAnswer,
  check: "smoke" | "stream" = "smoke",
  exit: ClientExit | null = { how: "exited", code: 0 },
  witness: Witness | null = null,
) {
  const http = fakeHttp(() => answer);
  const handlers: TapHandler[] = [];
  const given: number[] = [];
  const client: ClientRun = {
    command: "client",
    secrets: [],
    tap: async (handle) => {
      handlers.push(handle);
      return { url: "http://127.0.0.1:1", close: async () => {} };
    },
    run: async ({ timeoutMs }) => {
      given.push(timeoutMs);
      for (const body of bodies) await handlers[0]?.(request(body), silent);
      return exit;
    },
  };
  const question = { ...aQuestion(check), settings: { ...aQuestion(check).settings, via: "client" as const } };
  const means = { witness, client, signal: new AbortController().signal };
  const clock = fakeClock();
  const exchange = await makeExchange(question, means, { http, clock, random: fakeRandom() });
  return { exchange, sent: http.sent, given, slept: clock.slept };
}

const cases: readonly [
  name: string,
  bodies: readonly string[],
  answer: HttpAnswer,
  check: "smoke" | "stream",
  error: string | null,
][] = [
  ["a client that streams gets a stream", ['{"stream":true}'], streamed, "smoke", null],
  ["a client that does not stream gets an answer", ["{}"], whole, "smoke", null],
  ["a stream that the client did not ask for", ['{"stream":false}'], streamed, "smoke", "malformed_response"],
  ["the last request counts", ['{"stream":true}', "{}"], whole, "smoke", null],
  ["the check stream asks for a stream, whatever the client does", ["{}"], whole, "stream", "malformed_response"],
  ["a body that is no JSON asks for no stream", ["stream=true"], whole, "smoke", null],
];

for (const [name, bodies, answer, check, error] of cases)
  test(`through the client: ${name}`, async () => {
    const { exchange } = await through(bodies, answer, check);
    assert.equal(exchange.observation.error_class, error);
    assert.equal(exchange.clientRequests, bodies.length);
  });

test("the tap swaps the credential and the ids of the client for its own", async () => {
  const { exchange, sent } = await through(["{}"], whole);
  assert.equal(sent[0]?.headers["x-request-id"], exchange.gateId);
  assert.notEqual(sent[0]?.headers["authorization"], "Bearer placeholder");
});

test("a client that sends nothing has no answer", async () => {
  const { exchange } = await through([], whole);
  assert.deepEqual([exchange.observation.status, exchange.clientRequests], [null, 0]);
});

test("a client has its own time, and beyond it the gateway's timeout, which bounds each request", async () => {
  const { given, sent } = await through(["{}"], whole);
  const timeout = aQuestion("smoke").gateway.settings.timeout_ms;
  assert.deepEqual(given, [limits.clientMs + timeout]);
  assert.equal(sent[0]?.timeoutMs, timeout);
});

for (const exit of [
  { how: "exited", code: 3 },
  { how: "timed-out", code: null },
] as const)
  test(`how the client ended is a fact of the exchange: ${exit.how}`, async () => {
    const { exchange } = await through(["{}"], whole, "smoke", exit);
    assert.deepEqual([exchange.clientExit, exchange.observation.failure], [exit, null]);
  });

test("a client that was stopped with the run has no answer of its own", async () => {
  const { exchange } = await through(["{}"], whole, "smoke", null);
  assert.equal(exchange.observation.failure, "cancelled");
});
const nonceless = witnessCalls("main 500", "main 200");
const ofNonce = nonceless.map((call) => ({ ...call, nonces: [sha256(fakeRandom().nonce())] }));
const healthPages = nonceless.map((call) => ({ ...call, completion: false }));

const windows: readonly (readonly [why: string, calls: readonly WitnessCall[] | Error, upTo: number | null])[] = [
  ["calls without a nonce", nonceless, 0],
  ["calls of which one has the nonce", [...nonceless.slice(1), ...ofNonce.slice(0, 1)], null],
  ["no call", [], null],
  ["nothing but health pages", healthPages, null],
  ["a witness that cannot be asked", new Error("unreachable"), null],
];

for (const [why, calls, upTo] of windows)
  test(`the time of a client's exchange counts where it has no other mark: ${why}`, async () => {
    const { exchange, slept } = await through(
      ["{}"],
      whole,
      "smoke",
      { how: "exited", code: 0 },
      fakeWitness(calls).witness,
    );
    assert.deepEqual(exchange.window, upTo === null ? null : { after: 0, upTo });
    assert.deepEqual(slept, upTo === null ? [] : [aQuestion("smoke").gateway.settings.settle_ms]);
  });
