import assert from "node:assert/strict";
import { createServer } from "node:http";
import { type AddressInfo, connect, type Server, type Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import { test, type TestContext } from "node:test";
import { selfSigned } from "../hostile/certificate.ts";
import { headOf } from "./evidence.ts";
import { assertNowhere } from "./harness/canary.ts";
import { promotion } from "./promotion-files.ts";
import { startPromotion } from "./promotion-stage.ts";
import { credential } from "./stage.ts";

const host = "github.enterprise.test";
const githubToken = "token-of-the-workflow-3b8d";

/** A proxy that tunnels, whatever the host, to a TLS server in front of the fake GitHub; what it was asked and what passed it. */
async function startProxy(context: TestContext, githubUrl: string, certificate: { key: string; cert: string }) {
  const asked: string[] = [];
  const passed: Buffer[] = [];
  const sockets = new Set<Socket>();
  const tls = createTlsServer(certificate, (socket) => {
    const upstream = connect(Number(new URL(githubUrl).port), "127.0.0.1");
    [socket, upstream].forEach((one) => sockets.add(one).size > 0 && one.on("error", () => one.destroy()));
    socket.pipe(upstream).pipe(socket);
  });
  const tlsPort = await listening(tls);
  const proxy = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    passed.push(Buffer.from(JSON.stringify(request.headers)));
    response.writeHead(502).end();
  });
  proxy.on("connect", (request, socket: Socket, head: Buffer) => {
    asked.push(`CONNECT ${request.url}`);
    const upstream = connect(tlsPort, "127.0.0.1", () => socket.write("HTTP/1.1 200 Connected\r\n\r\n"));
    [socket, upstream].forEach((one) => sockets.add(one).size > 0 && one.on("error", () => one.destroy()));
    upstream.write(head);
    socket.on("data", (chunk: Buffer) => passed.push(chunk));
    socket.pipe(upstream).pipe(socket);
  });
  const url = `http://127.0.0.1:${await listening(proxy)}`;
  context.after(() => {
    sockets.forEach((socket) => socket.destroy());
    tls.close();
    proxy.close();
  });
  return { url, asked, passed: () => Buffer.concat(passed).toString("latin1") };
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === "string") throw new Error("expected a port");
  return address.port;
}

interface Row {
  name: string;
  /** Variables of the environment, `PROXY` standing for the proxy's URL and `HOST` for its host and port. */
  env: Readonly<Record<string, string>>;
  isProxied: boolean;
}

const rows: readonly Row[] = [
  { name: "HTTPS_PROXY", env: { HTTPS_PROXY: "PROXY" }, isProxied: true },
  { name: "a proxy with a password", env: { HTTPS_PROXY: "http://user:word@HOST" }, isProxied: true },
  { name: "https_proxy", env: { https_proxy: "PROXY" }, isProxied: true },
  { name: "a proxy without a scheme", env: { HTTPS_PROXY: "HOST" }, isProxied: true },
  {
    name: "both, of which the lower-case one wins",
    env: { https_proxy: "PROXY", HTTPS_PROXY: "http://127.0.0.1:1" },
    isProxied: true,
  },
  {
    name: "another host in NO_PROXY",
    env: { HTTPS_PROXY: "PROXY", NO_PROXY: "example.test,localhost" },
    isProxied: true,
  },
  { name: "the host in NO_PROXY", env: { HTTPS_PROXY: "PROXY", NO_PROXY: `localhost, ${host}` }, isProxied: false },
  { name: "its domain in no_proxy", env: { HTTPS_PROXY: "PROXY", no_proxy: ".enterprise.test" }, isProxied: false },
  { name: "HTTP_PROXY alone", env: { HTTP_PROXY: "PROXY" }, isProxied: false },
  { name: "ALL_PROXY alone", env: { ALL_PROXY: "PROXY" }, isProxied: false },
];

for (const { name, env, isProxied } of rows)
  test(`calls to GitHub go ${isProxied ? "through" : "past"} the proxy of the environment: ${name}`, async (context) => {
    const certificate = selfSigned(context, host);
    if (certificate === null) return;
    await using stage = await startPromotion({ head: promotion });
    const proxy = await startProxy(context, stage.github.url, certificate);
    const filled = Object.entries(env).map(([variable, value]) => [variable, placed(value, proxy.url)]);
    const run = await stage.run({
      githubToken,
      env: {
        GITHUB_API_URL: `https://${host}/api/v3`,
        NODE_EXTRA_CA_CERTS: certificate.certFile,
        ...Object.fromEntries(filled),
      },
    });
    assertNowhere({ githubToken, credential }, { ...run, files: { ...run.files, proxy: proxy.passed() } });
    if (!isProxied) {
      assert.deepEqual(proxy.asked, []);
      return assert.match(run.summary, /got an error from where they are read/);
    }
    assert.deepEqual([run.exitCode, run.outputs["decision"]], [0, "promote"], run.stdout);
    assert.deepEqual([...new Set(proxy.asked)], [`CONNECT ${host}:443`]);
    assert.match(headOf(stage.github), /^## Fallback Gate - ✅ Ready to promote: /);
  });

function placed(value: string, proxyUrl: string): string {
  return value.replace("PROXY", proxyUrl).replace("HOST", new URL(proxyUrl).host);
}

const clear: readonly string[] = [
  "http://github.enterprise.test/api/v3",
  "http://127.0.0.1.enterprise.test/api/v3",
  "http://10.0.0.7/api/v3",
  "ftp://127.0.0.1/api/v3",
  "github.enterprise.test",
];

for (const url of clear)
  test(`the token is never sent in clear: ${url}`, async (context) => {
    const certificate = selfSigned(context, host);
    if (certificate === null) return;
    await using stage = await startPromotion({ head: promotion });
    const proxy = await startProxy(context, stage.github.url, certificate);
    const proxies = { HTTP_PROXY: proxy.url, HTTPS_PROXY: proxy.url };
    const run = await stage.run({ githubToken, env: { GITHUB_API_URL: url, ...proxies } });
    assert.deepEqual([run.exitCode, run.outputs["decision"], proxy.asked], [3, "hold", []]);
    assert.match(run.stdout, /expected GITHUB_API_URL to be an https URL, got another/);
    assert.equal(stage.gateway.requests.length, 0);
    assertNowhere({ githubToken, credential }, run);
  });
