import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { isObject, type JsonObject } from "../../src/core/json.ts";
import { compared, document } from "./documents.ts";
import { answer, description, message, request } from "./openapi-documents.ts";

const { properties } = request;
const before = description();
const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

function requestWith(changes: object, more: JsonObject = {}): string {
  return description({ Request: { ...request, properties: { ...properties, ...changes } }, ...more });
}

function answerWith(changes: object, more: JsonObject = {}): string {
  return description({ Answer: { ...answer, properties: { ...answer.properties, ...changes } }, ...more });
}

function messageWith(changes: object): string {
  return description({ Message: { ...message, ...changes } });
}

/** The description with the paths and servers cut elsewhere. */
function servedAt(url: string, path: string, variables: object = {}): string {
  const { paths, ...rest } = JSON.parse(before);
  return JSON.stringify({ ...rest, servers: [{ url, variables }], paths: { [path]: paths["/chat/completions"] } });
}

const items = (schema: object): object => ({ messages: { type: "array", items: schema } });
const choice = (...schemas: readonly object[]): object => ({ oneOf: schemas });

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

type Row = readonly [text: string, change: string, from?: string];

/** What no client that works today can notice. */
const information: Readonly<Record<string, Row>> = {
  "a request's field is no longer required": [
    description({ Request: { ...request, required: ["messages"] } }),
    "no-longer-required request: model",
  ],
  "a nested field of a request is no longer required": [
    requestWith(items(ref("Lax")), { Lax: { ...message, required: ["role"] } }),
    "no-longer-required request: messages[].content",
  ],
  "an answer's field is newly required": [
    description({
      Answer: { ...answer, required: ["object", "choices", "id"], properties: { ...answer.properties, id: {} } },
    }),
    "added answer 200: id",
  ],
  "an answer's known field is newly required": [
    answerWith({ id: { type: "string" } }).replace(
      '"required":["object","choices"]',
      '"required":["object","choices","id"]',
    ),
    "newly-promised answer 200: id",
    answerWith({ id: { type: "string" } }),
  ],
  "a request takes null too": [
    requestWith({ model: { type: ["string", "null"] } }),
    "widened request: model: string to null | string",
  ],
  "a request takes null too, as OpenAPI 3.0 says it": [
    requestWith({ model: { type: "string", nullable: true } }),
    "widened request: model: string to null | string",
  ],
  "a request takes a list too": [
    requestWith({ model: choice({ type: "string" }, { type: "array", items: { type: "string" } }) }),
    "widened request: model: string to array | string",
  ],
  "a request takes any text instead of a few": [
    requestWith({ tier: { type: "string" } }),
    'widened request: tier: "a" | "b" to string',
    requestWith({ tier: { enum: ["a", "b"] } }),
  ],
  "a request takes numbers instead of integers": [
    requestWith({ n: { type: "number" } }),
    "widened request: n: integer to number",
    requestWith({ n: { type: "integer" } }),
  ],
  "a request takes anything": [requestWith({ model: {} }), "widened request: model: string to any"],
  "an answer lists one more literal": [
    answerWith({ reason: { enum: ["stop", "length", "tool"] } }),
    'widened answer 200: reason: "length" | "stop" to "length" | "stop" | "tool"',
    answerWith({ reason: { enum: ["stop", "length"] } }),
  ],
  "an answer is never null any more": [
    answerWith({ id: { type: "string" } }),
    "narrowed answer 200: id: null | string to string",
    answerWith({ id: { type: ["string", "null"] } }),
  ],
  "a type where none was given": [
    requestWith({ seed: { type: "integer" } }),
    "narrowed request: seed: any to integer",
    requestWith({ seed: {} }),
  ],
  "one more alternative of a request's items": [
    requestWith(items(choice(ref("Message"), { type: "string" }))),
    "widened request: messages[]: object to object | string",
  ],
  "one more way to authenticate": [
    description(
      {},
      { security: [{ key: [] }, { header: [] }] },
      {
        components: {
          ...JSON.parse(before).components,
          securitySchemes: {
            key: { type: "http", scheme: "bearer" },
            header: { type: "apiKey", in: "header", name: "api-key" },
          },
        },
      },
    ),
    "added authentication api-key",
  ],
};

/** What breaks a client that works today. */
const drift: Readonly<Record<string, Row>> = {
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

/** An alternative with a role of its own, and these fields, all required. */
function part(role: string, ...fields: readonly string[]): object {
  const named = Object.fromEntries(fields.map((field) => [field, { type: "string" }]));
  return { type: "object", required: ["role", ...fields], properties: { role: { const: role }, ...named } };
}

for (const [rows, states] of [
  [information, ["text-changed"]],
  [drift, ["contract-changed", "anchor-missing"]],
] as const)
  for (const [what, [text, change, from = before]] of Object.entries(rows))
    test(`${states[0] === "text-changed" ? "information" : "drift"}: ${what}`, async () => {
      const result = await compared(from, text);
      assert.ok(typeof result !== "string", JSON.stringify(result));
      const lines = result.changes.map((found) => `${found.change} ${found.what}`);
      assert.ok(lines.includes(change), lines.join("\n"));
      assert.ok(
        states.some((state) => state === result.state),
        `${result.state}: ${lines.join("\n")}`,
      );
      assert.equal(new Set(lines).size, lines.length);
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

test("whatever components are called, and whichever are aliases, nothing has changed", async () => {
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
    { seed: 20_261_128, numRuns: 200 },
  );
});
