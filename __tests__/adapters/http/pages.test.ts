import assert from "node:assert/strict";
import type { LookupAddress } from "node:dns";
import { test, type TestContext } from "node:test";
import { createPages, type PagesOptions } from "../../../src/adapters/http/pages.ts";
import type { PageAnswer, PageRequest } from "../../../src/core/ports/pages.ts";
import { pageServer, reply, type Answers, type PageServer } from "../../hostile/sources-server.ts";

const found = reply(200, { "content-type": "Text/HTML; charset=utf-8" }, "page");
const anyAddress: PagesOptions = { isPublic: () => true };
const loopback: LookupAddress = { address: "127.0.0.1", family: 4 };

function page(url: string, rest: Partial<PageRequest> = {}): PageRequest {
  return { url, accept: "text/markdown", maxBytes: 1_000, timeoutMs: 5_000, ...rest };
}

function text({ body }: PageAnswer): string {
  return new TextDecoder().decode(body);
}

const always: (answer: Buffer) => Answers = (answer) => (_path, socket) => void socket.end(answer);

interface Asked {
  server: PageServer;
  answer: PageAnswer;
}

/** What a page comes to whose server answers so; null, and the test skipped, without openssl. */
async function asked(
  context: TestContext,
  answers: Answers,
  rest: Partial<PageRequest> = {},
  options: PagesOptions = anyAddress,
): Promise<Asked | null> {
  const server = await pageServer(context, answers);
  if (server === null) return null;
  const answer = await createPages({ ca: server.ca, ...options }).get(page(`${server.origin}/chat?a=b#c`, rest));
  return { server, answer };
}

test("a page arrives with its type, and the request carries nothing but what was asked", async (context) => {
  const result = await asked(context, always(found));
  if (result === null) return;
  const { server, answer } = result;
  const { status, contentType, location, failure } = answer;
  assert.deepEqual([status, contentType, location, failure, text(answer)], [200, "text/html", null, null, "page"]);
  assert.ok(answer.elapsedMs > 0);
  assert.equal(server.requests.length, 1);
  assert.match(
    server.requests[0] ?? "",
    /^GET \/chat\?a=b HTTP\/1\.1\r\nhost: 127\.0\.0\.1:\d+\r\nconnection: close\r\naccept: text\/markdown\r\nuser-agent: fallback-gate\/\d+\.\d+\.\d+\r\naccept-encoding: identity\r\n\r\n$/,
  );
});

test("a page without a type has an empty one", async (context) => {
  const result = await asked(context, always(reply(200, {}, "page")));
  assert.equal(result?.answer.contentType ?? "", "");
  assert.equal(result === null ? "page" : text(result.answer), "page");
});

const redirects = [
  ["/other?x=1", (origin: string) => `${origin}/other?x=1`],
  ["https://elsewhere.example/login", () => "https://elsewhere.example/login"],
  ["//elsewhere.example", () => "https://elsewhere.example/"],
  ["https://[bad", () => null],
] as const;

for (const [location, expected] of redirects) {
  test(`a redirect to ${location} is told and not followed`, async (context) => {
    const result = await asked(context, always(reply(302, { location })));
    if (result === null) return;
    assert.equal(result.answer.status, 302);
    assert.equal(result.answer.location, expected(result.server.origin));
    assert.equal(result.server.requests.length, 1);
  });
}

test("a location is one only of a redirect", async (context) => {
  const result = await asked(context, always(reply(200, { location: "/other" }, "page")));
  assert.equal(result?.answer.location ?? null, null);
});

test("an encoded page is not decoded", async (context) => {
  const result = await asked(context, always(reply(200, { "content-encoding": "gzip" }, "bomb")));
  assert.equal(result?.answer.failure ?? "encoded", "encoded");
  assert.equal(result?.answer.body.length ?? 0, 0);
});

test("a page of the most bytes is read, one byte more is too large", async (context) => {
  const result = await asked(context, always(found), { maxBytes: 4 });
  const over = await asked(context, always(found), { maxBytes: 3 });
  if (result === null || over === null) return;
  assert.deepEqual([result.answer.failure, text(result.answer)], [null, "page"]);
  assert.equal(over.answer.failure, "too-large");
});

test("limits can be set", async (context) => {
  const options = { ...anyAddress, limits: { responseHeaderLines: 1 } };
  const result = await asked(context, always(found), {}, options);
  assert.equal(result?.answer.failure ?? "headers-too-large", "headers-too-large");
});

test("the deadline and the caller end a page that never comes", async (context) => {
  const late = await asked(context, () => undefined, { timeoutMs: 200 });
  const cancelled = await asked(context, () => undefined, { signal: AbortSignal.abort() });
  if (late === null || cancelled === null) return;
  assert.equal(late.answer.failure, "timeout");
  assert.deepEqual([cancelled.answer.failure, cancelled.server.requests], ["cancelled", []]);
});

test("a certificate that nobody vouches for is refused", async (context) => {
  const server = await pageServer(context, always(found));
  if (server === null) return;
  const answer = await createPages(anyAddress).get(page(server.origin));
  assert.deepEqual([answer.status, answer.failure, server.requests], [null, "tls", []]);
});

for (const url of ["http://1.1.1.1/", "file:///etc/passwd", "https://user@1.1.1.1/", "https://:pw@1.1.1.1/", "no url"])
  test(`${url} is not asked`, async () => {
    const { status, failure } = await createPages().get(page(url));
    assert.deepEqual([status, failure], [null, "unknown"]);
  });

const written4 = ["127.0.0.1", "0x7f000001", "2130706433", "127.1", "0177.0.0.1", "127.0.0.1.", "１２７.0.0.1"];
const written6 = ["[::1]", "[::ffff:7f00:1]", "[fd00:ec2::254]"];

for (const host of [...written4, ...written6, "12\t7.0.0.1", "169.254.169.254", "168.63.129.16", "0"])
  test(`the address ${JSON.stringify(host)} is refused however it is written`, async () => {
    const { status, failure } = await createPages().get(page(`https://${host}:9/`));
    assert.deepEqual([status, failure], [null, "private-address"]);
  });

test("localhost is refused by what the system finds", async () => {
  for (const host of ["localhost", "LOCALHOST"])
    assert.equal((await createPages().get(page(`https://${host}:9/`))).failure, "private-address");
});

test("a host with one private address among public ones is refused, and nothing is dialled", async (context) => {
  const server = await pageServer(context, always(found));
  if (server === null) return;
  const pages = createPages({
    ca: server.ca,
    isPublic: (address) => address === "127.0.0.1",
    lookup: async () => [loopback, { address: "10.0.0.1", family: 4 }],
  });
  const answer = await pages.get(page(`https://docs.example:${server.port}/`));
  assert.deepEqual([answer.status, answer.failure, server.requests], [null, "private-address", []]);
});

test("the checked address is the one dialled, and a host is looked up once", async (context) => {
  const server = await pageServer(context, always(found));
  if (server === null) return;
  const hosts: string[] = [];
  const checked: string[] = [];
  const pages = createPages({
    ca: server.ca,
    isPublic: (address) => checked.push(address) > 0,
    // The second answer would lead elsewhere: nobody may ask for it.
    lookup: async (host) => [hosts.push(host) === 1 ? loopback : { address: "192.0.2.1", family: 4 }],
  });
  // The certificate names the address, not the host: that the handshake fails shows that it was dialled.
  for (const path of ["one", "two"])
    assert.equal((await pages.get(page(`https://docs.example:${server.port}/${path}`))).failure, "tls");
  assert.deepEqual([hosts, checked], [["docs.example"], ["127.0.0.1"]]);
});

test("a host that is not found is told as such, and no address is made up", async () => {
  const missing = Object.assign(new Error("not found"), { code: "ENOTFOUND" });
  for (const lookup of [() => Promise.reject(missing), async () => []]) {
    const { status, failure } = await createPages({ lookup }).get(page("https://docs.example/"));
    assert.deepEqual([status, failure], [null, "dns"]);
  }
});
