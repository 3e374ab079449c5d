import type { IncomingMessage } from "node:http";
import { without, type JsonObject } from "../../src/core/json.ts";
import { families } from "../../src/families/index.ts";
import { send } from "../../src/staging/upstream.ts";
import { startGateway, type ScriptedGateway } from "./harness/gateway.ts";
import { answerJson, textOf } from "./harness/server.ts";
import { refusalOf } from "./streaming-gateway.ts";

/** What a gateway sends to one target for a request: whole, or changed. */
export interface Shaping {
  body?: (body: JsonObject) => JsonObject;
  /** Below /v1. Default: where the client asked. */
  path?: string;
  /** What the target is asked for. Default: its name and -model. */
  model?: string;
  /** What becomes of a whole answer. */
  answer?: (text: string) => unknown;
}

export interface ShapingGateway {
  main?: Shaping;
  backup?: Shaping;
  /** Of every call of an exchange but the first at a target. */
  retry?: Shaping;
  /** Calls to one target after the first. */
  retries?: number;
}

const answeredFor = "/chat/completions";

/** A gateway that tries main and then backup, each by a request of the shape that it is told to give it. */
export function startShaping(providerUrl: string, settings: ShapingGateway): Promise<ScriptedGateway> {
  return startGateway(async (request, response) => {
    const refused = refusalOf(request);
    if (refused !== null) return answerJson(response, ...refused);
    const asked: JsonObject = JSON.parse(request.text);
    const tries = triesOf(settings);
    for (const [index, { target, shaping }] of tries.entries()) {
      response.setHeader("x-gateway-attempts", String(index + 1));
      response.setHeader("x-gateway-target", target);
      const body = { ...(shaping.body?.(asked) ?? asked), model: shaping.model ?? `${target}-model` };
      const message = await call(`${providerUrl}/${target}/v1${shaping.path ?? answeredFor}`, target, body);
      if (message !== null && (message.statusCode ?? 502) < 400) {
        if (shaping.answer !== undefined) return answerJson(response, 200, shaping.answer(await textOf(message)));
        response.writeHead(200, { "content-type": message.headers["content-type"] ?? "application/json" });
        return void message.pipe(response);
      }
      message?.destroy();
    }
    answerJson(response, 502, { error: { message: "no target answered", type: "server_error" } });
  });
}

function triesOf({ retries = 0, retry = {}, ...settings }: ShapingGateway): { target: string; shaping: Shaping }[] {
  return (["main", "backup"] as const).flatMap((target) =>
    Array.from({ length: 1 + retries }, (_, index) => ({
      target,
      shaping: index === 0 ? (settings[target] ?? {}) : retry,
    })),
  );
}

async function call(url: string, target: string, body: JsonObject): Promise<IncomingMessage | null> {
  const headers = { "content-type": "application/json", authorization: `Bearer key-of-the-target-${target}` };
  try {
    return await send(url, { method: "POST", headers }, JSON.stringify(body));
  } catch {
    return null;
  }
}

/** The same request with the older name of the cap. */
export function withOlderCap({ max_completion_tokens, ...body }: JsonObject): JsonObject {
  return { ...body, max_tokens: max_completion_tokens };
}

/** The same request without its messages of the system. */
export function withoutSystem(body: JsonObject): JsonObject {
  return { ...body, messages: messagesIn(body).filter((message) => message.role !== "system") };
}

/** The same request with the role that newer models know for the system's messages. */
export function withDeveloper(body: JsonObject): JsonObject {
  const renamed = messagesIn(body).map(({ role, ...rest }) => ({
    role: role === "system" ? "developer" : role,
    ...rest,
  }));
  return { ...body, messages: renamed };
}

/** The same request as one of the family `responses`. */
export function asResponse(body: JsonObject): JsonObject {
  return { ...without(body, "messages"), input: messagesIn(body) };
}

/** An answer of the family `responses` as a chat completion. */
export function asChatCompletion(text: string): unknown {
  const said = families.responses.text(JSON.parse(text));
  const choices = [{ index: 0, message: { role: "assistant", content: said }, finish_reason: "stop" }];
  return { id: "chatcmpl-1", object: "chat.completion", created: 1, model: "chat-staging", choices };
}

function messagesIn({ messages }: JsonObject): { role: string }[] {
  return JSON.parse(JSON.stringify(messages));
}
