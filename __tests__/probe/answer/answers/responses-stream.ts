import { type AnswerCase, answered, events, type Facts, failed, namedEvents } from "../answer-case.ts";
import { completed, created, delta, response } from "./chunks.ts";

const inSuccess = { error_in_success: true } as const;
const complete = answered("responses", "complete");

function truncated(usagePresent: boolean | null = false): Facts {
  const facts = { response_family: "responses", terminal: "incomplete", usage_present: usagePresent } as const;
  return failed("truncated_stream", "high", null, "unknown", facts);
}

function resp(name: string, body: string, expect: Facts, more: Partial<AnswerCase> = {}): AnswerCase {
  const source = "OpenAI OpenAPI file; Open Responses specification";
  return {
    name: `responses stream: ${name}`,
    source,
    status: 200,
    type: "text/event-stream",
    asked: { family: "responses", stream: true },
    body,
    expect,
    ...more,
  };
}

/** Answers to a Responses request that asked for a stream. */
export const responsesStreamAnswers: readonly AnswerCase[] = [
  resp("completed", namedEvents(created, delta, completed), complete),
  resp("completed, then [DONE]", namedEvents(created, delta, completed) + events("[DONE]"), complete),
  resp(
    "cut by our own cap",
    namedEvents(created, {
      type: "response.incomplete",
      response: response({ status: "incomplete", incomplete_details: { reason: "max_output_tokens" } }),
    }),
    { ...complete, terminal: "capped" },
  ),
  resp(
    "failed with its cause",
    namedEvents(created, {
      type: "response.failed",
      response: response({ status: "failed", error: { code: "server_error", message: "m" } }),
    }),
    failed("upstream_error", "high", "openai", "unknown", inSuccess),
  ),
  resp(
    "error event, then failed",
    namedEvents(
      created,
      { type: "error", code: "rate_limit_exceeded", message: "m", param: null },
      { type: "response.failed" },
    ),
    failed("rate_limited", "high", "openai", "unknown", inSuccess),
  ),
  resp("ends politely after half", namedEvents(created, delta), truncated()),
  resp("[DONE] without a terminal event", namedEvents(created, delta) + events("[DONE]"), truncated()),
  resp("completed without its blank line", namedEvents(created, completed).slice(0, -1), {
    ...complete,
    remarks: ["last-event-open"],
  }),
  resp("ends politely in the middle of completed", namedEvents(created, completed).slice(0, -9), truncated(null)),
  resp("completed without its response", namedEvents(created, { type: "response.completed" }), {
    ...truncated(),
    error_class: "malformed_response",
  }),
  resp("reset after the terminal event", namedEvents(created, completed), complete, { failure: "reset" }),
  resp(
    "the type only in the event line",
    `${namedEvents(created)}event: response.completed\n${events({ response: completed.response })}`,
    complete,
  ),
];
