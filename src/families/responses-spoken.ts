import type { JsonObject } from "../core/json.ts";
import { errorIn200 } from "./envelopes.ts";
import {
  dataEvent,
  jsonAnswer,
  modelOf,
  streamAnswer,
  typedEvent,
  wantsStream,
  type Speech,
  type Spoken,
} from "./spoken.ts";

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
 * Responses as in the OpenAI API description: `response`, or a stream of `response.*` events that ends with the
 * terminal event, like OpenAI's. The `[DONE]` of Open Responses is sent only together with unknown fields.
 */
export const responsesSpoken: Spoken = {
  good: (speech) =>
    wantsStream(speech.body) ? streamAnswer(goodEvents(speech)) : jsonAnswer(completedResponse(speech)),
  failing: (speech) => (wantsStream(speech.body) ? streamAnswer(failingEvents(speech)) : jsonAnswer(errorIn200)),
};

function completedResponse(speech: Speech): string {
  return JSON.stringify(completed(head(speech), messageItem(speech), speech.extras));
}

function goodEvents(speech: Speech): string[] {
  const { text, extras } = speech;
  const begun = head(speech);
  const item = messageItem(speech);
  const unknown = Object.keys(extras).map((name) => ({ type: `response.${name}` }));
  const last = { type: "response.completed", response: completed(begun, item, extras) };
  const events = [...openingEvents(begun, item), ...deltas(item, text), ...unknown, ...closingEvents(item, text), last];
  return [...numbered(events, extras), ...(unknown.length > 0 ? [dataEvent("[DONE]")] : [])];
}

function failingEvents({ text, ...rest }: Speech): string[] {
  const speech = { ...rest, text, extras: {} };
  const begun = head(speech);
  const item = messageItem(speech);
  const failure = { type: "error", ...error, param: null };
  const failed = { type: "response.failed", response: { ...begun, status: "failed", error } };
  const events = [...openingEvents(begun, item), ...deltas(item, text.slice(0, 1)), failure, failed];
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

/** The fields of a response from its start: all that the OpenAI API description requires. */
function head({ body, id, createdAt, extras }: Speech): JsonObject {
  return {
    id: `resp_${id}`,
    object: "response",
    created_at: createdAt,
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

function messageItem({ id, text, extras }: Speech): MessageItem & JsonObject {
  const part = { type: "output_text", text: text.join(""), annotations: [], logprobs: [], ...extras };
  return { id: `msg_${id}`, type: "message", status: "completed", role: "assistant", content: [part], ...extras };
}
