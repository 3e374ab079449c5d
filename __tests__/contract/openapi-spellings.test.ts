import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../support/fast-check.ts";
import { stringify } from "yaml";
import { canonical } from "../../src/contract/openapi/canonical.ts";
import { canonicalJson } from "../../src/core/canonical-json.ts";
import { document } from "./documents.ts";
import { answer, description, message, request } from "./openapi-documents.ts";

const { properties } = request;

const spellings: Readonly<Record<string, string>> = {
  "descriptions, titles and examples": description(
    { Request: { ...request, title: "Request", description: "What is asked", example: { model: "m" } } },
    { summary: "Chat", operationId: "chat", tags: ["Chat"], externalDocs: { url: "https://docs.example" } },
    { info: { title: "Another", version: "9.9.9" } },
  ),
  "a description of a field": description({
    Request: { ...request, properties: { ...properties, model: { ...properties.model, description: "Which" } } },
  }),
  extensions: description({ Request: { ...request, "x-order": 1 } }, { "x-codeSamples": [{ lang: "curl" }] }),
  "the order of keys": description({
    Request: {
      properties: Object.fromEntries(Object.entries(properties).toReversed()),
      required: request.required,
      type: "object",
    },
  }),
  "the order of required": description({ Request: { ...request, required: ["messages", "model"] } }),
  "the order of an enum": description({
    Message: {
      ...message,
      properties: { ...message.properties, role: { enum: ["assistant", "user"], type: "string" } },
    },
  }),
  "a constant as an enum": description({
    Answer: { ...answer, properties: { ...answer.properties, object: { enum: ["chat.completion"] } } },
  }),
  "null as nullable": description({
    Message: { ...message, properties: { ...message.properties, content: { type: "string", nullable: true } } },
  }),
  "null as an alternative": description({
    Message: {
      ...message,
      properties: { ...message.properties, content: { anyOf: [{ type: "null" }, { type: "string" }] } },
    },
  }),
  "other paths": description({}, {}, { tags: [{ name: "New" }], webhooks: {} }),
};

for (const [name, text] of Object.entries(spellings)) {
  test(`the same document in another spelling: ${name}`, async () => {
    const [before, after] = [await document(description()), await document(text)];
    assert.deepEqual(after, before);
  });
}

test("YAML and JSON of one description are one document", async () => {
  const yaml = `# generated\n${stringify(JSON.parse(description()))}`;
  assert.deepEqual(await document(yaml), await document(description()));
});

test("a field called description, title or example is a field", async () => {
  const without = { ...request, properties: { ...properties, description: undefined } };
  assert.notEqual((await document(description({ Request: without }))).digest, (await document(description())).digest);
});

test("the canonical form of a canonical form is itself, and of any JSON there is one", () => {
  const schema = fc.jsonValue({ maxDepth: 6 });
  fc.assert(
    fc.property(schema, (value) => {
      const once = canonical(value);
      assert.equal(canonicalJson(canonical(once)), canonicalJson(once));
    }),
  );
});
