import assert from "node:assert/strict";
import { test } from "node:test";
import type { JsonObject } from "../../src/core/json.ts";
import type { EventStream } from "../../src/families/family.ts";
import { families } from "../../src/families/index.ts";
import type { RequestFamily } from "../../src/generated/types.ts";

function streamOf(events: readonly JsonObject[]): EventStream {
  return { events: events.map((json) => ({ name: null, json })), done: false, tail: "ended", cut: false };
}

/** Bodies in a family's form with the text that a client shows. Two bodies or more are the events of a stream. */
const texts: readonly (readonly [family: RequestFamily, text: string, ...bodies: readonly JsonObject[]])[] = [
  ["chat-completions", "ab", { choices: [{ message: { content: "a" } }, { message: { content: "b" } }] }],
  ["chat-completions", "", { choices: [{ message: { content: [{ text: "a" }] } }, { message: "a" }, 7] }],
  ["chat-completions", "ab", { choices: [{ delta: { content: "a" } }] }, { choices: [{ delta: { content: "b" } }] }],
  ["chat-completions", "", { choices: [{ delta: { content: null } }] }, { choices: [] }, { usage: {} }],
  ["messages", "ab", { content: [{ text: "a" }, { thinking: "t" }, { text: 7 }, { text: "b" }, 7] }],
  [
    "messages",
    "abc",
    { type: "content_block_start", content_block: { type: "text", text: "a" } },
    { type: "content_block_delta", delta: { type: "text_delta", text: "b" } },
    { type: "content_block_delta", delta: { type: "thinking_delta", thinking: "t" } },
    { type: "content_block_delta", delta: { type: "text_delta", text: "c" } },
  ],
  ["responses", "ab", { output: [{ content: [{ text: "a" }, { refusal: "r" }] }, { content: [{ text: "b" }] }, {}] }],
  [
    "responses",
    "ab",
    { type: "response.output_text.delta", delta: "a" },
    { type: "response.reasoning_text.delta", delta: "r" },
    { type: "response.output_text.delta", delta: 7 },
    { type: "response.output_text.delta", delta: "b" },
    { type: "response.completed", response: { output: [{ content: [{ text: "whole" }] }] } },
  ],
  [
    "responses",
    "whole",
    { type: "response.created", response: { output: [{ content: [{ text: "no" }] }] } },
    { type: "response.incomplete", response: { output: [{ content: [{ text: "whole" }] }] } },
  ],
  ["responses", "", { type: "response.created", response: {} }, { type: "response.completed" }],
  [
    "generate-content",
    "ab",
    { candidates: [{ content: { parts: [{ text: "a" }, { text: "t", thought: true }, { text: 7 }, { text: "b" }] } }] },
  ],
  [
    "generate-content",
    "ab",
    { candidates: [{ content: { parts: [{ text: "a", thought: false }] } }] },
    { candidates: [{ content: { parts: [{ text: "b" }, 7] } }] },
  ],
  [
    "converse",
    "ab",
    { output: { message: { content: [{ text: "a" }, { toolUse: {} }, { text: 7 }, { text: "b" }] } } },
  ],
  ["embeddings", "", { data: [{ embedding: [1] }] }],
  ["rerank", "", { results: [] }],
];

for (const [name, text, ...bodies] of texts) {
  const [first = {}, second] = bodies;
  test(`a client of ${name} shows "${text}" for ${JSON.stringify(bodies).slice(0, 90)}`, () => {
    const family = families[name];
    assert.equal(second === undefined ? family.text(first) : family.streamText(streamOf(bodies)), text);
  });
}

/** Bodies with whether they are the family's. */
const claims: readonly (readonly [family: RequestFamily, is: boolean, body: JsonObject])[] = [
  ["converse", false, { stopReason: "end_turn" }],
  ["converse", false, { output: { message: {} } }],
  ["embeddings", false, { object: "list", data: [] }],
  ["embeddings", false, { object: "list", data: [7], usage: {} }],
  ["embeddings", false, { object: "models", data: [{ embedding: [] }] }],
  ["embeddings", true, { data: [{ embedding: [] }] }],
  ["rerank", false, { results: [] }],
  ["rerank", false, { results: [7], usage: {} }],
  ["rerank", true, { results: [], usage: {} }],
  ["messages", false, { type: "message", role: "user" }],
];

for (const [family, is, body] of claims)
  test(`${JSON.stringify(body)} is ${is ? "an" : "no"} answer of ${family}`, () =>
    assert.equal(families[family].is(body), is));

const vectors: readonly (readonly [embedding: unknown, dimensions: number | "malformed"])[] = [
  ["AACAPQAAAD4=", 2],
  ["AACAPQ==", 1],
  ["AACAPQAAAD4", 2],
  ["AACAPQA", "malformed"],
  ["AACAPQAAAD4= ", "malformed"],
  ["!ACAPQ==", "malformed"],
  ["AACAP!==", "malformed"],
  [[1, "2"], "malformed"],
];

for (const [embedding, dimensions] of vectors)
  test(`the vector ${JSON.stringify(embedding)} is ${dimensions}`, () => {
    const reading = families.embeddings.read({ data: [{ embedding }] });
    assert.equal(reading.dimensions ?? "malformed", dimensions);
  });

/** Streams with how they end: the terminal or the class of the fault. In chat completions, the last good word counts. */
const streams: readonly (readonly [family: RequestFamily, ending: string, ...events: readonly JsonObject[]])[] = [
  ["chat-completions", "timeout", { choices: [{ delta: { content: "a" }, finish_reason: "time_limit" }] }],
  [
    "chat-completions",
    "complete",
    { choices: [{ delta: { content: "a" }, finish_reason: "length" }] },
    { choices: [{ delta: {}, finish_reason: "stop" }] },
  ],
  [
    "chat-completions",
    "capped",
    { choices: [{ delta: { content: "a" }, finish_reason: "stop" }] },
    { choices: [{ delta: {}, finish_reason: "length" }] },
  ],
  [
    "generate-content",
    "content_filter",
    { candidates: [{ content: { parts: [{ text: "a" }] }, finishReason: "STOP" }] },
    { candidates: [{ finishReason: "SAFETY" }] },
    { candidates: [{ finishReason: "STOP" }], usageMetadata: {} },
  ],
  ["generate-content", "content_filter", { candidates: [] }, { promptFeedback: { blockReason: "SAFETY" } }],
  [
    "generate-content",
    "complete",
    { candidates: [{ content: { parts: [{ text: "a" }] }, finishReason: "MAX_TOKENS" }] },
    { candidates: [{ finishReason: "STOP" }] },
  ],
  [
    "messages",
    "stream_error",
    { type: "message_start" },
    { type: "content_block_delta", delta: { text: "a" } },
    { type: "message_delta", delta: { stop_reason: "pause_turn" } },
    { type: "message_delta", delta: { stop_reason: null } },
    { type: "message_stop" },
  ],
  [
    "messages",
    "complete",
    { type: "message_start" },
    { type: "content_block_delta", delta: { type: "input_json_delta", partial_json: "{" } },
    { type: "message_delta", delta: { stop_reason: "tool_use" } },
    { type: "message_stop" },
  ],
  [
    "messages",
    "complete",
    { type: "message_start" },
    { type: "content_block_start", content_block: { type: "server_tool_use" } },
    { type: "message_delta", delta: { stop_reason: "end_turn" } },
    { type: "message_stop" },
  ],
  [
    "responses",
    "content_filter",
    { type: "response.refusal.delta", delta: "no" },
    { type: "response.completed", response: { object: "response", id: "1", status: "completed", output: [] } },
  ],
  [
    "responses",
    "empty_answer",
    { type: "response.output_item.done", item: { type: "reasoning", content: [{ text: "hm" }] } },
    { type: "response.completed", response: { object: "response", id: "1", status: "completed", output: [] } },
  ],
];

for (const [family, ending, ...events] of streams)
  test(`a stream of ${family} ends as ${ending}: ${JSON.stringify(events).slice(0, 120)}`, () => {
    const { terminal, fault } = families[family].readStream(streamOf(events));
    assert.equal(fault?.class ?? terminal, ending);
  });

test("a whole answer that its provider broke off is no error of a stream", () => {
  const message = { content: [{ text: "a" }], stop_reason: "pause_turn" };
  assert.equal(families.messages.read(message).fault?.class, "upstream_error");
  const converse = { output: { message: { role: "assistant", content: [] } }, stopReason: "malformed_tool_use" };
  assert.equal(families.converse.read(converse).fault?.class, "upstream_error");
});

test("an image is an answer of chat completions", () => {
  const message = { role: "assistant", content: [{ image_url: { url: "data:," } }] };
  const { terminal, fault } = families["chat-completions"].read({ choices: [{ message, finish_reason: "stop" }] });
  assert.deepEqual([terminal, fault], ["complete", null]);
});

test("the usage of an answer is found wherever it is", () => {
  const chunks = [{ candidates: [{ content: { parts: [{ text: "a" }] } }], usageMetadata: {} }, { candidates: [] }];
  assert.equal(families["generate-content"].readStream(streamOf(chunks)).usagePresent, true);
  for (const meta of [{ tokens: { input_tokens: 1 } }, { billed_units: { search_units: 1 } }])
    assert.equal(families.rerank.read({ results: [], meta }).usagePresent, true);
  assert.equal(families.rerank.read({ results: [], meta: { tokens: {} }, usage: {} }).usagePresent, false);
});

test("the events of messages begin with the name of what they tell", () => {
  const types = ["message_stop", "content_block_start", "a_content_block_", "ping"];
  assert.deepEqual(
    types.map((type) => families.messages.isEvent({ type })),
    [true, true, false, false],
  );
});
