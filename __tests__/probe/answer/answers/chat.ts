import { type AnswerCase, answered, failed } from "../answer-case.ts";
import { chat, openai } from "./bodies.ts";

const malformed = failed("malformed_response", "high", null, "unknown", {
  response_family: "chat-completions",
  terminal: "incomplete",
  usage_present: true,
});
const filtered = { ...malformed, error_class: "content_filter" } as const;

const unrecognised = failed("malformed_response", "high", "other_json", "unknown", { response_family: "unparseable" });

/** Answers to a chat completion that did not ask for a stream. */
export const chatAnswers: readonly AnswerCase[] = [
  {
    name: "chat: a whole answer",
    source: openai,
    status: 200,
    body: chat({}),
    expect: answered("chat-completions", "complete"),
  },
  {
    name: "chat: parameters of the media type and its case do not matter",
    source: "RFC 9110 8.3.1",
    status: 200,
    type: "Application/JSON; charset=utf-8",
    body: chat({}),
    expect: answered("chat-completions", "complete"),
  },
  {
    name: "chat: a byte order mark before the JSON",
    source: "WHATWG Encoding, UTF-8 decode",
    status: 200,
    body: `\uFEFF${chat({})}`,
    expect: answered("chat-completions", "complete"),
  },
  {
    name: "chat: unknown fields",
    source: "Azure API lifecycle: new response objects may be added at any time",
    status: 200,
    body: chat({ content_filter_results: {} }, { prompt_filter_results: [], provider: "openai" }),
    expect: answered("chat-completions", "complete"),
  },
  {
    name: "chat: completion blocked, without a message",
    source: "Azure OpenAI content filtering",
    status: 200,
    body: chat({ finish_reason: "content_filter", message: undefined }),
    expect: filtered,
  },
  {
    name: "chat: the error of a choice that seems to have stopped",
    source: "routers: choices present with an error inside",
    status: 200,
    body: chat({ error: { code: 502, message: "m" } }),
    expect: failed("upstream_error", "low", "openrouter", "gateway", {
      response_family: "error",
      error_in_success: true,
    }),
  },
  {
    name: "chat: object left out",
    source: "compatible servers",
    status: 200,
    body: chat({}, { object: undefined }),
    expect: answered("chat-completions", "complete"),
  },
  {
    name: "chat: no usage",
    source: openai,
    status: 200,
    body: chat({}, { usage: undefined }),
    expect: answered("chat-completions", "complete", { usage_present: false }),
  },
  {
    name: "chat: usage null",
    source: openai,
    status: 200,
    body: chat({}, { usage: null }),
    expect: answered("chat-completions", "complete", { usage_present: false }),
  },
  {
    name: "chat: the native word for the cap",
    source: "Portkey-AI/gateway#1200: native finish reasons leak",
    status: 200,
    body: chat({ finish_reason: "MAX_TOKENS" }),
    expect: answered("chat-completions", "capped"),
  },
  {
    name: "chat: completion blocked",
    source: "Azure OpenAI content filtering",
    status: 200,
    body: chat({ finish_reason: "content_filter" }),
    expect: filtered,
  },
  {
    name: "chat: refusal",
    source: openai,
    status: 200,
    body: chat({ message: { role: "assistant", content: null, refusal: "I cannot." } }),
    expect: filtered,
  },
  { name: "chat: no choices", source: openai, status: 200, body: chat({}, { choices: [] }), expect: malformed },
  {
    name: "chat: choices is an object",
    source: openai,
    status: 200,
    body: chat({}, { choices: {} }),
    expect: malformed,
  },
  { name: "chat: no message", source: openai, status: 200, body: chat({ message: null }), expect: malformed },
  {
    name: "chat: another role",
    source: openai,
    status: 200,
    body: chat({ message: { role: "user", content: "x" } }),
    expect: malformed,
  },
  {
    name: "chat: finish_reason is a number",
    source: openai,
    status: 200,
    body: chat({ finish_reason: 1 }),
    expect: malformed,
  },
  {
    name: "chat: another object name",
    source: openai,
    status: 200,
    body: chat({}, { object: "text_completion" }),
    expect: unrecognised,
  },
  {
    name: "chat: a chunk instead of an answer",
    source: openai,
    status: 200,
    body: chat({}, { object: "chat.completion.chunk" }),
    expect: unrecognised,
  },
  {
    name: "chat: guardrail failed, answer stands",
    source: "Portkey documentation: status 246",
    status: 246,
    body: chat({}, { hook_results: {} }),
    expect: answered("chat-completions", "complete", {
      error_class: "content_filter",
      error_confidence: "low",
      error_origin: "gateway",
    }),
  },
];
