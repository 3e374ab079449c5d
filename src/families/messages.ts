import { probeFunction, systemText } from "./asked-parts.ts";
import type { Asked, EventStream, Family, FamilyReading, RequestParts, StreamEvent } from "./family.ts";
import { messagesSpoken } from "./messages-spoken.ts";
import { capOf, endedBy, faulty, isFilled } from "./readings.ts";
import { countGroups, roleOf, type MessageGroup } from "./request-shape.ts";
import { elements, isObject, type JsonObject } from "../core/json.ts";

/** The body of MessageCreateParams. */
const asked: Asked = {
  fields: [
    "cache_control",
    "container",
    "inference_geo",
    "max_tokens",
    "messages",
    "metadata",
    "model",
    "output_config",
    "service_tier",
    "stop_sequences",
    "stream",
    "system",
    "temperature",
    "thinking",
    "tool_choice",
    "tools",
    "top_k",
    "top_p",
  ],
  counts: (json) => ({
    tools: elements(json["tools"]).length,
    messages: countGroups([...systemOf(json), ...elements(json["messages"]).flatMap(groupsOf)]),
    format: isObject(json["output_config"]) && isObject(json["output_config"]["format"]) ? "json_schema" : "text",
  }),
};

/** `POST /v1/messages` as in Anthropic's TypeScript SDK. Only the subset that compatible servers send is required. */
export const messages: Family = {
  name: "messages",
  path: "/messages",
  capField: "max_tokens",
  input: "messages",
  headers: { "anthropic-version": "2023-06-01" },
  body,
  marked: (nonce) => ({ metadata: { user_id: nonce } }),
  lacks: ["json"],
  asked,
  is: (json) => json["type"] === "message" && json["role"] === "assistant",
  isEvent: ({ type }) => typeof type === "string" && (type.startsWith("message_") || type.startsWith("content_block_")),
  read,
  readStream,
  text: (json) => textOf(elements(json["content"])),
  streamText: ({ events }) => textOf(events.flatMap(({ json }) => [json?.["content_block"], json?.["delta"]])),
  documented: {
    page: "https://docs.claude.com/en/api/messages",
    objects: [],
    // OpenAI's Assistants API.
    excludes: /\/threads\/[^/]+\/messages$/,
    exampleObject: /\bstop_reason\b/,
    call: /\bmessages\.(?:create|stream)\b/,
    name: /\bmessages api\b|\/v1\/messages\b|\bcreate a message\b/i,
    sharedHeading: /^(?:the )?messages?$/i,
  },
  spoken: messagesSpoken,
};

/** `max_tokens` is required, so a route without a cap is refused by Anthropic. */
function body({ model, prompt, cap, stream, ask }: RequestParts): JsonObject {
  const { name, description, parameters } = probeFunction;
  return {
    model,
    ...capOf(cap),
    ...(ask.system && { system: systemText }),
    messages: [{ role: "user", content: prompt }],
    ...(stream ? { stream } : {}),
    ...(ask.tools && { tools: [{ name, description, input_schema: parameters }], tool_choice: { type: "none" } }),
  };
}

function systemOf({ system }: JsonObject): MessageGroup[] {
  return isFilled(system) || elements(system).length > 0 ? ["system"] : [];
}

/** A tool's result is a part of a user's message. */
function groupsOf(message: unknown): MessageGroup[] {
  if (!isObject(message)) return ["other"];
  const isResult = elements(message["content"]).some((part) => isObject(part) && part["type"] === "tool_result");
  return [isResult ? "tool" : roleOf(message["role"])];
}

function read(json: JsonObject): FamilyReading {
  const usagePresent = isObject(json["usage"]);
  if (!Array.isArray(json["content"])) return faulty("malformed_response", usagePresent);
  return endedBy(json["stop_reason"], { content: json["content"].some(hasContent), stream: false, usagePresent });
}

/** Anthropic's SDKs have no message until `message_stop`, and throw at a second `message_start` or at none. */
function readStream({ events }: EventStream): FamilyReading {
  const usagePresent = events.some(({ json }) => isObject(json?.["usage"]));
  const reasons = events.flatMap(({ json }) => (isObject(json?.["delta"]) ? [json["delta"]["stop_reason"]] : []));
  const reason = reasons.findLast((found) => typeof found === "string");
  const types = events.map(typeOf);
  if (!types.includes("message_stop")) return faulty("truncated_stream", usagePresent);
  if (types.filter((type) => type === "message_start").length !== 1) return faulty("malformed_response", usagePresent);
  const content = events.some(({ json }) => hasContent(json?.["content_block"]) || hasDelta(json?.["delta"]));
  return endedBy(reason, { content, stream: true, usagePresent });
}

/** Whether a block is what a client asks for: text or a tool's use. Thinking alone is not an answer. */
function hasContent(block: unknown): boolean {
  return isObject(block) && (isFilled(block["text"]) || String(block["type"]).endsWith("tool_use"));
}

function hasDelta(delta: unknown): boolean {
  return isObject(delta) && (isFilled(delta["text"]) || delta["type"] === "input_json_delta");
}

function textOf(blocks: readonly unknown[]): string {
  return blocks
    .flatMap((block) => (isObject(block) && typeof block["text"] === "string" ? [block["text"]] : []))
    .join("");
}

function typeOf({ name, json }: StreamEvent): unknown {
  return json?.["type"] ?? name;
}
