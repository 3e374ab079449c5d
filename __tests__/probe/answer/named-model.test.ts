import assert from "node:assert/strict";
import { test } from "node:test";
import type { JsonObject } from "../../../src/core/json.ts";
import { namedModel, type NamedModel } from "../../../src/probe/answer/named-model.ts";

const asked = { model: "chat-staging", targets: { main: ["dep-main"], backup: [] } };
const event = (json: JsonObject): string => `data: ${JSON.stringify(json)}\n\n`;

const rows: readonly (readonly [what: string, body: string, named: NamedModel])[] = [
  ["no model", "{}", { is: "absent" }],
  ["an empty one", '{"model":""}', { is: "absent" }],
  ["one that is no text", '{"model":7}', { is: "absent" }],
  ["no JSON", "<html>", { is: "absent" }],
  ["nothing at all", "", { is: "absent" }],
  ["the model that was asked for", '{"model":"chat-staging"}', { is: "asked" }],
  ["an alias of a target", '{"model":"dep-main"}', { is: "target", target: "main" }],
  ["the name of a target", '{"model":"backup"}', { is: "target", target: "backup" }],
  ["anything else", '{"model":"gpt-x"}', { is: "other" }],
  ["a stream that names one", event({ id: "c" }) + event({ model: "backup" }), { is: "target", target: "backup" }],
  ["a streamed response", event({ response: { model: "chat-staging" } }), { is: "asked" }],
  [
    "a streamed message",
    event({ type: "message_start", message: { model: "backup" } }),
    { is: "target", target: "backup" },
  ],
  ["an answer of Gemini", '{"candidates":[],"modelVersion":"dep-main"}', { is: "target", target: "main" }],
  ["a stream that names none", `${event({ id: "c" })}data: [DONE]\n\n`, { is: "absent" }],
];

for (const [what, body, named] of rows)
  test(`the model that an answer names: ${what}`, () => {
    assert.deepEqual(namedModel({ body: new TextEncoder().encode(body) }, asked), named);
  });
