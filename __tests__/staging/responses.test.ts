import assert from "node:assert/strict";
import { test } from "node:test";
import { scriptedAnswer } from "../../src/core/placeholders.ts";
import { isObject, type JsonObject } from "../../src/core/json.ts";
import { jsonOf, nonceOf, responsesBody, withProvider } from "./client.ts";
import { eventsOf, objectOf, type SentEvent } from "./sse.ts";

const opening = [
  "response.created",
  "response.in_progress",
  "response.output_item.added",
  "response.content_part.added",
  "response.output_text.delta",
];
/** The text comes in three parts. */
const told = [...opening, "response.output_text.delta", "response.output_text.delta"];
const closing = [
  "response.output_text.done",
  "response.content_part.done",
  "response.output_item.done",
  "response.completed",
];

const part = { type: "output_text", text: scriptedAnswer("main").join(""), annotations: [], logprobs: [] };

/** A completed response without its random parts. */
function contentOf({ id, created_at, output, ...rest }: JsonObject): JsonObject {
  assert.match(String(id), /^resp_/);
  assert.equal(typeof created_at, "number");
  assert.ok(Array.isArray(output) && output.length === 1);
  const { id: item, ...message } = output[0];
  assert.match(String(item), /^msg_/);
  return { ...rest, message };
}

function typesOf(events: readonly SentEvent[]): string[] {
  return events.map((event, index) => {
    const { type, sequence_number } = objectOf(event);
    assert.deepEqual([event.name, sequence_number], [type, index]);
    return String(type);
  });
}

async function streamOf(step: unknown): Promise<SentEvent[]> {
  await using provider = await withProvider();
  await provider.script(nonceOf(1), { main: [step] });
  const seen = await provider.responses("main", responsesBody(nonceOf(1), { stream: true }));
  assert.equal(seen.status, 200);
  return eventsOf(seen);
}

function responseIn(event: SentEvent | undefined): JsonObject {
  const response = event === undefined ? null : objectOf(event)["response"];
  assert.ok(isObject(response));
  return response;
}

const completed = {
  object: "response",
  status: "completed",
  error: null,
  incomplete_details: null,
  instructions: null,
  metadata: {},
  model: "chat-staging",
  parallel_tool_calls: true,
  temperature: 1,
  tool_choice: "auto",
  tools: [],
  top_p: 1,
  usage: {
    input_tokens: 9,
    input_tokens_details: { cached_tokens: 0 },
    output_tokens: 5,
    output_tokens_details: { reasoning_tokens: 0 },
    total_tokens: 14,
  },
  message: { type: "message", status: "completed", role: "assistant", content: [part] },
};

test("a good answer is a whole response with a fresh id", async () => {
  await using provider = await withProvider();
  const first = jsonOf(await provider.responses("main", responsesBody("")));
  const second = jsonOf(await provider.responses("main", responsesBody("")));
  assert.notEqual(first["id"], second["id"]);
  assert.deepEqual(contentOf(first), completed);
});

test("a stream numbers its events and ends with the completed response, without [DONE]", async () => {
  const events = await streamOf(200);
  assert.deepEqual(typesOf(events), [...told, ...closing]);
  const begun = responseIn(events[0]);
  assert.deepEqual([begun["status"], begun["output"], begun["usage"]], ["in_progress", [], null]);
  const whole = responseIn(events.at(-1));
  assert.equal(whole["id"], begun["id"]);
  assert.deepEqual(contentOf(whole), completed);
});

test("the events of a stream speak of one item, and its text is told once", async () => {
  const events = (await streamOf(200)).map(objectOf);
  const items = events.flatMap(({ item_id, item }) => item_id ?? (isObject(item) ? [item["id"]] : []));
  assert.deepEqual([items.length, new Set(items).size], [8, 1]);
  assert.deepEqual(
    events.flatMap(({ delta }) => delta ?? []),
    scriptedAnswer("main"),
  );
});

for (const step of ["cut", "cut-clean"]) {
  test(`${step} ends a stream after its text, before anything is done`, async () => {
    assert.deepEqual(typesOf(await streamOf(step)), opening);
  });
}

test("an error in a stream comes after its text, and the response says that it failed", async () => {
  const events = await streamOf("error-in-200");
  assert.deepEqual(typesOf(events), [...opening, "error", "response.failed"]);
  const error = events.at(-2);
  assert.equal(error === undefined ? null : objectOf(error)["code"], "server_error");
  const failed = responseIn(events.at(-1));
  assert.equal(failed["id"], responseIn(events[0])["id"]);
  assert.deepEqual([failed["status"], failed["output"]], ["failed", []]);
  assert.ok(isObject(failed["error"]) && failed["error"]["code"] === "server_error");
});

test("a stream with unknown fields has unknown events, and the [DONE] that only Open Responses knows", async () => {
  const events = await streamOf("unknown-fields");
  assert.deepEqual(events.pop(), { name: null, data: "[DONE]" });
  const unknown = ["response.x_staging_note", "response.x_staging_details"];
  assert.deepEqual(typesOf(events), [...told, ...unknown, ...closing]);
  assert.ok(events.every((event) => "x_staging_note" in objectOf(event)));
  assert.ok("x_staging_note" in responseIn(events.at(-1)));
});
