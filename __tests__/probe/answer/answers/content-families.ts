import { type AnswerCase, answered, events, type Facts, failed } from "../answer-case.ts";

const google = "Google Gen AI SDK types";
const aws = "AWS Bedrock Runtime API model";

type Family = "generate-content" | "converse";

interface Read {
  name: string;
  source?: string;
  body: string;
  status?: number;
  headers?: Readonly<Record<string, string>>;
  expect: Facts;
}

function broken(family: Family, errorClass: NonNullable<Facts["error_class"]>, usage_present = true): Facts {
  return failed(errorClass, "high", null, "unknown", {
    response_family: family,
    terminal: "incomplete",
    usage_present,
  });
}

const errorInSuccess = { error_in_success: true, against_status: false } as const;
/** A good status with an answer that says why it is none. */
function refused(errorClass: NonNullable<Facts["error_class"]>): Facts {
  return failed(errorClass, "low", "other_json", "unknown", errorInSuccess);
}

const text = { content: { role: "model", parts: [{ text: "pong" }] } };
const usageMetadata = { promptTokenCount: 8, candidatesTokenCount: 2, totalTokenCount: 10 };

function candidate(more: object, rest: object = { usageMetadata }): string {
  return JSON.stringify({ candidates: [{ index: 0, ...more }], ...rest });
}

const ofGemini = (terminal: "complete" | "capped", more: Partial<Facts> = {}) =>
  answered("generate-content", terminal, more);

const generated: readonly Read[] = [
  { name: "text", body: candidate({ ...text, finishReason: "STOP" }), expect: ofGemini("complete") },
  {
    name: "text without usage",
    body: candidate({ ...text, finishReason: "STOP" }, {}),
    expect: ofGemini("complete", { usage_present: false }),
  },
  {
    name: "a function's call",
    body: candidate({ content: { parts: [{ functionCall: { name: "f" } }] }, finishReason: "STOP" }),
    expect: ofGemini("complete"),
  },
  {
    name: "a picture",
    body: candidate({ content: { parts: [{ inlineData: { data: "" } }] }, finishReason: "STOP" }),
    expect: ofGemini("complete"),
  },
  { name: "the cap", body: candidate({ ...text, finishReason: "MAX_TOKENS" }), expect: ofGemini("capped") },
  {
    name: "the cap before any part",
    source: "google/adk-python#1357",
    body: candidate({ content: { role: "model" }, finishReason: "MAX_TOKENS" }),
    expect: ofGemini("capped", { remarks: ["cut-before-text"] }),
  },
  {
    name: "the cap amid its thoughts",
    body: candidate({ content: { parts: [{ text: "hm", thought: true }] }, finishReason: "MAX_TOKENS" }),
    expect: ofGemini("capped", { remarks: ["cut-before-text"] }),
  },
  {
    name: "nothing but its usage",
    source: "googleapis/python-genai#626",
    body: JSON.stringify({ usageMetadata, modelVersion: "gemini" }),
    expect: { ...ofGemini("complete", { remarks: ["ending-missing"] }), terminal: "incomplete" },
  },
  {
    name: "nothing but thoughts",
    body: candidate({ finishReason: "STOP" }),
    expect: broken("generate-content", "empty_answer"),
  },
  {
    name: "a reason of tomorrow",
    body: candidate({ ...text, finishReason: "TIRED" }),
    expect: { ...ofGemini("complete", { remarks: ["ending-unknown"] }), terminal: "incomplete" },
  },
  {
    name: "a blocked prompt",
    source: "vercel/ai#4235",
    body: JSON.stringify({ promptFeedback: { blockReason: "SAFETY" }, usageMetadata }),
    expect: broken("generate-content", "content_filter"),
  },
  {
    name: "a prompt blocked for a reason of tomorrow",
    body: JSON.stringify({ promptFeedback: { blockReason: "MOOD" }, usageMetadata }),
    expect: broken("generate-content", "content_filter"),
  },
  {
    name: "a prompt that is blocked for no reason",
    body: candidate({ ...text, finishReason: "STOP" }, { promptFeedback: { blockReason: "BLOCK_REASON_UNSPECIFIED" } }),
    expect: ofGemini("complete", { usage_present: false }),
  },
  { name: "a blocked answer", body: candidate({ finishReason: "SAFETY" }), expect: refused("content_filter") },
  {
    name: "a function's call that is none",
    body: candidate({ finishReason: "MALFORMED_FUNCTION_CALL" }),
    expect: refused("upstream_error"),
  },
];

const chunk = (more: object): object => ({ candidates: [more] });
const streams: readonly Read[] = [
  {
    name: "text and its end",
    body: events(chunk(text), { ...chunk({ finishReason: "STOP" }), usageMetadata }),
    expect: ofGemini("complete"),
  },
  {
    name: "a reason in every chunk, as older models gave it",
    body: events(chunk({ ...text, finishReason: "STOP" }), chunk({ ...text, finishReason: "STOP" })),
    expect: ofGemini("complete", { usage_present: false }),
  },
  {
    name: "no reason but its default before the last chunk",
    body: events(
      chunk({ ...text, finishReason: "FINISH_REASON_UNSPECIFIED" }),
      chunk({ ...text, finishReason: "STOP" }),
    ),
    expect: ofGemini("complete", { usage_present: false }),
  },
  {
    name: "usage after the end",
    body: events(chunk(text), chunk({ finishReason: "MAX_TOKENS" }), { usageMetadata }),
    expect: ofGemini("capped"),
  },
  {
    name: "the end of the model's reasons before [DONE], as some gateways send it",
    body: events(chunk(text), chunk({ finishReason: "STOP" }), "[DONE]"),
    expect: ofGemini("complete", { usage_present: false }),
  },
  {
    name: "no end",
    body: events(chunk(text), chunk(text)),
    expect: broken("generate-content", "truncated_stream", false),
  },
  {
    name: "[DONE] without an end",
    body: events(chunk(text), "[DONE]"),
    expect: broken("generate-content", "truncated_stream", false),
  },
  {
    name: "a blocked prompt",
    body: events({ promptFeedback: { blockReason: "JAILBREAK" } }),
    expect: broken("generate-content", "content_filter", false),
  },
  {
    name: "an answer that is blocked midway",
    body: events(chunk(text), chunk({ finishReason: "RECITATION" })),
    expect: refused("content_filter"),
  },
  {
    name: "an answer that breaks off midway",
    body: events(chunk(text), chunk({ finishReason: "OTHER" })),
    expect: refused("stream_error"),
  },
];

function message(stopReason: string | null, content: readonly object[], more: object = {}): string {
  const usage = { inputTokens: 8, outputTokens: 2, totalTokens: 10 };
  return JSON.stringify({ output: { message: { role: "assistant", content } }, stopReason, usage, ...more });
}

const pong = [{ text: "pong" }];
const conversed: readonly Read[] = [
  { name: "text", body: message("end_turn", pong), expect: answered("converse", "complete") },
  { name: "a tool's use", body: message("tool_use", [{ toolUse: {} }]), expect: answered("converse", "complete") },
  { name: "the cap", body: message("max_tokens", pong), expect: answered("converse", "capped") },
  {
    name: "the cap amid its reasoning",
    body: message("max_tokens", [{ reasoningContent: {} }]),
    expect: answered("converse", "capped", { remarks: ["cut-before-text"] }),
  },
  {
    name: "usage without its total",
    body: message("end_turn", pong, { usage: { inputTokens: 8 } }),
    expect: answered("converse", "complete", { usage_present: false }),
  },
  { name: "no content", body: message("end_turn", []), expect: broken("converse", "empty_answer") },
  {
    name: "nothing but reasoning",
    body: message("end_turn", [{ reasoningContent: {} }]),
    expect: broken("converse", "empty_answer"),
  },
  {
    name: "no reason",
    body: message(null, pong),
    expect: { ...answered("converse", "complete", { remarks: ["ending-missing"] }), terminal: "incomplete" },
  },
  {
    name: "a reason of tomorrow",
    body: message("tired", pong),
    expect: { ...answered("converse", "complete", { remarks: ["ending-unknown"] }), terminal: "incomplete" },
  },
  { name: "a guardrail", body: message("guardrail_intervened", pong), expect: refused("content_filter") },
  { name: "a filter", body: message("content_filtered", []), expect: refused("content_filter") },
  {
    name: "a prompt that fills the context",
    body: message("model_context_window_exceeded", pong),
    expect: refused("context_length"),
  },
  {
    name: "a message of the user",
    body: message("end_turn", pong, { output: { message: { role: "user", content: pong } } }),
    expect: broken("converse", "malformed_response"),
  },
  {
    name: "an error that its header names",
    status: 429,
    headers: { "x-amzn-errortype": "ThrottlingException:http://internal.amazon.com/coral/" },
    body: '{"message":"Too many requests"}',
    expect: failed("rate_limited", "high", "aws", "provider"),
  },
  {
    name: "an error in 200",
    body: '{"__type":"com.amazon.coral.service#InternalServerException","message":"m"}',
    expect: failed("upstream_error", "high", "aws", "provider", errorInSuccess),
  },
];

function named(family: Family, stream: boolean, source: string): (read: Read) => AnswerCase {
  return (read) => ({
    status: 200,
    ...(stream && { type: "text/event-stream" }),
    ...read,
    source: read.source ?? source,
    asked: { family, stream },
    name: `${family}${stream ? " in a stream" : ""}: ${read.name}`,
  });
}

/** Streams of generateContent. */
export const contentFamilyStreams: readonly AnswerCase[] = streams.map(named("generate-content", true, google));

/** Answers of generateContent and Converse. */
export const contentFamilyAnswers: readonly AnswerCase[] = [
  ...generated.map(named("generate-content", false, google)),
  ...contentFamilyStreams,
  ...conversed.map(named("converse", false, aws)),
];
