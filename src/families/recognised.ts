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
  cohere,
  whole("unparseable", (json) => typeof firstObject(json["results"])?.["flagged"] === "boolean"),
  whole("unparseable", isImages),
  whole("unparseable", (json) => typeof json["text"] === "string" && Object.keys(json).length === 1),
  whole("unparseable", (json) => json["object"] === "list" && "owned_by" in (firstObject(json["data"]) ?? {})),
];

function whole(family: ResponseFamily, is: Recognised["is"]): Recognised {
  return { family, is, isComplete: always, isEvent: never, endsStream: never };
}

function isImages(json: JsonObject): boolean {
  const first = firstObject(json["data"]);
  return Number.isInteger(json["created"]) && first !== null && ("b64_json" in first || "url" in first);
}

function hasTypePrefix(json: JsonObject, prefix: string): boolean {
  return typeof json["type"] === "string" && json["type"].startsWith(prefix);
}
