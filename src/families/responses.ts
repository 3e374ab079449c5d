import { jsonFormat, probeFunction, systemText } from "./asked-parts.ts";
import { endingOf } from "./endings.ts";
import type { Asked, EventStream, Family, FamilyReading, RequestParts, StreamEvent } from "./family.ts";
import { capOf, capped, complete, faulty, incomplete, isFilled } from "./readings.ts";
import { countGroups, formatOf, roleOf, type MessageGroup } from "./request-shape.ts";
import { responsesSpoken } from "./responses-spoken.ts";
import { elements, isObject, type JsonObject } from "../core/json.ts";
import type { MessageCounts } from "../generated/types.ts";

type Reader = (json: JsonObject, usagePresent: boolean) => FamilyReading;

/** Every known status of a response. Any other counts as broken off. */
const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["completed", completed],
  ["incomplete", cutShort],
  ["failed", (json, usagePresent) => faulty("upstream_error", usagePresent, json)],
  ["cancelled", (_, usagePresent) => faulty("cancelled", usagePresent)],
  ["queued", (_, usagePresent) => faulty("malformed_response", usagePresent)],
  ["in_progress", (_, usagePresent) => faulty("malformed_response", usagePresent)],
]);

const terminalEvents: ReadonlySet<string> = new Set(["response.completed", "response.incomplete", "response.failed"]);

/** The body of CreateResponse. */
const asked: Asked = {
  fields: [
    "background",
    "conversation",
    "include",
    "input",
    "instructions",
    "max_output_tokens",
    "max_tool_calls",
    "metadata",
    "model",
    "parallel_tool_calls",
    "previous_response_id",
    "prompt",
    "prompt_cache_key",
    "reasoning",
    "safety_identifier",
    "service_tier",
    "store",
    "stream",
    "stream_options",
    "temperature",
    "text",
    "tool_choice",
    "tools",
    "top_logprobs",
    "top_p",
    "truncation",
    "user",
  ],
  counts: (json) => ({
    tools: elements(json["tools"]).length,
    messages: messagesOf(json),
    format: formatOf(isObject(json["text"]) ? json["text"]["format"] : null),
  }),
};

/**
 * `POST /responses` as in the OpenAI OpenAPI file. A literal `[DONE]` (Open Responses) is accepted but not required.
 */
export const responses: Family = {
  name: "responses",
  path: "/responses",
  capField: "max_output_tokens",
  input: "input",
  body,
  asked,
  is: (json) => json["object"] === "response",
  isEvent: (json) => typeof json["type"] === "string" && json["type"].startsWith("response."),
  read,
  readStream,
  text: outputText,
  streamText,
  documented: {
    page: "https://apidoc.cometapi.com/api/text/responses",
    objects: ["response"],
    exampleObject: /\bobject\\?["']?\s{0,8}:\s{0,8}\\?["']response\\?["']/,
    call: /\bresponses\.(?:create|stream|parse)\b/,
    name: /\bresponses api\b|\/responses\b|\bcreate (?:a )?(?:model )?response\b/i,
    sharedHeading: /^(?:the )?responses?$/i,
  },
  spoken: responsesSpoken,
};

function outputText(json: JsonObject): string {
  return itemsOf(json)
    .flatMap(partsOf)
    .flatMap((part) => (typeof part["text"] === "string" ? [part["text"]] : []))
    .join("");
}

/** The deltas are what a client shows while it reads. If a server sends none, the text is in its last event. */
function streamText({ events }: EventStream): string {
  const deltas = events
    .filter((event) => typeOf(event) === "response.output_text.delta")
    .flatMap(({ json }) => (typeof json?.["delta"] === "string" ? [json["delta"]] : []));
  const last = events.find((event) => terminalEvents.has(typeOf(event)))?.json?.["response"];
  return deltas.length === 0 && isObject(last) ? outputText(last) : deltas.join("");
}

function body({ model, prompt, cap, stream, ask }: RequestParts): JsonObject {
  return {
    model,
    input: prompt,
    ...capOf(cap),
    store: false,
    ...(stream ? { stream } : {}),
    ...(ask.system && { instructions: systemText }),
    ...(ask.tools && { tools: [{ type: "function", ...probeFunction, strict: false }], tool_choice: "none" }),
    ...(ask.json && { text: { format: jsonFormat } }),
  };
}

/**
 * A text counts as one user message and `instructions` as one system message. Tool calls and their outputs are items.
 */
function messagesOf({ input, instructions }: JsonObject): MessageCounts {
  const items = typeof input === "string" ? [{ role: "user" }] : elements(input);
  const system: MessageGroup[] = typeof instructions === "string" ? ["system"] : [];
  return countGroups([...system, ...items.map((item) => (isObject(item) ? groupOf(item) : "other"))]);
}

function groupOf({ type, role }: JsonObject): MessageGroup {
  if (type === "function_call") return "assistant";
  return type === "function_call_output" ? "tool" : roleOf(role);
}

function read(json: JsonObject): FamilyReading {
  const usagePresent = isObject(json["usage"]);
  const status = json["status"];
  const shaped = typeof json["id"] === "string" && typeof status === "string" && Array.isArray(json["output"]);
  if (!shaped) return faulty("malformed_response", usagePresent);
  return readers.get(status)?.(json, usagePresent) ?? incomplete(usagePresent, "ending-unknown");
}

function completed(json: JsonObject, usagePresent: boolean): FamilyReading {
  const items = itemsOf(json);
  if (items.some(isRefusal)) return faulty("content_filter", usagePresent);
  return complete({ content: items.some(hasContent), usagePresent });
}

/**
 * OpenAI documents two reasons, `max_output_tokens` and `content_filter`. Gateways also put those of chat completions
 * here.
 */
function cutShort(json: JsonObject, usagePresent: boolean): FamilyReading {
  const details = json["incomplete_details"];
  const reason = isObject(details) ? details["reason"] : null;
  if (typeof reason !== "string") return incomplete(usagePresent, "ending-missing");
  const ending = endingOf(reason);
  if (ending === "capped") return capped({ content: itemsOf(json).some(hasContent), usagePresent });
  if (ending === "content_filter") return faulty("content_filter", usagePresent);
  return incomplete(usagePresent, ...(ending === "unknown" ? (["ending-unknown"] as const) : []));
}

function itemsOf(json: JsonObject): JsonObject[] {
  return elements(json["output"]).filter(isObject);
}

function partsOf(item: JsonObject): JsonObject[] {
  return elements(item["content"]).filter(isObject);
}

function isRefusal(item: JsonObject): boolean {
  return partsOf(item).some((part) => part["type"] === "refusal");
}

/** Whether there is text or any tool call. Reasoning alone is not an answer. */
function hasContent(item: JsonObject): boolean {
  const { type } = item;
  const calls = typeof type === "string" && (type.endsWith("_call") || type === "mcp_approval_request");
  return calls || (type === "message" && partsOf(item).some(({ text }) => isFilled(text)));
}

function readStream({ events }: EventStream): FamilyReading {
  const last = events.find((event) => terminalEvents.has(typeOf(event)));
  if (last === undefined) return faulty("truncated_stream", false);
  const response = last.json?.["response"];
  if (!isObject(response) || !responses.is(response)) return faulty("malformed_response", false);
  return read({ ...response, output: [...elements(response["output"]), ...events.flatMap(streamedItems)] });
}

/** The output added by one event. Some servers omit it from the last event, because the SDKs do not need it there. */
function streamedItems(event: StreamEvent): unknown[] {
  const { item, delta, text } = event.json ?? {};
  const type = typeOf(event);
  if (type === "response.output_item.done") return [item];
  if (type.startsWith("response.output_text.")) return [message({ text: delta ?? text })];
  if (type.startsWith("response.refusal.")) return [message({ type: "refusal" })];
  return type === "response.function_call_arguments.done" ? [{ type: "function_call" }] : [];
}

function message(part: JsonObject): JsonObject {
  return { type: "message", content: [part] };
}

function typeOf({ name, json }: StreamEvent): string {
  const type = json?.["type"] ?? name;
  return typeof type === "string" ? type : "";
}
