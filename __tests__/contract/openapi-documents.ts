import { isObject, type JsonObject, parseObject } from "../../src/core/json.ts";
import { fixture } from "./documents.ts";

/** A small description of chat completions, overlaid with the given schemas and operation. */
export function description(schemas: JsonObject = {}, operation: JsonObject = {}, document: JsonObject = {}): string {
  return JSON.stringify({
    openapi: "3.1.0",
    servers: [{ url: "https://api.example/{version}/", variables: { version: { default: "v1" } } }],
    security: [{ key: [] }],
    paths: {
      "/chat/completions": {
        post: {
          requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Request" } } } },
          responses: {
            200: { content: { "application/json": { schema: { $ref: "#/components/schemas/Answer" } } } },
            429: { $ref: "#/components/responses/TooMany" },
            default: { description: "Any other" },
          },
          ...operation,
        },
        get: { responses: { 200: { description: "A list" } } },
      },
      "/models": { get: { responses: { 200: { $ref: "#/components/responses/Models" } } } },
    },
    components: {
      securitySchemes: { key: { type: "http", scheme: "Bearer" } },
      responses: { TooMany: { description: "Slow down" }, Models: { description: "All" } },
      schemas: { Request: request, Answer: answer, Message: message, Unused: { type: "string" }, ...schemas },
    },
    ...document,
  });
}

export const message = {
  type: "object",
  required: ["role", "content"],
  properties: {
    role: { type: "string", enum: ["user", "assistant"] },
    content: { type: ["string", "null"] },
  },
} as const;

export const request = {
  type: "object",
  required: ["model", "messages"],
  properties: {
    model: { type: "string" },
    messages: { type: "array", items: { $ref: "#/components/schemas/Message" } },
    stream: { type: "boolean", default: false },
    description: { type: "string" },
  },
} as const;

export const answer = {
  type: "object",
  required: ["object", "choices"],
  properties: {
    object: { const: "chat.completion" },
    choices: {
      type: "array",
      items: { type: "object", properties: { message: { $ref: "#/components/schemas/Message" } } },
    },
  },
} as const;

/**
 * An OpenAPI document around the JSON Schemas of chat completions from a version of Hugging Face. Only the targets of
 * their references are changed.
 */
export function huggingFace(version: string): string {
  const [input, output, stream] = ["input", "output", "stream_output"].map((name) => shipped(version, name));
  const named = (schema: JsonObject | undefined): JsonObject => (isObject(schema?.["$defs"]) ? schema["$defs"] : {});
  const content = (name: string): JsonObject => ({ schema: { $ref: `#/components/schemas/${name}` } });
  return JSON.stringify({
    openapi: "3.1.0",
    servers: [{ url: "https://api-inference.example/v1" }],
    paths: {
      "/chat/completions": {
        post: {
          requestBody: { content: { "application/json": content("Input") } },
          responses: {
            200: { content: { "application/json": content("Output"), "text/event-stream": content("Stream") } },
          },
        },
      },
    },
    components: {
      schemas: { Input: input, Output: output, Stream: stream, ...named(input), ...named(output), ...named(stream) },
    },
  });
}

function shipped(version: string, name: string): JsonObject {
  const text = fixture(`huggingface/${version}/${name}.json`).replaceAll("#/$defs/", "#/components/schemas/");
  return parseObject(text) ?? {};
}
