import { elements, isObject, type JsonObject } from "../core/json.ts";
import { errorBody, namedErrors } from "./envelopes.ts";
import type { Profile } from "./family.ts";
import { dataEvent, rewritten, type Answer, type ErrorMeaning, type Spoken } from "./spoken.ts";

const safe = { filtered: false, severity: "safe" } as const;
const filters = { hate: safe, self_harm: safe, sexual: safe, violence: safe } as const;
const promptFilters = { prompt_filter_results: [{ prompt_index: 0, content_filter_results: filters }] } as const;

/** Codes and first words of errors, by which gateways recognise them. Other statuses have OpenAI's envelope. */
const errors: Readonly<Record<number, readonly [code: string, words: string]>> = {
  401: ["401", "Access denied due to invalid subscription key or wrong API endpoint. "],
  404: ["DeploymentNotFound", "The API deployment for this resource does not exist. "],
  408: ["Timeout", "The operation was timeout. "],
  429: ["429", "Requests have exceeded the call rate limit of your current pricing tier. "],
};

/**
 * Azure OpenAI: a deployment and an `api-version` in the path, or `/openai/v1` (Azure's REST specification, 2024-10-21).
 * Every chat completion contains the results of the content filters; a stream begins with those of the prompt.
 */
export const azure: Profile = {
  places: [
    { base: /^\/openai\/deployments\/[^/]+(?=\/)/, families: ["chat-completions", "embeddings"], exclusive: true },
    { base: /^\/openai\/v1(?=\/)/, families: ["chat-completions", "responses", "embeddings"], exclusive: false },
    { base: /^\/openai(?=\/responses$)/, families: ["responses"], exclusive: false },
  ],
  fields: [],
  speaks: (spoken) => ({
    good: (speech) => filtered(spoken.good(speech)),
    failing: (speech) => filtered(spoken.failing(speech)),
    error: (status, meaning) => error(spoken, status, meaning),
  }),
};

function error(spoken: Spoken, status: number, meaning: ErrorMeaning | null): string {
  if (meaning === "content_policy_violation") return refused(status);
  if (meaning !== null) return spoken.error?.(status, meaning) ?? errorBody(status, namedErrors[meaning].detail);
  const [code, words] = errors[status] ?? [];
  if (code === undefined) return spoken.error?.(status, null) ?? errorBody(status);
  return JSON.stringify({ error: { code, message: `${words}The staging server answers ${status}.` } });
}

/** A prompt that a content filter refuses. */
function refused(status: number): string {
  const message =
    "The response was filtered due to the prompt triggering Azure OpenAI's content management policy. " +
    `The staging server answers ${status}.`;
  const content_filter_result = { ...filters, violence: { filtered: true, severity: "medium" } };
  const innererror = { code: "ResponsibleAIPolicyViolation", content_filter_result };
  return JSON.stringify({
    error: { message, type: null, param: "prompt", code: "content_filter", status, innererror },
  });
}

/** The first event of a stream names nothing: neither id nor model nor object. */
function filtered(answer: Answer): Answer {
  const { contentType, parts } = rewritten(answer, withFilters);
  if (parts.length <= 1 || !parts.some((part) => part.includes("content_filter_results")))
    return { contentType, parts };
  const first = { choices: [], created: 0, id: "", model: "", object: "", ...promptFilters };
  return { contentType, parts: [dataEvent(JSON.stringify(first)), ...parts] };
}

function withFilters(json: JsonObject): JsonObject {
  const choices = elements(json["choices"]).filter(isObject);
  if (choices.length === 0) return json;
  return {
    ...json,
    ...(json["object"] === "chat.completion" ? promptFilters : {}),
    choices: choices.map((choice) => ({ ...choice, content_filter_results: filters })),
  };
}
