import assert from "node:assert/strict";
import { request, type IncomingHttpHeaders, type IncomingMessage, type RequestOptions } from "node:http";
import { sha256 } from "../../src/core/canonical-json.ts";
import { isObject, type JsonObject } from "../../src/core/json.ts";
import { startProvider, type Provider, type ProviderOptions } from "../../src/staging/provider.ts";

/** What an ordinary client saw of one request; `complete` is false when the connection ended before the answer did. */
export interface Seen {
  status: number | null;
  headers: IncomingHttpHeaders;
  text: string;
  complete: boolean;
}

interface Sent {
  method?: string;
  headers?: Record<string, string>;
  body?: unknown;
  signal?: AbortSignal;
  /** Leaves with the first bytes of the answer's body. */
  leaves?: boolean;
}

export const testToken = "token-of-the-tests";

/** One request on its own connection. Never rejects. */
export function send(
  url: string,
  { method = "POST", headers = {}, body, signal, leaves = false }: Sent = {},
): Promise<Seen> {
  const text = typeof body === "string" ? body : body === undefined ? "" : JSON.stringify(body);
  const length = { "content-length": Buffer.byteLength(text) };
  const options: RequestOptions = {
    method,
    headers: { ...length, ...headers },
    agent: false,
    ...(signal ? { signal } : {}),
  };
  const { promise, resolve } = Promise.withResolvers<Seen>();
  const seen: Seen = { status: null, headers: {}, text: "", complete: false };
  const end = () => resolve(seen);
  const sending = request(url, options, (message) => collect(message, seen, end, leaves));
  sending.on("error", end);
  sending.end(text);
  return promise;
}

function collect(message: IncomingMessage, seen: Seen, end: () => void, leaves: boolean): void {
  seen.status = message.statusCode ?? null;
  seen.headers = message.headers;
  message.setEncoding("utf8");
  message.on("data", (chunk: string) => {
    seen.text += chunk;
    if (leaves) message.destroy();
  });
  message.on("error", end);
  message.on("close", () => {
    seen.complete = message.complete;
    end();
  });
}

/** A nonce that stands for one exchange of a test. */
export function nonceOf(exchange: number): string {
  return `fgn-${exchange.toString(16).padStart(32, "0")}`;
}

export function chatBody(nonce: string, more: JsonObject = {}): JsonObject {
  return { model: "chat-staging", messages: [{ role: "user", content: `ping ${nonce}` }], ...more };
}

export function responsesBody(nonce: string, more: JsonObject = {}): JsonObject {
  return { model: "chat-staging", input: `ping ${nonce}`, ...more };
}

/** Where each family is asked, and the smallest request for it. */
export const surfaces = [
  { path: "/v1/chat/completions", requires: "messages", body: chatBody },
  { path: "/v1/responses", requires: "input", body: responsesBody },
] as const;

export type TestProvider = Provider &
  AsyncDisposable & {
    post(target: string, path: string, body: unknown, more?: Sent): Promise<Seen>;
    chat(target: string, body: unknown, more?: Sent): Promise<Seen>;
    responses(target: string, body: unknown): Promise<Seen>;
    control(method: string, path: string, body?: unknown): Promise<Seen>;
    script(nonce: string, sequences: JsonObject): Promise<void>;
    /** Every call after the one of this number, oldest first. */
    journal(after?: number): Promise<JsonObject[]>;
    calls(nonce: string): Promise<JsonObject[]>;
    /** The calls once there are `count` of them and all have ended, or one is open if `open`. */
    settled(nonce: string, count: number, open?: boolean): Promise<JsonObject[]>;
  };

/** A scripted provider and its clients; it ends with the test that uses it. */
export async function withProvider(options: Partial<ProviderOptions> = {}): Promise<TestProvider> {
  const provider = await startProvider({ token: testToken, ...options });
  const authorization = `Bearer ${provider.token}`;
  const control = (method: string, path: string, body?: unknown) =>
    send(`${provider.url}/_control/${path}`, { method, headers: { authorization }, body });
  const post: TestProvider["post"] = (target, path, body, more = {}) =>
    send(`${provider.url}/${target}${path}`, { body, ...more });
  const journal = async (after = 0): Promise<JsonObject[]> => {
    const page = callsIn(await control("GET", `journal?after=${after}`));
    const last = page.at(-1)?.["number"];
    return typeof last === "number" ? [...page, ...(await journal(last))] : page;
  };
  const calls = async (nonce: string) => {
    const carriesIt = ({ nonces }: JsonObject) => Array.isArray(nonces) && nonces.includes(sha256(nonce));
    return (await journal()).filter(carriesIt);
  };
  return {
    ...provider,
    control,
    journal,
    calls,
    post,
    chat: (target, body, more) => post(target, "/v1/chat/completions", body, more),
    responses: (target, body) => post(target, "/v1/responses", body),
    async script(nonce, sequences) {
      assert.equal((await control("PUT", "sequences", { nonce, targets: sequences })).status, 204);
    },
    async settled(nonce, count, open = false) {
      for (let asked = 0; asked < 2_000; asked += 1) {
        const found = await calls(nonce);
        if (found.length === count && found.some((call) => call["open"] === true) === open) return found;
      }
      return assert.fail(`expected ${count} calls that are ${open ? "open" : "ended"}`);
    },
    [Symbol.asyncDispose]: () => provider.close(),
  };
}

export function callsIn(seen: Seen): JsonObject[] {
  const calls = jsonOf(seen)["calls"];
  assert.ok(Array.isArray(calls) && calls.every(isObject));
  return calls;
}

export function jsonOf(seen: Seen): JsonObject {
  const value: unknown = JSON.parse(seen.text);
  assert.ok(isObject(value));
  return value;
}

/** The envelope of an error answer without its message. */
export function errorOf(seen: Seen): JsonObject {
  const { error } = jsonOf(seen);
  assert.ok(isObject(error));
  const { message, ...detail } = error;
  assert.equal(typeof message, "string");
  return detail;
}
