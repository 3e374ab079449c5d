import assert from "node:assert/strict";
import { test } from "node:test";
import { contradictions, type AskedOfContract } from "../../src/contract/contradictions.ts";
import type { ContractFacts, RequestFamily } from "../../src/generated/types.ts";
import { anExchange, success } from "../support/evidence.ts";
import { fixture, read } from "./documents.ts";

const chat = "POST /v1/chat/completions";
const responses = "POST /v1/responses";
const nothing: ContractFacts = {
  operations: [],
  base_urls: [],
  auth: [],
  required_fields: [],
  required_parameters: [],
  response_objects: [],
  statuses: [],
};
const azure = {
  operations: ["POST /openai/deployments/{deployment-id}/chat/completions"],
  required_fields: ["messages"],
  response_objects: ["chat.completion"],
  statuses: [200],
};

type Golden = readonly [file: string, family: RequestFamily, facts: Partial<ContractFacts>];

const goldens: readonly Golden[] = [
  ["selfhosted-both.md", "chat-completions", { operations: [chat] }],
  ["selfhosted-both.md", "responses", { operations: ["POST /responses", responses], response_objects: ["response"] }],
  ["ollama.md", "chat-completions", { operations: [chat] }],
  ["vllm.md", "chat-completions", { operations: [chat] }],
  ["az-both.yaml", "chat-completions", { ...azure, auth: ["api-key", "bearer"] }],
  ["az-key.yaml", "chat-completions", { ...azure, auth: ["api-key"] }],
];

async function factsOf(text: string, family: RequestFamily): Promise<ContractFacts> {
  const document = await read(text, "", [family]);
  assert.ok(typeof document !== "string", JSON.stringify(document));
  return document.facts;
}

for (const [file, family, facts] of goldens)
  test(`${file} gives a route of ${family} its own facts, and no host that is the reader's`, async () => {
    assert.deepEqual(await factsOf(fixture(`surfaces/${file}`), family), { ...nothing, ...facts });
  });

const askedFor: Readonly<Record<RequestFamily, AskedOfContract>> = {
  "chat-completions": { family: "chat-completions", path: "/v1/chat/completions", auth: "none" },
  responses: { family: "responses", path: "/v1/responses", auth: "none" },
  messages: { family: "messages", path: "/v1/messages", auth: "none" },
  "generate-content": {
    family: "generate-content",
    path: "/v1beta/models/{model}:generateContent",
    auth: "none",
  },
  converse: { family: "converse", path: "/model/{model}/converse", auth: "none" },
  embeddings: { family: "embeddings", path: "/v1/embeddings", auth: "none" },
  rerank: { family: "rerank", path: "/v1/rerank", auth: "none" },
};
const families = ["chat-completions", "responses"] as const;

for (const file of new Set(goldens.map(([name]) => name)))
  for (const family of families.filter((name) => goldens.some(([golden, of]) => golden === file && of === name)))
    test(`${file} contradicts no good answer of a route of ${family}, whether it has the contract alone or not`, async () => {
      const answer = anExchange("smoke", { observation: success({ response_family: family }) });
      for (const sharing of [[family], families]) {
        const document = await read(fixture(`surfaces/${file}`), "", sharing);
        assert.ok(typeof document !== "string");
        assert.deepEqual(contradictions(document.facts, askedFor[family], [answer]), []);
      }
    });

test("a page's authentication is compared with the credential that the provider checks", async () => {
  const bearer = { ...askedFor["chat-completions"], auth: "bearer" } as const;
  const [both, key] = ["az-both.yaml", "az-key.yaml"].map((file) =>
    factsOf(fixture(`surfaces/${file}`), bearer.family),
  );
  assert.deepEqual(contradictions((await both) ?? nothing, bearer, []), []);
  assert.deepEqual(
    contradictions((await key) ?? nothing, bearer, []).map(({ documented, seen }) => [documented, seen]),
    [["authentication by api-key", "bearer"]],
  );
});

const call = {
  chat: "```python\nclient.chat.completions.create(model='m')\n```",
  responses: "```python\nclient.responses.create(model='m')\n```",
};
const object = {
  chat: '```json\n{ "object": "chat.completion" }\n```',
  responses: '```json\n{ "object": "response", "output": [] }\n```',
};
const table = (...names: string[]): string =>
  `| Name | Required |\n| - | - |\n${names.map((name) => `| \`${name}\` | yes |\n`).join("")}`;

/** Pages that document both surfaces, with their facts for each. */
const pages: Readonly<
  Record<string, readonly [page: string, chat: Partial<ContractFacts>, responses: Partial<ContractFacts>]>
> = {
  "in sections with tables of their own": [
    `# API\n\n## Chat completions\n\n\`${chat}\`\n\n### Body\n\n${table("messages")}\n## Responses\n\n\`${responses}\`\n\n### Body\n\n${table("input")}`,
    { operations: [chat], required_fields: ["messages"] },
    { operations: [responses], required_fields: ["input"] },
  ],
  "in sections of one level": [
    `## Create chat completion\n\n\`${chat}\`\n\n## Parameters\n\n${table("messages")}\n## Create a response\n\n\`${responses}\`\n\n## Parameters\n\n${table("input")}\n## Errors\n\n- \`401\`: key\n`,
    { operations: [chat], required_fields: ["messages"], statuses: [401] },
    { operations: [responses], required_fields: ["input"], statuses: [401] },
  ],
  "with the authentication of both at the end": [
    `## Chat completions API\n\n\`${chat}\`\n\n${object.chat}\n\n## Responses API\n\n\`${responses}\`\n\n${object.responses}\n\n## Authentication\n\nBearer token via the \`Authorization\` header.\n`,
    { operations: [chat], response_objects: ["chat.completion"], auth: ["bearer"] },
    { operations: [responses], response_objects: ["response"], auth: ["bearer"] },
  ],
  "by calls of a client": [
    `## Chat\n\n\`${chat}\`\n\n${call.chat}\n\n## Responses\n\n${call.responses}\n\n${object.responses}\n`,
    { operations: [chat] },
    { response_objects: ["response"] },
  ],
  "within one section": [
    `# Gateway\n\n\`${chat}\` and \`${responses}\`\n\n${object.responses}\n`,
    { operations: [chat] },
    { operations: [responses], response_objects: ["response"] },
  ],
  "and names one of them only": [
    `# Text generation\n\n\`${chat}\`\n\nThe Responses API answers with:\n\n${object.responses}\n`,
    { operations: [chat] },
    { response_objects: ["response"] },
  ],
  "in a table of paths": [
    "# Endpoints\n\n| API | Path |\n| - | - |\n| Chat | /v1/chat/completions |\n| Responses | /v1/responses |\n",
    { operations: [chat] },
    { operations: [responses] },
  ],
  "one by a method, one by its call": [
    `# Serving\n\n## Responses\n\n\`${responses}\`\n\n## Chat completions\n\n\`\`\`sh\ncurl http://127.0.0.1:8080/v1/chat/completions -d '{}'\n\`\`\`\n`,
    { operations: [chat] },
    { operations: [responses] },
  ],
};

for (const [how, [page, ofChat, ofResponses]] of Object.entries(pages))
  test(`a page that documents both surfaces ${how}`, async () => {
    const facts = [await factsOf(page, "chat-completions"), await factsOf(page, "responses")];
    assert.deepEqual(facts, [
      { ...nothing, ...ofChat },
      { ...nothing, ...ofResponses },
    ]);
  });

test("a page that shows answers of another family without naming it is a contradiction", async () => {
  const facts = await factsOf(`# Chat\n\n\`${chat}\`\n\n${object.responses}\n`, "chat-completions");
  const answer = anExchange("smoke", { observation: success() });
  assert.deepEqual(
    contradictions(facts, askedFor["chat-completions"], [answer]).map(({ documented }) => documented),
    ["responses answers"],
  );
});

const served = (url: string, variables: object = {}): string =>
  JSON.stringify({ openapi: "3.1.0", servers: [{ url, variables }], paths: { "/chat/completions": { post: {} } } });

/** Servers without a fixed host, local or per customer: only the path counts. */
const hostless: readonly [server: string, path: string][] = [
  [served("http://localhost:8000/v1"), chat],
  [served("https://localhost/v1"), chat],
  [served("http://0.0.0.0:11434/v1/"), chat],
  [served("https://127.0.0.1:8443/v1"), chat],
  [served("https://[::1]:8443/v1"), chat],
  [served("https://host.docker.internal/v1"), chat],
  [served("https://llm.cluster.local/v1"), chat],
  [served("https://gateway/v1"), chat],
  [served("http://api.example.com/v1"), chat],
  [served("/v1"), chat],
  [served("v1"), chat],
  [served("//{host}/v1"), chat],
  [served("https://{endpoint}/v1"), chat],
  [served("https://{endpoint}/v1", { endpoint: { default: "your-resource.openai.azure.com" } }), chat],
  [served("https://{resource}.openai.azure.com/v1", { resource: { default: "contoso" } }), chat],
  [served("{scheme}://{host}:{port}/v1", { scheme: { default: "https" }, port: { default: "443" } }), chat],
  [served("{baseUrl}/v1"), chat],
  [served("{baseUrl}", { baseUrl: { default: "https://api.example.com/v1" } }), chat],
  [served("https://{host}/{version}", { version: { default: "v1" } }), chat],
  [served("https://{host}/{version}"), "POST /{version}/chat/completions"],
  [served("https://your-resource.openai.azure.com/openai"), "POST /openai/chat/completions"],
  [JSON.stringify({ openapi: "3.0.3", paths: { "/v1/chat/completions": { post: {} } } }), chat],
  ["Call `POST http://localhost:4000/v1/chat/completions`.", chat],
  ["```sh\ncurl $BASE_URL/v1/chat/completions\n```", chat],
  ["```sh\ncurl ${GATEWAY}/v1/chat/completions\n```", chat],
  ["```sh\ncurl https://{endpoint}/v1/chat/completions\n```", chat],
  ["```sh\ncurl https://<your-host>/v1/chat/completions\n```", chat],
  ["```sh\ncurl https://YOUR-RESOURCE.openai.azure.com/v1/chat/completions\n```", chat],
  ["```sh\ncurl http://localhost:8080/v1/chat/completions -d '{}'\n```", chat],
  ["`POST https://${host}/v1/chat/completions`", chat],
  ["Send a POST request to the `/v1/chat/completions` endpoint.", chat],
  ["### `/v1/chat/completions`\n\nAnswers.", chat],
  ["- Chat (`/v1/chat/completions`)", chat],
  [
    "```sh\ncurl https://<resource>.openai.azure.com/openai/deployments/<deployment>/chat/completions\n```",
    "POST /openai/deployments/{deployment}/chat/completions",
  ],
  ["<h2>Chat</h2><p>A POST request to the <code>/v1/chat/completions</code> endpoint.</p>", chat],
];

for (const [text, operation] of hostless)
  test(`a path without a host: ${text.slice(0, 110).replaceAll("\n", " ")}`, async () => {
    const { operations, base_urls } = await factsOf(
      text.startsWith("<") ? `<html><body>${text}` : text,
      "chat-completions",
    );
    assert.deepEqual([operations, base_urls], [[operation], []]);
  });

test("a provider's host is a fact, whatever its path contains", async () => {
  const hosts = [
    served("https://api.example.com/{version}", { version: { default: "v1" } }),
    "```sh\ncurl https://api.example.com/v1/chat/completions\n```",
    "```sh\ncurl https://api.example.com/v1/{account}/chat/completions\n```",
  ];
  for (const text of hosts)
    assert.deepEqual((await factsOf(text, "chat-completions")).base_urls, ["https://api.example.com/v1"]);
});

const bearer: readonly string[] = [
  "Authorization: Bearer KEY",
  "Bearer token via `Authorization` header",
  "Send a bearer token in the `Authorization` header.",
  "The `Authorization` header carries your key as a Bearer token.",
  "Authentication uses bearer tokens.",
  "Security scheme: HTTP Bearer authentication",
  "| Header | Value |\n| - | - |\n| Authorization | Bearer YOUR_KEY |",
  "| Type | In |\n| - | - |\n| Bearer | `Authorization` header |",
];

for (const text of bearer)
  test(`bearer in any order of words: ${text.replaceAll("\n", " ")}`, async () => {
    assert.deepEqual((await factsOf(`\`${chat}\`\n\n${text}\n`, "chat-completions")).auth, ["bearer"]);
  });

test("a sentence that rules out bearer tokens documents none", async () => {
  for (const text of ["Use `x-api-key`, not a bearer token.", "`x-api-key` instead of bearer authentication"])
    assert.deepEqual((await factsOf(`\`${chat}\`\n\n${text}\n`, "chat-completions")).auth, ["x-api-key"]);
});
