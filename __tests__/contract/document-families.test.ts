import assert from "node:assert/strict";
import { test } from "node:test";
import type { RequestFamily } from "../../src/generated/types.ts";
import { read } from "./documents.ts";

const onlyChat: readonly RequestFamily[] = ["chat-completions"];
const base = "Base URL: https://api.example.com/v1\n";
const seeAlso = "New projects may prefer `POST /v1/responses`.\n";

const pages: readonly [when: string, page: string, operations: readonly string[]][] = [
  ["documents another family", `# Responses\n\n${base}\n\`POST /v1/responses\`\n`, ["POST /v1/responses"]],
  [
    "calls its family by a client and names another",
    `# Chat\n\n${base}\n\`\`\`python\nclient.chat.completions.create(model="a")\n\`\`\`\n\n${seeAlso}`,
    [],
  ],
  [
    "shows its family's answers and names another",
    `# Chat\n\n${base}\n\`\`\`json\n{ "object": "chat.completion" }\n\`\`\`\n\n${seeAlso}`,
    [],
  ],
];

for (const [when, page, operations] of pages)
  test(`asked for one family, a page that ${when}`, async () => {
    const found = await read(page, "text/markdown", onlyChat);
    assert.deepEqual(typeof found === "string" ? found : found.facts.operations, operations);
  });

const post = { post: { responses: { "200": { description: "answer" } } } };
const servers = [{ url: "https://api.example.com" }];
const items = { pathItems: { chat: post } };

const described: readonly [when: string, paths: object, found: readonly string[] | string][] = [
  ["with a slash at its end", { "/v1/chat/completions/": post }, ["POST /v1/chat/completions"]],
  ["with a query", { "/v1/chat/completions?api-version=1": post }, ["POST /v1/chat/completions"]],
  ["told apart by a fragment", { "/v1/chat/completions#stream": post }, ["POST /v1/chat/completions"]],
  [
    "that refers to a component",
    { "/v1/chat/completions": { $ref: "#/components/pathItems/chat" } },
    ["POST /v1/chat/completions"],
  ],
  ["in another file", { "/v1/chat/completions": { $ref: "paths/chat.yaml" } }, "too-complex"],
  ["that refers to nothing", { "/v1/chat/completions": { $ref: "#/components/pathItems/none" } }, "too-complex"],
  [
    "of another family in another file",
    { "/v1/chat/completions": post, "/v1/a": { $ref: "a.yaml" } },
    ["POST /v1/chat/completions"],
  ],
];

for (const [when, paths, expected] of described)
  test(`a path of OpenAPI ${when}`, async () => {
    const found = await read(JSON.stringify({ openapi: "3.1.0", servers, paths, components: items }), "", onlyChat);
    assert.deepEqual(typeof found === "string" ? found : found.facts.operations, expected);
  });

test("a page has at most as many sections as a baseline holds, and the last one has the rest", async () => {
  const page = (rest: string) =>
    `# Chat\n\n\`POST /v1/chat/completions\`\n\n${Array.from({ length: 2_500 }, (_, at) => `## h${at}\n\n${rest}\n`).join("\n")}`;
  const [one, other] = [await read(page("a")), await read(page("b"))];
  assert.ok(typeof one !== "string" && typeof other !== "string");
  assert.equal(Object.keys(one.sections).length, 2_000);
  assert.notEqual(one.digest, other.digest);
});
