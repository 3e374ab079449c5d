import type { ErrorClass } from "../../../../src/generated/types.ts";
import { type AnswerCase, type Facts, failed } from "../answer-case.ts";

const openai = "OpenAI error codes page";
const anthropic = "Anthropic errors page";
const google = "Gemini API errors page";
const bedrock = "AWS Bedrock Runtime API model";
const openrouter = "OpenRouter errors page";
const flagged = { against_status: true } as const;
const inSuccess = { error_in_success: true } as const;

function openaiError(error: object, status: number, expect: Facts, source = openai): AnswerCase {
  const name = `${status} ${JSON.stringify(error)}`;
  return { name, source, status, body: JSON.stringify({ error: { message: "m", ...error } }), expect };
}

function anthropicError(type: string, status: number, expect: Facts): AnswerCase {
  const body = JSON.stringify({ type: "error", error: { type, message: "m" }, request_id: "req_1" });
  return { name: `${status} anthropic ${type}`, source: anthropic, status, body, expect };
}

function googleError(status: string, code: number, expect: Facts, details: readonly object[] = []): AnswerCase {
  const body = JSON.stringify({ error: { code, message: "m", status, details } });
  return { name: `${code} google ${status} ${JSON.stringify(details)}`, source: google, status: code, body, expect };
}

function awsError(type: string, status: number, expect: Facts): AnswerCase {
  const headers = { "x-amzn-errortype": `${type}:http://internal.amazon.com/coral/` };
  return { name: `${status} aws ${type}`, source: bedrock, status, headers, body: '{"message":"m"}', expect };
}

function routerError(code: number, errorType: string, expect: Facts, status = code): AnswerCase {
  const body = JSON.stringify({ error: { code, message: "m", metadata: { error_type: errorType } }, user_id: "u" });
  return { name: `${status} openrouter ${errorType}`, source: openrouter, status, body, expect };
}

const openaiNames: readonly (readonly [string, number, ErrorClass])[] = [
  ["content_filter", 400, "content_filter"],
  ["bio_policy", 400, "content_filter"],
  ["unsupported_value", 400, "unsupported_parameter"],
  ["missing_required_parameter", 400, "invalid_request"],
  ["too_many_requests", 429, "rate_limited"],
  ["token_limit_exceeded", 400, "context_length"],
  ["ContextWindowExceeded", 400, "context_length"],
  ["ContextWindowExceededError", 400, "context_length"],
  ["UnsupportedParamsError", 400, "unsupported_parameter"],
  ["APIConnectionError", 500, "gateway_error"],
  ["key_model_access_denied", 401, "permission"],
  ["budget_exceeded", 400, "quota_billing"],
  ["throttling_error", 429, "rate_limited"],
];

const awsNames: readonly (readonly [string, number, ErrorClass])[] = [
  ["IncompleteSignature", 400, "authentication"],
  ["ServiceUnavailableException", 503, "overloaded"],
  ["InternalServerException", 500, "upstream_error"],
];

const routerNames: readonly (readonly [string, number, ErrorClass])[] = [
  ["payload_too_large", 413, "request_too_large"],
  ["unprocessable", 422, "invalid_request"],
  ["server", 500, "upstream_error"],
  ["timeout", 408, "timeout"],
  ["not_found", 404, "model_not_found"],
  ["permission_denied", 403, "permission"],
];

/** Under a status that says nothing, so that only the name can. */
const genericNames: readonly (readonly [string, ErrorClass])[] = [
  ["api_error", "upstream_error"],
  ["upstream_error", "upstream_error"],
  ["bad_response_status_code", "upstream_error"],
  ["FAILED_PRECONDITION", "invalid_request"],
];

/** Errors that vendors name in their documentation. */
export const vendorAnswers: readonly AnswerCase[] = [
  openaiError(
    { type: "invalid_request_error", code: "invalid_api_key", param: null },
    401,
    failed("authentication", "high", "openai"),
  ),
  openaiError(
    { type: "invalid_request_error", code: "model_not_found", param: null },
    404,
    failed("model_not_found", "high", "openai"),
  ),
  openaiError(
    { type: "insufficient_quota", code: "insufficient_quota" },
    429,
    failed("quota_billing", "high", "openai"),
  ),
  openaiError({ type: "insufficient_quota", code: null }, 429, failed("quota_billing", "medium", "openai")),
  openaiError({ type: "requests", code: "rate_limit_exceeded" }, 429, failed("rate_limited", "high", "openai")),
  openaiError(
    { type: "invalid_request_error", code: "context_length_exceeded" },
    400,
    failed("context_length", "high", "openai"),
  ),
  openaiError(
    { type: "invalid_request_error", code: "unsupported_parameter", param: "max_tokens" },
    400,
    failed("unsupported_parameter", "high", "openai"),
  ),
  openaiError(
    { type: "invalid_request_error", code: "unknown_parameter" },
    400,
    failed("unsupported_parameter", "low", "openai"),
  ),
  openaiError(
    { type: "invalid_request_error", code: "integer_below_min_value" },
    400,
    failed("invalid_request", "high", "openai"),
  ),
  openaiError(
    { type: "invalid_request_error", code: null, param: "messages" },
    400,
    failed("invalid_request", "low", "openai"),
  ),
  openaiError({ type: "invalid_request_error", code: null }, 401, failed("authentication", "low", "openai")),
  openaiError({ type: "server_error", code: null }, 500, failed("upstream_error", "medium", "openai")),
  openaiError({ type: null, code: null }, 503, failed("overloaded", "low", "openai")),
  openaiError(
    { type: "invalid_request_error", code: "invalid_prompt" },
    400,
    failed("content_filter", "high", "openai"),
  ),
  openaiError(
    { type: "server_error", code: null },
    401,
    failed("upstream_error", "medium", "openai", "unknown", flagged),
  ),
  openaiError(
    { type: "x", code: "invalid_api_key" },
    500,
    failed("authentication", "high", "openai", "unknown", flagged),
  ),
  openaiError({ type: "x", code: "constructor" }, 418, failed("unclassified", "low", "openai")),
  openaiError({ type: "invalid_request_error" }, 418, failed("invalid_request", "low", "openai")),
  anthropicError("authentication_error", 401, failed("authentication", "medium", "anthropic", "provider")),
  anthropicError("permission_error", 403, failed("permission", "medium", "anthropic", "provider")),
  anthropicError("not_found_error", 404, failed("model_not_found", "medium", "anthropic", "provider")),
  anthropicError("billing_error", 402, failed("quota_billing", "medium", "anthropic", "provider")),
  anthropicError("rate_limit_error", 429, failed("rate_limited", "medium", "anthropic", "provider")),
  anthropicError("request_too_large", 413, failed("request_too_large", "medium", "anthropic", "provider")),
  anthropicError("invalid_request_error", 400, failed("invalid_request", "low", "anthropic", "provider")),
  anthropicError("conflict_error", 409, failed("conflict", "medium", "anthropic", "provider")),
  anthropicError("api_error", 500, failed("upstream_error", "low", "anthropic", "provider")),
  anthropicError("overloaded_error", 529, failed("overloaded", "medium", "anthropic", "provider")),
  anthropicError("timeout_error", 504, failed("timeout", "medium", "anthropic", "provider")),
  googleError("INVALID_ARGUMENT", 400, failed("invalid_request", "high", "google_rpc", "provider")),
  googleError("INVALID_ARGUMENT", 400, failed("authentication", "high", "google_rpc", "provider"), [
    { reason: "API_KEY_INVALID" },
  ]),
  googleError("UNAUTHENTICATED", 401, failed("authentication", "high", "google_rpc", "provider")),
  googleError("PERMISSION_DENIED", 403, failed("permission", "high", "google_rpc", "provider")),
  googleError("NOT_FOUND", 404, failed("model_not_found", "high", "google_rpc", "provider")),
  googleError("FAILED_PRECONDITION", 400, failed("invalid_request", "low", "google_rpc", "provider")),
  googleError("RESOURCE_EXHAUSTED", 429, failed("rate_limited", "high", "google_rpc", "provider"), [
    { retryDelay: "3s" },
  ]),
  googleError("RESOURCE_EXHAUSTED", 429, failed("quota_billing", "high", "google_rpc", "provider"), [
    { violations: [{ quotaId: "GenerateRequestsPerDayPerProjectPerModel-FreeTier" }] },
  ]),
  googleError("UNAVAILABLE", 503, failed("overloaded", "high", "google_rpc", "provider")),
  googleError("INTERNAL", 500, failed("upstream_error", "high", "google_rpc", "provider")),
  googleError("DEADLINE_EXCEEDED", 504, failed("timeout", "high", "google_rpc", "provider")),
  googleError("CANCELLED", 499, failed("cancelled", "high", "google_rpc", "provider")),
  awsError("InvalidClientTokenIdException", 403, failed("authentication", "high", "aws", "provider")),
  awsError("AccessDeniedException", 403, failed("permission", "high", "aws", "provider")),
  awsError("ResourceNotFoundException", 404, failed("model_not_found", "high", "aws", "provider")),
  awsError("ServiceQuotaExceededException", 400, failed("quota_billing", "high", "aws", "provider")),
  awsError("ThrottlingException", 429, failed("rate_limited", "high", "aws", "provider")),
  awsError("ModelNotReadyException", 429, failed("overloaded", "high", "aws", "provider")),
  awsError("ModelErrorException", 424, failed("upstream_error", "high", "aws", "provider")),
  awsError("ModelTimeoutException", 408, failed("timeout", "high", "aws", "provider")),
  awsError("ValidationException", 400, failed("invalid_request", "high", "aws", "provider")),
  awsError("UnrecognizedClientException", 403, failed("authentication", "low", "aws", "provider")),
  routerError(401, "authentication", failed("authentication", "medium", "openrouter", "gateway")),
  routerError(402, "payment_required", failed("quota_billing", "medium", "openrouter", "gateway")),
  routerError(403, "content_policy_violation", failed("content_filter", "medium", "openrouter", "gateway")),
  routerError(503, "provider_overloaded", failed("overloaded", "medium", "openrouter", "gateway")),
  routerError(412, "precondition_failed", failed("conflict", "medium", "openrouter", "gateway")),
  routerError(502, "provider_unavailable", failed("upstream_error", "medium", "openrouter", "gateway", inSuccess), 200),
  routerError(
    401,
    "authentication",
    failed("authentication", "medium", "openrouter", "gateway", { ...inSuccess, ...flagged }),
    200,
  ),
  awsError("ExpiredTokenException", 403, failed("authentication", "low", "aws", "provider")),
  openaiError(
    { type: "x", innererror: { code: "ResponsibleAIPolicyViolation" } },
    400,
    failed("content_filter", "high", "azure", "provider"),
  ),
  openaiError({ type: "x", code: "enforced_spend_limit_reached" }, 429, failed("quota_billing", "high", "openai")),
  ...openaiNames.map(([code, status, of]) => openaiError({ type: "x", code }, status, failed(of, "high", "openai"))),
  ...awsNames.map(([type, status, of]) => awsError(type, status, failed(of, "high", "aws", "provider"))),
  ...routerNames.map(([type, status, of]) => routerError(status, type, failed(of, "medium", "openrouter", "gateway"))),
  ...genericNames.map(([code, of]) => openaiError({ type: "x", code }, 418, failed(of, "low", "openai"))),
];
