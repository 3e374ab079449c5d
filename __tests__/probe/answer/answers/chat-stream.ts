import { type AnswerCase, answered, events, type Facts, failed, namedEvents } from "../answer-case.ts";
import { chunk, completed, created, finish, text, usageChunk, whole } from "./chunks.ts";

const openai = "OpenAI OpenAPI file";
const framing = "WHATWG HTML 9.2";
const inSuccess = { error_in_success: true } as const;
const sdks = "openai-node 7.59.0 and openai-python 3.57.0, measured";
const complete = answered("chat-completions", "complete", { usage_present: false });
const open: Facts = { ...complete, remarks: ["last-event-open"] };

function truncated(family: "chat-completions" | "unparseable", usagePresent: boolean | null = false): Facts {
  const facts = { response_family: family, terminal: "incomplete", usage_present: usagePresent } as const;
  return failed("truncated_stream", "high", null, "unknown", facts);
}

function unreadable(family: "unparseable" | "chat-completions", envelope: "plain_text" | "other_json" | "html"): Facts {
  return failed("malformed_response", "high", envelope, "unknown", { response_family: family });
}

function chat(name: string, source: string, body: string, expect: Facts, more: Partial<AnswerCase> = {}): AnswerCase {
  return {
    name: `chat stream: ${name}`,
    source,
    status: 200,
    type: "text/event-stream",
    asked: { stream: true },
    body,
    expect,
    ...more,
  };
}

/** Answers to a chat completion that asked for a stream. */
export const chatStreamAnswers: readonly AnswerCase[] = [
  chat("finish and [DONE]", openai, whole, complete),
  chat("with usage", openai, events(text, finish, usageChunk, "[DONE]"), answered("chat-completions", "complete")),
  chat("finish only", "compatible servers", events(text, finish), complete),
  chat("[DONE] only", "can1357/oh-my-pi#9433", events(text, "[DONE]"), { ...complete, remarks: ["ending-missing"] }),
  chat("lines end in CRLF", framing, whole.replaceAll("\n", "\r\n"), complete),
  chat("lines end in CR", framing, whole.replaceAll("\n", "\r"), complete),
  chat(
    "byte order mark, comments, retry, id, no space",
    framing,
    `\uFEFF: OPENROUTER PROCESSING\n\nretry: 10\nid: 1\n\n${whole.replaceAll("data: ", "data:")}: bye\n`,
    complete,
  ),
  chat(
    "one event on several data lines",
    framing,
    'data: {"object":"chat.completion.chunk",\ndata: "choices":[{"delta":{"content":"pong"},"finish_reason":"stop"}]}\n\n',
    complete,
  ),
  chat(
    "object left out",
    "compatible servers",
    events({ choices: [{ delta: { content: "pong" }, finish_reason: "stop" }] }),
    complete,
  ),
  chat(
    "first chunk without choices",
    "Azure OpenAI content filtering",
    events({ object: "chat.completion.chunk", choices: [], prompt_filter_results: [] }, text, finish, "[DONE]"),
    complete,
  ),
  chat("no content type", sdks, whole, { ...complete, remarks: ["type-missing"] }, { type: null }),
  chat(
    "what follows [DONE] is not read",
    "openai-node, stream decoding",
    `${whole}data: not json\n\ndata: tail`,
    complete,
  ),
  chat("cut by our own cap", openai, events(text, chunk({ delta: {}, finish_reason: "length" }), "[DONE]"), {
    ...complete,
    terminal: "capped",
  }),
  chat("ended by the filter", openai, events(text, chunk({ delta: {}, finish_reason: "content_filter" }), "[DONE]"), {
    ...truncated("chat-completions"),
    error_class: "content_filter",
  }),
  chat("refusal", openai, events(chunk({ delta: { refusal: "I cannot." } }), finish, "[DONE]"), {
    ...truncated("chat-completions"),
    error_class: "content_filter",
  }),
  chat("ends politely after half", "Portkey gateway 1.15.2", events(text, text), truncated("chat-completions")),
  chat("usage but no end", "BerriAI/litellm#32159", events(text, usageChunk), truncated("chat-completions", true)),
  chat("nothing at all", "vercel/ai#19165", "", truncated("unparseable", null)),
  chat("only comments", framing, ": ping\n\n: ping\n\n", truncated("unparseable", null)),
  chat("finish without its blank line", sdks, events(text, finish).trimEnd(), open),
  chat("finish without its blank line, one line end", sdks, events(text, finish).slice(0, -1), open),
  chat("[DONE] without its blank line", sdks, whole.trimEnd(), open),
  chat(
    "ends politely in the middle of an event",
    sdks,
    `${events(text)}data: {"obj`,
    truncated("chat-completions", null),
  ),
  chat("ends politely in the middle of [DONE]", sdks, whole.slice(0, -5), truncated("chat-completions", null)),
  chat("reset before the end", "RFC 9112 8", events(text), truncated("chat-completions"), { failure: "reset" }),
  chat("closed after finish, before [DONE]", "RFC 9112 8", events(text, finish), truncated("chat-completions"), {
    failure: "closed",
  }),
  chat("closed in the middle of an event", "RFC 9112 8", `${events(text)}data: {"obj`, truncated("chat-completions"), {
    failure: "closed",
  }),
  chat("closed before the first event", "RFC 9112 8", "", truncated("unparseable", null), { failure: "closed" }),
  chat("closed after [DONE]", "openai-node, stream decoding", whole, complete, { failure: "closed" }),
  chat(
    "silent until our deadline",
    "our own deadline",
    events(text),
    { ...truncated("chat-completions"), error_class: "timeout", error_origin: "client" },
    { failure: "timeout" },
  ),
  chat(
    "longer than the limit",
    "our own limit responseBodyBytes",
    events(text),
    { ...truncated("chat-completions"), error_class: "malformed_response" },
    { failure: "too-large" },
  ),
  chat(
    "an event that is no JSON",
    "openai-node, stream decoding",
    `${events(text)}data: pong\n\n${events(finish, "[DONE]")}`,
    unreadable("chat-completions", "plain_text"),
  ),
  chat("events of no family", framing, events({ hello: 1 }, "[DONE]"), unreadable("unparseable", "plain_text")),
  chat("only [DONE]", framing, events("[DONE]"), truncated("unparseable", null)),
  ...["text/plain", "application/json", "text/html", "application/octet-stream"].map((type) =>
    chat(`under ${type}`, sdks, whole, { ...complete, remarks: ["type-wrong"] }, { type }),
  ),
  chat(
    "a whole JSON answer instead",
    openai,
    '{"object":"chat.completion","choices":[{"message":{"role":"assistant"},"finish_reason":"stop"}]}',
    unreadable("chat-completions", "other_json"),
    { type: "application/json" },
  ),
  chat(
    "a JSON error instead",
    "vercel/ai#18303",
    '{"error":{"message":"m","type":"invalid_request_error","code":"invalid_api_key"}}',
    failed("authentication", "high", "openai", "unknown", { ...inSuccess, against_status: true }),
    { type: "application/json" },
  ),
  chat("a web page instead", "reverse proxies", "<html></html>", unreadable("unparseable", "html"), {
    type: "text/html",
  }),
  chat(
    "error after the first words",
    openai,
    events(text, { error: { message: "m", type: "server_error", code: null } }),
    failed("upstream_error", "medium", "openai", "unknown", inSuccess),
  ),
  chat(
    "error without a code",
    openai,
    events(text, { error: { message: "m" } }),
    failed("stream_error", "low", "openai", "unknown", inSuccess),
  ),
  chat(
    "error event that is no JSON",
    framing,
    `${events(text)}event: error\ndata: broken\n\n`,
    failed("stream_error", "low", "other_json", "unknown", inSuccess),
  ),
  chat(
    "finish_reason error beside an error",
    "OpenRouter errors page",
    events(text, { ...chunk({ delta: {}, finish_reason: "error" }), error: { code: 502, message: "m" } }),
    failed("upstream_error", "low", "openrouter", "gateway", inSuccess),
  ),
  chat(
    "finish_reason error alone",
    "OpenRouter OpenAPI file",
    events(text, chunk({ delta: {}, finish_reason: "error" }), "[DONE]"),
    failed("stream_error", "low", "other_json", "unknown", inSuccess),
  ),
  chat(
    "the error of a choice that seems to have stopped",
    "routers: choices present with an error inside",
    events(text, chunk({ delta: {}, finish_reason: "stop", error: { code: 502, message: "m" } }), "[DONE]"),
    failed("upstream_error", "low", "openrouter", "gateway", inSuccess),
  ),
  chat(
    "overloaded, in the words of another family",
    "Anthropic streaming page",
    namedEvents({ type: "error", error: { type: "overloaded_error", message: "m" } }),
    failed("overloaded", "medium", "anthropic", "provider", inSuccess),
  ),
  chat(
    "an error before a reset",
    openai,
    events(text, { error: { code: "server_error" } }),
    failed("upstream_error", "high", "gemini_interactions", "provider", inSuccess),
    { failure: "reset" },
  ),
  chat(
    "messages instead",
    "Anthropic streaming page",
    namedEvents(
      { type: "ping" },
      { type: "message_start" },
      { type: "content_block_delta", delta: { type: "text_delta", text: "pong" } },
      { type: "message_delta", delta: { stop_reason: "end_turn" } },
      { type: "message_stop" },
    ),
    failed("wrong_family", "high", null, "unknown", { response_family: "messages", terminal: "complete" }),
  ),
  chat(
    "half of messages instead",
    "Anthropic streaming page",
    namedEvents({ type: "message_start" }, { type: "content_block_delta" }),
    failed("wrong_family", "high", null, "unknown", { response_family: "messages", terminal: "incomplete" }),
  ),
  chat(
    "generateContent instead",
    "Google Gen AI SDK types",
    events({ candidates: [{ content: { parts: [{ text: "pong" }] } }] }, { candidates: [{ finishReason: "STOP" }] }),
    failed("wrong_family", "high", null, "unknown", { response_family: "generate-content", terminal: "complete" }),
  ),
  chat(
    "Cohere instead",
    "Cohere API reference",
    events({ type: "message-start" }, { type: "message-end", delta: {} }),
    failed("wrong_family", "high", null, "unknown", { response_family: "unparseable", terminal: "complete" }),
  ),
  chat(
    "half of Cohere instead",
    "Cohere API reference",
    events({ type: "message-start" }, { type: "content-delta" }),
    failed("wrong_family", "high", null, "unknown", { response_family: "unparseable", terminal: "incomplete" }),
  ),
  chat(
    "Responses instead",
    openai,
    namedEvents(created, completed),
    failed("wrong_family", "high", null, "unknown", { response_family: "responses", terminal: "complete" }),
  ),
];
