import type { JsonObject } from "../core/json.ts";
import {
  brokenOff,
  dataEvent,
  jsonAnswer,
  modelOf,
  streamAnswer,
  wantsStream,
  type ErrorMeaning,
  type Speech,
  type Spoken,
} from "./spoken.ts";

const usageMetadata = { promptTokenCount: 9, candidatesTokenCount: 5, totalTokenCount: 14 } as const;

/** The status names of google.rpc.Code by HTTP status. Every other 4xx is an invalid argument. */
const statusNames: Readonly<Record<number, string>> = {
  401: "UNAUTHENTICATED",
  403: "PERMISSION_DENIED",
  404: "NOT_FOUND",
  409: "ABORTED",
  429: "RESOURCE_EXHAUSTED",
  499: "CANCELLED",
  503: "UNAVAILABLE",
  504: "DEADLINE_EXCEEDED",
  529: "UNAVAILABLE",
};

/** The first words of a message, by which gateways recognise an error that shares its status with others. */
const meant: Readonly<Record<ErrorMeaning, string>> = {
  context_length_exceeded: "The input token count (9000) exceeds the maximum number of tokens allowed (8192). ",
  content_policy_violation: "The response was blocked by the content filter. ",
  insufficient_quota: "You exceeded your current quota, please check your plan and billing details. ",
  rate_limit: "Resource has been exhausted. ",
  overloaded: "The model is overloaded. Please try again later. ",
};

/** The quota that an error names in its details. */
const quotas: Partial<Record<ErrorMeaning, string>> = {
  insufficient_quota: "GenerateRequestsPerDayPerProjectPerModel",
  rate_limit: "GenerateRequestsPerMinutePerProjectPerModel",
};

/** generateContent as in Google's Gen AI SDK: one answer, or a stream of chunks whose last one gives the reason. */
export const generateContentSpoken: Spoken = {
  good: (speech) => (wantsStream(speech.body) ? streamAnswer(chunks(speech)) : jsonAnswer(whole(speech))),
  failing: (speech) => (wantsStream(speech.body) ? streamAnswer(failingChunks(speech)) : jsonAnswer(error(500))),
  error,
};

function error(status: number, meaning: ErrorMeaning | null = null): string {
  const name = statusNames[status] ?? (status >= 400 && status < 500 ? "INVALID_ARGUMENT" : "INTERNAL");
  const words = meaning === null ? "" : meant[meaning];
  const quotaId = meaning === null ? undefined : quotas[meaning];
  const details = [{ "@type": "type.googleapis.com/google.rpc.QuotaFailure", violations: [{ quotaId }] }];
  const message = `${words}The staging server answers ${status}.`;
  return JSON.stringify({
    error: { code: status, message, status: name, ...(quotaId !== undefined && { details }) },
  });
}

function whole(speech: Speech): string {
  const text = speech.text.join("");
  return JSON.stringify({ ...chunk(speech, text, { finishReason: "STOP", index: 0 }), usageMetadata });
}

/** The first chunk has no text yet, as that of a model that thinks. */
function chunks(speech: Speech): string[] {
  const sent = ["", ...speech.text].map((text) => chunk(speech, text, { index: 0 }));
  const last = { ...chunk(speech, "", { finishReason: "STOP", index: 0 }), usageMetadata };
  return [...sent, last].map((json) => dataEvent(JSON.stringify(json)));
}

function failingChunks(speech: Speech): string[] {
  return [...brokenOff(streamAnswer(chunks(speech))).parts, dataEvent(error(500))];
}

function chunk({ body, id, extras }: Speech, text: string, end: JsonObject): JsonObject {
  const content = { parts: [{ text, ...extras }], role: "model" };
  return { candidates: [{ content, ...end, ...extras }], modelVersion: modelOf(body), responseId: id, ...extras };
}
