import { type AnswerCase, failed } from "../answer-case.ts";
import { chat } from "./bodies.ts";

function unreadable(
  envelope: "html" | "plain_text" | "empty" | "other_json",
  family: "unparseable" | "chat-completions" = "unparseable",
) {
  return failed("malformed_response", "high", envelope, "unknown", { response_family: family });
}

/** Bodies under 200 that are nothing that was asked for. */
export const unusableAnswers: readonly AnswerCase[] = [
  {
    name: "no answer: null",
    source: "open-webui/open-webui#28938",
    status: 200,
    body: "null",
    expect: unreadable("other_json"),
  },
  { name: "no answer: a scalar", source: "RFC 8259 3", status: 200, body: '"pong"', expect: unreadable("other_json") },
  { name: "no answer: a list", source: "RFC 8259 5", status: 200, body: "[1]", expect: unreadable("other_json") },
  {
    name: "no answer: an empty object",
    source: "RFC 8259 4",
    status: 200,
    body: "{}",
    expect: unreadable("other_json"),
  },
  {
    name: "no answer: a message without its role",
    source: "Anthropic SDK types",
    status: 200,
    body: '{"type":"message","stop_reason":"end_turn"}',
    expect: unreadable("other_json"),
  },
  {
    name: "no answer: a role alone",
    source: "Anthropic SDK types",
    status: 200,
    body: '{"role":"assistant","stop_reason":"end_turn"}',
    expect: unreadable("other_json"),
  },
  {
    name: "no answer: a finish reason without a message",
    source: "Cohere API reference",
    status: 200,
    body: '{"id":"1","finish_reason":"COMPLETE"}',
    expect: unreadable("other_json"),
  },
  { name: "no answer: empty", source: "RFC 9110 15.3.5", status: 204, type: null, expect: unreadable("empty") },
  {
    name: "no answer: only white space",
    source: "RFC 8259 2",
    status: 200,
    body: " \r\n",
    expect: unreadable("empty"),
  },
  {
    name: "no answer: JSON cut in half",
    source: "gateway that closes politely",
    status: 200,
    body: chat({}).slice(0, 90),
    expect: unreadable("other_json"),
  },
  {
    name: "no answer: a web page",
    source: "CometAPI documentation: wrong base URL",
    status: 200,
    type: "text/html",
    body: "<!DOCTYPE html><title>x</title>",
    expect: unreadable("html"),
  },
  {
    name: "no answer: a web page that calls itself JSON",
    source: "reverse proxies",
    status: 200,
    body: "\n<html><body>x",
    expect: unreadable("html"),
  },
  {
    name: "no answer: plain text",
    source: "reverse proxies",
    status: 200,
    type: "text/plain",
    body: "OK",
    expect: unreadable("plain_text"),
  },
  {
    name: "no answer: an event stream that nobody asked for",
    source: "WHATWG HTML 9.2",
    status: 200,
    type: "text/event-stream",
    body: 'data: {"object":"chat.completion.chunk","choices":[]}\n\ndata: [DONE]\n\n',
    expect: unreadable("plain_text", "chat-completions"),
  },
  {
    name: "no answer: nested beyond the limit",
    source: "our own limit responseJsonDepth",
    status: 200,
    body: chat({}, { extra: "[".repeat(3) }).replace('"[[["', `${"[".repeat(64)}${"]".repeat(64)}`),
    expect: unreadable("other_json"),
  },
  {
    name: "no answer: a gateway's failure without the key error",
    source: "Portkey gateway 1.15.2",
    status: 200,
    body: '{"status":"failure","message":"Something went wrong"}',
    expect: unreadable("other_json"),
  },
];
