import type { IncomingMessage, ServerResponse } from "node:http";
import { errorBody, unknownUrl } from "../../src/families/envelopes.ts";
import { elements, isObject, type JsonObject } from "../../src/core/json.ts";
import type { Family, RequestParts } from "../../src/families/family.ts";
import { families, familyServedAt } from "../../src/families/index.ts";
import { requestedAt, servedAt } from "../../src/families/paths.ts";
import { errorAnswer, wantsStream, type Answer } from "../../src/families/spoken.ts";
import type { RequestFamily } from "../../src/generated/types.ts";
import { send } from "../../src/staging/upstream.ts";
import { startGateway, type ScriptedGateway } from "./harness/gateway.ts";
import { jsonOf, textOf } from "./harness/server.ts";
import { credential } from "./stage.ts";

export interface TranslatingGateway {
  /** The family of each target, in the order in which they are called. */
  targets: Readonly<Record<string, RequestFamily>>;
  /** What becomes of a request on its way to the last target. */
  lastTarget?: (body: JsonObject) => JsonObject;
  /** The family in which a target is called again after a failure. Default: it is not. */
  retriedIn?: RequestFamily;
}

/** A gateway that speaks the client's family, and translates for targets of other families. */
export function startTranslating(providerUrl: string, settings: TranslatingGateway): Promise<ScriptedGateway> {
  return startGateway(async (request, response) => {
    const family = familyServedAt(request.path)?.family;
    if (family === undefined) return refuse(response, 404, errorBody(404, unknownUrl));
    const { spoken } = family;
    const body = isObject(request.body) ? request.body : {};
    const refused = refusalOf(family.input, body, request.headers.authorization);
    if (refused !== null) return refuse(response, refused, errorAnswer(spoken, refused).body);
    const tries = triesOf(settings);
    for (const [index, [target, its]] of tries.entries()) {
      response.setHeader("x-gateway-attempts", String(index + 1));
      response.setHeader("x-gateway-target", target);
      const translated = its === family.name ? body : families[its].body(partsOf(body, families[its]));
      const change = index === tries.length - 1 ? settings.lastTarget : undefined;
      const sent = { ...(change?.(translated) ?? translated), model: `${target}-model` };
      const asked = { model: `${target}-model`, stream: wantsStream(sent) || wantsStream(body) };
      const path = requestedAt(families[its], servedAt(families[its]), asked);
      const message = await send(`${providerUrl}/${target}${path}`, posted, JSON.stringify(sent));
      const text = await textOf(message);
      if (message.statusCode !== 200) continue;
      const answer =
        its === family.name
          ? { contentType: message.headers["content-type"] ?? "", parts: [text] }
          : spoken.good({ body, id: "1", createdAt: 1, text: [textIn(its, message, text)], extras: {} });
      return write(response, answer);
    }
    refuse(response, 502, errorAnswer(spoken, 502).body);
  });
}

const posted = {
  method: "POST",
  headers: { "content-type": "application/json", authorization: "Bearer key-of-target" },
};

function triesOf({ targets, retriedIn }: TranslatingGateway): (readonly [string, RequestFamily])[] {
  return Object.entries(targets).flatMap((target) =>
    retriedIn === undefined ? [target] : [target, [target[0], retriedIn] as const],
  );
}

function refusalOf(input: string, body: JsonObject, authorization: string | undefined): number | null {
  if (authorization !== `Bearer ${credential}`) return 401;
  if (body["model"] !== "chat-staging") return 404;
  return input in body ? null : 400;
}

/** What the gate's request asks for, whatever its family. */
function partsOf(body: JsonObject, { capField }: Family): RequestParts {
  const list = elements(body["messages"] ?? body["input"]).filter(isObject);
  const user = list.find(({ role }) => role === "user")?.["content"] ?? body["input"];
  const system = list.some(({ role }) => role === "system") || "system" in body || "instructions" in body;
  const cap = ["max_tokens", "max_completion_tokens", "max_output_tokens"].map((name) => body[name]).find(Number);
  return {
    model: "",
    prompt: String(user),
    cap: { field: capField, tokens: Number(cap) },
    stream: wantsStream(body),
    ask: { tools: "tools" in body, system, json: false },
  };
}

/** The text of a target's answer, whole or streamed. */
function textIn(family: RequestFamily, message: IncomingMessage, text: string): string {
  if (message.headers["content-type"]?.startsWith("text/event-stream") !== true)
    return families[family].text(Object(jsonOf(text)));
  const events = [...text.matchAll(/^data: (\{.*)$/gm)].map(([, data = ""]) => ({
    name: null,
    json: JSON.parse(data),
  }));
  return families[family].streamText({ events, done: true, tail: "ended", cut: false });
}

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(text);
}

function write(response: ServerResponse, { contentType, parts }: Answer): void {
  response.writeHead(200, { "content-type": contentType });
  response.end(parts.join(""));
}
