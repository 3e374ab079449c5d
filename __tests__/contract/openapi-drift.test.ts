import assert from "node:assert/strict";
import { test } from "node:test";
import { compared } from "./documents.ts";
import { answer, description, huggingFace, message, request } from "./openapi-documents.ts";

const { properties } = request;
const before = description();

function requestWith(changes: object): string {
  return description({ Request: { ...request, properties: { ...properties, ...changes } } });
}

function without(schema: { properties: object }, field: string): object {
  const kept = Object.entries(schema.properties).filter(([name]) => name !== field);
  return { ...schema, properties: Object.fromEntries(kept) };
}

const drifts: Readonly<Record<string, [after: string, change: string]>> = {
  "a field newly required": [
    description({ Request: { ...request, required: ["model", "messages", "stream"] } }),
    "newly-required Request.stream",
  ],
  "a new field, required": [
    description({
      Request: { ...request, required: [...request.required, "user"], properties: { ...properties, user: {} } },
    }),
    "newly-required required field user",
  ],
  "a field gone": [description({ Request: without(request, "stream") }), "removed Request.stream"],
  "a field of the answer gone": [description({ Answer: without(answer, "choices") }), "removed Answer.choices"],
  "a field retyped": [requestWith({ stream: { type: "string" } }), "retyped Request.stream: boolean to string"],
  "a list of something else": [
    requestWith({ messages: { type: "array", items: { type: "string" } } }),
    "retyped Request.messages: array<Message> to array<string>",
  ],
  "an alternative gone": [
    description({ Message: { ...message, properties: { ...message.properties, content: { type: "string" } } } }),
    "retyped Message.content: null | string to string",
  ],
  "a literal gone": [
    description({ Message: { ...message, properties: { ...message.properties, role: { enum: ["user"] } } } }),
    'retyped Message.role: "assistant" | "user" to "user"',
  ],
  "another constant": [
    description({ Answer: { ...answer, properties: { ...answer.properties, object: { const: "completion" } } } }),
    "removed response object chat.completion",
  ],
  "no longer promised": [
    description({ Answer: { ...answer, required: ["object"] } }),
    "changed Answer.choices is no longer required",
  ],
  "a status gone": [description({}, { responses: { 200: { description: "Fine" } } }), "removed status 429"],
  "another server": [
    description({}, {}, { servers: [{ url: "https://other.example" }] }),
    "removed base URL https://eu.api.example/v1",
  ],
  "another scheme": [description({}, { security: [{ missing: [] }] }), "removed authentication bearer"],
  "the path gone": [description({}, {}, { paths: {} }), "removed operation POST /chat/completions"],
};

for (const [name, [after, change]] of Object.entries(drifts)) {
  test(`drift in OpenAPI: ${name}`, async () => {
    const result = await compared(before, after);
    assert.ok(typeof result !== "string", JSON.stringify(result));
    assert.ok(["contract-changed", "anchor-missing"].includes(result.state), JSON.stringify(result));
    const changes = result.changes.map((found) => `${found.change} ${found.what}`);
    assert.ok(changes.includes(change), changes.join("\n"));
  });
}

const information: Readonly<Record<string, [after: string, change: string]>> = {
  "an optional field": [requestWith({ seed: { type: "integer" } }), "added Request.seed"],
  "one more alternative": [
    requestWith({ model: { type: ["string", "null"] } }),
    "added Request.model: string to null | string",
  ],
  "one more literal": [
    description({
      Message: { ...message, properties: { ...message.properties, role: { enum: ["assistant", "tool", "user"] } } },
    }),
    'added Message.role: "assistant" | "user" to "assistant" | "tool" | "user"',
  ],
  "one more server": [
    description({}, {}, { servers: [{ url: "https://eu.api.example/v1" }, { url: "https://us.api.example/v1" }] }),
    "added base URL https://us.api.example/v1",
  ],
  "one more schema": [requestWith({ tool: { $ref: "#/components/schemas/Unused" } }), "added Unused"],
};

for (const [name, [after, change]] of Object.entries(information)) {
  test(`information in OpenAPI: ${name}`, async () => {
    const result = await compared(before, after);
    assert.ok(typeof result !== "string", JSON.stringify(result));
    assert.equal(result.state, "text-changed");
    const changes = result.changes.map((found) => `${found.change} ${found.what}`);
    assert.ok(changes.includes(change), changes.join("\n"));
  });
}

const pair = `removed required field model
removed ChatCompletionInputMessage.tool_calls
removed ChatCompletionInputToolCall
removed ChatCompletionInputToolType.FunctionName
removed ChatCompletionOutputMessage.content
removed ChatCompletionOutputMessage.name
removed ChatCompletionOutputMessage.role
removed ChatCompletionOutputMessage.tool_calls
removed ChatCompletionStreamOutputDelta.content
removed ChatCompletionStreamOutputDelta.role
removed ChatCompletionStreamOutputDelta.tool_calls
removed Input.tool_choice.FunctionName
removed Output.object
removed Stream.object
newly-required ChatCompletionInputMessage.content
retyped ChatCompletionInputMessage.content: null | string to ChatCompletionInputMessageContent
retyped ChatCompletionInputToolType: "OneOf" | object to null | object | string
retyped ChatCompletionOutputMessage: object to ChatCompletionOutputTextMessage | ChatCompletionOutputToolCallMessage
retyped ChatCompletionOutputToolCall.id: integer to string
retyped ChatCompletionStreamOutputDelta: object to ChatCompletionStreamOutputTextMessage | ChatCompletionStreamOutputToolCallDelta
retyped Input.tool_choice: ChatCompletionInputToolType | null to ChatCompletionInputToolChoice | null
changed Input.model is no longer required
added ChatCompletionInputFunctionName
added ChatCompletionInputGrammarType
added ChatCompletionInputMessageChunk
added ChatCompletionInputMessageContent
added ChatCompletionInputStreamOptions
added ChatCompletionInputToolChoice
added ChatCompletionInputToolType.function
added ChatCompletionInputUrl
added ChatCompletionOutputTextMessage
added ChatCompletionOutputToolCallMessage
added ChatCompletionStreamOutputTextMessage
added ChatCompletionStreamOutputToolCallDelta
added ChatCompletionStreamOutputUsage
added Input.model: string to null | string
added Input.response_format
added Input.stream_options
added Input.tool_choice.function
added Stream.usage`;

test("two dated versions of a real description: what went, what changed and what came", async () => {
  const result = await compared(huggingFace("0.10.22"), huggingFace("0.13.0"));
  assert.ok(typeof result !== "string");
  assert.equal(result.state, "contract-changed");
  const lines = result.changes.map(({ change, what }) => `${change} ${what}`);
  assert.deepEqual(lines, pair.split("\n"));
});

test("a version against itself has not changed", async () => {
  const text = huggingFace("0.13.0");
  assert.deepEqual(await compared(text, text), { state: "unchanged", changes: [] });
});
