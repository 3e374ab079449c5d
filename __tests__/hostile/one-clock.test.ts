import assert from "node:assert/strict";
import type { Socket } from "node:net";
import { test, type TestContext } from "node:test";
import undiciTimers from "undici/lib/util/timers.js";
import { createHttp } from "../../src/adapters/http/http.ts";
import { post, text } from "./exchange.ts";
import { hostileServer } from "./server.ts";

const chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";

/** A request whose clock stands still until it is moved, and the server's side of its connection. */
async function asked(context: TestContext, timeoutMs: number) {
  const accepted = Promise.withResolvers<Socket>();
  const server = await hostileServer(context, accepted.resolve);
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const answer = createHttp().send(post(server.url, { timeoutMs }));
  const socket = await accepted.promise;
  return { answer, socket, pass: (ms: number) => move(context, ms) };
}

/** Moves Node's timers, and those by which undici would bound headers and bodies. */
async function move(context: TestContext, ms: number): Promise<void> {
  // The first tick starts undici's timers, the second runs them.
  undiciTimers.tick(1);
  undiciTimers.tick(ms);
  context.mock.timers.tick(ms);
  await new Promise(setImmediate);
}

/** Writes, and returns once the client's event loop has had the chance to read it. */
async function write(socket: Socket, data: string): Promise<void> {
  await new Promise<void>((resolve) => socket.write(data, () => resolve()));
  for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
}

test("a first byte after 59 s and a silence of 59 s are within a timeout of 120 s", async (context) => {
  const { answer, socket, pass } = await asked(context, 120_000);
  await pass(59_000);
  await write(socket, `${chunked}2\r\nok\r\n`);
  await pass(59_000);
  socket.end("2\r\n!!\r\n0\r\n\r\n");
  const { status, failure, ...rest } = await answer;
  assert.deepEqual([status, failure, text({ status, failure, ...rest })], [200, null, "ok!!"]);
});

test("an answer that has not begun ends with its timeout", async (context) => {
  const { answer, pass } = await asked(context, 120_000);
  await pass(120_000);
  const { status, failure } = await answer;
  assert.deepEqual([status, failure], [null, "timeout"]);
});

test("a silence ends with the timeout of the whole exchange", async (context) => {
  const { answer, socket, pass } = await asked(context, 120_000);
  await pass(60_000);
  await write(socket, `${chunked}2\r\nok\r\n`);
  await pass(60_000);
  const { status, failure } = await answer;
  assert.deepEqual([status, failure], [200, "timeout"]);
});
