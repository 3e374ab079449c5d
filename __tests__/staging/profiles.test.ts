import assert from "node:assert/strict";
import { test } from "node:test";
import { createHttp } from "../../src/adapters/http/http.ts";
import { placeholderCredential } from "../../src/core/placeholders.ts";
import { plainAsk } from "../../src/families/asked-parts.ts";
import { families } from "../../src/families/index.ts";
import type { RequestFamily } from "../../src/generated/types.ts";
import { readAnswer } from "../../src/probe/answer/read-answer.ts";
import { jsonOf, nonceOf, withProvider, type TestProvider } from "./client.ts";
import { eventsOf, objectOf } from "./sse.ts";

const deployments = "/openai/deployments/chat-staging";
const version = "?api-version=2024-10-21";

interface Place {
  family: RequestFamily;
  /** Below the target. */
  path: string;
}

const azure: readonly Place[] = [
  { family: "chat-completions", path: `${deployments}/chat/completions${version}` },
  { family: "chat-completions", path: "/openai/v1/chat/completions" },
  { family: "responses", path: "/openai/v1/responses" },
  { family: "responses", path: `/openai/responses${version}` },
  { family: "embeddings", path: `${deployments}/embeddings${version}` },
];

const openrouter: readonly Place[] = (["chat-completions", "responses", "embeddings"] as const).map((family) => ({
  family,
  path: `/api/v1${families[family].path}`,
}));

const http = createHttp();

function bodyOf(family: RequestFamily, stream: boolean, exchange: number): string {
  const spoken = families[family];
  const cap = { field: spoken.capField, tokens: 64 };
  const parts = { model: "m", prompt: `ping ${nonceOf(exchange)}`, cap, stream, ask: plainAsk };
  return JSON.stringify(spoken.body(parts));
}

async function readingOf(provider: TestProvider, { family, path }: Place, stream: boolean, exchange: number) {
  const headers = { "content-type": "application/json", "api-key": "key-of-the-target" };
  const url = `${provider.url}/main${path}`;
  const answer = await http.send({
    method: "POST",
    url,
    headers,
    body: bodyOf(family, stream, exchange),
    timeoutMs: 30_000,
  });
  return readAnswer(answer, { family, stream, check: "smoke", errorCodes: {} });
}

/** Step, error class, envelope at Azure and at OpenRouter; `own` is OpenAI's. */
const errors = [
  [400, "invalid_request", "openai", "openrouter"],
  [401, "authentication", "azure", "openrouter"],
  [402, "quota_billing", "openai", "openrouter"],
  [404, "model_not_found", "azure", "openrouter"],
  [408, "timeout", "azure", "openrouter"],
  [429, "rate_limited", "azure", "openrouter"],
  [500, "upstream_error", "openai", "openrouter"],
  [502, "upstream_error", "openai", "openrouter"],
  ["context_length_exceeded", "context_length", "openai", "openrouter"],
  ["content_policy_violation", "content_filter", "azure", "openrouter"],
  ["insufficient_quota", "quota_billing", "openai", "openrouter"],
  ["rate_limit", "rate_limited", "openai", "openrouter"],
  ["overloaded", "overloaded", "openai", "openrouter"],
] as const;

/** Step, and the error class of an answer and of a stream. */
const faults = [
  ["empty", "empty_answer", "empty_answer"],
  ["cut-clean", "malformed_response", "truncated_stream"],
  ["cut-role", "network", "truncated_stream"],
  ["malformed-chunk", "malformed_response", "malformed_response"],
  ["wrong-family", "wrong_family", "wrong_family"],
  ["error-in-200", "upstream_error", "upstream_error"],
] as const;

const places = [
  ...azure.map((place) => ({ place, name: "azure" as const })),
  ...openrouter.map((place) => ({ place, name: "openrouter" as const })),
];

for (const { place, name } of places)
  for (const stream of families[place.family].lacks?.includes("stream") === true ? [false] : [false, true])
    test(`${place.path}${stream ? ", streamed" : ""}: the gate reads every answer and error of ${name}`, async () => {
      await using provider = await withProvider();
      const good = await readingOf(provider, place, stream, 0);
      assert.deepEqual([good.response_family, good.terminal, good.error_class], [place.family, "complete", null]);
      for (const [index, [step, errorClass, ofAzure, ofOpenrouter]] of errors.entries()) {
        await provider.script(nonceOf(index + 1), { main: [step] });
        const { response_family, error_class, error_envelope } = await readingOf(provider, place, stream, index + 1);
        const expected = ["error", errorClass, name === "azure" ? ofAzure : ofOpenrouter];
        assert.deepEqual([step, response_family, error_class, error_envelope], [step, ...expected]);
      }
      for (const [index, [step, whole, streamed]] of faults.entries()) {
        await provider.script(nonceOf(index + 90), { main: [step] });
        const { error_class, error_in_success } = await readingOf(provider, place, stream, index + 90);
        assert.deepEqual([step, error_class], [step, stream ? streamed : whole]);
        assert.equal(error_in_success, step === "error-in-200");
      }
    });

const chatAtAzure = `${deployments}/chat/completions${version}`;
const chatAtOpenrouter = "/api/v1/chat/completions";

test("Azure's stream begins with an event that names nothing and has no choice, and every choice has filter results", async () => {
  await using provider = await withProvider();
  const events = eventsOf(await provider.post("main", chatAtAzure, bodyOf("chat-completions", true, 1)));
  const [first, ...rest] = events.filter(({ data }) => data !== "[DONE]").map(objectOf);
  assert.deepEqual([first?.["choices"], first?.["object"], first?.["id"]], [[], "", ""]);
  assert.ok(first !== undefined && "prompt_filter_results" in first);
  assert.ok(rest.every((event) => JSON.stringify(event).includes('"content_filter_results"')));
});

test("Azure's answer has the filter results of the prompt and of the choice", async () => {
  await using provider = await withProvider();
  const answer = jsonOf(await provider.post("main", chatAtAzure, bodyOf("chat-completions", false, 1)));
  assert.ok("prompt_filter_results" in answer);
  assert.match(JSON.stringify(answer["choices"]), /"content_filter_results":\{"hate"/);
});

test("a prompt that Azure refuses is a 400 with the inner error's code", async () => {
  await using provider = await withProvider({ targets: { main: ["content_policy_violation"] } });
  const seen = await provider.post("main", chatAtAzure, bodyOf("chat-completions", false, 1));
  assert.equal(seen.status, 400);
  assert.match(seen.text, /"code":"content_filter".*"innererror":\{"code":"ResponsibleAIPolicyViolation"/);
});

test("OpenRouter's stream begins with a comment, ends with its usage and cost, and names the provider", async () => {
  await using provider = await withProvider();
  const seen = await provider.post("main", chatAtOpenrouter, bodyOf("chat-completions", true, 1));
  assert.ok(seen.text.startsWith(": OPENROUTER PROCESSING\n\ndata: "));
  assert.match(seen.text, /"native_finish_reason":"stop"/);
  assert.match(seen.text, /"usage":\{[^\n]*"cost":0\.000014,[^\n]*\n\ndata: \[DONE\]\n\n$/);
});

test("an error in OpenRouter's stream is the last event, with a choice that ends with `error` and a numeric code", async () => {
  await using provider = await withProvider({ targets: { main: ["error-in-200"] } });
  const seen = await provider.post("main", chatAtOpenrouter, bodyOf("chat-completions", true, 1));
  assert.equal(seen.status, 200);
  const last = objectOf({ name: null, data: seen.text.trimEnd().split("\ndata: ").at(-1) ?? "" });
  assert.match(JSON.stringify(last["error"]), /^\{"code":502,.*"metadata":\{"error_type":"provider_unavailable"/);
  assert.match(JSON.stringify(last["choices"]), /"finish_reason":"error"/);
});

test("the placeholder in Azure's header is refused", async () => {
  await using provider = await withProvider();
  const headers = { "api-key": placeholderCredential };
  const seen = await provider.post("main", chatAtAzure, bodyOf("chat-completions", false, 1), { headers });
  assert.deepEqual([seen.status, seen.text.slice(0, 22)], [401, '{"error":{"code":"401"']);
});

test("calls are counted by family; the request for OpenRouter's cost is a documented field there alone", async () => {
  await using provider = await withProvider();
  const body = { ...JSON.parse(bodyOf("chat-completions", false, 1)), usage: { include: true } };
  for (const path of [chatAtAzure, chatAtOpenrouter, "/v1/chat/completions"]) await provider.post("main", path, body);
  const calls = await provider.settled(nonceOf(1), 3);
  const told = calls.map(({ completion, shape }) => [completion, Object(shape).family, Object(shape).unknown_fields]);
  assert.deepEqual(told, [
    [true, "chat-completions", 1],
    [true, "chat-completions", 0],
    [true, "chat-completions", 1],
  ]);
});

const foreign = [
  `${deployments}/messages`,
  "/openai/v1/rerank",
  "/api/v1/messages",
  "/openai/deployments/chat/completions",
];

for (const path of foreign)
  test(`nothing is served at ${path}`, async () => {
    await using provider = await withProvider();
    assert.equal((await provider.post("main", path, bodyOf("chat-completions", false, 1))).status, 404);
  });
