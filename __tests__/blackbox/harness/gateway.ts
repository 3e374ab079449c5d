import type { IncomingHttpHeaders, ServerResponse } from "node:http";
import { type Certificate, jsonOf, type LoopbackServer, startServer, textOf } from "./server.ts";

export interface GatewayRequest {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  text: string;
  /** The body as JSON; null when it is none. */
  body: unknown;
}

export type GatewayHandler = (request: GatewayRequest, response: ServerResponse) => void | Promise<void>;

export interface ScriptedGateway extends LoopbackServer {
  /** In the order of arrival. */
  requests: readonly GatewayRequest[];
  /** Resolves once this many requests have arrived: the moment to send a signal. */
  received(count: number): Promise<void>;
}

/** A gateway that answers as the test says. A handler that does not answer leaves the request hanging. */
export async function startGateway(handler: GatewayHandler, certificate?: Certificate): Promise<ScriptedGateway> {
  const requests: GatewayRequest[] = [];
  const waiting: { count: number; resolve: () => void }[] = [];
  const server = await startServer(async (incoming, response) => {
    const text = await textOf(incoming);
    const { method = "", url: path = "", headers } = incoming;
    const request = { method, path, headers, text, body: jsonOf(text) };
    requests.push(request);
    waiting.filter(({ count }) => count <= requests.length).forEach(({ resolve }) => resolve());
    await handler(request, response);
  }, certificate);
  const received = (count: number): Promise<void> =>
    new Promise((resolve) => (requests.length >= count ? resolve() : waiting.push({ count, resolve })));
  return { ...server, requests, received };
}
