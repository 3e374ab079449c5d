import assert from "node:assert/strict";
import { test } from "node:test";
import { createHttp } from "../../src/adapters/http/http.ts";
import { createWitness } from "../../src/adapters/witness.ts";
import { sha256 } from "../../src/core/canonical-json.ts";
import { errorCode } from "../../src/core/errors.ts";
import { limits } from "../../src/core/limits.ts";
import type { Http, HttpAnswer, HttpRequest } from "../../src/core/ports/http.ts";
import { runMarkChars } from "../../src/core/placeholders.ts";
import { pageCalls } from "../../src/staging/journal.ts";
import { anAnswer, fakeHttp } from "../support/effects.ts";
import { aShape } from "../support/shapes.ts";
import { chatBody, nonceOf, testToken, withProvider } from "../staging/client.ts";

function watching(http: Http): Http & { sent: HttpRequest[] } {
  const sent: HttpRequest[] = [];
  return { sent, send: (request) => (sent.push(request), http.send(request)) };
}

test("faults are played and calls are read back by number, target and nonce", async () => {
  await using provider = await withProvider();
  const http = watching(createHttp({}));
  const witness = createWitness(http, { url: `${provider.url}/`, token: testToken });
  await provider.chat("main", chatBody(nonceOf(1)));
  const { last } = await witness.begin(nonceOf(1).slice(0, runMarkChars));
  assert.equal((await witness.position()).last, last);
  await witness.play(nonceOf(2), { main: [{ status: 429, retry_after: "1s" }], backup: [200] });
  await provider.chat("main", chatBody(nonceOf(2)));
  await provider.chat("backup", chatBody(`${nonceOf(3)} ${nonceOf(2)}`));
  await provider.settled(nonceOf(2), 2);
  const { calls } = await witness.since(last);
  assert.deepEqual(
    calls.map(({ number, target, status, completion, retry_after_ms, nonces }) => [
      number,
      target,
      status,
      completion,
      retry_after_ms,
      nonces,
    ]),
    [
      [2, "main", 429, true, 1_000, [sha256(nonceOf(2))]],
      [3, "backup", 200, true, null, [sha256(nonceOf(3)), sha256(nonceOf(2))]],
    ],
  );
  await witness.end(nonceOf(1).slice(0, runMarkChars));
  assert.ok(http.sent.length > 0 && http.sent.every(({ url }) => !url.includes("fgn-")));
});

test("a journal of many pages is read whole", async () => {
  await using provider = await withProvider();
  const witness = createWitness(createHttp({}), { url: provider.url, token: testToken });
  const count = pageCalls + 10;
  for (let made = 0; made < count; made += 100)
    await Promise.all(Array.from({ length: Math.min(100, count - made) }, () => provider.post("main", "/health", "")));
  const { last, calls } = await witness.since(0);
  assert.deepEqual([last, calls.length, calls[0]?.number, calls.at(-1)?.number], [count, count, 1, count]);
});

const aCall = {
  number: 1,
  target: "main",
  completion: true,
  started_ms: 1,
  ended_ms: null,
  status: null,
  open: true,
  nonces: [],
  runs: [],
};

/** Pages of a journal that grows while it is read. */
function growing(): Http {
  const call = { ...aCall, shape: null };
  let last = 2;
  return fakeHttp(({ url }) => {
    const after = Number(new URL(url).searchParams.get("after"));
    last += 1;
    return anAnswer(200, { journal: "one", last, now_ms: 1, calls: [{ ...call, number: after + 1 }] });
  });
}

test("a journal that grows while it is read is read up to where it stood", async () => {
  const { last, calls } = await createWitness(growing(), { url: "http://witness.test", token: testToken }).since(0);
  assert.deepEqual([last, calls.map(({ number }) => number)], [3, [1, 2, 3]]);
});

const position = { journal: "one", last: 1, now_ms: 1 };
const bad: readonly (readonly [why: string, status: number, body: unknown])[] = [
  ["another server's page", 404, {}],
  ["no object", 200, []],
  ["no calls", 200, position],
  ["no position", 200, { calls: [] }],
  ["a call without a number", 200, { ...position, calls: [{ target: "main" }] }],
  ["a call without a shape", 200, { ...position, calls: [aCall] }],
  ["a shape with a text", 200, { ...position, calls: [{ ...aCall, shape: { ...aShape(), prompt: "hi" } }] }],
  [
    "a shape with an unknown word",
    200,
    { ...position, calls: [{ ...aCall, shape: { ...aShape(), format: "verse" } }] },
  ],
  [
    "a field that no family documents",
    200,
    { ...position, calls: [{ ...aCall, shape: { ...aShape(), fields: ["secret"] } }] },
  ],
  ...[0, 99, 600].map(
    (code) => [`the status ${code}`, 200, { ...position, calls: [{ ...aCall, shape: null, status: code }] }] as const,
  ),
  ["a count that is none", 200, { ...position, last: -1, calls: [] }],
];

for (const status of [401, 403])
  test(`a witness that does not accept its token has refused: ${status}`, async () => {
    const http = fakeHttp(() => anAnswer(status, { error: {} }));
    const witness = createWitness(http, { url: "http://witness.test", token: testToken });
    await assert.rejects(witness.begin("mark"), (error) => errorCode(error) === "WITNESS_REFUSED");
  });

test("a witness at which nobody listens is unreachable", async () => {
  const nobody = {
    status: null,
    headers: new Map(),
    body: new Uint8Array(),
    failure: "refused",
    elapsedMs: 1,
  } as const;
  const witness = createWitness(
    fakeHttp(() => nobody),
    { url: "http://witness.test", token: testToken },
  );
  await assert.rejects(witness.begin("mark"), (error) => errorCode(error) === "WITNESS_UNREACHABLE");
});

for (const [why, status, body] of bad)
  test(`a witness that answers with ${why} has failed`, async () => {
    const witness = createWitness(
      fakeHttp(() => anAnswer(status, body)),
      { url: "http://witness.test", token: testToken },
    );
    await assert.rejects(witness.since(0), (error) => errorCode(error) === "WITNESS_FAILED");
  });

test("a witness that hangs ends soon after the run is stopped", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const asked: (AbortSignal | undefined)[] = [];
  const hanging = (request: HttpRequest): Promise<HttpAnswer> => {
    asked.push(request.signal);
    const cancelled = {
      status: null,
      headers: new Map(),
      body: new Uint8Array(),
      failure: "cancelled",
      elapsedMs: 1,
    } as const;
    return new Promise((resolve) => request.signal?.addEventListener("abort", () => resolve(cancelled)));
  };
  const stop = new AbortController();
  const witness = createWitness(fakeHttp(hanging), { url: "http://witness.test", token: testToken }, stop.signal);
  const pending = assert.rejects(witness.since(0), /got cancelled/);
  stop.abort();
  context.mock.timers.tick(limits.witnessStoppedMs - 1);
  assert.equal(asked[0]?.aborted, false, "a witness that answers may still say what was called");
  context.mock.timers.tick(1);
  await pending;
});
