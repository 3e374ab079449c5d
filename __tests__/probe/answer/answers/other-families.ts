import { type AnswerCase, failed } from "../answer-case.ts";
import { chat, openai, response } from "./bodies.ts";

const asResponses = { family: "responses" } as const;

function otherFamily(
  family: "messages" | "generate-content" | "converse" | "embeddings" | "rerank" | "responses" | "unparseable",
) {
  return failed("wrong_family", "high", null, "unknown", { response_family: family, terminal: "complete" });
}

/** Whole answers of a family that was not asked for. */
export const otherFamilyAnswers: readonly AnswerCase[] = [
  {
    name: "another family: messages",
    source: "Anthropic SDK types",
    status: 200,
    body: JSON.stringify({
      id: "msg_1",
      type: "message",
      role: "assistant",
      content: [{ type: "text", text: "pong" }],
      model: "m",
      stop_reason: "end_turn",
      usage: {},
    }),
    expect: otherFamily("messages"),
  },
  {
    name: "another family: messages without its end",
    source: "Anthropic SDK types",
    status: 200,
    body: JSON.stringify({ id: "msg_1", type: "message", role: "assistant", content: [], stop_reason: null }),
    expect: { ...otherFamily("messages"), terminal: "incomplete" },
  },
  {
    name: "another family: generateContent",
    source: "Google Gen AI SDK types",
    status: 200,
    body: JSON.stringify({
      candidates: [{ content: { role: "model", parts: [{ text: "pong" }] }, finishReason: "STOP" }],
    }),
    expect: otherFamily("generate-content"),
  },
  {
    name: "another family: generateContent, prompt blocked",
    source: "vercel/ai#4235",
    status: 200,
    body: JSON.stringify({ promptFeedback: { blockReason: "SAFETY" }, usageMetadata: {} }),
    expect: { ...otherFamily("generate-content"), terminal: "incomplete" },
  },
  {
    name: "another family: Converse",
    source: "AWS Bedrock Runtime API model",
    status: 200,
    body: JSON.stringify({
      output: { message: { role: "assistant", content: [{ text: "pong" }] } },
      stopReason: "end_turn",
      usage: {},
      metrics: {},
    }),
    expect: otherFamily("converse"),
  },
  {
    name: "another family: embeddings",
    source: openai,
    status: 200,
    body: JSON.stringify({ object: "list", data: [{ object: "embedding", index: 0, embedding: [0.1] }] }),
    expect: otherFamily("embeddings"),
  },
  {
    name: "another family: rerank",
    source: "Cohere API reference, v2 rerank",
    status: 200,
    body: JSON.stringify({ id: "r", results: [{ index: 0, relevance_score: 0.5 }], meta: {} }),
    expect: otherFamily("rerank"),
  },
  {
    name: "another family: Cohere chat",
    source: "Cohere API reference, v2 chat",
    status: 200,
    body: JSON.stringify({ id: "c14c80c3", finish_reason: "COMPLETE", message: { role: "assistant", content: [] } }),
    expect: otherFamily("unparseable"),
  },
  {
    name: "another family: moderations",
    source: openai,
    status: 200,
    body: JSON.stringify({ id: "modr-1", results: [{ flagged: false }] }),
    expect: otherFamily("unparseable"),
  },
  {
    name: "another family: images",
    source: openai,
    status: 200,
    body: '{"created":1,"data":[{"url":"https://example.com/1"}]}',
    expect: otherFamily("unparseable"),
  },
  {
    name: "another family: transcription",
    source: openai,
    status: 200,
    body: '{"text":"pong"}',
    expect: otherFamily("unparseable"),
  },
  {
    name: "another family: list of models",
    source: openai,
    status: 200,
    body: '{"object":"list","data":[{"id":"m","owned_by":"o"}]}',
    expect: otherFamily("unparseable"),
  },
  {
    name: "another family: Responses on a chat route",
    source: openai,
    status: 200,
    body: response({}),
    expect: otherFamily("responses"),
  },
  {
    name: "another family: chat on a Responses route",
    source: openai,
    status: 200,
    asked: asResponses,
    body: chat({}),
    expect: failed("wrong_family", "high", null, "unknown", {
      response_family: "chat-completions",
      terminal: "complete",
    }),
  },
];
