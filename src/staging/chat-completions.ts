import { randomUUID } from "node:crypto";
import type { Answer, ProviderFamily } from "./answers.ts";
import { isObject, type JsonObject } from "./json.ts";

/** The text of every good answer, fixed so that a leak of it can be found. */
export const markerText = "fallback-gate-good-answer";

const usage = { prompt_tokens: 9, completion_tokens: 5, total_tokens: 14 } as const;

/** Chat completions as in the OpenAI API description: `chat.completion`, or a stream of `chat.completion.chunk`. */
export const chatCompletions: ProviderFamily = {
  path: "/v1/chat/completions",
  requires: "messages",
  answer: (body, extras) => (body["stream"] === true ? streamed(body, extras) : whole(body, extras)),
};

function whole(body: JsonObject, extras: JsonObject): Answer {
  const message = { role: "assistant", content: markerText, refusal: null, ...extras };
  const choices = [{ index: 0, message, logprobs: null, finish_reason: "stop", ...extras }];
  const completion = { ...head(body, "chat.completion"), choices, usage: { ...usage, ...extras }, ...extras };
  return { contentType: "application/json", parts: [JSON.stringify(completion)] };
}

function streamed(body: JsonObject, extras: JsonObject): Answer {
  const common = { ...head(body, "chat.completion.chunk"), ...extras };
  const choice = (delta: JsonObject, finish_reason: "stop" | null) => ({
    ...common,
    choices: [{ index: 0, delta: { ...delta, ...extras }, logprobs: null, finish_reason, ...extras }],
  });
  const chunks = [
    choice({ role: "assistant", content: "" }, null),
    choice({ content: markerText }, null),
    choice({}, "stop"),
    ...(wantsUsage(body) ? [{ ...common, choices: [], usage }] : []),
  ];
  const events = [...chunks.map((chunk) => JSON.stringify(chunk)), "[DONE]"];
  return { contentType: "text/event-stream; charset=utf-8", parts: events.map((event) => `data: ${event}\n\n`) };
}

function head(body: JsonObject, object: string): JsonObject {
  const model = typeof body["model"] === "string" ? body["model"] : "staging";
  return { id: `chatcmpl-${randomUUID()}`, object, created: Math.floor(Date.now() / 1_000), model };
}

function wantsUsage(body: JsonObject): boolean {
  return isObject(body["stream_options"]) && body["stream_options"]["include_usage"] === true;
}
