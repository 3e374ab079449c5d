import { X509Certificate } from "node:crypto";
import type { LookupFunction } from "node:net";
import type { Dispatcher } from "undici";
// Not from "undici" itself: that would also load fetch, caches, mocks and proxies before the first packet.
import Client from "undici/lib/dispatcher/client.js";
import { GateError } from "../../core/errors.ts";
import { type LimitName, limits } from "../../core/limits.ts";
import type { Http, HttpAnswer, HttpRequest } from "../../core/ports/http.ts";
import { createConnections } from "./connect.ts";
import { type Bounds, createIncoming } from "./incoming.ts";

export interface HttpOptions {
  /** PEM certificates that are trusted in addition to Node's built-in roots. */
  ca?: string;
  /** Resolves hosts instead of the system. A literal address is connected to directly. */
  lookup?: LookupFunction;
  /** Overrides limits of core/limits.ts by name. */
  limits?: Partial<Record<LimitName, number>>;
}

type Connect = NonNullable<Client.Options["connect"]>;

interface Setup {
  bounds: Bounds;
  connectTo: ReturnType<typeof createConnections>;
}

/**
 * Returns the gate's HTTP client: HTTP/1.1, one attempt on one new connection, no redirects, no decompression, no proxy,
 * nothing from the environment. Throws INPUT_INVALID if `ca` holds no certificate; `send` never rejects.
 */
export function createHttp({ ca: pem, limits: instead, ...lookup }: HttpOptions = {}): Http {
  const ca = pem === undefined ? [] : certificates(pem);
  const bounds = { ...limits, ...instead };
  const setup: Setup = { bounds, connectTo: createConnections({ timeoutMs: bounds.connectMs, ca, lookup }) };
  return { send: (request) => send(request, setup) };
}

async function send(request: HttpRequest, setup: Setup): Promise<HttpAnswer> {
  const began = performance.now();
  const maxBodyBytes = request.maxBodyBytes ?? setup.bounds.responseBodyBytes;
  const incoming = createIncoming(setup.bounds, maxBodyBytes, request);
  const deadline = setTimeout(() => incoming.end("timeout"), request.timeoutMs);
  const cancel = () => incoming.end("cancelled");
  request.signal?.addEventListener("abort", cancel, { once: true });
  const url = webUrl(request.url);
  const connection = url === null ? null : setup.connectTo(url);
  if (request.signal?.aborted === true) cancel();
  else if (url === null || connection === null) incoming.end("unknown");
  else {
    const client = createClient(url, setup, maxBodyBytes, connection.connect);
    client.dispatch(dispatchOptions(request, url), incoming.handler);
  }
  const answer = await incoming.ended;
  clearTimeout(deadline);
  request.signal?.removeEventListener("abort", cancel);
  // Measured: undici's signal and destroy() do not close a socket that is still connecting.
  connection?.close();
  return { ...answer, elapsedMs: performance.now() - began };
}

function createClient({ origin }: URL, { bounds }: Setup, maxResponseSize: number, connect: Connect): Client {
  return new Client(origin, {
    connect,
    maxResponseSize,
    // undici already refuses headers of exactly this size.
    maxHeaderSize: bounds.responseHeaderBytes + 1,
    // The request's deadline is the only timeout: a gateway may try several targets before its first byte.
    headersTimeout: 0,
    bodyTimeout: 0,
    pipelining: 0,
    allowH2: false,
    // If left out, undici reads the environment.
    useMilo: false,
  });
}

function dispatchOptions({ method, headers, body = "" }: HttpRequest, url: URL): Dispatcher.DispatchOptions {
  return { path: url.pathname + url.search, method, headers: identityOnly(headers), body };
}

function identityOnly(headers: HttpRequest["headers"]): string[] {
  const lines: string[] = [];
  for (const [name, value] of Object.entries(headers))
    if (name.toLowerCase() !== "accept-encoding") lines.push(name, value);
  return [...lines, "accept-encoding", "identity"];
}

function webUrl(text: string): URL | null {
  const url = URL.parse(text);
  return url !== null && ["http:", "https:"].includes(url.protocol) ? url : null;
}

function certificates(pem: string): string[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [pem];
  try {
    return blocks.map((block) => new X509Certificate(block).toString());
  } catch (cause) {
    throw new GateError("INPUT_INVALID", "expected certificates in PEM form, got something else", { cause });
  }
}
