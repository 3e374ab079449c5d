import assert from "node:assert/strict";
import { test } from "node:test";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { createHttp } from "../../src/adapters/http/http.ts";
import { type Case, post, testCases } from "./exchange.ts";
import { flood, hostileServer } from "./server.ts";

const ok = "HTTP/1.1 200 OK\r\n";
const chunked = `${ok}transfer-encoding: chunked\r\n\r\n`;
const zeros = Buffer.alloc(1024 * 1024);

function begun(name: string, head: string, again: string, rest: Pick<Case, "status" | "failure">): Case {
  const behaviour: Case["behaviour"] = (socket) => {
    socket.write(head);
    flood(socket, again);
  };
  return { name, behaviour, ...rest };
}

function encoded(coding: string, body: Buffer): Case {
  const head = `${ok}content-encoding: ${coding}\r\ncontent-length: ${body.length}\r\n\r\n`;
  return {
    name: `content-encoding: ${coding}`,
    behaviour: Buffer.concat([Buffer.from(head), body]),
    status: 200,
    failure: "encoded",
    body: "",
  };
}

testCases([
  begun("body without end, chunked", chunked, `1000\r\n${"x".repeat(4096)}\r\n`, { status: 200, failure: "too-large" }),
  begun("body of 2^53-1 bytes", `${ok}content-length: 9007199254740991\r\n\r\n`, "x".repeat(4096), {
    status: 200,
    failure: "too-large",
  }),
  begun("headers without end", ok, `a: ${"x".repeat(1000)}\r\n`, { status: null, failure: "headers-too-large" }),
  begun("one header without end", `${ok}a: `, "x".repeat(1000), { status: null, failure: "headers-too-large" }),
  {
    name: "4000 small headers",
    behaviour: `${ok}${"a: b\r\n".repeat(4_000)}\r\n`,
    status: null,
    failure: "headers-too-large",
  },
  begun("trailers without end", `${chunked}0\r\n`, `a: ${"x".repeat(1000)}\r\n`, {
    status: 200,
    failure: "headers-too-large",
  }),
  begun("interim responses without end", "", "HTTP/1.1 103 Early\r\na: b\r\n\r\n".repeat(50), {
    status: null,
    failure: "too-many-interim",
  }),
  encoded("gzip", gzipSync(zeros)),
  encoded("br", brotliCompressSync(zeros)),
  encoded("gzip, gzip", gzipSync(gzipSync(zeros))),
  encoded("unheard-of", Buffer.from("ok")),
]);

interface Edge {
  name: string;
  limit: number;
  answer: (count: number) => string;
  limits: (limit: number) => NonNullable<Case["limits"]>;
  failure: Case["failure"];
}

const plain = `${ok}content-length: 0\r\n\r\n`;
const edges: Edge[] = [
  {
    name: "body bytes",
    limit: 1000,
    answer: (count) => `${ok}content-length: ${count}\r\n\r\n${"x".repeat(count)}`,
    limits: (limit) => ({ responseBodyBytes: limit }),
    failure: "too-large",
  },
  {
    name: "header bytes, names and values",
    limit: 200,
    answer: (count) => `${ok}a: ${"x".repeat(count - 1 - "content-length0".length)}\r\ncontent-length: 0\r\n\r\n`,
    limits: (limit) => ({ responseHeaderBytes: limit }),
    failure: "headers-too-large",
  },
  {
    name: "header lines, repeated names counted each",
    limit: 10,
    answer: (count) => `${ok}${"a: b\r\n".repeat(count - 1)}content-length: 0\r\n\r\n`,
    limits: (limit) => ({ responseHeaderLines: limit }),
    failure: "headers-too-large",
  },
  {
    name: "interim responses",
    limit: 8,
    answer: (count) => "HTTP/1.1 103 Early\r\n\r\n".repeat(count) + plain,
    limits: (limit) => ({ interimResponses: limit }),
    failure: "too-many-interim",
  },
];

for (const edge of edges) {
  test(`${edge.name}: at the limit and one past it`, async (context) => {
    const http = createHttp({ limits: edge.limits(edge.limit) });
    const failures = [edge.limit, edge.limit + 1].map(async (count) => {
      const server = await hostileServer(context, edge.answer(count));
      return (await http.send(post(server.url))).failure;
    });
    assert.deepEqual(await Promise.all(failures), [null, edge.failure]);
  });
}

test("a request's own maxBodyBytes wins over the limit", async (context) => {
  const server = await hostileServer(context, `${ok}content-length: 3\r\n\r\nabc`);
  const http = createHttp({ limits: { responseBodyBytes: 1 } });
  assert.equal((await http.send(post(server.url, { maxBodyBytes: 3 }))).failure, null);
  assert.equal((await http.send(post(server.url, { maxBodyBytes: 2 }))).failure, "too-large");
});

test("a body in chunks of one byte arrives whole", async (context) => {
  const server = await hostileServer(context, `${chunked}${"1\r\nx\r\n".repeat(50_000)}0\r\n\r\n`);
  const answer = await createHttp().send(post(server.url));
  assert.deepEqual([answer.failure, answer.body.length], [null, 50_000]);
});
