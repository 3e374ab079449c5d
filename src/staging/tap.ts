import type { IncomingMessage, ServerResponse } from "node:http";
import type { Tap, TapHandler, TapReply } from "../core/ports/client.ts";
import { listen, requestBody, untilClosed } from "./server.ts";

/** Hop-by-hop headers (RFC 9110 7.6.1) and headers that are set again for the next connection. */
const ofOneConnection: ReadonlySet<string> = new Set([
  "accept-encoding",
  "connection",
  "content-length",
  "expect",
  "host",
  "keep-alive",
  "te",
  "transfer-encoding",
  "upgrade",
]);

/**
 * Starts a server on loopback in front of a gateway, for the user's client. Every request is passed on without hop-by-hop
 * headers.
 */
export async function startTap(handle: TapHandler): Promise<Tap> {
  return listen(
    async (request, response) => {
      const body = await requestBody(request);
      if (body === null) return refuse(response);
      const { method = "", url: path = "/" } = request;
      await handle(
        { method, path, headers: passedOn(request), body, signal: untilClosed(response) },
        replyTo(response),
      );
    },
    { host: "127.0.0.1", port: 0 },
  );
}

function refuse(response: ServerResponse): void {
  response.writeHead(413).end();
}

function passedOn({ headers }: IncomingMessage): Record<string, string> {
  const kept = Object.entries(headers).filter(([name, value]) => value !== undefined && !ofOneConnection.has(name));
  return Object.fromEntries(kept.map(([name, value]) => [name, [value ?? ""].flat().join(", ")]));
}

function replyTo(response: ServerResponse): TapReply {
  return {
    head: (status, headers) => {
      const kept = [...headers].filter(([name]) => !ofOneConnection.has(name));
      response.writeHead(status, Object.fromEntries(kept.map(([name, values]) => [name, [...values]])));
    },
    data: (chunk) => void response.write(chunk),
    end: () => void response.end(),
    fail: () => void response.destroy(),
  };
}
