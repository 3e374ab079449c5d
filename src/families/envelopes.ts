/** The details of an error answer besides its status and its fixed message. Requests are never echoed. */
export interface ErrorDetail {
  type: string;
  code: string | null;
  param?: string;
  /**
   * The start of the message, as in OpenAI's API, because gateways recognise errors by it. Measured: LiteLLM 1.100.5
   * recognises a 401 by these words and retries the call without them.
   */
  words?: string;
}

const namedStatuses: Readonly<Record<number, ErrorDetail>> = {
  401: { type: "invalid_request_error", code: "invalid_api_key", words: "Incorrect API key provided. " },
  404: { type: "invalid_request_error", code: "model_not_found", param: "model" },
  429: { type: "rate_limit_error", code: "rate_limit_exceeded" },
};
const refusedRequest: ErrorDetail = { type: "invalid_request_error", code: "invalid_request_error" };
const failedServer: ErrorDetail = { type: "server_error", code: "server_error" };

/** An error with a meaning beyond its status. */
export interface NamedError {
  status: number;
  detail: ErrorDetail;
}

/**
 * Errors as OpenAI's API sends them (its guide on error codes); `overloaded` is Anthropic's 529 in the same envelope.
 */
export const namedErrors = {
  context_length_exceeded: {
    status: 400,
    detail: {
      type: "invalid_request_error",
      code: "context_length_exceeded",
      param: "messages",
      words: "This model's maximum context length is 8192 tokens. ",
    },
  },
  content_policy_violation: {
    status: 400,
    detail: {
      type: "invalid_request_error",
      code: "content_policy_violation",
      words: "Your request was rejected as a result of our safety system. ",
    },
  },
  insufficient_quota: {
    status: 429,
    detail: { type: "insufficient_quota", code: "insufficient_quota", words: "You exceeded your current quota. " },
  },
  rate_limit: {
    status: 429,
    detail: { type: "rate_limit_error", code: "rate_limit_exceeded", words: "Rate limit reached. " },
  },
  overloaded: { status: 529, detail: { type: "overloaded_error", code: "overloaded", words: "Overloaded. " } },
} as const satisfies Record<string, NamedError>;

/** Distinguishes an unknown path from an unknown model. */
export const unknownUrl: ErrorDetail = { type: "invalid_request_error", code: "unknown_url" };

/** An error body in OpenAI's envelope (its `Error` schema), by default with the code that matches the status. */
export function errorBody(status: number, detail: ErrorDetail = detailOf(status)): string {
  const { type, code, param = null, words = "" } = detail;
  return JSON.stringify({ error: { message: `${words}The staging server answers ${status}.`, type, param, code } });
}

/** An error sent with status 200. It has no code, because LiteLLM 1.100.5 would treat the code as the status. */
export const errorIn200 = errorBody(500, { type: "server_error", code: null });

function detailOf(status: number): ErrorDetail {
  return namedStatuses[status] ?? (status >= 400 && status < 500 ? refusedRequest : failedServer);
}
