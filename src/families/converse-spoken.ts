import type { JsonObject } from "../core/json.ts";
import { jsonAnswer, type ErrorMeaning, type Speech, type Spoken } from "./spoken.ts";

/** The exceptions of Bedrock Runtime's operation Converse, and those of all AWS services, by status. */
const exceptions: Readonly<Record<number, string>> = {
  401: "UnrecognizedClientException",
  403: "AccessDeniedException",
  404: "ResourceNotFoundException",
  408: "ModelTimeoutException",
  424: "ModelErrorException",
  429: "ThrottlingException",
  503: "ServiceUnavailableException",
};

/** An exception with the first words of its message, by which gateways recognise it. */
const meant: Readonly<Record<ErrorMeaning, readonly [exception: string, words: string]>> = {
  context_length_exceeded: ["ValidationException", "Input is too long for requested model. "],
  content_policy_violation: ["ValidationException", "The request was blocked by the content filter. "],
  insufficient_quota: ["ServiceQuotaExceededException", "Your request exceeds the service quota for your account. "],
  rate_limit: ["ThrottlingException", "Too many requests, please wait before trying again. "],
  overloaded: ["ServiceUnavailableException", "The model is overloaded. "],
};

/** Converse as in the API model of Bedrock Runtime: one message, and errors that a header names (AWS REST-JSON). */
export const converseSpoken: Spoken = {
  good: (speech) => jsonAnswer(JSON.stringify(message(speech))),
  failing: () => jsonAnswer(JSON.stringify({ __type: exceptionOf(500, null), ...messageOf(500, null) })),
  error: (status, meaning) => JSON.stringify(messageOf(status, meaning)),
  errorHeaders: (status, meaning) => ({ "x-amzn-errortype": exceptionOf(status, meaning) }),
};

function exceptionOf(status: number, meaning: ErrorMeaning | null): string {
  if (meaning !== null) return meant[meaning][0];
  return exceptions[status] ?? (status >= 400 && status < 500 ? "ValidationException" : "InternalServerException");
}

function messageOf(status: number, meaning: ErrorMeaning | null): JsonObject {
  return { message: `${meaning === null ? "" : meant[meaning][1]}The staging server answers ${status}.` };
}

function message({ text, extras }: Speech): JsonObject {
  const content = [{ text: text.join(""), ...extras }];
  return {
    output: { message: { role: "assistant", content, ...extras } },
    stopReason: "end_turn",
    usage: { inputTokens: 9, outputTokens: 5, totalTokens: 14 },
    metrics: { latencyMs: 1 },
    ...extras,
  };
}
