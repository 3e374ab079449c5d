import type { Envelope, Observation } from "../../generated/types.ts";
import { isObject, type JsonObject } from "../../core/json.ts";
import { type BodyKind, mediaTypeOf } from "./body-kind.ts";
import { isPresent } from "../../families/readings.ts";

type Origin = Observation["error_origin"];
type Headers = ReadonlyMap<string, readonly string[]>;

interface EnvelopeRow {
  envelope: Envelope;
  /** Who sends this format. The OpenAI format is copied by many, so its origin is unknown. */
  origin: Origin;
  is: (json: JsonObject, error: JsonObject, headers: Headers) => boolean;
}

/** RFC 9457 3. */
const problemType = "application/problem+json";

const relayTypes: ReadonlySet<unknown> = new Set(["one_api_error", "new_api_error", "comet_api_error"]);

/** The first match wins. `error` is empty if the key holds no object. */
const rows: readonly EnvelopeRow[] = [
  { envelope: "bifrost", origin: "gateway", is: (json) => "is_bifrost_error" in json },
  { envelope: "portkey_failure", origin: "gateway", is: (json) => json["status"] === "failure" && "message" in json },
  { envelope: "portkey_html", origin: "gateway", is: (json) => "html-message" in json },
  {
    envelope: "cloudflare",
    origin: "gateway",
    is: (json) => json["success"] === false && Array.isArray(json["error"]),
  },
  { envelope: "openai", origin: "unknown", is: (json) => json["object"] === "response" || isErrorEvent(json) },
  // LiteLLM's own refusals in Anthropic's envelope.
  { envelope: "anthropic", origin: "gateway", is: (_, error) => "litellm_error_type" in error },
  { envelope: "anthropic", origin: "provider", is: (json) => json["type"] === "error" && isObject(json["error"]) },
  {
    envelope: "aws",
    origin: "provider",
    is: (json, _, headers) => "__type" in json || headers.has("x-amzn-errortype"),
  },
  { envelope: "google_rpc", origin: "provider", is: (_, error) => /^[A-Z_]+$/.test(textOf(error["status"])) },
  { envelope: "openrouter", origin: "gateway", is: (_, error) => typeof error["code"] === "number" },
  { envelope: "azure", origin: "provider", is: (_, error) => "innererror" in error },
  {
    envelope: "azure",
    origin: "provider",
    is: (_, error) => isTypeless(error) && /^(?:[A-Z]|\d+$)/.test(codeOf(error)),
  },
  { envelope: "gemini_interactions", origin: "provider", is: (_, error) => isTypeless(error) && codeOf(error) !== "" },
  { envelope: "one_api", origin: "gateway", is: (_, error) => relayTypes.has(error["type"]) },
  { envelope: "one_api", origin: "provider", is: (_, error) => error["type"] === "upstream_error" },
  { envelope: "openai_string_code", origin: "unknown", is: (_, error) => /^\d+$/.test(codeOf(error)) },
  { envelope: "openai", origin: "unknown", is: (_, error) => "message" in error || "type" in error },
  { envelope: "flat_string", origin: "unknown", is: (json) => typeof json["error"] === "string" },
  { envelope: "apim", origin: "gateway", is: (json) => typeof json["statusCode"] === "number" && "message" in json },
  { envelope: "kong", origin: "gateway", is: (json) => "message" in json && "request_id" in json },
  { envelope: "apisix", origin: "gateway", is: (json) => "error_msg" in json },
  { envelope: "problem_json", origin: "unknown", is: (_, __, headers) => mediaTypeOf({ headers }) === problemType },
  {
    envelope: "problem_json",
    origin: "unknown",
    is: (json) => "title" in json && ("status" in json || "type" in json),
  },
  { envelope: "fastapi", origin: "gateway", is: (json) => "detail" in json },
  { envelope: "cohere", origin: "provider", is: (json) => "id" in json && typeof json["message"] === "string" },
];

/** Formats that only gateways send, so a 5xx in them is the gateway's failure. */
const gatewayOwn: ReadonlySet<Envelope> = new Set<Envelope>([
  "portkey_failure",
  "portkey_html",
  "cloudflare",
  "kong",
  "apisix",
  "apim",
  "fastapi",
]);

const opaque = {
  empty: "empty",
  html: "html",
  json: "other_json",
  sse: "plain_text",
  text: "plain_text",
} as const satisfies Record<BodyKind, Envelope>;

/** Returns the format of a JSON error body, and who sent it. */
export function envelopeOf(json: JsonObject, headers: Headers): { envelope: Envelope; origin: Origin } {
  const error = isObject(json["error"]) ? json["error"] : {};
  const row = rows.find(({ is }) => is(json, error, headers));
  return {
    envelope: row?.envelope ?? "other_json",
    origin: row === undefined ? "unknown" : originOf(row, json, error),
  };
}

/** Returns the format of a body without a JSON object. Cloudflare's edge marks its pages with `cf-ray`. */
export function opaqueEnvelope(kind: BodyKind, headers: Headers): { envelope: Envelope; origin: Origin } {
  return { envelope: opaque[kind], origin: kind === "html" && headers.has("cf-ray") ? "edge" : "unknown" };
}

/** Whether a provider could have sent this format. */
export function isProviderShaped(envelope: Envelope, kind: BodyKind): boolean {
  return (kind === "json" || kind === "sse") && !gatewayOwn.has(envelope);
}

/** Portkey and OpenRouter name the provider whose error they forward. */
function originOf({ origin }: EnvelopeRow, json: JsonObject, error: JsonObject): Origin {
  const { metadata } = error;
  const named = isPresent(json["provider"]) || (isObject(metadata) && isPresent(metadata["provider_name"]));
  return named ? "provider" : origin;
}

/** The `error` event of a Responses stream has no envelope. */
function isErrorEvent(json: JsonObject): boolean {
  return json["type"] === "error" && "code" in json;
}

function isTypeless(error: JsonObject): boolean {
  return !("type" in error) && !("param" in error);
}

function codeOf(error: JsonObject): string {
  return textOf(isPresent(error["code"]) ? error["code"] : "");
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
