import { createHash, timingSafeEqual } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { GateError } from "../core/errors.ts";

/** Longer request bodies are refused with 413. Bytes. */
export const requestBodyBytes = 1024 * 1024;

export interface Listening {
  /** Without a trailing slash. */
  url: string;
  /** Closes every connection, including open calls. */
  close(): Promise<void>;
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const reachableAs: Readonly<Record<string, string>> = { "0.0.0.0": "127.0.0.1", "::": "::1" };

/** Starts a server; port 0 is any free port. Throws INPUT_INVALID if the system refuses the address. */
export async function listen(handler: Handler, at: { host: string; port: number }): Promise<Listening> {
  const server = createServer((request, response) => {
    // A handler fails only if its client has disconnected, so there is no answer to send.
    handler(request, response).catch(() => response.destroy());
  });
  // If the server closed an idle connection just as a gateway reused it, the gateway would see a reset and retry.
  server.keepAliveTimeout = 0;
  server.listen(at.port, at.host);
  try {
    await once(server, "listening");
  } catch (cause) {
    throw new GateError("INPUT_INVALID", `expected a free port on a local address, got port ${at.port}`, { cause });
  }
  return { url: urlOf(server), close: () => close(server) };
}

/** Returns the body of a request; null if it is longer than requestBodyBytes. Rejects if the client disconnects. */
export async function requestBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  const stream: AsyncIterable<Uint8Array> = request;
  for await (const chunk of stream) {
    bytes += chunk.length;
    if (bytes <= requestBodyBytes) chunks.push(chunk);
  }
  return bytes <= requestBodyBytes ? Buffer.concat(chunks).toString("utf8") : null;
}

/** Whether a request carries `Authorization: Bearer <secret>`. Constant time over the digests. */
export function bears(request: IncomingMessage, secret: string): boolean {
  return timingSafeEqual(digest(bearerOf(request)), digest(secret));
}

/** Returns the bearer credential of a request; empty if it has none. */
export function bearerOf(request: IncomingMessage): string {
  return /^bearer +(\S+)$/i.exec(request.headers.authorization ?? "")?.[1] ?? "";
}

/** Sends a JSON answer. */
export function sendJson(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "content-type": "application/json", "content-length": Buffer.byteLength(text) });
  response.end(text);
}

/** Returns a signal that aborts when the client disconnects, so that no call stays open. */
export function untilClosed(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  return gone.signal;
}

function urlOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === "string") throw new GateError("INTERNAL", "expected an address, got none");
  const host = reachableAs[address.address] ?? address.address;
  return `http://${host.includes(":") ? `[${host}]` : host}:${address.port}`;
}

async function close(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  server.closeAllConnections();
  await closed;
}

function digest(text: string): Uint8Array {
  return createHash("sha256").update(text).digest();
}

/** Parses the port of an option; 0 is any free port. Throws INPUT_INVALID. */
export function readPort(name: string, text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new GateError("INPUT_INVALID", `${name}: expected a number from 0 to 65535, got something else`);
}
