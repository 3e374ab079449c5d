import assert from "node:assert/strict";
import { test } from "node:test";
import { runMarkChars } from "../../src/core/placeholders.ts";
import { isShape } from "../../src/generated/journal-validators.cjs";
import { sha256 } from "../../src/core/canonical-json.ts";
import { requestBodyBytes } from "../../src/staging/server.ts";
import { callsIn, chatBody, jsonOf, nonceOf, send, testToken, withProvider } from "./client.ts";

const operations = [
  ["GET", "health"],
  ["PUT", "sequences"],
  ["GET", "position"],
  ["PUT", "runs"],
  ["DELETE", "runs"],
  ["GET", "journal"],
  ["GET", "nothing"],
] as const;
const wrongCredentials = ["", "Bearer", "Bearer wrong", `Bearer ${testToken}x`, `Basic ${testToken}`, testToken];

for (const [method, path] of operations) {
  test(`${method} ${path} is closed without the token`, async () => {
    await using provider = await withProvider({ targets: { main: [503] } });
    for (const authorization of wrongCredentials) {
      const headers = { authorization };
      const body = { nonce: nonceOf(1), targets: { main: [200] } };
      const seen = await send(`${provider.url}/_control/${path}`, { method, headers, body });
      assert.equal(seen.status, 401);
      assert.ok("error" in jsonOf(seen));
    }
    assert.equal((await provider.chat("main", chatBody(nonceOf(1)))).status, 503);
  });
}

test("health names the provider", async () => {
  await using provider = await withProvider();
  const seen = await provider.control("GET", "health");
  assert.deepEqual([seen.status, jsonOf(seen)], [200, { name: "fallback-gate-provider" }]);
});

test("a sequence is played for its nonce alone", async () => {
  await using provider = await withProvider({ targets: { main: [418] } });
  await provider.script(nonceOf(1), { main: [500, 200] });
  const statusOf = async (exchange: number) => (await provider.chat("main", chatBody(nonceOf(exchange)))).status;
  assert.deepEqual([await statusOf(1), await statusOf(2), await statusOf(1), await statusOf(1)], [500, 418, 200, 200]);
});

test("a nonce is found wherever it stands in the body", async () => {
  await using provider = await withProvider();
  await provider.script(nonceOf(1), { main: [500] });
  assert.equal((await provider.chat("main", { messages: [], user: nonceOf(1) })).status, 500);
  assert.equal((await provider.chat("main", { messages: [], metadata: { [`x-${nonceOf(1)}-y`]: 1 } })).status, 500);
});

const badRequests: readonly (readonly [string, unknown])[] = [
  ["an unknown word", { nonce: nonceOf(1), targets: { main: ["hung"] } }],
  ["a status out of range", { nonce: nonceOf(1), targets: { main: [600] } }],
  ["no sequences", { nonce: nonceOf(1) }],
  ["no nonce", { targets: { main: [500] } }],
  ["a short nonce", { nonce: "fgn-12", targets: { main: [500] } }],
  ["more than a nonce", { nonce: `${nonceOf(1)}0`, targets: { main: [500] } }],
  ["broken JSON", "{"],
  ["a list", [nonceOf(1)]],
  ["no body", ""],
];
for (const [name, body] of badRequests) {
  test(`the control API answers 400 to ${name}`, async () => {
    await using provider = await withProvider();
    const seen = await provider.control("PUT", "sequences", body);
    assert.equal(seen.status, 400);
    assert.match(seen.text, /"message":"expected .*, got /);
  });
}

test("a call carries the mark of a run while that goes on; another text is no mark", async () => {
  await using provider = await withProvider();
  const run = nonceOf(1).slice(0, runMarkChars);
  const runsOf = async () => {
    await provider.chat("main", chatBody(nonceOf(1)));
    return callsIn(await provider.control("GET", "journal")).at(-1)?.["runs"];
  };
  assert.deepEqual(await runsOf(), []);
  const { journal, last } = jsonOf(await provider.control("PUT", "runs", { run }));
  assert.deepEqual([typeof journal, last], ["string", 1]);
  assert.deepEqual(await runsOf(), [sha256(run)]);
  assert.equal((await provider.control("DELETE", "runs", { run })).status, 204);
  assert.deepEqual(await runsOf(), []);
  for (const bad of [nonceOf(1), "fgn-", run.toUpperCase(), 1, null])
    assert.equal((await provider.control("PUT", "runs", { run: bad })).status, 400);
});

test("other paths and other methods are a 404, a nonce in a path too, a long body a 413", async () => {
  await using provider = await withProvider();
  for (const [method, path] of [
    ["POST", "health"],
    ["GET", "sequences"],
    ["PUT", `sequences/${nonceOf(1)}`],
    ["GET", "journal?after=-1"],
    ["GET", "journal?before=1"],
  ] as const) {
    assert.equal((await provider.control(method, path, { main: [200] })).status, 404);
  }
  assert.equal((await provider.control("PUT", "sequences", " ".repeat(requestBodyBytes + 1))).status, 413);
});

test("a call is joined by every nonce in its body, wherever each stands", async () => {
  await using provider = await withProvider();
  await provider.script(nonceOf(2), { main: [503] });
  const body = { ...chatBody(nonceOf(7)), metadata: { [nonceOf(1)]: nonceOf(2) } };
  assert.equal((await provider.chat("main", body)).status, 503);
  for (const exchange of [7, 1, 2]) assert.equal((await provider.settled(nonceOf(exchange), 1)).length, 1);
});

test("a POST at the path of a family is a provider call, whatever its body; other requests are none", async () => {
  await using provider = await withProvider();
  await provider.chat("main", "");
  await provider.responses("main", { input: "x" });
  await provider.post("main", "/v1/chat/completions?beta=1", "{");
  for (const [method, path] of [
    ["GET", "/v1/chat/completions"],
    ["GET", "/health"],
    ["HEAD", "/v1/models"],
    ["POST", "/v1/moderations"],
    ["POST", "/health"],
  ] as const)
    await provider.post("main", path, "", { method });
  const calls = callsIn(await provider.control("GET", "journal"));
  assert.deepEqual(
    calls.map(({ completion }) => completion),
    [true, true, true, false, false, false, false, false],
  );
});

test("calls come in order of arrival, those of another nonce and unknown ones do not", async () => {
  await using provider = await withProvider();
  const headers = { "x-stainless-retry-count": "1", "x-envoy-attempt-count": "many" };
  await provider.chat("main", chatBody(nonceOf(1)), { headers });
  await provider.chat("main", chatBody(nonceOf(2)));
  await provider.chat("backup", chatBody(nonceOf(1), { stream: true }));
  const calls = await provider.settled(nonceOf(1), 2);
  assert.deepEqual(
    calls.map(({ started_ms, ended_ms, nonces, runs, shape, ...rest }) => {
      assert.deepEqual([nonces, runs], [[sha256(nonceOf(1))], []]);
      assert.ok(isShape(shape));
      assert.ok(Number.isInteger(started_ms) && Number.isInteger(ended_ms) && Number(started_ms) <= Number(ended_ms));
      return rest;
    }),
    [
      {
        number: 1,
        target: "main",
        completion: true,
        status: 200,
        open: false,
        step: 200,
        stream: false,
        attempt_headers: { "x-stainless-retry-count": 1 },
      },
      {
        number: 3,
        target: "backup",
        completion: true,
        status: 200,
        open: false,
        step: 200,
        stream: true,
        attempt_headers: {},
      },
    ],
  );
  assert.deepEqual(await provider.calls(nonceOf(3)), []);
});

test("the journal has all calls, and neither nonce, credential nor body", async () => {
  await using provider = await withProvider();
  const headers = { authorization: "Bearer credential-of-a-client" };
  await provider.chat("main", chatBody(nonceOf(1)), { headers });
  await provider.chat("backup", chatBody(""), { headers });
  const journal = await provider.control("GET", "journal");
  assert.deepEqual(
    callsIn(journal).map(({ target }) => target),
    ["main", "backup"],
  );
  assert.doesNotMatch(journal.text, /fgn-|credential-of-a-client|ping|chat-staging/);
});
