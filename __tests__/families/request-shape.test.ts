import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../support/fast-check.ts";
import { families } from "../../src/families/index.ts";
import { plainAsk } from "../../src/families/asked-parts.ts";
import { shapeOf } from "../../src/families/request-shape.ts";
import type { JsonObject } from "../../src/core/json.ts";
import { isShape } from "../../src/generated/journal-validators.cjs";
import type { RequestFamily, RequestShape } from "../../src/generated/types.ts";
import { aShape, someMessages } from "../support/shapes.ts";

const tool = { type: "function", function: { name: "look_up" } };
const message = (role: string): JsonObject => ({ role, content: "hi" });

type Told = Partial<RequestShape>;

const chat: readonly (readonly [what: string, body: JsonObject, told: Told])[] = [
  ["nothing", {}, { messages: someMessages({}), model: "none" }],
  ["the target's own name", { model: "main" }, { model: "target" }],
  ["a model of another name", { model: "gpt-x" }, { model: "other" }],
  [
    "every role",
    { messages: ["system", "developer", "user", "assistant", "tool", "function", "critic"].map(message) },
    { messages: { system: 2, user: 1, assistant: 1, tool: 2, other: 1 } },
  ],
  ["messages that are none", { messages: [1, null, {}] }, { messages: someMessages({ other: 3 }) }],
  ["tools and functions", { tools: [tool, tool], functions: [{}] }, { tools: 3 }],
  ["tools that are no list", { tools: "many" }, { tools: 0 }],
  ["a stream", { stream: true }, { stream: true }],
  ["no stream", { stream: false }, { stream: false }],
  ["plain text", { response_format: { type: "text" } }, { format: "text" }],
  ["JSON", { response_format: { type: "json_object" } }, { format: "json_object" }],
  ["a schema", { response_format: { type: "json_schema" } }, { format: "json_schema" }],
  ["a format that nobody knows", { response_format: { type: "verse" } }, { format: "other" }],
  ["a format that is none", { response_format: "json" }, { format: "other" }],
  ["the cap", { max_completion_tokens: 1 }, { capped: true }],
  ["its older name", { max_tokens: 1 }, { capped: true }],
  ["its name of another family", { max_output_tokens: 1 }, { capped: true, unknown_fields: 1 }],
  ["fields that are not documented", { zeta: 1, alpha: 2, top_p: 1 }, { fields: ["top_p"], unknown_fields: 2 }],
];

for (const [what, body, told] of chat)
  test(`the shape of a chat completion shows ${what}`, () => {
    const shape = shapeOf(families["chat-completions"], body, "main");
    const base = { messages: someMessages({}), capped: false, model: "none", fields: shape.fields } as const;
    assert.deepEqual(shape, aShape({ ...base, ...told }));
    assert.ok(isShape(shape));
  });

const responses: typeof chat = [
  ["a text as input", { input: "hi" }, { messages: someMessages({ user: 1 }) }],
  ["instructions", { input: "hi", instructions: "be brief" }, { messages: someMessages({ system: 1, user: 1 }) }],
  [
    "items",
    { input: [message("developer"), message("user"), { type: "function_call" }, { type: "function_call_output" }, 7] },
    { messages: { system: 1, user: 1, assistant: 1, tool: 1, other: 1 } },
  ],
  ["tools", { tools: [tool] }, { tools: 1 }],
  ["JSON", { text: { format: { type: "json_object" } } }, { format: "json_object" }],
  ["other settings of the text", { text: { verbosity: "low" } }, { format: "text" }],
  ["the cap", { max_output_tokens: 1 }, { capped: true }],
];

for (const [what, body, told] of responses)
  test(`the shape of a response shows ${what}`, () => {
    const shape = shapeOf(families.responses, body, "main");
    const base = { messages: someMessages({}), capped: false, model: "none", fields: shape.fields } as const;
    assert.deepEqual(shape, aShape({ family: "responses", ...base, ...told }));
    assert.ok(isShape(shape));
  });

test("at a path without a family, only the number of fields is reported", () => {
  const shape = shapeOf(null, { model: "m", messages: [message("user")], tools: [tool] }, "main");
  assert.deepEqual(
    [shape.family, shape.fields, shape.unknown_fields, shape.tools, shape.messages],
    ["other", [], 3, 0, someMessages({})],
  );
});

const parts = { model: "m", prompt: "ping", cap: { field: "max_tokens", tokens: 8 }, stream: false } as const;
const asked: readonly (readonly [RequestFamily, Told])[] = [
  ["chat-completions", { messages: someMessages({ system: 1, user: 1 }), tools: 1, format: "json_object" }],
  ["responses", { messages: someMessages({ system: 1, user: 1 }), tools: 1, format: "json_object" }],
  ["generate-content", { messages: someMessages({ system: 1, user: 1 }), tools: 1, format: "json_object" }],
  ["converse", { messages: someMessages({ system: 1, user: 1 }), tools: 1 }],
];

for (const [name, told] of asked)
  test(`what a route asks for is seen in the shape of ${name}, and nothing else changes`, () => {
    const family = families[name];
    const plain = shapeOf(family, family.body({ ...parts, ask: plainAsk }), "main");
    const all = family.body({ ...parts, ask: { tools: true, system: true, json: true } });
    const { fields: _, ...rest } = shapeOf(family, all, "main");
    const { fields: __, ...plainRest } = plain;
    assert.deepEqual(rest, { ...plainRest, ...told });
    assert.equal(plain.tools, 0);
    assert.ok(family === families.converse || /"(?:tool_choice":"none|mode":"NONE)"/.test(JSON.stringify(all)));
  });

const contents: readonly (readonly [family: "generate-content" | "converse", body: JsonObject, told: Told])[] = [
  [
    "generate-content",
    { contents: [{ parts: [] }, { role: "model" }, { role: "user", parts: [{ functionResponse: {} }] }, 7] },
    { messages: someMessages({ user: 1, assistant: 1, tool: 1, other: 1 }) },
  ],
  ["generate-content", { system_instruction: {} }, { messages: someMessages({ system: 1 }) }],
  ["generate-content", { tools: [{ functionDeclarations: [{}, {}] }, { googleSearch: {} }] }, { tools: 3 }],
  ["generate-content", { generation_config: { max_output_tokens: 1 } }, { capped: true }],
  ["generate-content", { generationConfig: { maxOutputTokens: 1, responseMimeType: "text/plain" } }, { capped: true }],
  [
    "generate-content",
    { generationConfig: { responseMimeType: "application/json", responseSchema: {} } },
    { format: "json_schema" },
  ],
  ["generate-content", { generationConfig: { responseMimeType: "text/x.enum" } }, { format: "other" }],
  [
    "converse",
    { inferenceConfig: { maxTokens: 1 }, system: [{}] },
    { capped: true, messages: someMessages({ system: 1 }) },
  ],
  [
    "converse",
    { messages: [message("user"), message("assistant"), { role: "user", content: [{ toolResult: {} }] }, 7] },
    { messages: someMessages({ user: 1, assistant: 1, tool: 1, other: 1 }) },
  ],
  ["converse", { toolConfig: { tools: [{}] } }, { tools: 1 }],
];

for (const [family, body, told] of contents)
  test(`the shape of ${family} with ${JSON.stringify(body)}`, () => {
    const shape = shapeOf(families[family], body, "main");
    const base = { messages: someMessages({}), capped: false, model: "none", fields: shape.fields } as const;
    assert.deepEqual(shape, aShape({ family, ...base, ...told }));
    assert.ok(isShape(shape));
  });

const marked = fc.string({ minLength: 3, maxLength: 12 }).map((text) => `§${text}§`);
const anyBody = fc.dictionary(
  fc.oneof(
    marked,
    fc.constantFrom("model", "messages", "tools", "input", "instructions", "text", "response_format", "user"),
  ),
  fc.oneof(
    marked,
    fc.array(fc.oneof(marked, fc.record({ role: marked, content: marked, type: marked }))),
    fc.record({ type: marked, format: fc.record({ type: marked, name: marked }) }),
  ),
);

test("no text of a request is in its shape, whatever the request", () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.values(families), null), anyBody, (family, body) => {
      const shape = shapeOf(family, body, "main");
      assert.ok(isShape(shape));
      assert.ok(!JSON.stringify(shape).includes("§"));
    }),
    { numRuns: 300 },
  );
});
