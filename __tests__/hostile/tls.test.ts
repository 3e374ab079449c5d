import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer as createPlainServer } from "node:net";
import { test, type TestContext } from "node:test";
import { connect, createServer, type SecureVersion } from "node:tls";
import { createHttp } from "../../src/adapters/http/http.ts";
import { type SelfSigned, selfSigned } from "./certificate.ts";
import { post } from "./exchange.ts";
import { hostileServer, listen } from "./server.ts";
import { exchangeInChild } from "./spawn.ts";

const insecureCiphers = "DEFAULT@SECLEVEL=0";

function silent(): void {
  // A peer that accepts and says nothing.
}

async function tlsServer(context: TestContext, { key, cert }: SelfSigned, maxVersion?: SecureVersion): Promise<string> {
  const versions = maxVersion && { minVersion: maxVersion, maxVersion, ciphers: insecureCiphers };
  const server = createServer({ key, cert, ALPNProtocols: ["h2", "http/1.1"], ...versions }, (socket) => {
    socket.on("error", silent);
    socket.end(`HTTP/1.1 200 OK\r\nx-protocol: ${socket.alpnProtocol}\r\ncontent-length: 0\r\n\r\n`);
  });
  server.on("tlsClientError", silent);
  const port = await listen(server);
  context.after(() => server.close());
  return `https://127.0.0.1:${port}/`;
}

test("a TLS peer that is silent: the deadline ends it and the connection is gone", async (context) => {
  const server = await hostileServer(context, silent);
  const http = createHttp({ limits: { connectMs: 60_000 } });
  const answer = await http.send(post(server.url.replace("http:", "https:"), { timeoutMs: 300 }));
  assert.deepEqual([answer.status, answer.failure], [null, "timeout"]);
  await server.firstClosed;
});

test("a TLS peer that is silent: the connect limit ends it", async (context) => {
  const server = await hostileServer(context, silent);
  const http = createHttp({ limits: { connectMs: 50 } });
  const answer = await http.send(post(server.url.replace("http:", "https:"), { timeoutMs: 60_000 }));
  assert.deepEqual([answer.status, answer.failure], [null, "connect-timeout"]);
});

test("a TLS peer that is silent: a caller's abort ends it", async (context) => {
  const server = await hostileServer(context, silent);
  const http = createHttp({ limits: { connectMs: 0 } });
  const abort = new AbortController();
  const pending = http.send(post(server.url.replace("http:", "https:"), { timeoutMs: 60_000, signal: abort.signal }));
  abort.abort();
  assert.equal((await pending).failure, "cancelled");
});

test("a TLS peer that is silent does not keep the process alive", async (context) => {
  const server = await hostileServer(context, silent);
  const result = await exchangeInChild({ url: server.url.replace("http:", "https:"), timeoutMs: 300 });
  assert.deepEqual(result, [null, "timeout"]);
});

test("plain HTTP where TLS was expected", async (context) => {
  const server = createPlainServer((socket) => {
    socket.on("error", silent);
    socket.end("HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n");
  });
  const port = await listen(server);
  context.after(() => server.close());
  const answer = await createHttp().send(post(`https://127.0.0.1:${port}/`));
  assert.deepEqual([answer.status, answer.failure], [null, "tls"]);
});

test("a self-signed certificate is refused unless it is given as the CA", async (context) => {
  const certificate = selfSigned(context, "127.0.0.1");
  if (certificate === null) return;
  const url = await tlsServer(context, certificate);
  const without = await createHttp().send(post(url));
  assert.deepEqual([without.status, without.failure], [null, "tls"]);
  const answer = await createHttp({ ca: certificate.cert }).send(post(url));
  assert.deepEqual([answer.status, answer.failure], [200, null]);
  assert.deepEqual(answer.headers.get("x-protocol"), ["http/1.1"]);
});

test("a certificate of another address is refused", async (context) => {
  const certificate = selfSigned(context, "127.0.0.2");
  if (certificate === null) return;
  const url = await tlsServer(context, certificate);
  assert.equal((await createHttp({ ca: certificate.cert }).send(post(url))).failure, "tls");
});

test("TLS 1.1 is refused, also where Node was told to allow it", async (context) => {
  const certificate = selfSigned(context, "127.0.0.1");
  if (certificate === null) return;
  const url = await tlsServer(context, certificate, "TLSv1.1");
  const permissive = connect({
    host: "127.0.0.1",
    port: Number(new URL(url).port),
    ca: certificate.cert,
    minVersion: "TLSv1.1",
    ciphers: insecureCiphers,
  });
  await once(permissive, "secureConnect");
  assert.equal(permissive.getProtocol(), "TLSv1.1", "the server does speak it");
  permissive.destroy();
  const env = { NODE_OPTIONS: `--tls-min-v1.0 --tls-cipher-list=${insecureCiphers}` };
  assert.deepEqual(await exchangeInChild({ url, env, caFile: certificate.certFile }), [null, "tls"]);
});

test("no variable of the environment makes a certificate trusted", async (context) => {
  const certificate = selfSigned(context, "127.0.0.1");
  if (certificate === null) return;
  const url = await tlsServer(context, certificate);
  const { certFile } = certificate;
  const trusted = { NODE_EXTRA_CA_CERTS: certFile, SSL_CERT_FILE: certFile, NODE_USE_SYSTEM_CA: "1" };
  const env = { ...trusted, NODE_TLS_REJECT_UNAUTHORIZED: "0" };
  assert.deepEqual(await exchangeInChild({ url, env }), [null, "tls"]);
});

for (const version of ["TLSv1.2", "TLSv1.3"] as const) {
  test(`every exchange has a connection of its own, and continues the session of its origin: ${version}`, async (context) => {
    const certificate = selfSigned(context, "127.0.0.1");
    if (certificate === null) return;
    const seen: string[] = [];
    const [one, other] = await Promise.all([
      sessionServer(context, certificate, version, seen),
      sessionServer(context, certificate, version, seen),
    ]);
    const stranger = createHttp();
    assert.equal((await stranger.send(post(one))).failure, "tls");
    const http = createHttp({ ca: certificate.cert });
    for (const url of [one, one, other, one]) assert.equal((await http.send(post(url))).status, 200);
    assert.deepEqual(seen, ["new", "continued", "new", "continued"]);
    assert.equal((await stranger.send(post(one))).failure, "tls", "no session makes a certificate trusted");
  });
}

/** A server that notes of each request whether its connection continues a session. It answers one request per connection. */
async function sessionServer(context: TestContext, { key, cert }: SelfSigned, version: SecureVersion, seen: string[]) {
  const server = createServer({ key, cert, minVersion: version, maxVersion: version }, (socket) => {
    socket.on("error", silent).once("data", () => {
      seen.push(socket.isSessionReused() ? "continued" : "new");
      socket.end("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n");
    });
  });
  server.on("tlsClientError", silent);
  const port = await listen(server);
  context.after(() => server.close());
  return `https://127.0.0.1:${port}/`;
}
