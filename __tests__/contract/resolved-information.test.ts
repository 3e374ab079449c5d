import { description, message, request, answer } from "./openapi-documents.ts";
import { assertFound, type Rows } from "./resolved-found.ts";
import { answerWith, before, choice, items, ref, requestWith } from "./resolved-documents.ts";

/** Changes that no existing client can notice. */
const information: Rows = {
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

assertFound(information, ["text-changed"]);
