import { randomUUID } from "node:crypto";
import {
  brokenOff,
  dataEvent,
  jsonAnswer,
  modelOf,
  streamAnswer,
  wantsStream,
  type ProviderFamily,
} from "./answers.ts";
import { errorIn200 } from "./envelopes.ts";
import { isObject, type JsonObject } from "../core/json.ts";

const usage = { prompt_tokens: 9, completion_tokens: 5, total_tokens: 14 } as const;

/** Chat completions as in the OpenAI API description: `chat.completion`, or a stream of `chat.completion.chunk`. */
export const chatCompletions: ProviderFamily = {
  path: "/chat/completions",
  requires: "messages",
  good: (body, text, extras) =>
    wantsStream(body) ? streamAnswer(events(body, text, extras)) : jsonAnswer(completion(body, text, extras)),
  failing: (body, text) => (wantsStream(body) ? streamAnswer(failingEvents(body, text)) : jsonAnswer(errorIn200)),
};

function completion(body: JsonObject, text: readonly string[], extras: JsonObject): string {
  const message = { role: "assistant", content: text.join(""), refusal: null, ...extras };
  const choices = [{ index: 0, message, logprobs: null, finish_reason: "stop", ...extras }];
  return JSON.stringify({ ...head(body, "chat.completion"), choices, usage: { ...usage, ...extras }, ...extras });
}

function events(body: JsonObject, text: readonly string[], extras: JsonObject): string[] {
  const common = { ...head(body, "chat.completion.chunk"), ...extras };
  const choice = (delta: JsonObject, finish_reason: "stop" | null) => ({
    ...common,
    choices: [{ index: 0, delta: { ...delta, ...extras }, logprobs: null, finish_reason, ...extras }],
  });
  const chunks = [
    choice({ role: "assistant", content: "" }, null),
    ...text.map((content) => choice({ content }, null)),
    choice({}, "stop"),
    ...(wantsUsage(body) ? [{ ...common, choices: [], usage }] : []),
  ];
  return [...chunks.map((chunk) => JSON.stringify(chunk)), "[DONE]"].map(dataEvent);
}

function failingEvents(body: JsonObject, text: readonly string[]): string[] {
  return [...brokenOff(streamAnswer(events(body, text, {}))).parts, dataEvent(errorIn200)];
}

function head(body: JsonObject, object: string): JsonObject {
  return { id: `chatcmpl-${randomUUID()}`, object, created: Math.floor(Date.now() / 1_000), model: modelOf(body) };
}

function wantsUsage(body: JsonObject): boolean {
  return isObject(body["stream_options"]) && body["stream_options"]["include_usage"] === true;
}
