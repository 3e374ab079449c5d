import { type AnswerCase, answered, type Facts, failed, namedEvents } from "../answer-case.ts";

interface Event {
  type: string;
  [field: string]: unknown;
}

const usage = { input_tokens: 8, output_tokens: 2 };
const head = { id: "msg_1", type: "message", role: "assistant", model: "claude", usage };
const thinking = { type: "thinking", thinking: "hm", signature: "s" };

function whole(stopReason: string, content: readonly object[]): string {
  return JSON.stringify({ ...head, content, stop_reason: stopReason, stop_sequence: null });
}

const start = { type: "message_start", message: { ...head, content: [], stop_reason: null } };
const ping = { type: "ping" };
const thought: readonly Event[] = [
  { type: "content_block_start", index: 0, content_block: { type: "thinking", thinking: "" } },
  { type: "content_block_delta", index: 0, delta: { type: "thinking_delta", thinking: "hm" } },
  { type: "content_block_stop", index: 0 },
];
const text: readonly Event[] = [
  { type: "content_block_start", index: 1, content_block: { type: "text", text: "" } },
  { type: "content_block_delta", index: 1, delta: { type: "text_delta", text: "pong" } },
  { type: "content_block_stop", index: 1 },
];
const stop = { type: "message_stop" };

function because(stopReason: string): Event {
  return { type: "message_delta", delta: { stop_reason: stopReason }, usage: { output_tokens: 2 } };
}

const of = (terminal: "complete" | "capped", more: Partial<Facts> = {}) => answered("messages", terminal, more);

function broken(errorClass: NonNullable<Facts["error_class"]>): Facts {
  return failed(errorClass, "high", null, "unknown", {
    response_family: "messages",
    terminal: "incomplete",
    usage_present: true,
  });
}

function refused(errorClass: NonNullable<Facts["error_class"]>): Facts {
  return failed(errorClass, "low", "other_json", "unknown", { error_in_success: true });
}

const cappedEarly = of("capped", { remarks: ["cut-before-text"] });

const wholes: readonly (readonly [name: string, body: string, expect: Facts])[] = [
  ["thinking before text", whole("end_turn", [thinking, { type: "text", text: "pong" }]), of("complete")],
  ["a tool's use", whole("tool_use", [{ type: "tool_use", id: "t", name: "f", input: {} }]), of("complete")],
  ["the cap before any block", whole("max_tokens", []), cappedEarly],
  ["nothing but thinking", whole("end_turn", [thinking]), broken("empty_answer")],
  ["a refusal", whole("refusal", []), refused("content_filter")],
  ["a context that is full", whole("model_context_window_exceeded", []), refused("context_length")],
];

const streams: readonly (readonly [name: string, events: readonly Event[], expect: Facts])[] = [
  ["a ping before everything", [ping, start, ping, ...thought, ...text, because("end_turn"), stop], of("complete")],
  ["events of tomorrow", [start, ...text, { type: "mood" }, because("end_turn"), stop], of("complete")],
  ["the cap amid its thinking", [start, ...thought, because("max_tokens"), stop], cappedEarly],
  ["a refusal", [start, because("refusal"), stop], refused("content_filter")],
  ["no end", [start, ...text], { ...broken("truncated_stream"), usage_present: false }],
  ["its reason without its end", [start, ...text, because("end_turn")], broken("truncated_stream")],
  ["no start", [...text, because("end_turn"), stop], broken("malformed_response")],
  [
    "half an answer, then a whole one",
    [start, ...text, start, ...text, because("end_turn"), stop],
    broken("malformed_response"),
  ],
  [
    "an error after text",
    [start, ...text, { type: "error", error: { type: "overloaded_error", message: "Overloaded" } }],
    failed("overloaded", "medium", "anthropic", "provider", { error_in_success: true }),
  ],
];

const source = "Anthropic TypeScript SDK";

/** Streams of messages. */
export const messagesStreams: readonly AnswerCase[] = streams.map(([name, events, expect]) => ({
  name: `messages in a stream: ${name}`,
  source,
  status: 200,
  type: "text/event-stream",
  asked: { family: "messages", stream: true },
  body: namedEvents(...events),
  expect,
}));

/** Answers of messages. */
export const messagesAnswers: readonly AnswerCase[] = [
  ...wholes.map(([name, body, expect]): AnswerCase => ({
    name: `messages: ${name}`,
    source,
    status: 200,
    asked: { family: "messages" },
    body,
    expect,
  })),
  ...messagesStreams,
];
