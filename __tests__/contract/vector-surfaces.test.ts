import assert from "node:assert/strict";
import { test } from "node:test";
import { contradictions } from "../../src/contract/contradictions.ts";
import type { ContractFacts, RequestFamily } from "../../src/generated/types.ts";
import { anExchange, success } from "../support/evidence.ts";
import { read } from "./documents.ts";

const chat = "POST /v1/chat/completions";

async function factsOf(text: string, family: RequestFamily): Promise<ContractFacts> {
  const document = await read(text, "", [family]);
  assert.ok(typeof document !== "string", JSON.stringify(document));
  return document.facts;
}

const examples = {
  embeddings: '```json\n{ "object": "list", "data": [{ "object": "embedding", "embedding": [0.1] }] }\n```',
  rerank: '```json\n{ "results": [{ "index": 0, "relevance_score": 0.5 }] }\n```',
} as const;

for (const family of ["embeddings", "rerank"] as const) {
  const example = examples[family];
  const asked = { family, path: `/v1/${family}`, auth: "none" } as const;
  const answer = anExchange("smoke", { observation: success({ response_family: family }) });
  const operation = `POST /v1/${family}`;
  test(`a page and an OpenAPI file document ${family}`, async () => {
    const page = await factsOf(`# API\n\n\`${operation}\`\n\n${example}\n`, family);
    assert.deepEqual(page.operations, [operation]);
    assert.deepEqual(contradictions(page, asked, [answer]), []);
    const paths = { [`/v1/${family}`]: { post: {} }, "/v1/chat/completions": { post: {} } };
    const file = await factsOf(JSON.stringify({ openapi: "3.1.0", paths }), family);
    assert.deepEqual(file.operations, [operation]);
  });

  test(`a page of chat completions contradicts a route of ${family}`, async () => {
    const [found] = contradictions(await factsOf(`\`${chat}\``, family), asked, [answer]);
    assert.deepEqual([found?.documented, found?.seen], [chat, `${operation} with a ${family} request`]);
  });

  test(`a page that only shows an example of ${family} and links to chat completions is none of chat completions`, async () => {
    const found = await read(`# API\n\n${example}\n\nSee \`${chat}\`.\n`, "", [family]);
    assert.ok(typeof found === "string" || found.facts.operations.length === 0);
  });
}
