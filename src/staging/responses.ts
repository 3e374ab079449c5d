import { randomUUID } from "node:crypto";
import {
  dataEvent,
  jsonAnswer,
  modelOf,
  streamAnswer,
  typedEvent,
  wantsStream,
  type ProviderFamily,
} from "./answers.ts";
import { errorIn200 } from "./envelopes.ts";
import type { JsonObject } from "../core/json.ts";

type ResponseEvent = JsonObject & { type: string };

const usage = {
  input_tokens: 9,
  input_tokens_details: { cached_tokens: 0 },
  output_tokens: 5,
  output_tokens_details: { reasoning_tokens: 0 },
  total_tokens: 14,
} as const;

const error = { code: "server_error", message: "The staging server fails." } as const;

/**
 * Responses as in the OpenAI API description: `response`, or a stream of `response.*` events that ends with the terminal
 * one, as OpenAI's does. The `[DONE]` that Open Responses asks for comes with unknown fields only.
 */
export const responses: ProviderFamily = {
  path: "/responses",
  requires: "input",
  good: (body, text, extras) =>
    wantsStream(body)
      ? streamAnswer(goodEvents(body, text, extras))
      : jsonAnswer(completedResponse(body, text, extras)),
  failing: (body, text) => (wantsStream(body) ? streamAnswer(failingEvents(body, text)) : jsonAnswer(errorIn200)),
};

function completedResponse(body: JsonObject, text: readonly string[], extras: JsonObject): string {
  return JSON.stringify(completed(head(body, extras), messageItem(text, extras), extras));
}

function goodEvents(body: JsonObject, text: readonly string[], extras: JsonObject): string[] {
  const begun = head(body, extras);
  const item = messageItem(text, extras);
  const unknown = Object.keys(extras).map((name) => ({ type: `response.${name}` }));
  const last = { type: "response.completed", response: completed(begun, item, extras) };
  const events = [...openingEvents(begun, item), ...deltas(item, text), ...unknown, ...closingEvents(item, text), last];
  return [...numbered(events, extras), ...(unknown.length > 0 ? [dataEvent("[DONE]")] : [])];
}

function failingEvents(body: JsonObject, text: readonly string[]): string[] {
  const begun = head(body, {});
  const item = messageItem(text, {});
  const told = { type: "error", ...error, param: null };
  const failed = { type: "response.failed", response: { ...begun, status: "failed", error } };
  const events = [...openingEvents(begun, item), ...deltas(item, text.slice(0, 1)), told, failed];
  return numbered(events, {});
}

function openingEvents(response: JsonObject, item: MessageItem): ResponseEvent[] {
  const [part] = item.content;
  return [
    { type: "response.created", response },
    { type: "response.in_progress", response },
    { type: "response.output_item.added", output_index: 0, item: { ...item, status: "in_progress", content: [] } },
    { type: "response.content_part.added", ...placeOf(item), part: { ...part, text: "" } },
  ];
}

function deltas(item: MessageItem, text: readonly string[]): ResponseEvent[] {
  return text.map((delta) => ({ type: "response.output_text.delta", ...placeOf(item), delta, logprobs: [] }));
}

function closingEvents(item: MessageItem, text: readonly string[]): ResponseEvent[] {
  const [part] = item.content;
  return [
    { type: "response.output_text.done", ...placeOf(item), text: text.join(""), logprobs: [] },
    { type: "response.content_part.done", ...placeOf(item), part },
    { type: "response.output_item.done", output_index: 0, item },
  ];
}

function placeOf({ id }: MessageItem): JsonObject {
  return { item_id: id, output_index: 0, content_index: 0 };
}

function numbered(events: readonly ResponseEvent[], extras: JsonObject): string[] {
  return events.map((event, index) => typedEvent({ ...event, sequence_number: index, ...extras }));
}

/** What a response says from its beginning: all that the OpenAI API description requires of one. */
function head(body: JsonObject, extras: JsonObject): JsonObject {
  return {
    id: `resp_${randomUUID()}`,
    object: "response",
    created_at: Math.floor(Date.now() / 1_000),
    status: "in_progress",
    error: null,
    incomplete_details: null,
    instructions: null,
    metadata: {},
    model: modelOf(body),
    output: [],
    parallel_tool_calls: true,
    temperature: 1,
    tool_choice: "auto",
    tools: [],
    top_p: 1,
    usage: null,
    ...extras,
  };
}

function completed(begun: JsonObject, item: MessageItem, extras: JsonObject): JsonObject {
  return { ...begun, status: "completed", output: [item], usage: { ...usage, ...extras } };
}

interface MessageItem {
  id: string;
  content: readonly [JsonObject];
}

function messageItem(text: readonly string[], extras: JsonObject): MessageItem & JsonObject {
  const part = { type: "output_text", text: text.join(""), annotations: [], logprobs: [], ...extras };
  const id = `msg_${randomUUID()}`;
  return { id, type: "message", status: "completed", role: "assistant", content: [part], ...extras };
}
