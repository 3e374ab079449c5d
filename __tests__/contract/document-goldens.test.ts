import assert from "node:assert/strict";
import { test } from "node:test";
import type { ContractFacts } from "../../src/generated/types.ts";
import { document, example, fixture } from "./documents.ts";

const statuses = [200, 400, 401, 404, 429, 500];

const goldens: Readonly<Record<string, { text: () => string; kind: string; facts: ContractFacts }>> = {
  "the OpenAI description in JSON": {
    text: () => fixture("openai/openapi.json"),
    kind: "openapi",
    facts: {
      operations: ["POST /v1/chat/completions"],
      base_urls: ["https://api.openai.com/v1"],
      auth: [],
      required_fields: ["messages", "model"],
      required_parameters: [],
      response_objects: [],
      statuses: [200],
    },
  },
  "the OmniRoute description in YAML": {
    text: () => fixture("omniroute/openapi.yaml"),
    kind: "openapi",
    facts: {
      operations: [
        "POST /api/v1/chat/completions",
        "POST /api/v1/providers/{provider}/chat/completions",
        "POST /api/v1/responses",
      ],
      base_urls: [],
      auth: ["bearer"],
      required_fields: ["messages", "model"],
      required_parameters: [],
      response_objects: ["chat.completion"],
      statuses: [200, 401, 502],
    },
  },
  "a Mintlify page": {
    text: () => fixture("pages/mintlify.md"),
    kind: "markdown",
    facts: {
      operations: ["POST /v1/chat/completions"],
      base_urls: ["https://api.gateway.example/v1"],
      auth: ["bearer"],
      required_fields: ["messages", "model", "role"],
      required_parameters: [],
      response_objects: ["chat.completion", "chat.completion.chunk"],
      statuses: [200, 400, 401, 429, 500],
    },
  },
  "a Mintlify page that exports its OpenAPI": {
    text: () => fixture("pages/mintlify-openapi.md"),
    kind: "markdown",
    facts: {
      operations: ["POST /v1/responses"],
      base_urls: ["https://api.gateway.example/v1"],
      auth: ["bearer"],
      required_fields: ["input", "model"],
      required_parameters: [],
      response_objects: ["response"],
      statuses: [200, 401, 429],
    },
  },
  "an HTML page": {
    text: () => fixture("pages/reference.html"),
    kind: "html",
    facts: {
      operations: ["POST /v1/chat/completions"],
      base_urls: ["https://api.gateway.example/v1"],
      auth: ["bearer"],
      required_fields: ["messages", "model"],
      required_parameters: [],
      response_objects: ["chat.completion"],
      statuses: [400, 401, 429],
    },
  },
  "the example of chat completions": {
    text: () => example("contracts/chat-completions.md"),
    kind: "markdown",
    facts: {
      operations: ["POST /v1/chat/completions"],
      base_urls: ["https://api.example.com/v1"],
      auth: ["bearer"],
      required_fields: ["messages", "model"],
      required_parameters: [],
      response_objects: ["chat.completion", "chat.completion.chunk"],
      statuses,
    },
  },
  "the example of responses": {
    text: () => example("contracts/responses.md"),
    kind: "markdown",
    facts: {
      operations: ["POST /v1/responses"],
      base_urls: ["https://api.example.com/v1"],
      auth: ["bearer"],
      required_fields: ["input", "model"],
      required_parameters: [],
      response_objects: ["response"],
      statuses,
    },
  },
};

for (const [name, { text, kind, facts }] of Object.entries(goldens)) {
  test(`${name}: its kind and all of its facts`, async () => {
    const read = await document(text());
    assert.deepEqual({ kind: read.kind, facts: read.facts }, { kind, facts });
  });
}

test("only requests and answers of the families' operations count in an OpenAPI description", async () => {
  const { sections, shapes } = await document(fixture("omniroute/openapi.yaml"));
  assert.deepEqual(Object.keys(sections).toSorted(), [
    "POST /api/v1/chat/completions answer 200",
    "POST /api/v1/chat/completions answer 200 text/event-stream",
    "POST /api/v1/chat/completions answer 401",
    "POST /api/v1/chat/completions parameters",
    "POST /api/v1/chat/completions request",
    "POST /api/v1/providers/{provider}/chat/completions answer 401",
    "POST /api/v1/providers/{provider}/chat/completions parameters",
    "POST /api/v1/providers/{provider}/chat/completions request",
    "POST /api/v1/responses answer 401",
    "POST /api/v1/responses parameters",
    "POST /api/v1/responses request",
  ]);
  assert.deepEqual(shapes["POST /api/v1/chat/completions request: messages[]"], {
    type: "object",
    required: ["content", "role"],
    properties: { content: "string", role: '"assistant" | "system" | "user"' },
  });
});

test("a page's sections have the names of its headings and none of its text", async () => {
  const { sections, shapes } = await document(fixture("pages/mintlify.md"));
  assert.deepEqual(Object.keys(sections), [
    "chat-completions",
    "endpoint",
    "authorizations",
    "body",
    "examples",
    "response",
    "errors",
    "related",
  ]);
  assert.ok(Object.values(sections).every((digest) => /^sha256:[0-9a-f]{64}$/.test(digest)));
  assert.deepEqual(shapes, {});
});
