import { isObject, type JsonObject } from "../core/json.ts";
import { namedErrors } from "./envelopes.ts";
import type { Profile } from "./family.ts";
import {
  brokenOff,
  dataEvent,
  jsonAnswer,
  modelOf,
  rewritten,
  wantsStream,
  type Answer,
  type ErrorMeaning,
  type Speech,
  type Spoken,
} from "./spoken.ts";

/** Comments that keep a connection open while a provider works. */
const processing = ": OPENROUTER PROCESSING\n\n";

/** `error_type` by status, as in OpenRouter's OpenAPI file. */
const types: Readonly<Record<number, string>> = {
  400: "invalid_request",
  401: "authentication",
  402: "payment_required",
  403: "permission_denied",
  404: "not_found",
  408: "timeout",
  413: "payload_too_large",
  429: "rate_limit_exceeded",
  502: "provider_unavailable",
  503: "provider_overloaded",
  529: "provider_overloaded",
};

const meant: Readonly<Partial<Record<ErrorMeaning, string>>> = {
  context_length_exceeded: "context_length_exceeded",
  content_policy_violation: "content_policy_violation",
  insufficient_quota: "payment_required",
};

/**
 * OpenRouter, below `/api/v1`: numeric codes, the cost in `usage`, comments in streams, and errors after the start of an answer
 * as a choice that ends with `error`, with status 200 (its pages on errors and on streaming).
 */
export const openrouter: Profile = {
  places: [{ base: /^\/api\/v1(?=\/)/, families: ["chat-completions", "responses", "embeddings"], exclusive: false }],
  // Asks for the cost in `usage`. LiteLLM adds it to every request.
  fields: ["usage"],
  speaks: (spoken) => ({
    good: (speech) => routed(spoken.good(withUsage(speech))),
    failing: (speech) => failing(spoken, speech),
    error: (status, meaning) => JSON.stringify({ error: errorOf(status, meaning) }),
  }),
};

function errorOf(status: number, meaning: ErrorMeaning | null = null): JsonObject {
  const words = meaning === null || !("words" in namedErrors[meaning].detail) ? "" : namedErrors[meaning].detail.words;
  const error_type =
    (meaning === null ? undefined : meant[meaning]) ??
    types[status] ??
    (status >= 400 && status < 500 ? "invalid_request" : "server");
  const metadata = { error_type, provider_name: "Staging" };
  return { code: status, message: `${words}The staging server answers ${status}.`, metadata };
}

/** A stream always ends with its usage. */
function withUsage(speech: Speech): Speech {
  return { ...speech, body: { ...speech.body, stream_options: { include_usage: true } } };
}

function routed(answer: Answer): Answer {
  const { contentType, parts } = rewritten(answer, withCost);
  return parts.length <= 1 ? { contentType, parts } : { contentType, parts: [processing, ...parts] };
}

function withCost(json: JsonObject): JsonObject {
  const { id, choices, usage } = json;
  return {
    ...json,
    ...(Array.isArray(choices) && {
      id: String(id).replace(/^chatcmpl-/, "gen-"),
      provider: "Staging",
      choices: choices.filter(isObject).map(withNativeReason),
    }),
    ...(isObject(usage) && { usage: { ...usage, cost: 0.000014, cost_details: { upstream_inference_cost: null } } }),
  };
}

function withNativeReason(choice: JsonObject): JsonObject {
  return { ...choice, native_finish_reason: choice["finish_reason"] ?? null };
}

/** A choice that ends with `error`. A stream of a family without choices fails as that family does. */
function failing(spoken: Spoken, speech: Speech): Answer {
  const good = routed(spoken.good(speech));
  const hasChoices = good.parts.some((part) => part.includes('"choices"'));
  const error = errorOf(502);
  if (!wantsStream(speech.body))
    return jsonAnswer(JSON.stringify(hasChoices ? failedAnswer(speech, error) : { error }));
  if (!hasChoices) return routed(spoken.failing(speech));
  const choices = [{ index: 0, delta: { role: "assistant", content: "" }, ...failed }];
  const last = { ...head(speech), object: "chat.completion.chunk", error, choices };
  return { ...good, parts: [...brokenOff(good).parts, dataEvent(JSON.stringify(last))] };
}

function failedAnswer(speech: Speech, error: JsonObject): JsonObject {
  const choices = [{ index: 0, message: { role: "assistant", content: "" }, ...failed, error }];
  return { ...head(speech), object: "chat.completion", choices };
}

const failed = { finish_reason: "error", native_finish_reason: "error" } as const;

function head({ body, id, createdAt }: Speech): JsonObject {
  return { id: `gen-${id}`, created: createdAt, model: modelOf(body), provider: "Staging" };
}
