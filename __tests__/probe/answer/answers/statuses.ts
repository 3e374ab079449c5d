import { type AnswerCase, type Facts, failed } from "../answer-case.ts";

function bare(status: number, envelope: "html" | "plain_text" | "empty", errorClass: Facts["error_class"]): AnswerCase {
  const bodies = { html: "<html><h1>x</h1></html>", plain_text: "upstream connect error", empty: "" };
  const expect = failed(errorClass ?? "unclassified", "low", envelope);
  const name = `${status} ${envelope} is ${String(errorClass)}`;
  return {
    name,
    source: "nginx, Envoy and Cloudflare error pages",
    status,
    type: "text/plain",
    body: bodies[envelope],
    expect,
  };
}

/** Errors of which only the status is known. */
export const statusAnswers: readonly AnswerCase[] = [
  bare(400, "plain_text", "invalid_request"),
  bare(401, "empty", "authentication"),
  bare(402, "plain_text", "quota_billing"),
  bare(403, "html", "permission"),
  bare(404, "html", "model_not_found"),
  bare(408, "plain_text", "timeout"),
  bare(409, "plain_text", "conflict"),
  bare(412, "plain_text", "conflict"),
  bare(413, "html", "request_too_large"),
  bare(422, "plain_text", "invalid_request"),
  bare(429, "plain_text", "rate_limited"),
  bare(446, "plain_text", "content_filter"),
  bare(451, "html", "permission"),
  bare(499, "empty", "cancelled"),
  bare(500, "plain_text", "gateway_error"),
  bare(502, "html", "gateway_error"),
  bare(503, "plain_text", "gateway_error"),
  bare(504, "html", "timeout"),
  bare(520, "html", "gateway_error"),
  bare(524, "html", "timeout"),
  bare(529, "plain_text", "overloaded"),
  bare(530, "html", "gateway_error"),
  bare(598, "empty", "timeout"),
  bare(599, "empty", "timeout"),
  bare(418, "plain_text", "unclassified"),
  bare(101, "empty", "unclassified"),
];
