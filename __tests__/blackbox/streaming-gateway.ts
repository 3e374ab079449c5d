import { setTimeout as sleep } from "node:timers/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { send } from "../../src/staging/upstream.ts";
import { startGateway, type GatewayRequest, type ScriptedGateway } from "./harness/gateway.ts";
import { answerJson, textOf } from "./harness/server.ts";
import { credential } from "./stage.ts";

/** What the gateway does with a stream that breaks after some of it was sent. */
export type LateBreak = "error" | "continue" | "pretend" | "hand-on";

export interface StreamingGateway {
  /** Whether a request for a stream falls back at all, as one for a whole answer does. */
  fallsBackForStreams?: boolean;
  lateBreak: LateBreak;
  /** How long a silent stream is waited for. */
  idleMs?: number;
}

const targets = ["main", "backup"] as const;
const done =
  'data: {"id":"c","object":"chat.completion.chunk","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n';
const failed = 'data: {"error":{"message":"upstream broke off","type":"server_error","code":"stream_broken"}}\n\n';

/** A gateway that tries main and then backup, and streams through what it gets. */
export function startStreaming(providerUrl: string, settings: StreamingGateway): Promise<ScriptedGateway> {
  return startGateway(async (request, response) => {
    const refused = refusalOf(request);
    if (refused !== null) return answerJson(response, ...refused);
    const stream = request.text.includes('"stream":true');
    const tried = stream && settings.fallsBackForStreams === false ? targets.slice(0, 1) : targets;
    const calls: string[] = [];
    for (const target of tried) {
      const isLast = target === tried.at(-1);
      calls.push(target);
      response.setHeader("x-gateway-attempts", String(calls.length));
      response.setHeader("x-gateway-target", target);
      const message = await call(providerUrl, target, request.text);
      if (message === null || (message.statusCode ?? 502) >= 400) {
        if (isLast)
          return answerJson(response, 502, { error: { message: "no target answered", type: "server_error" } });
        message?.destroy();
        continue;
      }
      return stream
        ? relayStream(message, { providerUrl, request, response, settings })
        : relayWhole(message, response);
    }
  });
}

interface Relay {
  providerUrl: string;
  request: GatewayRequest;
  response: ServerResponse;
  settings: StreamingGateway;
}

async function relayStream(
  message: IncomingMessage,
  { providerUrl, request, response, settings }: Relay,
): Promise<void> {
  response.writeHead(200, { "content-type": "text/event-stream" });
  const text = await copied(message, response, settings.idleMs ?? 500);
  if (text.includes("[DONE]")) return void response.end();
  if (settings.lateBreak === "error") return void response.end(failed);
  if (settings.lateBreak === "pretend") return void response.end(done);
  if (settings.lateBreak === "hand-on") return void response.end();
  const next = await call(providerUrl, "backup", request.text);
  if (next !== null) await copied(next, response, 500);
  response.end();
}

async function relayWhole(message: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await textOf(message);
  response.writeHead(200, { "content-type": "application/json" });
  response.end(body);
}

/** Copies whole events until the stream ends, breaks, or is silent for too long. */
async function copied(message: IncomingMessage, response: ServerResponse, idleMs: number): Promise<string> {
  let text = "";
  message.on("error", () => {});
  message.setEncoding("utf8");
  message.on("data", (chunk: string) => {
    text += chunk;
    response.write(chunk);
  });
  const ended = new Promise<void>((resolve) => message.once("close", () => resolve()));
  for (let before = -1; before !== text.length;) {
    before = text.length;
    await Promise.race([ended, sleep(idleMs)]);
  }
  message.destroy();
  return text;
}

async function call(url: string, target: string, text: string): Promise<IncomingMessage | null> {
  const headers = { "content-type": "application/json", authorization: `Bearer key-of-the-target-${target}` };
  try {
    return await send(`${url}/${target}/v1/chat/completions`, { method: "POST", headers }, text);
  } catch {
    return null;
  }
}

/** What a gateway that knows these models refuses itself. */
export function refusalOf(
  { path, headers, body }: GatewayRequest,
  models: readonly unknown[] = ["chat-staging"],
): [number, unknown] | null {
  const refusal = (status: number, code: string): [number, unknown] => [
    status,
    { error: { message: "refused", type: "invalid_request_error", code } },
  ];
  if (path !== "/v1/chat/completions") return refusal(404, "unknown_url");
  if (headers.authorization !== `Bearer ${credential}`) return refusal(401, "invalid_api_key");
  const { model, messages }: { model?: unknown; messages?: unknown } = Object(body);
  if (!models.includes(model)) return refusal(404, "model_not_found");
  return messages === undefined ? refusal(400, "missing_required_parameter") : null;
}
