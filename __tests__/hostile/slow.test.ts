import assert from "node:assert/strict";
import { test } from "node:test";
import { createHttp } from "../../src/adapters/http/http.ts";
import { type Case, post, testCases, text } from "./exchange.ts";
import { drip, flood, hostileServer } from "./server.ts";

const chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
const timeoutMs = 400;

function endsAtDeadline(name: string, behaviour: Case["behaviour"], rest: Partial<Case> = {}): Case {
  return { name, behaviour, status: null, failure: "timeout", timeoutMs, ...rest };
}

testCases([
  endsAtDeadline("accepts and never answers", () => undefined),
  endsAtDeadline("headers byte by byte", (socket) => {
    socket.write("HTTP/1.1 200 OK\r\nx: ");
    drip(socket, "x");
  }),
  endsAtDeadline("interim responses, slowly", (socket) => drip(socket, "HTTP/1.1 103 Early\r\n\r\n"), {
    limits: { interimResponses: 1_000 },
  }),
  endsAtDeadline(
    "chunk extension without end",
    (socket) => {
      socket.write(`${chunked}2;x=`);
      flood(socket, "x".repeat(1_000));
    },
    { status: 200, body: "" },
  ),
  endsAtDeadline("HTTP/1.0 without length, left open", (socket) => socket.write("HTTP/1.0 200 OK\r\n\r\nok"), {
    status: 200,
    body: "ok",
  }),
]);

const endless = {
  "body byte by byte": "1\r\nx\r\n",
  "events for ever": 'f\r\ndata: {"a":1}\n\n\r\n',
} as const;

for (const [name, chunk] of Object.entries(endless)) {
  test(`${name}: what arrived before the deadline is kept`, async (context) => {
    const server = await hostileServer(context, (socket) => {
      socket.write(chunked);
      drip(socket, chunk);
    });
    const answer = await createHttp().send(post(server.url, { timeoutMs }));
    assert.deepEqual([answer.status, answer.failure], [200, "timeout"]);
    assert.ok(text(answer).startsWith(chunk.split("\r\n")[1] ?? "-"), "the first chunk");
    assert.ok(answer.elapsedMs > 0);
    await server.firstClosed;
  });
}
