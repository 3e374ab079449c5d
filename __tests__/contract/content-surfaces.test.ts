import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { contradictions, type AskedOfContract } from "../../src/contract/contradictions.ts";
import { servedAt } from "../../src/families/paths.ts";
import { families } from "../../src/families/index.ts";
import type { ContractFacts } from "../../src/generated/types.ts";
import { anExchange, success } from "../support/evidence.ts";
import { read } from "./documents.ts";

type Family = "generate-content" | "converse";

const gemini = "POST /v1beta/models/{model}:generateContent";
const vertex = "POST /v1/projects/{project}/locations/{location}/publishers/google/models/{model}:generateContent";
const bedrock = "POST /model/{model}/converse";

async function factsOf(text: string, family: Family): Promise<ContractFacts> {
  const document = await read(text, "", [family]);
  assert.ok(typeof document !== "string", JSON.stringify(document));
  return document.facts;
}

function asked(family: Family, path = servedAt(families[family])): AskedOfContract {
  return { family, path, auth: "bearer" };
}

function openapi(path: string): string {
  return JSON.stringify({
    openapi: "3.1.0",
    servers: [{ url: "https://api.example.com" }],
    paths: { [path]: { post: {} }, "/v1/chat/completions": { post: {} } },
  });
}

/** How pages and OpenAPI files write the path. */
const written: readonly (readonly [family: Family, text: string, operations: readonly string[]])[] = [
  ["generate-content", openapi("/v1beta/models/{model}:generateContent"), [gemini]],
  ["generate-content", openapi("/v1beta/{model=models/*}:generateContent"), [gemini]],
  ["generate-content", "`POST https://api.example.com/v1beta/{model=models/*}:generateContent`", [gemini]],
  ["generate-content", "`POST /v1beta/models/{model}:generateContent`", [gemini]],
  [
    "generate-content",
    "```sh\ncurl https://api.example.com/v1beta/models/gemini-2.5-flash:generateContent\n```",
    [gemini],
  ],
  ["generate-content", "```sh\ncurl https://api.example.com/v1beta/models/$MODEL:generateContent\n```", [gemini]],
  ["generate-content", `\`${vertex}\``, [vertex]],
  ["converse", openapi("/model/{modelId}/converse"), ["POST /model/{modelId}/converse"]],
  ["converse", "```\nPOST /model/modelId/converse HTTP/1.1\n```", [bedrock]],
  ["converse", "```sh\ncurl https://api.example.com/model/$MODEL_ID/converse\n```", [bedrock]],
];

for (const [family, text, operations] of written)
  test(`the operation of ${family} in ${text.slice(0, 110).replaceAll("\n", " ")}`, async () => {
    const facts = await factsOf(text, family);
    assert.deepEqual(facts.operations, operations);
    assert.ok(
      facts.base_urls.every((url) => !url.includes("model")),
      facts.base_urls.join(),
    );
    const answer = anExchange("smoke", { observation: success({ response_family: family }) });
    assert.deepEqual(contradictions(facts, asked(family), [answer]), []);
  });

for (const family of ["generate-content", "converse"] as const)
  test(`the page of ${family} among the examples has its facts, and contradicts no route`, async () => {
    const page = readFileSync(join(import.meta.dirname, `../../examples/contracts/${family}.md`), "utf8");
    const facts = await factsOf(page, family);
    assert.deepEqual(facts.operations, [family === "converse" ? bedrock : gemini]);
    assert.deepEqual(facts.auth, ["bearer"]);
    assert.deepEqual(facts.required_fields, [families[family].input]);
    assert.deepEqual(contradictions(facts, asked(family), []), []);
  });

const others: readonly (readonly [family: Family, page: string])[] = [
  ["generate-content", "`POST /v1/chat/completions`"],
  ["generate-content", "`POST /v1beta/models/{model}:countTokens` and `POST /v1/chat/completions`"],
  ["converse", "`POST /model/{modelId}/converse-stream` and `POST /v1/messages`"],
];

for (const [family, page] of others)
  test(`a page without the operation of ${family} contradicts its route: ${page}`, async () => {
    const [found] = contradictions(await factsOf(page, family), asked(family), []);
    assert.equal(found?.seen, `POST ${servedAt(families[family])} with a ${family} request`);
  });

test("another version of the surface is a contradiction, a prefix of a gateway is none", async () => {
  const facts = await factsOf(`\`${gemini}\``, "generate-content");
  const at = (path: string) => contradictions(facts, asked("generate-content", path), []).length;
  assert.equal(at("/v1/models/{model}:generateContent"), 1);
  assert.equal(at("/gemini/v1beta/models/{model}:generateContent"), 0);
});
