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
    "newly-required request: stream",
  ],
  "a new field, required": [
    description({
      Request: { ...request, required: [...request.required, "user"], properties: { ...properties, user: {} } },
    }),
    "newly-required request: user",
  ],
  "a field gone": [description({ Request: without(request, "stream") }), "removed request: stream"],
  "a field of the answer gone": [description({ Answer: without(answer, "choices") }), "removed answer 200: choices"],
  "a field retyped": [requestWith({ stream: { type: "string" } }), "retyped request: stream: boolean to string"],
  "a list of something else": [
    requestWith({ messages: { type: "array", items: { type: "string" } } }),
    "retyped request: messages[]: object to string",
  ],
  "an alternative gone": [
    description({ Message: { ...message, properties: { ...message.properties, content: { type: "string" } } } }),
    "retyped request: messages[].content: null | string to string",
  ],
  "a literal gone": [
    description({ Message: { ...message, properties: { ...message.properties, role: { enum: ["user"] } } } }),
    'retyped request: messages[].role: "assistant" | "user" to "user"',
  ],
  "another constant": [
    description({ Answer: { ...answer, properties: { ...answer.properties, object: { const: "completion" } } } }),
    "removed response object chat.completion",
  ],
  "no longer promised": [
    description({ Answer: { ...answer, required: ["object"] } }),
    "changed answer 200: choices is no longer required",
  ],
  "a status gone": [description({}, { responses: { 200: { description: "Fine" } } }), "removed status 429"],
  "another server": [
    description({}, {}, { servers: [{ url: "https://other.example" }] }),
    "removed base URL https://api.example/v1",
  ],
  "another scheme": [description({}, { security: [{ missing: [] }] }), "removed authentication bearer"],
  "the path gone": [description({}, {}, { paths: {} }), "removed operation POST /v1/chat/completions"],
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
  "an optional field": [requestWith({ seed: { type: "integer" } }), "added request: seed"],
  "one more alternative": [
    requestWith({ model: { type: ["string", "null"] } }),
    "widened request: model: string to null | string",
  ],
  "one more literal": [
    description({
      Message: { ...message, properties: { ...message.properties, role: { enum: ["assistant", "tool", "user"] } } },
    }),
    'widened request: messages[].role: "assistant" | "user" to "assistant" | "tool" | "user"',
  ],
  "one more server": [
    description({}, {}, { servers: [{ url: "https://api.example/v1" }, { url: "https://us.api.example/v1" }] }),
    "added base URL https://us.api.example/v1",
  ],
  "one more schema": [requestWith({ tool: { $ref: "#/components/schemas/Unused" } }), "added request: tool"],
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

const pair = `removed answer 200: object
removed answer 200 text/event-stream: object
removed answer 200: choices[].message.name
removed request: messages[].tool_calls
removed request: tool_choice.FunctionName
newly-required request: messages[].content
retyped answer 200: choices[].message.tool_calls[].id: integer to string
retyped request: messages[].content: null | string to array | string
added answer 200 text/event-stream: usage
added request: response_format
added request: stream_options
added request: tool_choice.function
no-longer-required request: model
widened request: model: string to null | string
widened request: tool_choice: "OneOf" | null | object to null | object | string
narrowed answer 200 text/event-stream: choices[].delta.content: null | string to string
narrowed answer 200 text/event-stream: choices[].delta.tool_calls: null | object to object
narrowed answer 200: choices[].message.content: null | string to string
narrowed answer 200: choices[].message.tool_calls: array | null to array`;

test("two dated versions of a real description: removals, changes and additions", async () => {
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
