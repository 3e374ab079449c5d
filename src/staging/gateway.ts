import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { errorBody, unknownUrl } from "../families/envelopes.ts";
import type { Family } from "../families/family.ts";
import { familyServedAt, type Served } from "../families/index.ts";
import { requestedAt } from "../families/paths.ts";
import { errorAnswer, wantsStream } from "../families/spoken.ts";
import { tryTargets, type GatewayEvent, type GatewayRoute, type GatewayTarget, type Outcome } from "./fallback.ts";
import { parseObject } from "../core/json.ts";
import { bears, listen, requestBody, sendJson, untilClosed, type Listening } from "./server.ts";

export interface GatewayOptions {
  /** The bearer credential that clients must send. */
  credential: string;
  /** By model alias. */
  routes: Readonly<Record<string, GatewayRoute>>;
  /** Default 0: any free port. */
  port?: number;
  /** Called for each event of a request, with the request's id. */
  log?: (requestId: string, event: GatewayEvent) => void;
}

/** Hop-by-hop headers (RFC 9110 7.6.1), which are set again for the next connection. */
const ofOneConnection: ReadonlySet<string> = new Set(["connection", "date", "keep-alive", "transfer-encoding"]);

/** Starts a small fallback gateway on loopback. Throws INPUT_INVALID if the port is taken. */
export function startGateway({ credential, routes, port = 0, log }: GatewayOptions): Promise<Listening> {
  const byAlias = new Map(Object.entries(routes));
  return listen(
    async (request, response) => {
      const requestId = request.headers["x-request-id"];
      if (requestId !== undefined) response.setHeader("x-request-id", requestId);
      const served = request.method === "POST" ? familyServedAt(request.url?.replace(/\?.*/s, "") ?? "") : null;
      if (served === null) return sendJson(response, 404, errorBody(404, unknownUrl));
      if (!bears(request, credential)) return refuse(response, 401, served.family);
      const report = (event: GatewayEvent): void => log?.(String(requestId ?? ""), event);
      await serve({ ...served, routes: byAlias, report }, request, response);
    },
    { host: "127.0.0.1", port },
  );
}

interface Surface extends Served {
  routes: ReadonlyMap<unknown, GatewayRoute>;
  report: (event: GatewayEvent) => void;
}

async function serve(
  { family, said, routes, report }: Surface,
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const text = await requestBody(incoming);
  if (text === null) return refuse(response, 413, family);
  const sent = parseObject(text);
  if (sent === null) return refuse(response, 400, family);
  const body = { ...sent, ...said };
  const route = routes.get(body["model"]);
  if (route === undefined) return refuse(response, 404, family);
  if (!(family.input in body)) return refuse(response, 400, family);
  const { version = "/v1" } = family;
  const request = ({ name: model, url }: GatewayTarget) => ({
    url: requestedAt(family, `${url.replace(/\/v1$/, version)}${family.path}`, { model, stream: wantsStream(body) }),
    body: "model" in said ? sent : { ...sent, model },
  });
  const outcome = await tryTargets(route, { request, signal: untilClosed(response), report });
  await relay({ family, route }, outcome, response);
}

async function relay(
  { family, route }: { family: Family; route: GatewayRoute },
  outcome: Outcome,
  response: ServerResponse,
): Promise<void> {
  for (const [name, value] of Object.entries(accountOf(route, outcome))) response.setHeader(name, value);
  const { message } = outcome;
  if (message === null) return refuse(response, 502, family);
  response.writeHead(message.statusCode ?? 502, endToEnd(message));
  await pipeline(message, response);
}

function accountOf(route: GatewayRoute, { attempts, target }: Outcome): Record<string, string> {
  if (route.header === "none") return {};
  return {
    "x-gateway-attempts": String(route.header === "lying" ? 1 : attempts),
    ...(target ? { "x-gateway-target": target.name } : {}),
  };
}

function endToEnd(message: IncomingMessage): OutgoingHttpHeaders {
  return Object.fromEntries(Object.entries(message.headers).filter(([name]) => !ofOneConnection.has(name)));
}

function refuse(response: ServerResponse, status: number, { spoken }: Family): void {
  const { body, headers } = errorAnswer(spoken, status);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  sendJson(response, status, body);
}
