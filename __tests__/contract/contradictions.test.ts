import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "../support/fast-check.ts";
import { contradictions, type AskedOfContract } from "../../src/contract/contradictions.ts";
import type { ContractFacts, Exchange, Observation } from "../../src/generated/types.ts";
import { anExchange, noAnswer, refusal, sound, success } from "../support/evidence.ts";

const silent: ContractFacts = {
  operations: [],
  base_urls: [],
  auth: [],
  required_fields: [],
  required_parameters: [],
  response_objects: [],
  statuses: [],
};
const chat: AskedOfContract = { family: "chat-completions", path: "/v1/chat/completions", auth: "bearer" };
const responses: AskedOfContract = { family: "responses", path: "/v1/responses", auth: "bearer" };

type Row = readonly [
  when: string,
  facts: Partial<ContractFacts>,
  asked: Partial<AskedOfContract>,
  ...found: readonly (readonly [documented: string, seen: string])[],
];

const post = (path: string, family = "chat-completions") => `POST ${path} with a ${family} request`;

const asked: readonly Row[] = [
  ["the page documents no operation", {}, {}],
  ["the path is documented", { operations: ["GET /v1/models", "POST /v1/chat/completions"] }, {}],
  [
    "the path is documented below a base",
    { operations: ["POST /chat/completions"], base_urls: ["https://a.example/v1/"] },
    {},
  ],
  ["the path is documented and the base is not", { operations: ["POST /chat/completions"] }, {}],
  [
    "the gateway stands below a prefix",
    { operations: ["POST /v1/chat/completions"] },
    { path: "/llm/v1/chat/completions" },
  ],
  ["the page stands below a prefix", { operations: ["POST /api/v1/chat/completions"] }, {}],
  [
    "a segment is a name",
    { operations: ["POST /openai/deployments/{deployment-id}/chat/completions"] },
    { path: "/openai/deployments/gpt/chat/completions" },
  ],
  [
    "a segment is a name with a colon",
    { operations: ["POST /v1/:team/chat/completions"] },
    { path: "/v1/a/chat/completions" },
  ],
  ["a path of the gateway's own is documented", { operations: ["POST /ai/chat"] }, { path: "/ai/chat" }],
  [
    "the version differs",
    { operations: ["POST /v2/chat/completions"] },
    {},
    ["POST /v2/chat/completions", post("/v1/chat/completions")],
  ],
  [
    "the version differs below the same number of segments",
    { operations: ["POST /api/v2/chat/completions"] },
    { path: "/llm/v1/chat/completions" },
    ["POST /api/v2/chat/completions", post("/llm/v1/chat/completions")],
  ],
  ...[
    "/openai/deployments/gpt-4o/chat/completions",
    "/models/chat/completions",
    "/v1beta/openai/chat/completions",
    "/api/paas/v4/chat/completions",
    "/v1/a/b/compat/chat/completions",
    "/inference/chat/completions",
  ].map((path): Row => [`a provider's own prefix is the gateway's: ${path}`, { operations: [`POST ${path}`] }, {}]),
  [
    "the version differs, and is that of the base",
    { operations: ["POST /v2/chat/completions"], base_urls: ["https://a.example/v1"] },
    {},
    ["POST /v2/chat/completions", post("/v1/chat/completions")],
  ],
  [
    "another segment is no ending",
    { operations: ["POST /v1/other-chat/completions"] },
    {},
    ["POST /v1/other-chat/completions", post("/v1/chat/completions")],
  ],
  [
    "the path is documented for another method",
    { operations: ["GET /v1/chat/completions"] },
    {},
    ["GET /v1/chat/completions", post("/v1/chat/completions")],
  ],
  [
    "the page documents only another family",
    { operations: ["POST /v1/responses"] },
    {},
    ["POST /v1/responses", post("/v1/chat/completions")],
  ],
  [
    "the path is that of another family",
    { operations: ["POST /v1/responses"] },
    { path: "/v1/responses" },
    ["POST /v1/responses", post("/v1/responses")],
  ],
  [
    "of many operations the family's own are named, and at most three",
    { operations: ["GET /a", "POST /b", ...[2, 3, 4, 5].map((version) => `POST /v${version}/chat/completions`)] },
    {},
    [
      "POST /v2/chat/completions, POST /v3/chat/completions, POST /v4/chat/completions and 1 more",
      post("/v1/chat/completions"),
    ],
  ],
  [
    "an empty path is no ending of every path",
    { operations: ["POST /"] },
    {},
    ["POST /", post("/v1/chat/completions")],
  ],
  ["the page documents no authentication", { auth: [] }, { auth: "x-api-key" }],
  ["the authentication is one of those documented", { auth: ["bearer", "x-api-key"] }, { auth: "x-api-key" }],
  ["the header of a bearer token", { auth: ["authorization"] }, {}],
  ["no authentication is sent: the gateway may need none", { auth: ["x-api-key"] }, { auth: "none" }],
  [
    "another authentication is documented",
    { auth: ["api-key", "x-api-key"] },
    {},
    ["authentication by api-key, x-api-key", "bearer"],
  ],
  [
    "a key where a bearer token is documented",
    { auth: ["bearer"] },
    { auth: "api-key" },
    ["authentication by bearer", "api-key"],
  ],
];

for (const [when, facts, over, ...found] of asked) {
  test(`${found.length > 0 ? "contradicted" : "agreed"}: ${when}`, () => {
    const all = contradictions({ ...silent, ...facts }, { ...chat, ...over }, sound());
    assert.deepEqual(
      all.map(({ documented, seen }) => [documented, seen]),
      found,
    );
    assert.ok(all.every(({ exchange }) => exchange === null));
  });
}

test("the other family is judged by its own path", () => {
  assert.deepEqual(contradictions({ ...silent, operations: ["POST /v1/responses"] }, responses, sound()), []);
  const [found] = contradictions({ ...silent, operations: ["POST /v1/chat/completions"] }, responses, []);
  assert.equal(found?.seen, post("/v1/responses", "responses"));
});

type Answer = readonly [
  when: string,
  facts: Partial<ContractFacts>,
  observation: Observation,
  found?: readonly [documented: string, seen: string],
];

const byProvider = (status: number, ...[error]: [Parameters<typeof refusal>[1]]) =>
  refusal(status, error, { error_origin: "provider" });

const answers: readonly Answer[] = [
  ["the page shows no object", {}, success({ response_family: "messages" })],
  ["the object is another that is not known", { response_objects: ["list"] }, success()],
  ["the object is documented", { response_objects: ["chat.completion"] }, success()],
  ["the object of an event is documented", { response_objects: ["chat.completion.chunk"] }, success()],
  ["an error has no object", { response_objects: ["response"] }, refusal(400, "invalid_request")],
  ["an unreadable answer has none", { response_objects: ["response"] }, success({ response_family: "unparseable" })],
  ["no answer has none", { response_objects: ["response"] }, noAnswer("timeout")],
  [
    "an answer of another family",
    { response_objects: ["chat.completion", "list"] },
    success({ response_family: "messages" }),
    ["chat-completions answers", "a messages answer"],
  ],
  [
    "another family is documented",
    { response_objects: ["response"] },
    success(),
    ["responses answers", "a chat-completions answer"],
  ],
  ["the page lists no status", {}, byProvider(418, "authentication")],
  ["the status is listed", { statuses: [400, 401] }, byProvider(400, "authentication")],
  ["the usual status is not listed", { statuses: [200, 400] }, byProvider(403, "authentication")],
  ["one of the usual statuses", { statuses: [400, 422] }, byProvider(422, "invalid_request")],
  ["the class has no usual status", { statuses: [500, 503] }, byProvider(529, "overloaded")],
  ["an error without a class", { statuses: [401] }, success({ status: 418, error_origin: "provider" })],
  [
    "a success is no error",
    { statuses: [401] },
    success({ status: 203, error_class: "authentication", error_origin: "provider" }),
  ],
  ["the gateway answered by itself", { statuses: [401] }, refusal(403, "authentication")],
  ["nobody knows who answered", { statuses: [401] }, refusal(403, "authentication", { error_origin: "unknown" })],
  [
    "the provider's status is not the one listed",
    { statuses: [200, 401, 429] },
    byProvider(403, "authentication"),
    ["status 401 for authentication", "status 403"],
  ],
  [
    "neither of two listed statuses",
    { statuses: [400, 422] },
    byProvider(409, "invalid_request"),
    ["status 400, 422 for invalid_request", "status 409"],
  ],
];

for (const [when, facts, observation, found] of answers) {
  test(`${found === undefined ? "agreed" : "contradicted"}: ${when}`, () => {
    const exchange: Exchange = anExchange("bad-credential", { observation });
    const all = contradictions({ ...silent, ...facts }, chat, [exchange]);
    assert.deepEqual(all, found === undefined ? [] : [{ documented: found[0], seen: found[1], exchange }]);
  });
}

test("a missing fact is never a contradiction", () => {
  const paths = fc.stringMatching(/^(\/[a-z0-9]{1,8}){1,4}$/);
  const asks = fc.record<AskedOfContract>({
    family: fc.constantFrom("chat-completions", "responses"),
    path: paths,
    auth: fc.constantFrom("bearer", "x-api-key", "api-key", "x-goog-api-key", "none"),
  });
  const exchanges = fc.array(
    fc.constantFrom(...sound(), anExchange("smoke", { observation: success({ response_family: "messages" }) })),
  );
  fc.assert(fc.property(asks, exchanges, (asking, made) => contradictions(silent, asking, made).length === 0));
});
