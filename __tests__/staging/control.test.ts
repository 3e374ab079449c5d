import assert from "node:assert/strict";
import { test } from "node:test";
import { requestBodyBytes } from "../../src/staging/server.ts";
import { callsIn, chatBody, jsonOf, nonceOf, send, testToken, withProvider } from "./client.ts";

const operations = [
  ["GET", "health"],
  ["PUT", `sequences/${nonceOf(1)}`],
  ["DELETE", `sequences/${nonceOf(1)}`],
  ["POST", "calls"],
  ["GET", "journal"],
  ["GET", "nothing"],
] as const;
const wrongCredentials = ["", "Bearer", "Bearer wrong", `Bearer ${testToken}x`, `Basic ${testToken}`, testToken];

for (const [method, path] of operations) {
  test(`${method} ${path} is closed without the token`, async () => {
    await using provider = await withProvider({ targets: { main: [503] } });
    for (const authorization of wrongCredentials) {
      const headers = { authorization };
      const seen = await send(`${provider.url}/_control/${path}`, { method, headers, body: { main: [200] } });
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

test("a sequence is played for its nonce until it is forgotten", async () => {
  await using provider = await withProvider({ targets: { main: [418] } });
  await provider.script(nonceOf(1), { main: [500, 200] });
  const statusOf = async (exchange: number) => (await provider.chat("main", chatBody(nonceOf(exchange)))).status;
  assert.deepEqual([await statusOf(1), await statusOf(2), await statusOf(1), await statusOf(1)], [500, 418, 200, 200]);
  assert.equal((await provider.control("DELETE", `sequences/${nonceOf(1)}`)).status, 204);
  assert.equal(await statusOf(1), 418);
});

test("a nonce is found wherever it stands in the body", async () => {
  await using provider = await withProvider();
  await provider.script(nonceOf(1), { main: [500] });
  assert.equal((await provider.chat("main", { messages: [], user: nonceOf(1) })).status, 500);
  assert.equal((await provider.chat("main", { messages: [], metadata: { [`x-${nonceOf(1)}-y`]: 1 } })).status, 500);
});

const badRequests: readonly (readonly [string, string, string, unknown])[] = [
  ["an unknown word", "PUT", `sequences/${nonceOf(1)}`, { main: ["hung"] }],
  ["a status out of range", "PUT", `sequences/${nonceOf(1)}`, { main: [600] }],
  ["broken JSON", "PUT", `sequences/${nonceOf(1)}`, "{"],
  ["no body", "PUT", `sequences/${nonceOf(1)}`, ""],
  ["calls without a nonce", "POST", "calls", {}],
  ["calls of a list", "POST", "calls", [nonceOf(1)]],
];
for (const [name, method, path, body] of badRequests) {
  test(`the control API answers 400 to ${name}`, async () => {
    await using provider = await withProvider();
    const seen = await provider.control(method, path, body);
    assert.equal(seen.status, 400);
    assert.match(seen.text, /"message":"expected .*, got /);
  });
}

test("other paths, other methods and malformed nonces are a 404, a long body a 413", async () => {
  await using provider = await withProvider();
  for (const [method, path] of [
    ["POST", "health"],
    ["GET", "sequences"],
    ["PUT", "sequences/fgn-12"],
    ["PUT", `sequences/${nonceOf(1)}0`],
  ] as const) {
    assert.equal((await provider.control(method, path, { main: [200] })).status, 404);
  }
  assert.equal((await provider.control("POST", "calls", " ".repeat(requestBodyBytes + 1))).status, 413);
});

test("calls come in order of arrival, those of another nonce and unknown ones do not", async () => {
  await using provider = await withProvider();
  const headers = { "x-stainless-retry-count": "1", "x-envoy-attempt-count": "many" };
  await provider.chat("main", chatBody(nonceOf(1)), { headers });
  await provider.chat("main", chatBody(nonceOf(2)));
  await provider.chat("backup", chatBody(nonceOf(1), { stream: true }));
  const calls = await provider.settled(nonceOf(1), 2);
  assert.deepEqual(
    calls.map(({ started_ms, ended_ms, ...rest }) => {
      assert.ok(Number.isInteger(started_ms) && Number.isInteger(ended_ms) && Number(started_ms) <= Number(ended_ms));
      return rest;
    }),
    [
      {
        target: "main",
        status: 200,
        open: false,
        step: 200,
        stream: false,
        attempt_headers: { "x-stainless-retry-count": 1 },
      },
      { target: "backup", status: 200, open: false, step: 200, stream: true, attempt_headers: {} },
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
