import { probeFunction, systemText } from "./asked-parts.ts";
import { endingOf } from "./endings.ts";
import type { Asked, EventStream, Family, FamilyReading, RequestParts, StreamEvent } from "./family.ts";
import { generateContentSpoken } from "./generate-content-spoken.ts";
import { capOf, endedBy, faulty, isFilled, isPresent } from "./readings.ts";
import { countGroups, roleOf, type MessageGroup } from "./request-shape.ts";
import { elements, firstObject, isObject, type JsonObject } from "../core/json.ts";
import type { AnswerFormat } from "../generated/types.ts";

/** The body of GenerateContentRequest, and what its path says. Google's own examples write some names in snake case. */
const asked: Asked = {
  fields: [
    "cachedContent",
    "contents",
    "generationConfig",
    "generation_config",
    "labels",
    "model",
    "safetySettings",
    "stream",
    "systemInstruction",
    "system_instruction",
    "toolConfig",
    "tools",
  ],
  settings: ["generationConfig", "generation_config"],
  counts: (json) => ({
    tools: elements(json["tools"]).flatMap(functionsIn).length,
    messages: countGroups([...systemOf(json), ...elements(json["contents"]).map(groupOf)]),
    format: formatIn(json),
  }),
};

/**
 * `POST /v1beta/models/{model}:generateContent` as in Google's Gen AI SDK. Every field of an answer is optional. A stream
 * ends with its last chunk, which gives the reason.
 */
export const generateContent: Family = {
  name: "generate-content",
  version: "/v1beta",
  path: "/models/{model}:generateContent",
  streamPath: "/models/{model}:streamGenerateContent?alt=sse",
  capField: "maxOutputTokens",
  input: "contents",
  body,
  marked: (nonce) => ({ systemInstruction: { parts: [{ text: nonce }] } }),
  asked,
  is: isAnswer,
  isEvent: isAnswer,
  read: (json) => readAll([json], false),
  readStream,
  text: (json) => textIn([json]),
  streamText: ({ events }) => textIn(chunksIn(events)),
  documented: {
    page: "https://ai.google.dev/api/generate-content",
    objects: [],
    exampleObject: /\bfinishReason\b/,
    call: /\bgenerate_?content(?:_?stream)?\(/i,
    name: /\bgenerate ?content\b|\bgemini api\b/i,
  },
  spoken: generateContentSpoken,
};

/** Google refuses a function whose parameters are an object without properties, but not one without parameters. */
function body({ prompt, cap, ask }: RequestParts): JsonObject {
  const config = { ...capOf(cap), ...(ask.json && { responseMimeType: "application/json" }) };
  const { name, description } = probeFunction;
  return {
    contents: [{ role: "user", parts: [{ text: prompt }] }],
    ...(Object.keys(config).length > 0 && { generationConfig: config }),
    ...(ask.system && { systemInstruction: { parts: [{ text: systemText }] } }),
    ...(ask.tools && {
      tools: [{ functionDeclarations: [{ name, description }] }],
      toolConfig: { functionCallingConfig: { mode: "NONE" } },
    }),
  };
}

function functionsIn(tool: unknown): readonly unknown[] {
  const { functionDeclarations, function_declarations: declared = functionDeclarations } = isObject(tool) ? tool : {};
  return Array.isArray(declared) ? declared : [tool];
}

function systemOf({ systemInstruction, system_instruction: system = systemInstruction }: JsonObject): MessageGroup[] {
  return isObject(system) ? ["system"] : [];
}

/** A function's result is a part of a message. A message without a role is the user's. */
function groupOf(content: unknown): MessageGroup {
  if (!isObject(content)) return "other";
  const { role = "user", parts } = content;
  if (elements(parts).some((part) => isObject(part) && "functionResponse" in part)) return "tool";
  return role === "model" ? "assistant" : roleOf(role);
}

const schemas = ["responseSchema", "responseJsonSchema", "response_schema", "response_json_schema"] as const;

function formatIn({ generationConfig, generation_config: config = generationConfig }: JsonObject): AnswerFormat {
  if (!isObject(config)) return "text";
  const { responseMimeType = "text/plain", response_mime_type: type = responseMimeType } = config;
  if (type === "text/plain") return "text";
  if (type !== "application/json") return "other";
  return schemas.some((name) => isObject(config[name])) ? "json_schema" : "json_object";
}

/** An answer whose tokens all went into thinking can have its usage only. */
function isAnswer({ candidates, promptFeedback, usageMetadata }: JsonObject): boolean {
  return Array.isArray(candidates) || isObject(promptFeedback) || isObject(usageMetadata);
}

function readStream({ events, cut }: EventStream): FamilyReading {
  const chunks = chunksIn(events);
  const isEnded = !cut && chunks.some((chunk) => blockedBy(chunk) !== null || reasonsIn(chunk).length > 0);
  return isEnded ? readAll(chunks, true) : faulty("truncated_stream", chunks.some(hasUsage));
}

/** Some models give a reason in every chunk. The first one that is not good counts, else the last. */
function readAll(chunks: readonly JsonObject[], stream: boolean): FamilyReading {
  const usagePresent = chunks.some(hasUsage);
  if (chunks.some((chunk) => blockedBy(chunk) !== null)) return faulty("content_filter", usagePresent);
  const reasons = chunks.flatMap(reasonsIn);
  const reason = reasons.find((word) => !["complete", "capped"].includes(endingOf(word))) ?? reasons.at(-1);
  return endedBy(reason, { content: chunks.flatMap(partsIn).some(hasContent), stream, usagePresent });
}

function chunksIn(events: readonly StreamEvent[]): JsonObject[] {
  return events.flatMap(({ json }) => (json === null ? [] : [json]));
}

function hasUsage({ usageMetadata }: JsonObject): boolean {
  return isObject(usageMetadata);
}

/** Why the prompt was refused; null if it was not. Such an answer has no candidates. */
function blockedBy({ promptFeedback }: JsonObject): string | null {
  const reason = isObject(promptFeedback) ? promptFeedback["blockReason"] : null;
  return isReason(reason) ? reason : null;
}

function reasonsIn({ candidates }: JsonObject): string[] {
  const reason = firstObject(candidates)?.["finishReason"];
  return isReason(reason) ? [reason] : [];
}

/** The default values of Google's enums, such as `FINISH_REASON_UNSPECIFIED`, give no reason. */
function isReason(reason: unknown): reason is string {
  return typeof reason === "string" && isPresent(reason) && !reason.endsWith("_UNSPECIFIED");
}

function partsIn({ candidates }: JsonObject): JsonObject[] {
  const content = firstObject(candidates)?.["content"];
  return isObject(content) ? elements(content["parts"]).filter(isObject) : [];
}

/** Whether a part is what a client asks for: text, a function's call or media. A thought is not an answer. */
function hasContent({ text, thought, functionCall, inlineData, executableCode }: JsonObject): boolean {
  return (isFilled(text) && thought !== true) || [functionCall, inlineData, executableCode].some(isObject);
}

function textIn(chunks: readonly JsonObject[]): string {
  const parts = chunks.flatMap(partsIn).filter(({ thought }) => thought !== true);
  return parts.flatMap(({ text }) => (typeof text === "string" ? [text] : [])).join("");
}
