import assert from "node:assert/strict";
import { connect } from "node:net";
import { test } from "node:test";
import { GateError } from "../../src/core/errors.ts";
import { limits } from "../../src/core/limits.ts";
import { startProvider, type ProviderOptions } from "../../src/staging/provider.ts";
import { serveProvider } from "../../src/staging/serve.ts";
import { chatBody, nonceOf, send, testToken, withProvider } from "./client.ts";

async function refuses(options: Partial<ProviderOptions>, message: RegExp): Promise<void> {
  await assert.rejects(startProvider({ token: testToken, ...options }), (error) => {
    assert.ok(error instanceof GateError);
    assert.equal(error.code, "INPUT_INVALID");
    assert.match(error.message, message);
    return true;
  });
}

for (const host of ["0.0.0.0", "::", "192.0.2.1", "localhost", "127.evil.example", ""]) {
  test(`the host ${JSON.stringify(host)} is refused unless remote access is allowed`, () =>
    refuses({ host }, /^expected a loopback address/));
}

test("a remote host that is allowed is named by an address that this machine reaches", async () => {
  await using provider = await withProvider({ host: "0.0.0.0", allowRemote: true });
  assert.match(provider.url, /^http:\/\/127\.0\.0\.1:\d+$/);
  assert.equal((await provider.chat("main", chatBody(""))).status, 200);
});

test("the default address is loopback on a free port", async () => {
  await using provider = await withProvider();
  assert.match(provider.url, /^http:\/\/127\.0\.0\.1:[1-9]\d*$/);
  assert.equal(provider.token, testToken);
});

test("a port that is taken is refused", async () => {
  await using provider = await withProvider();
  await refuses(
    { port: Number(new URL(provider.url).port) },
    /^expected a free port on a local address, got port \d+$/,
  );
});

test("a token has the length of a credential", async () => {
  await refuses({ token: "x".repeat(limits.credentialMinChars - 1) }, /^expected a token of at least 8 characters/);
  await using provider = await withProvider({ token: "x".repeat(limits.credentialMinChars) });
  assert.equal((await provider.control("GET", "health")).status, 200);
});

test("a client that leaves before its body is whole is a call without a step", async () => {
  await using provider = await withProvider();
  const { port } = new URL(provider.url);
  const socket = connect(Number(port), "127.0.0.1");
  socket.write("POST /main/v1/chat/completions HTTP/1.1\r\nhost: x\r\ncontent-length: 99\r\n\r\n{");
  const journal = async () => (await provider.control("GET", "journal")).text;
  while (!(await journal()).includes(`"open":true`));
  socket.destroy();
  while ((await journal()).includes(`"open":true`));
  assert.match(await journal(), /"target":"main".*"status":null,"open":false,"step":null/);
});

test("calls at the same time keep their own sequences", async () => {
  await using provider = await withProvider({ targets: { flaky: [500, 200] } });
  const exchanges = Array.from({ length: 20 }, (_, index) => nonceOf(index));
  const twice = exchanges.map(async (nonce) => {
    const first = await provider.chat("flaky", chatBody(nonce));
    return [first.status, (await provider.chat("flaky", chatBody(nonce))).status];
  });
  for (const statuses of await Promise.all(twice)) assert.deepEqual(statuses, [500, 200]);
});

test("a served provider ends with its signal and makes its own token", async () => {
  const stop = new AbortController();
  const { url, token, ended } = await serveProvider({}, stop.signal);
  const health = () => send(`${url}/_control/health`, { method: "GET", headers: { authorization: `Bearer ${token}` } });
  assert.match(token, /^[0-9a-f]{32}$/);
  assert.equal((await health()).status, 200);
  stop.abort();
  await ended;
  assert.equal((await health()).status, null);
});

test("a signal that has aborted already ends the provider at once", async () => {
  await (
    await serveProvider({}, AbortSignal.abort())
  ).ended;
  await assert.doesNotReject((await serveProvider({ token: testToken }, AbortSignal.abort())).ended);
});
