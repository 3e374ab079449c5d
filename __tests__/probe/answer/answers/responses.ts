import { type AnswerCase, answered, failed } from "../answer-case.ts";
import { openai, response } from "./bodies.ts";

const asResponses = { family: "responses" } as const;
const malformed = failed("malformed_response", "high", null, "unknown", {
  response_family: "responses",
  terminal: "incomplete",
  usage_present: true,
});

/** Answers to a Responses request that did not ask for a stream. */
export const responsesAnswers: readonly AnswerCase[] = [
  {
    name: "responses: a whole answer",
    source: openai,
    status: 200,
    asked: asResponses,
    body: response({}),
    expect: answered("responses", "complete"),
  },
  {
    name: "responses: reasoning comes first, fields of the specification are missing",
    source: "CometAPI documentation, Responses example",
    status: 200,
    asked: asResponses,
    body: response({
      error: undefined,
      output: [
        { type: "reasoning", summary: [] },
        { type: "message", content: [{ type: "output_text", text: "pong" }] },
      ],
    }),
    expect: answered("responses", "complete"),
  },
  {
    name: "responses: ended by the filter",
    source: openai,
    status: 200,
    asked: asResponses,
    body: response({ status: "incomplete", incomplete_details: { reason: "content_filter" } }),
    expect: { ...malformed, error_class: "content_filter" },
  },
  {
    name: "responses: refusal",
    source: openai,
    status: 200,
    asked: asResponses,
    body: response({ output: [{ type: "message", content: [{ type: "refusal", refusal: "I cannot." }] }] }),
    expect: { ...malformed, error_class: "content_filter" },
  },
  {
    name: "responses: still queued",
    source: openai,
    status: 200,
    asked: asResponses,
    body: response({ status: "queued" }),
    expect: malformed,
  },
  {
    name: "responses: still in progress",
    source: openai,
    status: 200,
    asked: asResponses,
    body: response({ status: "in_progress" }),
    expect: malformed,
  },
  {
    name: "responses: cancelled",
    source: openai,
    status: 200,
    asked: asResponses,
    body: response({ status: "cancelled" }),
    expect: { ...malformed, error_class: "cancelled" },
  },
  {
    name: "responses: output is missing",
    source: openai,
    status: 200,
    asked: asResponses,
    body: response({ output: undefined }),
    expect: malformed,
  },
  {
    name: "responses: id is a number",
    source: openai,
    status: 200,
    asked: asResponses,
    body: response({ id: 1 }),
    expect: malformed,
  },
  {
    name: "responses: failed, with its cause",
    source: openai,
    status: 200,
    asked: asResponses,
    body: response({ status: "failed", output: [], error: { code: "rate_limit_exceeded", message: "slow down" } }),
    expect: failed("rate_limited", "high", "openai", "unknown", { error_in_success: true }),
  },
  {
    name: "responses: failed, without its cause",
    source: openai,
    status: 200,
    asked: asResponses,
    body: response({ status: "failed", output: [] }),
    expect: failed("upstream_error", "low", "openai", "unknown", { error_in_success: true }),
  },
];
