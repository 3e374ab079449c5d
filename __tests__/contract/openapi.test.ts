import assert from "node:assert/strict";
import { test } from "node:test";
import { document, read } from "./documents.ts";
import { answer, description, message, request } from "./openapi-documents.ts";

test("facts: server variables, schemes, constants and statuses", async () => {
  assert.deepEqual((await document(description())).facts, {
    operations: ["POST /v1/chat/completions"],
    base_urls: ["https://api.example/v1"],
    auth: ["bearer"],
    required_fields: ["messages", "model"],
    required_parameters: [],
    response_objects: ["chat.completion"],
    statuses: [200, 429],
  });
});

test("the subset: reached parts only, once each, whatever else the document holds", async () => {
  const { sections, digest } = await document(description());
  assert.deepEqual(
    Object.keys(sections),
    ["parameters", "request", "answer 200"].map((root) => `POST /chat/completions ${root}`),
  );
  const grown = await document(
    description({ Unused: { type: "object" }, Other: { $ref: "#/components/schemas/Answer" } }),
  );
  assert.equal(grown.digest, digest);
});

test("an operation's own servers and security stand before the document's", async () => {
  const own = { servers: [{ url: "https://chat.example" }, { url: "/relative" }], security: [{ header: [] }] };
  const securitySchemes = { header: { type: "apiKey", in: "header", name: "X-API-Key" } };
  const { facts } = await document(description({}, own, { components: { securitySchemes } }));
  assert.deepEqual([facts.base_urls, facts.auth], [["https://chat.example"], ["x-api-key"]]);
});

test("schemes that send a token are bearer, others are named, and schemes sent together are joined", async () => {
  const securitySchemes = {
    one: { type: "oauth2" },
    two: { type: "openIdConnect" },
    three: { type: "http", scheme: "basic" },
    four: { type: "apiKey", in: "query", name: "key" },
  };
  const operation = {
    security: [{ one: [], two: [] }, { three: [], four: [] }, { missing: [] }],
    parameters: [
      { in: "header", name: "X-Goog-Api-Key" },
      { in: "header", name: "X-Team" },
    ],
  };
  const { facts } = await document(description({}, operation, { components: { securitySchemes } }));
  assert.deepEqual(facts.auth, ["basic and query key", "bearer", "x-goog-api-key"]);
});

test("required fields are collected across allOf, and across alternatives only if all require them", async () => {
  const part = (...required: string[]): object => ({ type: "object", required, properties: { extra: {} } });
  const Request = {
    allOf: [{ $ref: "#/components/schemas/Base" }, part("messages")],
    oneOf: [part("one", "both"), { $ref: "#/components/schemas/Two" }],
  };
  const { facts } = await document(description({ Request, Base: part("model"), Two: part("two", "both") }));
  assert.deepEqual(facts.required_fields, ["both", "messages", "model"]);
});

test("a constant of an event's data counts, and an example where there is no constant", async () => {
  const Answer = {
    oneOf: [
      { properties: { object: { type: "string", example: "chat.completion" } } },
      { properties: { data: { properties: { object: { enum: ["chat.completion.chunk"], example: "x" } } } } },
    ],
  };
  const { facts } = await document(description({ Answer }));
  assert.deepEqual(facts.response_objects, ["chat.completion", "chat.completion.chunk"]);
});

test("shapes: types and literals by place, whatever components are called", async () => {
  const { shapes } = await document(description());
  assert.deepEqual(shapes["POST /chat/completions request"], {
    type: "object",
    required: ["messages", "model"],
    properties: {
      description: "string",
      messages: "array",
      "messages[]": "object",
      model: "string",
      stream: "boolean",
    },
  });
  assert.deepEqual(shapes["POST /chat/completions answer 200: choices[]"], {
    type: "object",
    required: [],
    properties: { message: "object" },
  });
  for (const place of ["request: messages[]", "answer 200: choices[].message"])
    assert.deepEqual(shapes[`POST /chat/completions ${place}`]?.properties, {
      content: "null | string",
      role: '"assistant" | "user"',
    });
});

test("types: long lists of literals, text beyond ASCII and open enums stay short", async () => {
  const models = Array.from({ length: 500 }, (_, index) => `model-${index}`);
  const properties = {
    closed: { enum: models },
    open: { anyOf: [{ type: "string" }, { enum: models }] },
    word: { enum: ["naïve", "東京", "a | b"] },
    many: { type: "array", items: { enum: models } },
    both: { allOf: [{ $ref: "#/components/schemas/Message" }, { description: "Why" }] },
    number: { allOf: [{ type: "number" }, { type: "integer" }] },
    either: { anyOf: [{ type: "string" }, {}] },
    anything: {},
  };
  const { shapes } = await document(description({ Request: { properties } }));
  assert.deepEqual(shapes["POST /chat/completions request"]?.properties, {
    anything: "any",
    both: "object",
    closed: "string",
    either: "any",
    many: "array",
    "many[]": "string",
    number: "integer",
    open: "string",
    word: String.raw`"\u6771\u4eac" | "a \u007c b" | "na\u00efve"`,
  });
});

test("a choice between objects has a shape for each alternative, by the field that distinguishes them", async () => {
  const part = (type: string, field: string): object => ({
    type: "object",
    required: ["type", field],
    properties: { type: { const: type }, [field]: { type: "string" } },
  });
  const items = { oneOf: [part("text", "text"), part("image", "url"), { type: "string" }] };
  const { shapes } = await document(description({ Request: { properties: { input: { type: "array", items } } } }));
  const found = Object.entries(shapes).filter(([name]) => name.includes("input[]"));
  assert.deepEqual(
    found.map(([name, { required, properties }]) => [name, required, Object.keys(properties)]),
    [
      ["POST /chat/completions request: input[]", ["type"], ["type", "text", "url"]],
      ['POST /chat/completions request: input[](type="image")', ["type", "url"], ["type", "url"]],
      ['POST /chat/completions request: input[](type="text")', ["text", "type"], ["type", "text"]],
    ],
  );
});

test("cycles end, remote references are not followed, and a reference to nothing has no target", async () => {
  const Message = {
    properties: {
      parent: { $ref: "#/components/schemas/Message" },
      far: { $ref: "https://schemas.example/far.json#/Far" },
      file: { $ref: "other.yaml#/Near" },
      nowhere: { $ref: "#/components/schemas/Nowhere" },
      proto: { $ref: "#/__proto__/constructor" },
    },
  };
  const Request = { ...request, allOf: [{ $ref: "#/components/schemas/Request" }] };
  const { sections, shapes, facts } = await document(description({ Message, Request }));
  assert.equal(Object.keys(sections).length, 3);
  assert.deepEqual(facts.required_fields, ["messages", "model"]);
  assert.deepEqual(shapes["POST /chat/completions request: messages[]"]?.properties, {
    far: "Far",
    file: "Near",
    nowhere: "Nowhere",
    parent: "object",
    proto: "constructor",
  });
});

test("a description without the operation still gives its server; an empty one gives nothing", async () => {
  const without = await document(description({}, {}, { paths: {} }));
  assert.deepEqual(without.facts.operations, []);
  assert.deepEqual(without.facts.base_urls, ["https://api.example/v1"]);
  assert.equal(await read(`{"openapi":"3.0.0","paths":{"/models":{"get":{}}}}`), "no-facts");
});

test("parts that are not objects are ignored", async () => {
  for (const odd of [null, 1, "x", [], [[]], { post: null }, { post: [] }])
    assert.equal(await read(JSON.stringify({ openapi: "3.1.0", paths: { "/chat/completions": odd } })), "no-facts");
  const { facts } = await document(description({ Request: null, Answer: true, Message: [message, answer] }));
  assert.deepEqual(facts.required_fields, []);
});
