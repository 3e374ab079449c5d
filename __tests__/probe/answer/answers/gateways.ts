import { type AnswerCase, failed } from "../answer-case.ts";

const anthropic = "Anthropic errors page";
const litellm = "LiteLLM 1.100.5";
const portkey = "Portkey gateway 1.15.2";
const oneApi = "one-api, relay error handling";
const comet = "CometAPI error codes page";
const flagged = { against_status: true } as const;
const wrongPath = { check: "wrong-path" } as const;

/** Errors as gateways and relays word them. */
export const gatewayAnswers: readonly AnswerCase[] = [
  {
    name: "litellm: wrong key without a database",
    source: litellm,
    status: 400,
    body: '{"error":{"message":"No connected db.","type":"no_db_connection","param":null,"code":"400"}}',
    asked: { check: "bad-credential", errorCodes: { no_db_connection: "authentication" } },
    expect: failed("authentication", "high", "openai_string_code"),
  },
  {
    name: "litellm: the same with no code of the dialect's own",
    source: litellm,
    status: 400,
    body: '{"error":{"message":"No connected db.","type":"no_db_connection","param":null,"code":"400"}}',
    expect: failed("invalid_request", "low", "openai_string_code"),
  },
  {
    name: "litellm: a wrong key without a database, in the envelope of Messages",
    source: "LiteLLM 1.110.2",
    status: 400,
    body: '{"type":"error","error":{"type":"invalid_request_error","message":"No connected db.","litellm_error_type":"no_db_connection"}}',
    asked: { check: "bad-credential", errorCodes: { no_db_connection: "authentication" } },
    expect: failed("authentication", "high", "anthropic", "gateway"),
  },
  {
    name: "a code of the dialect's own is never against its status",
    source: "dialects",
    status: 500,
    body: '{"error":{"message":"m","type":"x","code":"own_code"}}',
    asked: { errorCodes: { own_code: "authentication" } },
    expect: failed("authentication", "high", "openai"),
  },
  {
    name: "litellm: no key",
    source: litellm,
    status: 401,
    body: '{"error":{"message":"m","type":"auth_error","param":"None","code":"401"}}',
    expect: failed("authentication", "medium", "openai_string_code"),
  },
  {
    name: "litellm: the provider's JSON as text, types written as None",
    source: "anthropics/claude-code#11302",
    status: 400,
    body: JSON.stringify({
      error: {
        message:
          'litellm.BadRequestError: AnthropicException - {"type":"error","error":{"type":"rate_limit_error","message":"m"}}',
        type: "None",
        param: "None",
        code: "429",
      },
    }),
    expect: failed("rate_limited", "medium", "openai_string_code", "unknown", flagged),
  },
  {
    name: "two envelopes inside the outer one",
    source: "chained routers",
    status: 500,
    body: JSON.stringify({
      error: { message: JSON.stringify({ error: { message: JSON.stringify({ error: { code: "server_error" } }) } }) },
    }),
    expect: failed("upstream_error", "high", "openai"),
  },
  {
    name: "a third envelope inside is not opened",
    source: "chained routers",
    status: 400,
    body: JSON.stringify({
      error: {
        message: JSON.stringify({
          error: {
            message: JSON.stringify({ error: { message: JSON.stringify({ error: { code: "server_error" } }) } }),
          },
        }),
      },
    }),
    expect: failed("invalid_request", "low", "openai"),
  },
  {
    name: "a whole envelope as a string",
    source: "maxnowack/anthropic-proxy#4",
    status: 401,
    body: JSON.stringify({ error: '{"type":"error","error":{"type":"authentication_error"}}' }),
    expect: failed("authentication", "medium", "flat_string"),
  },
  {
    name: "ollama: a string",
    source: "Ollama API documentation",
    status: 404,
    body: '{"error":"model not found"}',
    expect: failed("model_not_found", "low", "flat_string"),
  },
  {
    name: "an envelope below response",
    source: oneApi,
    status: 500,
    body: '{"response":{"error":{"message":"m","code":"server_error"}}}',
    expect: failed("upstream_error", "high", "other_json"),
  },
  {
    name: "portkey: a provider's error",
    source: portkey,
    status: 401,
    body: '{"error":{"message":"openai error: m","type":"invalid_request_error","param":null,"code":"invalid_api_key"},"provider":"openai"}',
    expect: failed("authentication", "high", "openai", "provider"),
  },
  {
    name: "portkey: broken JSON",
    source: portkey,
    status: 500,
    body: '{"status":"failure","message":"Something went wrong"}',
    expect: failed("gateway_error", "low", "portkey_failure", "gateway"),
  },
  {
    name: "portkey: bad configuration",
    source: portkey,
    status: 400,
    body: '{"status":"failure","message":"m","errors":[]}',
    expect: failed("invalid_request", "low", "portkey_failure", "gateway"),
  },
  {
    name: "portkey: refused connection",
    source: portkey,
    status: 500,
    body: '{"html-message":"Message: fetch failed"}',
    expect: failed("gateway_error", "low", "portkey_html", "gateway"),
  },
  {
    name: "portkey: timeout",
    source: portkey,
    status: 408,
    body: '{"error":{"message":"m","type":"timeout_error","param":null,"code":null}}',
    expect: failed("timeout", "medium", "openai"),
  },
  {
    name: "portkey: unknown path",
    source: portkey,
    status: 404,
    asked: wrongPath,
    body: '{"message":"Not Found","ok":false}',
    expect: failed("unknown_path", "low", "other_json"),
  },
  {
    name: "portkey: guardrail denies",
    source: "Portkey documentation: status 446",
    status: 446,
    body: '{"error":{"message":"m","type":"hooks_failed","param":null,"code":null},"hook_results":{}}',
    expect: failed("content_filter", "medium", "openai"),
  },
  {
    name: "litellm: wrong path",
    source: litellm,
    status: 404,
    asked: wrongPath,
    body: '{"detail":"Not Found"}',
    expect: failed("unknown_path", "low", "fastapi", "gateway"),
  },
  {
    name: "litellm: wrong method elsewhere",
    source: litellm,
    status: 405,
    body: '{"detail":"Method Not Allowed"}',
    expect: failed("model_not_found", "low", "fastapi", "gateway"),
  },
  {
    name: "anthropic form of a wrong path",
    source: anthropic,
    status: 404,
    asked: wrongPath,
    body: '{"type":"error","error":{"type":"not_found_error","message":"m"}}',
    expect: failed("unknown_path", "medium", "anthropic", "provider"),
  },
  {
    name: "envoy ai gateway: unknown model",
    source: "envoyproxy/ai-gateway",
    status: 404,
    type: "text/plain",
    asked: { check: "unknown-model" },
    body: "No matching route found.",
    expect: failed("model_not_found", "low", "plain_text"),
  },
  {
    name: "one-api: invalid URL",
    source: oneApi,
    status: 404,
    body: '{"error":{"message":"Invalid URL (POST /v1/x)","type":"invalid_request_error","param":"","code":""}}',
    expect: failed("unknown_path", "low", "openai"),
  },
  {
    name: "one-api: no channel for the model",
    source: oneApi,
    status: 503,
    body: '{"error":{"message":"当前分组 default 下对于模型 x 无可用渠道 (request id: 1)","type":"one_api_error","param":"","code":""}}',
    expect: failed("model_not_found", "low", "one_api", "gateway"),
  },
  {
    name: "one-api: rewritten 429",
    source: oneApi,
    status: 429,
    body: '{"error":{"message":"当前分组上游负载已饱和，请稍后再试","type":"one_api_error","param":"","code":""}}',
    expect: failed("overloaded", "low", "one_api", "gateway"),
  },
  {
    name: "one-api: upstream error that could not be parsed",
    source: oneApi,
    status: 401,
    body: '{"error":{"message":"m","type":"upstream_error","param":"401","code":"bad_response_status_code"}}',
    expect: failed("authentication", "low", "one_api", "provider"),
  },
  {
    name: "comet: 500 that is our request's fault",
    source: comet,
    status: 500,
    body: '{"error":{"message":"m (request id: 1)","type":"comet_api_error","param":"","code":"invalid_request"}}',
    expect: failed("invalid_request", "high", "one_api", "gateway"),
  },
  {
    name: "comet: 500 with an empty code",
    source: comet,
    status: 500,
    body: '{"error":{"message":"m","type":"comet_api_error","param":"","code":""}}',
    expect: failed("upstream_error", "low", "one_api", "gateway"),
  },
];
