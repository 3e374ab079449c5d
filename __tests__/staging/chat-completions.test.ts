import assert from "node:assert/strict";
import { test } from "node:test";
import { scriptedAnswer } from "../../src/core/placeholders.ts";
import { isObject, type JsonObject } from "../../src/core/json.ts";
import { chatBody, jsonOf, nonceOf, withProvider } from "./client.ts";
import { eventsOf, objectOf } from "./sse.ts";

const done = { name: null, data: "[DONE]" };

test("a good answer is a whole chat.completion with a fresh id", async () => {
  await using provider = await withProvider();
  const [first, second] = [await provider.chat("main", chatBody("")), await provider.chat("main", chatBody(""))];
  const { id, created, ...rest } = jsonOf(first);
  assert.notEqual(id, jsonOf(second)["id"]);
  assert.equal(typeof created, "number");
  const message = { role: "assistant", content: scriptedAnswer("main").join(""), refusal: null };
  assert.deepEqual(rest, {
    object: "chat.completion",
    model: "chat-staging",
    choices: [{ index: 0, message, logprobs: null, finish_reason: "stop" }],
    usage: { prompt_tokens: 9, completion_tokens: 5, total_tokens: 14 },
  });
});

test("a stream is role, text, finish and [DONE], all of one completion", async () => {
  await using provider = await withProvider();
  const seen = await provider.chat("main", chatBody(nonceOf(1), { stream: true }));
  const events = eventsOf(seen);
  assert.deepEqual(events.pop(), done);
  const chunks = events.map(objectOf);
  assert.equal(new Set(chunks.map(({ id }) => id)).size, 1);
  assert.deepEqual(new Set(chunks.map(({ object }) => object)), new Set(["chat.completion.chunk"]));
  const choice = (delta: JsonObject, finish_reason: string | null) => [
    { index: 0, delta, logprobs: null, finish_reason },
  ];
  assert.deepEqual(
    chunks.map(({ choices }) => choices),
    [
      choice({ role: "assistant", content: "" }, null),
      ...scriptedAnswer("main").map((content) => choice({ content }, null)),
      choice({}, "stop"),
    ],
  );
  assert.equal((await provider.calls(nonceOf(1)))[0]?.["stream"], true);
});

test("a stream tells its usage only when asked, in a chunk without choices", async () => {
  await using provider = await withProvider();
  const body = chatBody("", { stream: true, stream_options: { include_usage: true } });
  const asked = eventsOf(await provider.chat("main", body))
    .slice(0, -1)
    .map(objectOf);
  assert.deepEqual([asked.length, asked.at(-1)?.["choices"]], [6, []]);
  assert.ok(isObject(asked.at(-1)?.["usage"]));
  const silent = await provider.chat("main", chatBody("", { stream: true }));
  assert.doesNotMatch(silent.text, /usage/);
});

for (const { step, complete } of [
  { step: "cut", complete: false },
  { step: "cut-clean", complete: true },
]) {
  test(`${step} ends a stream after whole events, without finish and [DONE]`, async () => {
    await using provider = await withProvider();
    await provider.script(nonceOf(1), { main: [step] });
    const seen = await provider.chat("main", chatBody(nonceOf(1), { stream: true }));
    assert.deepEqual([seen.status, seen.complete, eventsOf(seen).length], [200, complete, 2]);
    assert.doesNotMatch(seen.text, /stop|DONE/);
  });
}

test("an error in a stream comes after its text, and nothing after the error", async () => {
  await using provider = await withProvider({ targets: { main: ["error-in-200"] } });
  const events = eventsOf(await provider.chat("main", chatBody("", { stream: true }))).map(objectOf);
  assert.deepEqual(
    events.map((event) => "error" in event),
    [false, false, true],
  );
  assert.ok(isObject(events[2]?.["error"]) && events[2]["error"]["type"] === "server_error");
});

test("unknown fields stand in every chunk of a stream", async () => {
  await using provider = await withProvider();
  await provider.script(nonceOf(1), { main: ["unknown-fields"] });
  const events = eventsOf(await provider.chat("main", chatBody(nonceOf(1), { stream: true })));
  assert.deepEqual(events.pop(), done);
  assert.ok(events.every((event) => "x_staging_note" in objectOf(event)));
});
