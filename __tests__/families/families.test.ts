import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { plainAsk } from "../../src/families/asked-parts.ts";
import { chatCompletions } from "../../src/families/chat-completions.ts";
import { recognised } from "../../src/families/recognised.ts";
import type { RequestParts } from "../../src/families/family.ts";
import { families, withoutInput } from "../../src/families/index.ts";
import { responses } from "../../src/families/responses.ts";

const parts: RequestParts = {
  model: "chat-staging",
  prompt: "ping",
  cap: { field: "max_completion_tokens", tokens: 64 },
  stream: false,
  ask: plainAsk,
};

describe("the requests are the smallest that ask for a short answer", () => {
  test("chat completions", () => {
    assert.deepEqual(chatCompletions.body(parts), {
      model: "chat-staging",
      messages: [{ role: "user", content: "ping" }],
      max_completion_tokens: 64,
      stream: false,
    });
  });

  test("chat completions without a cap, for servers that refuse the field", () => {
    const body = chatCompletions.body({ ...parts, cap: { field: "none", tokens: 64 } });
    assert.deepEqual(Object.keys(body), ["model", "messages", "stream"]);
  });

  test("a chat stream does not request usage, which some servers refuse", () => {
    assert.deepEqual(Object.keys(chatCompletions.body({ ...parts, stream: true })), [
      "model",
      "messages",
      "max_completion_tokens",
      "stream",
    ]);
  });

  test("embeddings and rerank, without a cap, a stream and parts of `ask`", () => {
    const asked = { ...parts, stream: true, ask: { tools: true, system: true, json: true } };
    assert.deepEqual(families.embeddings.body(asked), { model: "chat-staging", input: "ping" });
    assert.deepEqual(Object.keys(families.rerank.body(asked)), ["model", "query", "documents"]);
  });

  test("generateContent and Converse, whose path names the model", () => {
    const cap = { field: "maxOutputTokens", tokens: 64 } as const;
    assert.deepEqual(families["generate-content"].body({ ...parts, cap, stream: true }), {
      contents: [{ role: "user", parts: [{ text: "ping" }] }],
      generationConfig: { maxOutputTokens: 64 },
    });
    const without = { field: "none", tokens: 64 } as const;
    assert.deepEqual(families.converse.body({ ...parts, cap: without }), {
      messages: [{ role: "user", content: [{ text: "ping" }] }],
    });
  });

  test("responses, which must not be stored", () => {
    const cap = { field: "max_output_tokens", tokens: 16 } as const;
    const asked = { model: "chat-staging", input: "ping", max_output_tokens: 16, store: false };
    assert.deepEqual(responses.body({ ...parts, cap }), asked);
    assert.deepEqual(responses.body({ ...parts, cap, stream: true }), { ...asked, stream: true });
  });
});

describe("the invalid body lacks the input and keeps the nonce", () => {
  for (const family of Object.values(families)) {
    test(family.name, () => {
      const invalid = withoutInput(family, family.body(parts), "fgn-0");
      assert.equal(family.input in invalid, false);
      assert.ok(JSON.stringify(invalid).includes('"fgn-0"'));
      assert.equal(invalid["model"], family.path.includes("{model}") ? undefined : "chat-staging");
    });
  }
});

test("each family is listed under its own name", () => {
  for (const [name, family] of Object.entries(families)) {
    assert.equal(family.name, name);
  }
  assert.equal(families["chat-completions"], chatCompletions);
});

describe("no two discriminators claim the same body", () => {
  const all = [...Object.values(families), ...recognised];
  const bodies: Readonly<Record<string, object>> = {
    responses: { object: "response", id: "1", status: "completed", output: [] },
    chat: { object: "chat.completion", choices: [] },
    "chat without object": { choices: [] },
    messages: { type: "message", role: "assistant", content: [], stop_reason: "end_turn" },
    generate: { candidates: [] },
    "generate, blocked": { promptFeedback: {} },
    "generate, nothing but thoughts": { usageMetadata: {} },
    converse: { output: { message: {} }, stopReason: "end_turn" },
    cohere: { id: "1", finish_reason: "COMPLETE", message: { role: "assistant" } },
    embeddings: { object: "list", data: [{ object: "embedding", embedding: [] }] },
    "embeddings, none": { object: "list", data: [], usage: {} },
    rerank: { results: [{ index: 0, relevance_score: 0.5 }] },
    "rerank, none": { results: [], meta: { billed_units: {} } },
    moderations: { results: [{ flagged: false }] },
    images: { created: 1, data: [{ b64_json: "" }] },
    transcription: { text: "pong" },
    models: { object: "list", data: [{ owned_by: "o" }] },
  };
  for (const [name, body] of Object.entries(bodies)) {
    test(name, () => {
      assert.equal(all.filter((family) => family.is({ ...body })).length, 1);
    });
  }
  const foreign: Readonly<Record<string, object>> = {
    "an error": { type: "error", error: { message: "m" } },
    "a Cohere answer without an id": { finish_reason: "COMPLETE", message: { role: "assistant" } },
    "a Cohere answer without a reason": { id: "1", message: { role: "assistant" } },
    "a text with more": { text: "pong", more: 1 },
    "models of another list": { object: "page", data: [{ owned_by: "o" }] },
    "images without content": { created: 1, data: [{}] },
  };
  for (const [name, body] of Object.entries(foreign))
    test(`no discriminator claims ${name}`, () => assert.ok(!all.some((family) => family.is({ ...body }))));

  test("a Cohere answer is complete if its reason is a word", () => {
    const [cohere] = recognised;
    assert.deepEqual(
      [cohere?.isComplete({ finish_reason: "COMPLETE" }), cohere?.isComplete({ finish_reason: null })],
      [true, false],
    );
  });
});
