import assert from "node:assert/strict";
import { test } from "node:test";
import { createHttp } from "../../src/adapters/http/http.ts";
import { post, testCases } from "./exchange.ts";
import { hostileServer } from "./server.ts";
import { exchangeInChild } from "./spawn.ts";

const plain = "HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n";

for (const status of [301, 302, 303, 307, 308]) {
  test(`a ${status} is an answer and is not followed`, async (context) => {
    const other = await hostileServer(context, plain);
    const location = `HTTP/1.1 ${status} Away\r\nlocation: ${other.url}\r\ncontent-length: 0\r\n\r\n`;
    const server = await hostileServer(context, location);
    const answer = await createHttp().send(post(server.url, { headers: { authorization: "Bearer placeholder" } }));
    assert.deepEqual([answer.status, answer.failure], [status, null]);
    assert.deepEqual(answer.headers.get("location"), [other.url]);
    assert.deepEqual([server.connections(), other.connections()], [1, 0]);
  });
}

testCases(
  [429, 500, 503].map((status) => ({
    name: `a ${status} with Retry-After is not tried again`,
    behaviour: `HTTP/1.1 ${status} Later\r\nretry-after: 0\r\ncontent-length: 0\r\n\r\n`,
    status,
    failure: null,
  })),
);

test("a GET that is cut off is not tried again", async (context) => {
  const server = await hostileServer(context, "");
  const answer = await createHttp().send({ method: "GET", url: server.url, headers: {}, timeoutMs: 5_000 });
  assert.deepEqual([answer.failure, server.connections()], ["closed", 1]);
});

test("every exchange has a connection of its own, and a forged second answer reaches none of them", async (context) => {
  const forged = "HTTP/1.1 200 Forged\r\ncontent-length: 6\r\n\r\nforged";
  const server = await hostileServer(context, (socket) => {
    socket.write(`HTTP/1.1 401 No\r\nconnection: keep-alive\r\ncontent-length: 2\r\n\r\nno${forged}`);
  });
  const http = createHttp();
  const first = await http.send(post(server.url));
  const second = await http.send(post(server.url));
  const together = await Promise.all([http.send(post(server.url)), http.send(post(server.url))]);
  assert.deepEqual(
    [first, second, ...together].map((answer) => answer.status),
    [401, 401, 401, 401],
  );
  assert.equal(server.connections(), 4);
  await server.firstClosed;
});

test("proxy variables of the environment are ignored", async (context) => {
  const proxy = await hostileServer(context, "HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n");
  const server = await hostileServer(context, "HTTP/1.1 204 None\r\n\r\n");
  const names = ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"];
  const variables = Object.fromEntries(names.map((name) => [name, proxy.url]));
  const result = await exchangeInChild({
    url: server.url,
    env: { ...variables, NODE_USE_ENV_PROXY: "1", NO_PROXY: "" },
  });
  assert.deepEqual(result, [204, null]);
  assert.deepEqual([server.connections(), proxy.connections()], [1, 0]);
});

test("a caller that has already aborted sends nothing", async (context) => {
  const server = await hostileServer(context, plain);
  const answer = await createHttp().send(post(server.url, { signal: AbortSignal.abort() }));
  assert.deepEqual([answer.status, answer.failure], [null, "cancelled"]);
  assert.equal(server.connections(), 0);
});

test("a caller's abort while the answer is awaited ends the exchange and its connection", async (context) => {
  const abort = new AbortController();
  const server = await hostileServer(context, () => abort.abort());
  const answer = await createHttp().send(post(server.url, { timeoutMs: 60_000, signal: abort.signal }));
  assert.deepEqual([answer.status, answer.failure], [null, "cancelled"]);
  await server.firstClosed;
});

test("an abort after the end changes nothing", async (context) => {
  const server = await hostileServer(context, plain);
  const abort = new AbortController();
  const answer = await createHttp().send(post(server.url, { signal: abort.signal }));
  abort.abort();
  assert.deepEqual([answer.status, answer.failure], [200, null]);
});
