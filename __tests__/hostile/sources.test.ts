import assert from "node:assert/strict";
import type { Socket } from "node:net";
import { test, type TestContext } from "node:test";
import { gzipSync } from "node:zlib";
import { createPages } from "../../src/adapters/http/pages.ts";
import { checkContracts } from "../../src/contract/check.ts";
import type { Pages } from "../../src/core/ports/pages.ts";
import { isBundle } from "../../src/generated/evidence-validators.cjs";
import type { ContractEvidence } from "../../src/generated/types.ts";
import { html, markdown } from "../contract/fetch-pages.ts";
import { fakeClock } from "../support/effects.ts";
import { aBundle, anEvidence } from "../support/evidence.ts";
import { aManifest } from "../support/manifest.ts";
import { drip, flood } from "./server.ts";
import { pageServer, reply, type Answers } from "./sources-server.ts";

type Verdict = Pick<ContractEvidence, "state" | "reason">;

interface Case extends Verdict {
  what: string;
  /** Raw bytes, or anything. */
  answer: Buffer | Answers;
  /** Default `/chat`. */
  path?: string;
  /** The paths that are asked for, default the one. */
  asked?: readonly string[];
  /** Takes the place of the limit of a page, which no test waits for. */
  timeoutMs?: number;
}

const text = { "content-type": "text/plain" };
const json = { "content-type": "application/json" };
const chunked = "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ntransfer-encoding: chunked\r\n\r\n";
const noAnswer = { state: "unavailable" } as const;

/** Headers, and then a flood. */
function flooding(head: string, chunk: string): Answers {
  return (_path, socket: Socket) => {
    socket.write(head);
    flood(socket, chunk);
  };
}

const operation = { post: { responses: { 200: { description: "ok" } } } };

function api(schemas: Record<string, unknown>, body: unknown): Buffer {
  const post = {
    ...operation.post,
    requestBody: { content: { "application/json": { schema: body } } },
  };
  const whole = { openapi: "3.1.0", info: {}, paths: { "/v1/chat/completions": { post } }, components: { schemas } };
  return reply(200, json, JSON.stringify(whole));
}

const to = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: Record<string, unknown>) => ({ type: "object", properties });

const cases: readonly Case[] = [
  {
    what: "a page without end",
    answer: flooding(chunked, `400\r\n${"x".repeat(1_024)}\r\n`),
    ...noAnswer,
    reason: "too-large",
  },
  {
    what: "a page of 200 MB",
    answer: flooding(
      `HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 209715200\r\n\r\n`,
      "x".repeat(65_536),
    ),
    ...noAnswer,
    reason: "too-large",
  },
  {
    what: "a page byte by byte",
    answer: (_path, socket) => {
      socket.write(chunked);
      drip(socket, "1\r\nx\r\n");
    },
    timeoutMs: 400,
    ...noAnswer,
    reason: "timeout",
  },
  { what: "a page that never begins", answer: () => undefined, timeoutMs: 400, ...noAnswer, reason: "timeout" },
  {
    what: "headers without end",
    answer: flooding("HTTP/1.1 200 OK\r\n", `x-more: ${"x".repeat(1_024)}\r\n`),
    ...noAnswer,
    reason: "too-large",
  },
  {
    what: "a gzip bomb",
    answer: reply(200, { "content-encoding": "gzip" }, gzipSync(Buffer.alloc(16 * 1024 * 1024))),
    ...noAnswer,
    reason: "encoded",
  },
  {
    what: "a gzip bomb that does not say so",
    answer: reply(200, text, gzipSync(Buffer.alloc(16 * 1024 * 1024))),
    ...noAnswer,
    reason: "not-text",
  },
  {
    what: "a redirect to another host",
    answer: reply(302, { location: "https://169.254.169.254/latest/meta-data" }),
    state: "moved",
    reason: "other-host",
  },
  {
    what: "a redirect without end on its host",
    answer: (path, socket) => void socket.end(reply(302, { location: `${path}x` })),
    asked: ["/chat", "/chatx"],
    state: "moved",
    reason: null,
  },
  {
    what: "a login in the place of the page",
    answer: reply(
      200,
      { "content-type": "text/html" },
      "<html><head><title>Sign in</title></head><body><form><input name=password></form>",
    ),
    asked: ["/chat", "/chat.md"],
    ...noAnswer,
    reason: "bot-wall",
  },
  {
    what: "a login in the place of a file",
    answer: reply(200, { "content-type": "text/html" }, html),
    path: "/openapi.yaml",
    ...noAnswer,
    reason: "not-a-document",
  },
  {
    what: "a page that is not there and says 200",
    answer: reply(200, { "content-type": "text/html" }, "<html><title>Page not found</title><h1>404</h1>"),
    asked: ["/chat", "/chat.md"],
    ...noAnswer,
    reason: "no-facts",
  },
  {
    what: "bytes that are not UTF-8",
    answer: reply(200, text, Buffer.from([0x50, 0xc3, 0x28])),
    ...noAnswer,
    reason: "not-text",
  },
  { what: "a NUL in the text", answer: reply(200, text, `${markdown}\0`), ...noAnswer, reason: "not-text" },
  { what: "an empty page", answer: reply(200, text), ...noAnswer, reason: "no-facts" },
  {
    what: "JSON of another kind",
    answer: reply(200, json, '{"swagger":"2.0"}'),
    ...noAnswer,
    reason: "not-a-document",
  },
  {
    what: "JSON that is deep where nobody looks",
    answer: reply(200, json, `{"openapi":"3.1.0","x":${"[".repeat(100_000)}${"]".repeat(100_000)}}`),
    ...noAnswer,
    reason: "no-facts",
  },
  { what: "a schema that is too deep", answer: api({}, deep(1_000)), ...noAnswer, reason: "too-complex" },
  {
    what: "YAML with a bomb of aliases",
    answer: reply(200, text, `openapi: 3.1.0\n${bomb()}`),
    ...noAnswer,
    reason: "no-facts",
  },
  {
    what: "schemas that name each other in a circle",
    answer: api({ A: object({ b: to("B") }), B: object({ a: to("A") }) }, to("A")),
    state: "unchanged",
    reason: null,
  },
  { what: "a schema that is itself", answer: api({ A: to("A") }, to("A")), state: "unchanged", reason: null },
  {
    what: "a schema on another host: it is not fetched",
    answer: (_path, socket) => void socket.end(api({}, { $ref: "https://127.0.0.1:1/schema.json" })),
    state: "unchanged",
    reason: null,
  },
  {
    what: "a hundred thousand schemas that nobody uses",
    answer: api(Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`S${index}`, {}])), to("S1")),
    state: "unchanged",
    reason: null,
  },
  {
    what: "a hundred thousand schemas in a chain",
    answer: api(chain(100_000), to("S0")),
    ...noAnswer,
    reason: "too-complex",
  },
];

function bomb(): string {
  const levels = Array.from(
    { length: 20 },
    (_, index) => `x-l${index}: &l${index} [${`*l${index - 1},`.repeat(index === 0 ? 0 : 10)}]`,
  );
  return levels.join("\n");
}

function chain(length: number): Record<string, unknown> {
  return Object.fromEntries(Array.from({ length }, (_, index) => [`S${index}`, to(`S${(index + 1) % length}`)]));
}

function deep(levels: number): unknown {
  return Array.from({ length: levels }).reduce<unknown>((inner) => object({ a: inner }), {});
}

for (const entry of cases)
  test(`${entry.what}: ${entry.reason ?? entry.state}`, async (context) => {
    const checked = await checkOne(context, entry);
    if (checked === null) return;
    const { found, asked } = checked;
    assert.deepEqual([found.state, found.reason], [entry.state, entry.reason]);
    assert.equal(found.facts === null, entry.state !== "unchanged");
    assert.deepEqual(asked, entry.asked ?? [entry.path ?? "/chat"]);
  });

/** null, and the test skipped, without openssl. */
async function checkOne(context: TestContext, { answer, path = "/chat", timeoutMs }: Case) {
  const answers: Answers = typeof answer === "function" ? answer : (_path, socket) => void socket.end(answer);
  const server = await pageServer(context, answers);
  if (server === null) return null;
  const within = createPages({ ca: server.ca, isPublic: () => true });
  const pages: Pages = {
    get: (request) => within.get({ ...request, ...(timeoutMs !== undefined && { timeoutMs }) }),
  };
  const manifest = aManifest({ contracts: { chat: { source: `${server.origin}${path}` } } });
  const run = {
    manifest,
    routes: manifest.routes,
    at: "2026-11-20T10:00:00.000Z",
    signal: new AbortController().signal,
  };
  const [found] = await checkContracts(run, { pages, clock: fakeClock() }, () => Promise.reject(new Error("was read")));
  assert.ok(found !== undefined);
  assert.ok(isBundle(aBundle(anEvidence({ contracts: [found] }))), JSON.stringify(isBundle.errors));
  return { found, asked: server.paths() };
}
