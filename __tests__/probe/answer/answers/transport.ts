import type { HttpAnswer } from "../../../../src/core/ports/http.ts";
import { type AnswerCase, type Facts, failed } from "../answer-case.ts";

type Failure = NonNullable<HttpAnswer["failure"]>;

const ours: readonly Failure[] = ["timeout", "connect-timeout", "cancelled"];
const redirect = failed("redirect", "high", null);
const errorBody = '{"error":{"message":"m","type":"x","code":"invalid_api_key"}}';
const goodBody = '{"object":"chat.completion","choices":[{"message":{"role":"assistant"},"finish_reason":"stop"}]}';

function unanswered(failure: Failure, errorClass: "network" | "timeout" | "cancelled"): AnswerCase {
  const expect = failed(errorClass, "high", null, ours.includes(failure) ? "client" : "unknown", {
    response_family: "none",
  });
  return { name: `no answer: ${failure}`, source: "RFC 9112; node errors", status: null, type: null, failure, expect };
}

function broken(
  status: number,
  failure: Failure,
  errorClass: "network" | "timeout" | "malformed_response",
  body = goodBody,
): AnswerCase {
  const facts = { response_family: "unparseable", terminal: "incomplete" } as const;
  const remarks: Facts["remarks"] = failure === "encoded" ? ["compressed"] : [];
  const expect = failed(errorClass, "high", null, ours.includes(failure) ? "client" : "unknown", { ...facts, remarks });
  return { name: `${status}, then ${failure}`, source: "RFC 9112 8", status, failure, body, expect };
}

function unread(status: number, failure: "encoded" | "too-large", errorClass: Facts["error_class"]): AnswerCase {
  const expect = failed(errorClass ?? "unclassified", "low", "plain_text");
  return {
    name: `${status} with a body that was not read: ${failure}`,
    source: "RFC 9110 8.4",
    status,
    failure,
    body: errorBody,
    expect,
  };
}

/** Exchanges that broke, and redirects, which are never followed. */
export const transportAnswers: readonly AnswerCase[] = [
  unanswered("dns", "network"),
  unanswered("refused", "network"),
  unanswered("unreachable", "network"),
  unanswered("tls", "network"),
  unanswered("reset", "network"),
  unanswered("closed", "network"),
  unanswered("bad-http", "network"),
  unanswered("headers-too-large", "network"),
  unanswered("too-many-interim", "network"),
  unanswered("unknown", "network"),
  unanswered("timeout", "timeout"),
  unanswered("connect-timeout", "timeout"),
  unanswered("cancelled", "cancelled"),
  broken(200, "reset", "network"),
  broken(200, "closed", "network", goodBody.slice(0, 20)),
  broken(200, "timeout", "timeout"),
  broken(200, "encoded", "malformed_response"),
  broken(200, "too-large", "malformed_response"),
  broken(500, "reset", "network", errorBody),
  broken(401, "timeout", "timeout", errorBody),
  {
    name: "401 as an event stream, then reset",
    source: "RFC 9112 8",
    status: 401,
    type: "text/event-stream",
    failure: "reset",
    asked: { stream: true },
    body: `data: ${errorBody}\n\n`,
    expect: failed("network", "high", null, "unknown", { response_family: "unparseable", terminal: "incomplete" }),
  },
  unread(401, "encoded", "authentication"),
  unread(502, "too-large", "gateway_error"),
  {
    name: "301 for a wrong path",
    source: "CometAPI error codes page",
    status: 301,
    type: "text/html",
    body: "<html>",
    expect: redirect,
  },
  { name: "302 with a good body", source: "RFC 9110 15.4", status: 302, body: goodBody, expect: redirect },
  { name: "307 with an error body", source: "RFC 9110 15.4", status: 307, body: errorBody, expect: redirect },
  { name: "303 that breaks", source: "RFC 9110 15.4", status: 303, failure: "closed", expect: redirect },
];
