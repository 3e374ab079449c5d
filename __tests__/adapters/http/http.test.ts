import assert from "node:assert/strict";
import { createServer } from "node:net";
import { test } from "node:test";
import { createHttp } from "../../../src/adapters/http/http.ts";
import type { HttpRequest } from "../../../src/core/ports/http.ts";
import { post, text } from "../../hostile/exchange.ts";
import { hostileServer, listen } from "../../hostile/server.ts";
import { gateError } from "../workspace.ts";

const plain = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok";

test("a request arrives as it was given", async (context) => {
  const server = await hostileServer(context, plain);
  const url = `${server.url}v1/chat?a=b%20c`;
  const answer = await createHttp().send(post(url, { headers: { "X-Request-Id": "id-1" }, body: '{"é":1}' }));
  assert.deepEqual([answer.status, answer.failure, text(answer)], [200, null, "ok"]);
  const [request = ""] = server.requests;
  const [head = "", body] = request.split("\r\n\r\n");
  assert.equal(head.split("\r\n")[0], "POST /v1/chat?a=b%20c HTTP/1.1");
  assert.match(head, /^X-Request-Id: id-1$/im);
  assert.match(head, /^content-length: 8$/im);
  assert.equal(Buffer.from(body ?? "", "latin1").toString("utf8"), '{"é":1}');
});

test("a caller is told once that the request is on its way, and not of one that cannot be sent", async (context) => {
  const server = await hostileServer(context, plain);
  const told: number[] = [];
  const sent = (): void => void told.push(server.requests.length);
  await createHttp().send(post(server.url, { sent }));
  await createHttp().send(post("http://127.0.0.1:1/", { sent }));
  assert.deepEqual(told, [0]);
});

test("a GET has no body, and nothing names the client or its tools", async (context) => {
  const server = await hostileServer(context, plain);
  await createHttp().send({ method: "GET", url: server.url, headers: {}, timeoutMs: 5_000 });
  assert.deepEqual(server.requests[0]?.split("\r\n").slice(2), [
    "connection: close",
    "accept-encoding: identity",
    "",
    "",
  ]);
});

test("accept-encoding is always identity, whatever the caller asks for", async (context) => {
  const server = await hostileServer(context, plain);
  await createHttp().send(post(server.url, { headers: { "Accept-Encoding": "br", "accept-encoding": "gzip" } }));
  assert.deepEqual(server.requests[0]?.match(/^accept-encoding:.*$/gim), ["accept-encoding: identity"]);
});

test("header names come in lower case and repeated headers keep every value", async (context) => {
  const fields = "X-Try: 1\r\nx-try: 2\r\nconstructor: c\r\n__proto__: p\r\nx-empty:\r\n";
  const server = await hostileServer(context, `HTTP/1.1 200 OK\r\n${fields}content-length: 0\r\n\r\n`);
  const { headers } = await createHttp().send(post(server.url));
  assert.deepEqual(Object.fromEntries(headers), {
    "x-try": ["1", "2"],
    constructor: ["c"],
    ["__proto__"]: ["p"],
    "x-empty": [""],
    "content-length": ["0"],
  });
});

test("content-encoding identity is no encoding", async (context) => {
  const answer = "HTTP/1.1 200 OK\r\ncontent-encoding: Identity\r\ncontent-length: 2\r\n\r\nok";
  const server = await hostileServer(context, answer);
  assert.equal(text(await createHttp().send(post(server.url))), "ok");
});

const refusedRequests: Record<string, Partial<HttpRequest>> = {
  "no URL": { url: "secret-canary" },
  "another scheme": { url: "ftp://127.0.0.1/secret-canary" },
  "a file URL": { url: "file:///etc/passwd" },
  "a line break in a header value": { headers: { authorization: "secret-canary\r\nx: y" } },
  "a header name with a blank": { headers: { "secret canary": "x" } },
  "a header that the client keeps to itself": { headers: { "transfer-encoding": "chunked" } },
  "a content-length that is not true": { headers: { "content-length": "1" } },
};

for (const [name, request] of Object.entries(refusedRequests)) {
  test(`refused without an exception and without its text: ${name}`, async (context) => {
    const server = await hostileServer(context, plain);
    const answer = await createHttp().send(post(server.url, request));
    assert.deepEqual([answer.status, answer.failure, answer.body.length, answer.headers.size], [null, "unknown", 0, 0]);
    assert.ok(answer.elapsedMs >= 0);
    assert.equal(server.requests.length, 0);
  });
}

test("a closed port is refused", async () => {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  const answer = await createHttp().send(post(`http://127.0.0.1:${port}/`));
  assert.deepEqual([answer.status, answer.failure], [null, "refused"]);
});

for (const ca of ["", "not a certificate", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"]) {
  test(`a CA that holds no certificate is refused at once: ${JSON.stringify(ca.slice(0, 20))}`, () => {
    assert.throws(() => createHttp({ ca }), gateError("INPUT_INVALID"));
  });
}
