import type { ResponseFamily } from "../generated/types.ts";
import { firstObject, isObject, type JsonObject } from "../core/json.ts";

/** A family that the gate recognises but cannot request. */
export interface Recognised {
  /** `unparseable` for surfaces that have no name in evidence. */
  family: ResponseFamily;
  is: (json: JsonObject) => boolean;
  isComplete: (json: JsonObject) => boolean;
  isEvent: (json: JsonObject) => boolean;
  endsStream: (json: JsonObject) => boolean;
}

const never = () => false;
const always = () => true;

const generateContent: Recognised = {
  family: "generate-content",
  is: isGenerateContent,
  isComplete: isGenerateContentEnd,
  isEvent: isGenerateContent,
  endsStream: isGenerateContentEnd,
};

const converse: Recognised = {
  family: "converse",
  is: (json) => isObject(json["output"]) && isObject(json["output"]["message"]) && "stopReason" in json,
  isComplete: (json) => typeof json["stopReason"] === "string",
  isEvent: never,
  endsStream: never,
};

const cohere: Recognised = {
  family: "unparseable",
  is: (json) => "finish_reason" in json && "id" in json && isObject(json["message"]) && "role" in json["message"],
  isComplete: (json) => typeof json["finish_reason"] === "string",
  isEvent: (json) => hasTypePrefix(json, "message-") || hasTypePrefix(json, "content-"),
  endsStream: (json) => json["type"] === "message-end",
};

/**
 * The first match wins; the families of index.ts are tried before these. Taken from each vendor's OpenAPI files and SDK
 * types.
 */
export const recognised: readonly Recognised[] = [
  generateContent,
  converse,
  cohere,
  whole("unparseable", (json) => typeof firstObject(json["results"])?.["flagged"] === "boolean"),
  whole("unparseable", isImages),
  whole("unparseable", (json) => typeof json["text"] === "string" && Object.keys(json).length === 1),
  whole("unparseable", (json) => json["object"] === "list" && "owned_by" in (firstObject(json["data"]) ?? {})),
];

function whole(family: ResponseFamily, is: Recognised["is"]): Recognised {
  return { family, is, isComplete: always, isEvent: never, endsStream: never };
}

function isGenerateContent(json: JsonObject): boolean {
  return Array.isArray(json["candidates"]) || isObject(json["promptFeedback"]);
}

function isGenerateContentEnd(json: JsonObject): boolean {
  const feedback = json["promptFeedback"];
  const blocked = isObject(feedback) && typeof feedback["blockReason"] === "string";
  return blocked || typeof firstObject(json["candidates"])?.["finishReason"] === "string";
}

function isImages(json: JsonObject): boolean {
  const first = firstObject(json["data"]);
  return Number.isInteger(json["created"]) && first !== null && ("b64_json" in first || "url" in first);
}

function hasTypePrefix(json: JsonObject, prefix: string): boolean {
  return typeof json["type"] === "string" && json["type"].startsWith(prefix);
}
