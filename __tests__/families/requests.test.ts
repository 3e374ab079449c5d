import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { JsonObject } from "../../src/core/json.ts";
import type { Family } from "../../src/families/family.ts";
import { families, familyNames } from "../../src/families/index.ts";
import { endOf, mayBeAt } from "../../src/families/paths.ts";
import { capFieldsOf, shapeOf } from "../../src/families/request-shape.ts";
import type { RequestFamily, RequestShape } from "../../src/generated/types.ts";
import { someMessages } from "../support/shapes.ts";

const tool = {
  name: "fallback_gate_probe",
  description: "Does nothing.",
  parameters: { type: "object", properties: {} },
};
const { name, description, parameters } = tool;
const system = "Answer with one short word.";
const cap = { field: "max_tokens", tokens: 8 } as const;

/** The request with all that a route can ask for, streamed. */
const full: Readonly<Record<RequestFamily, JsonObject>> = {
  "chat-completions": {
    model: "m",
    messages: [
      { role: "system", content: system },
      { role: "user", content: "ping" },
    ],
    max_tokens: 8,
    stream: true,
    tools: [{ type: "function", function: tool }],
    tool_choice: "none",
    response_format: { type: "json_object" },
  },
  responses: {
    model: "m",
    input: "ping",
    max_tokens: 8,
    store: false,
    stream: true,
    instructions: system,
    tools: [{ type: "function", ...tool, strict: false }],
    tool_choice: "none",
    text: { format: { type: "json_object" } },
  },
  messages: {
    model: "m",
    max_tokens: 8,
    system,
    messages: [{ role: "user", content: "ping" }],
    stream: true,
    tools: [{ name, description, input_schema: parameters }],
    tool_choice: { type: "none" },
  },
  "generate-content": {
    contents: [{ role: "user", parts: [{ text: "ping" }] }],
    generationConfig: { max_tokens: 8, responseMimeType: "application/json" },
    systemInstruction: { parts: [{ text: system }] },
    tools: [{ functionDeclarations: [{ name, description }] }],
    toolConfig: { functionCallingConfig: { mode: "NONE" } },
  },
  converse: {
    messages: [{ role: "user", content: [{ text: "ping" }] }],
    inferenceConfig: { max_tokens: 8 },
    system: [{ text: system }],
    toolConfig: { tools: [{ toolSpec: { name, description, inputSchema: { json: parameters } } }] },
  },
  embeddings: { model: "m", input: "ping" },
  rerank: { model: "m", query: "ping", documents: ["One short word.", "Another short word."] },
};

for (const family of Object.values(families)) {
  const parts = { model: "m", prompt: "ping", cap, stream: true, ask: { tools: true, system: true, json: true } };
  test(`a request of ${family.name} with all that a route can ask for`, () =>
    assert.deepEqual(family.body(parts), full[family.name]));
}

test("a request of generateContent without a cap has no settings", () => {
  const asked = { model: "m", prompt: "ping", cap: { field: "none", tokens: 8 }, stream: false } as const;
  const ask = { tools: false, system: false, json: false };
  assert.deepEqual(Object.keys(families["generate-content"].body({ ...asked, ask })), ["contents"]);
});

const shapes: readonly (readonly [family: RequestFamily, body: JsonObject, told: Partial<RequestShape>])[] = [
  ["messages", { system: "brief" }, { messages: someMessages({ system: 1 }) }],
  ["messages", { system: [{ text: "brief" }] }, { messages: someMessages({ system: 1 }) }],
  ["messages", { system: [] }, { messages: someMessages({}) }],
  [
    "messages",
    { messages: [{ role: "user", content: [{ type: "text" }, 7] }, { role: "assistant" }, 7] },
    { messages: someMessages({ user: 1, assistant: 1, other: 1 }) },
  ],
  [
    "messages",
    { messages: [{ role: "user", content: [{ type: "text" }, { type: "tool_result" }] }] },
    { messages: someMessages({ tool: 1 }) },
  ],
  ["messages", { output_config: { format: { type: "json_schema" } } }, { format: "json_schema" }],
  ["messages", { output_config: { effort: "low" } }, { format: "text" }],
  ["embeddings", {}, { messages: someMessages({}) }],
  ["embeddings", { input: "a" }, { messages: someMessages({ user: 1 }) }],
  ["embeddings", { input: ["a", "b"] }, { messages: someMessages({ user: 2 }) }],
  ["embeddings", { input: [1, 2, 3] }, { messages: someMessages({ user: 1 }) }],
  ["embeddings", { input: [[1], [2], 3] }, { messages: someMessages({ user: 3 }) }],
  ["rerank", {}, { messages: someMessages({}) }],
  ["rerank", { query: "a", documents: ["b", "c"] }, { messages: someMessages({ user: 1, other: 2 }) }],
];

for (const [family, body, told] of shapes)
  test(`the shape of ${family} with ${JSON.stringify(body)}`, () => {
    const shape = shapeOf(families[family], body, "main");
    assert.deepEqual({ ...shape, ...told }, shape);
  });

test("the fields that cap an answer are those of a family's body, else the one of its settings", () => {
  const fields = Object.fromEntries(familyNames.map((each) => [each, capFieldsOf(families[each])]));
  assert.deepEqual(fields, {
    responses: ["max_output_tokens"],
    "chat-completions": ["max_completion_tokens", "max_tokens"],
    messages: ["max_tokens"],
    "generate-content": ["maxOutputTokens"],
    converse: ["maxTokens"],
    embeddings: ["none"],
    rerank: ["none"],
  });
});

const gemini = families["generate-content"];
/** Paths with the end that is the family's own, and whether a route may have the path. */
const ends: readonly (readonly [family: Family, path: string, end: string | null, isAllowed: boolean])[] = [
  [families.messages, "/v1/messages", "/messages", true],
  [families.messages, "/messages/batches", null, true],
  [gemini, "/v1beta/models/gemini-pro:generateContent", "/models/gemini-pro:generateContent", false],
  [gemini, "/x/models/{model}:generateContent", "/models/{model}:generateContent", true],
  [gemini, "/models/{model}:generateContent/more", null, false],
];

describe("the end of a path", () => {
  for (const [family, path, end, isAllowed] of ends)
    test(path, () => assert.deepEqual([endOf(family, path), mayBeAt(family, path)], [end, isAllowed]));
});
