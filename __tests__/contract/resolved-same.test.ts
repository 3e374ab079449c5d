import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../support/fast-check.ts";
import { isObject } from "../../src/core/json.ts";
import { compared, document } from "./documents.ts";
import { answer, description, message, request } from "./openapi-documents.ts";
import { answerWith, before, choice, items, messageWith, ref, requestWith, servedAt } from "./resolved-documents.ts";

/** Other descriptions of the same surface. */
const same: Readonly<Record<string, string>> = {
  "a renamed component": requestWith(items(ref("ChatMessage")), { ChatMessage: message }),
  "a component by another name in the answer only": answerWith(
    { choices: { type: "array", items: { type: "object", properties: { message: ref("Reply") } } } },
    { Reply: message },
  ),
  "a renamed request": description(
    { ChatRequest: request },
    { requestBody: { content: { "application/json": { schema: ref("ChatRequest") } } } },
  ),
  "a component that stands inline now": requestWith(items(message)),
  "an inline schema that has a name now": answerWith(
    { choices: { type: "array", items: ref("Choice") } },
    { Choice: answer.properties.choices.items },
  ),
  "a body that is a component now": description(
    {},
    { requestBody: { $ref: "#/components/requestBodies/Chat" } },
    {
      components: {
        ...JSON.parse(before).components,
        requestBodies: { Chat: { content: { "application/json": { schema: ref("Request") } } } },
      },
    },
  ),
  "a name that leads to another name": requestWith(items(ref("Alias")), { Alias: ref("Message") }),
  "a schema wrapped in allOf": requestWith(items({ allOf: [ref("Message")], description: "One of them" })),
  "a schema split over allOf": messageWith({
    ...message,
    required: ["role"],
    properties: { role: message.properties.role },
    allOf: [{ required: ["content"], properties: { content: message.properties.content } }],
  }),
  "a choice of one": requestWith(items(choice(ref("Message")))),
  "a media type with a charset": description(
    {},
    { requestBody: { content: { "application/json; charset=utf-8": { schema: ref("Request") } } } },
  ),
  "the path below the server": servedAt("https://api.example", "/v1/chat/completions"),
  "the server's path as a variable": servedAt("https://api.example/{base}", "/chat/completions", {
    base: { default: "v1" },
  }),
  "a slash at the server's end": servedAt("https://api.example/v1/", "/chat/completions"),
};

for (const [how, text] of Object.entries(same))
  test(`no drift, and no change at all: ${how}`, async () => {
    assert.deepEqual(await compared(before, text), { state: "unchanged", changes: [] });
    assert.deepEqual(await compared(text, before), { state: "unchanged", changes: [] });
  });

/** Schemas that refer to each other by these names. */
const names = ["A", "B", "C"];
const schemaOf = (inner: fc.Arbitrary<object>): fc.Arbitrary<object> =>
  fc.oneof(
    {
      arbitrary: fc.constantFrom({ type: "string" }, { type: ["string", "null"] }, { enum: ["x", "y"] }, {}),
      weight: 3,
    },
    { arbitrary: fc.constantFrom(...names).map(ref), weight: 3 },
    { arbitrary: inner.map((element) => ({ type: "array", items: element })), weight: 1 },
    {
      arbitrary: fc.record({
        type: fc.constant("object"),
        required: fc.subarray(["p", "q"]),
        properties: fc.record({ p: inner, q: inner }),
      }),
      weight: 2,
    },
    { arbitrary: fc.array(inner, { minLength: 1, maxLength: 3 }).map((all) => ({ anyOf: all })), weight: 1 },
  );
const { schema } = fc.letrec<{ schema: object }>((tie) => ({
  schema: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom({ type: "string" }, ref("A")),
    schemaOf(tie("schema")),
  ),
}));

function withNames(value: unknown, rename: (name: string) => string): unknown {
  if (Array.isArray(value)) return value.map((inner) => withNames(inner, rename));
  if (!isObject(value)) return value;
  const { $ref: reference } = value;
  if (typeof reference === "string") return ref(rename(reference.split("/").at(-1) ?? ""));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withNames(inner, rename)]));
}

test("names and aliases of components do not matter", async () => {
  const components = fc.record({ A: schema, B: schema, C: schema });
  await fc.assert(
    fc.asyncProperty(components, schema, async (known, field) => {
      const first = requestWith({ field }, known);
      const renamed = Object.fromEntries(
        Object.entries(known).flatMap(([name, inner]) => [
          [`New${name}`, withNames(inner, (old) => `Alias${old}`)],
          [`Alias${name}`, ref(`New${name}`)],
        ]),
      );
      const second = requestWith({ field: withNames(field, (old) => `Alias${old}`) ?? {} }, renamed);
      assert.deepEqual(await compared(first, second), { state: "unchanged", changes: [] });
      assert.deepEqual((await document(second)).facts, (await document(first)).facts);
    }),
    { numRuns: 200 },
  );
});
