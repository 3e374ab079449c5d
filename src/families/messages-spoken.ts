import type { JsonObject } from "../core/json.ts";
import {
  brokenOff,
  jsonAnswer,
  modelOf,
  streamAnswer,
  typedEvent,
  wantsStream,
  type ErrorMeaning,
  type Speech,
  type Spoken,
} from "./spoken.ts";

const usage = { input_tokens: 9, output_tokens: 5 } as const;

/** The type of an error by its status, as in Anthropic's page on errors. Every other 4xx is an invalid request. */
const types: Readonly<Record<number, string>> = {
  401: "authentication_error",
  402: "billing_error",
  403: "permission_error",
  404: "not_found_error",
  413: "request_too_large",
  429: "rate_limit_error",
  504: "timeout_error",
  529: "overloaded_error",
};

/** The first words of a message, by which gateways recognise an error that shares its type with others. */
const meant: Readonly<Record<ErrorMeaning, string>> = {
  context_length_exceeded: "prompt is too long: 9000 tokens > 8192 maximum. ",
  content_policy_violation: "Output blocked by content filtering policy. ",
  insufficient_quota: "Your credit balance is too low to access the Anthropic API. ",
  rate_limit: "This request would exceed your organization's rate limit. ",
  overloaded: "Overloaded. ",
};

/** Messages as in Anthropic's SDK: a `message`, or a stream of named events that ends with `message_stop`. */
export const messagesSpoken: Spoken = {
  good: (speech) => (wantsStream(speech.body) ? streamAnswer(events(speech)) : jsonAnswer(whole(speech))),
  failing: (speech) => (wantsStream(speech.body) ? streamAnswer(failingEvents(speech)) : jsonAnswer(error(500))),
  error,
};

function error(status: number, meaning: ErrorMeaning | null = null): string {
  return JSON.stringify(errorOf(status, meaning));
}

function errorOf(status: number, meaning: ErrorMeaning | null): JsonObject & { type: "error" } {
  const type = types[status] ?? (status >= 400 && status < 500 ? "invalid_request_error" : "api_error");
  const words = meaning === null ? "" : meant[meaning];
  return { type: "error", error: { type, message: `${words}The staging server answers ${status}.` } };
}

function whole(speech: Speech): string {
  const content = [{ type: "text", text: speech.text.join(""), ...speech.extras }];
  return JSON.stringify({ ...head(speech), content, stop_reason: "end_turn", usage: { ...usage, ...speech.extras } });
}

function events(speech: Speech): string[] {
  const { text, extras } = speech;
  const unknown = Object.keys(extras).map((name) => ({ type: name }));
  const last = { delta: { stop_reason: "end_turn", stop_sequence: null }, usage: { output_tokens: 5 } };
  const sent = [
    { type: "message_start", message: { ...head(speech), usage: { ...usage, output_tokens: 1 } } },
    { type: "content_block_start", index: 0, content_block: { type: "text", text: "" } },
    { type: "ping" },
    ...text.map((part) => ({ type: "content_block_delta", index: 0, delta: { type: "text_delta", text: part } })),
    ...unknown,
    { type: "content_block_stop", index: 0 },
    { type: "message_delta", ...last },
    { type: "message_stop" },
  ];
  return sent.map((event) => typedEvent({ ...event, ...extras }));
}

function failingEvents(speech: Speech): string[] {
  return [...brokenOff(streamAnswer(events(speech))).parts, typedEvent(errorOf(500, null))];
}

function head({ body, id, extras }: Speech): JsonObject {
  const message = { id: `msg_${id}`, type: "message", role: "assistant", model: modelOf(body), content: [] };
  return { ...message, stop_reason: null, stop_sequence: null, ...extras };
}
