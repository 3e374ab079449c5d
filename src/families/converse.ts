import { probeFunction, systemText } from "./asked-parts.ts";
import { converseSpoken } from "./converse-spoken.ts";
import type { Asked, Family, FamilyReading, RequestParts } from "./family.ts";
import { capOf, endedBy, faulty, isFilled, withoutStream } from "./readings.ts";
import { countGroups, roleOf, type MessageGroup } from "./request-shape.ts";
import { elements, isObject, type JsonObject } from "../core/json.ts";

/** The body of ConverseRequest, and the model of its path. */
const asked: Asked = {
  fields: [
    "additionalModelRequestFields",
    "additionalModelResponseFieldPaths",
    "guardrailConfig",
    "inferenceConfig",
    "messages",
    "model",
    "performanceConfig",
    "promptVariables",
    "requestMetadata",
    "serviceTier",
    "system",
    "toolConfig",
  ],
  settings: ["inferenceConfig"],
  counts: (json) => ({
    tools: toolsIn(json).length,
    messages: countGroups([...elements(json["system"]).map(() => "system" as const), ...messagesIn(json)]),
    format: "text",
  }),
};

/**
 * `POST /model/{modelId}/converse` as in the API model of Amazon Bedrock Runtime. Its stream is another operation, whose
 * events are binary, and JSON is not an answer format of its own.
 */
export const converse: Family = {
  name: "converse",
  version: "",
  path: "/model/{model}/converse",
  capField: "maxTokens",
  input: "messages",
  body,
  marked: (nonce) => ({ requestMetadata: { reference: nonce } }),
  lacks: ["json", "stream"],
  asked,
  ...withoutStream,
  is: (json) => messageOf(json) !== null && "stopReason" in json,
  read,
  text: (json) =>
    contentOf(json)
      .flatMap(({ text }) => (typeof text === "string" ? [text] : []))
      .join(""),
  documented: {
    page: "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html",
    objects: [],
    exampleObject: /\bstopReason\b/,
    call: /\.converse\(|\bConverseCommand\b/,
    name: /\bconverse api\b|\/converse\b|\bbedrock-runtime converse\b/i,
    sharedHeading: /^(?:the )?converse$/i,
  },
  spoken: converseSpoken,
};

/** No choice of a tool means that none may be called, so the model is left to choose. */
function body({ prompt, cap, ask }: RequestParts): JsonObject {
  const { name, description, parameters } = probeFunction;
  const config = capOf(cap);
  return {
    messages: [{ role: "user", content: [{ text: prompt }] }],
    ...(Object.keys(config).length > 0 && { inferenceConfig: config }),
    ...(ask.system && { system: [{ text: systemText }] }),
    ...(ask.tools && {
      toolConfig: { tools: [{ toolSpec: { name, description, inputSchema: { json: parameters } } }] },
    }),
  };
}

function toolsIn({ toolConfig }: JsonObject): readonly unknown[] {
  return isObject(toolConfig) ? elements(toolConfig["tools"]) : [];
}

/** A tool's result is a part of a user's message. */
function messagesIn({ messages }: JsonObject): MessageGroup[] {
  return elements(messages).map((message) => {
    if (!isObject(message)) return "other";
    const isResult = elements(message["content"]).some((part) => isObject(part) && "toolResult" in part);
    return isResult ? "tool" : roleOf(message["role"]);
  });
}

function messageOf({ output }: JsonObject): JsonObject | null {
  const message = isObject(output) ? output["message"] : null;
  return isObject(message) ? message : null;
}

function contentOf(json: JsonObject): JsonObject[] {
  return elements(messageOf(json)?.["content"]).filter(isObject);
}

function read(json: JsonObject): FamilyReading {
  const { usage, stopReason } = json;
  const usagePresent = isObject(usage) && Number.isInteger(usage["totalTokens"]);
  if (messageOf(json)?.["role"] !== "assistant") return faulty("malformed_response", usagePresent);
  return endedBy(stopReason, { content: contentOf(json).some(hasContent), stream: false, usagePresent });
}

/** Whether a block is what a client asks for: text, a tool's use or media. Reasoning alone is not an answer. */
function hasContent({ text, toolUse, image, document, video }: JsonObject): boolean {
  return isFilled(text) || [toolUse, image, document, video].some(isObject);
}
