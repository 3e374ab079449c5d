import type { EventStream, Family, FamilyReading, RequestParts, StreamEvent } from "./family.ts";
import { capOf, filtered, malformed, truncated } from "./family.ts";
import type { JsonObject } from "../../core/json.ts";
import { elements, firstObject, isObject, without } from "../../core/json.ts";

type Reader = (json: JsonObject, usagePresent: boolean) => FamilyReading;

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["completed", completed],
  ["incomplete", incomplete],
  ["failed", failed],
  ["cancelled", cancelled],
  ["queued", (_, usagePresent) => malformed(usagePresent)],
  ["in_progress", (_, usagePresent) => malformed(usagePresent)],
]);

const terminalEvents: ReadonlySet<string> = new Set(["response.completed", "response.incomplete", "response.failed"]);

/** `POST /responses` as in the OpenAI OpenAPI file; a literal `[DONE]` (Open Responses) is accepted and not needed. */
export const responses: Family = {
  name: "responses",
  body,
  withoutInput: (request, nonce) => ({ ...without(request, "input"), user: nonce }),
  is: (json) => json["object"] === "response",
  isEvent: (json) => typeof json["type"] === "string" && json["type"].startsWith("response."),
  read,
  readStream,
};

function body({ model, prompt, cap, stream }: RequestParts): JsonObject {
  return { model, input: prompt, ...capOf(cap), store: false, ...(stream ? { stream } : {}) };
}

function read(json: JsonObject): FamilyReading {
  const usagePresent = isObject(json["usage"]);
  const status = json["status"];
  const shaped = typeof json["id"] === "string" && typeof status === "string" && Array.isArray(json["output"]);
  if (!shaped) return malformed(usagePresent);
  const reader = readers.get(status);
  return reader === undefined ? { terminal: "incomplete", usagePresent, fault: null } : reader(json, usagePresent);
}

function completed(json: JsonObject, usagePresent: boolean): FamilyReading {
  if (typeof firstObject(json["output"])?.["type"] !== "string") return malformed(usagePresent);
  return refused(json) ? filtered(usagePresent) : { terminal: "complete", usagePresent, fault: null };
}

function incomplete(json: JsonObject, usagePresent: boolean): FamilyReading {
  const details = json["incomplete_details"];
  const reason = isObject(details) ? details["reason"] : null;
  if (reason === "content_filter") return filtered(usagePresent);
  return { terminal: reason === "max_output_tokens" ? "capped" : "incomplete", usagePresent, fault: null };
}

function failed(json: JsonObject, usagePresent: boolean): FamilyReading {
  return { terminal: "incomplete", usagePresent, fault: { class: "upstream_error", body: json } };
}

function cancelled(_: JsonObject, usagePresent: boolean): FamilyReading {
  return { terminal: "incomplete", usagePresent, fault: { class: "cancelled", body: null } };
}

function refused(json: JsonObject): boolean {
  const parts = elements(json["output"])
    .filter(isObject)
    .flatMap((item) => elements(item["content"]));
  return parts.filter(isObject).some((part) => part["type"] === "refusal");
}

function readStream({ events }: EventStream): FamilyReading {
  const last = events.find((event) => terminalEvents.has(typeOf(event)));
  if (last === undefined) return truncated(false);
  const response = last.json?.["response"];
  return isObject(response) && responses.is(response) ? read(response) : malformed(false);
}

function typeOf({ name, json }: StreamEvent): string {
  const type = json?.["type"] ?? name;
  return typeof type === "string" ? type : "";
}
