import { description, message } from "./openapi-documents.ts";
import { assertFound, type Rows } from "./resolved-found.ts";
import { answerWith, before, choice, items, part, ref, requestWith, servedAt } from "./resolved-documents.ts";

/** Changes that break an existing client. */
const drift: Rows = {
  "items of an array gain a required field": [
    requestWith(items(ref("Strict")), { Strict: { ...message, required: ["role", "content", "name"] } }),
    "newly-required request: messages[].name",
  ],
  "inline items of an array gain a required field": [
    requestWith(items({ ...message, required: ["role", "content", "name"] })),
    "newly-required request: messages[].name",
    requestWith(items(message)),
  ],
  "items of an array in an array gain a required field": [
    requestWith({
      grid: {
        type: "array",
        items: { type: "array", items: { type: "object", required: ["x"], properties: { x: {} } } },
      },
    }),
    "newly-required request: grid[][].x",
    requestWith({
      grid: { type: "array", items: { type: "array", items: { type: "object", properties: { x: {} } } } },
    }),
  ],
  "an object within an object gains a required field": [
    requestWith({ options: { type: "object", required: ["a"], properties: { a: {} } } }),
    "newly-required request: options.a",
    requestWith({ options: { type: "object", properties: { a: {} } } }),
  ],
  "values of a map gain a required field": [
    requestWith({
      tools: { type: "object", additionalProperties: { type: "object", required: ["a"], properties: { a: {} } } },
    }),
    "newly-required request: tools.*.a",
    requestWith({ tools: { type: "object", additionalProperties: { type: "object", properties: { a: {} } } } }),
  ],
  "one alternative of the items gains a required field": [
    requestWith(items(choice(part("user", "text", "name"), part("tool", "text")))),
    'newly-required request: messages[](role="user").name',
    requestWith(items(choice(part("user", "text"), part("tool", "text")))),
  ],
  "all alternatives of the items gain a required field": [
    requestWith(items(choice(part("user", "text", "name"), part("tool", "text", "name")))),
    "newly-required request: messages[].name",
    requestWith(items(choice(part("user", "text"), part("tool", "text")))),
  ],
  "a part of allOf gains a required field": [
    requestWith(items({ allOf: [message, { required: ["name"], properties: { name: {} } }] })),
    "newly-required request: messages[].name",
    requestWith(items({ allOf: [message, { properties: { name: {} } }] })),
  ],
  "a renamed component that gains a required field": [
    requestWith(items(ref("ChatMessage")), { ChatMessage: { ...message, required: ["role", "content", "id"] } }),
    "newly-required request: messages[].id",
  ],
  "a field goes from the items": [
    requestWith(items({ ...message, properties: { role: message.properties.role } })),
    "removed request: messages[].content",
  ],
  "a request takes null no more": [
    requestWith({ model: { type: "string" } }),
    "retyped request: model: null | string to string",
    requestWith({ model: { type: ["string", "null"] } }),
  ],
  "a request takes a literal less": [
    requestWith({ tier: { enum: ["a"] } }),
    'retyped request: tier: "a" | "b" to "a"',
    requestWith({ tier: { enum: ["a", "b"] } }),
  ],
  "a request takes a few texts instead of any": [
    requestWith({ tier: { enum: ["a"] } }),
    'retyped request: tier: string to "a"',
    requestWith({ tier: { type: "string" } }),
  ],
  "an answer is null at times": [
    answerWith({ id: { type: ["string", "null"] } }),
    "retyped answer 200: id: string to null | string",
    answerWith({ id: { type: "string" } }),
  ],
  "an answer has another literal": [
    answerWith({ kind: { const: "b" } }),
    'retyped answer 200: kind: "a" to "b"',
    answerWith({ kind: { const: "a" } }),
  ],
  "a field of an answer's items goes": [
    answerWith({ choices: { type: "array", items: { type: "object", properties: {} } } }),
    "removed answer 200: choices[].message",
  ],
  "a field of an answer is no longer promised, in a component": [
    answerWith({ usage: { type: "object", properties: { total: {} } } }),
    "changed answer 200: usage.total is no longer required",
    answerWith({ usage: { type: "object", required: ["total"], properties: { total: {} } } }),
  ],
  "the answer is no JSON any more": [
    description({}, { responses: { 200: { content: { "text/plain": { schema: { type: "string" } } } }, 429: {} } }),
    "removed answer 200",
  ],
  "the request is a form": [
    description({}, { requestBody: { content: { "multipart/form-data": { schema: ref("Request") } } } }),
    "removed request",
  ],
  "another version in the server": [
    servedAt("https://api.example/v2", "/chat/completions"),
    "removed operation POST /v1/chat/completions",
  ],
  "another host below the same path": [
    servedAt("https://other.example", "/v1/chat/completions"),
    "removed base URL https://api.example/v1",
  ],
  "a second key is sent with the first": [
    description(
      {},
      { security: [{ key: [], team: [] }] },
      {
        components: {
          ...JSON.parse(before).components,
          securitySchemes: {
            key: { type: "http", scheme: "bearer" },
            team: { type: "apiKey", in: "header", name: "x-team" },
          },
        },
      },
    ),
    "removed authentication bearer",
  ],
};

assertFound(drift, ["contract-changed", "anchor-missing"]);
