import assert from "node:assert/strict";
import { test } from "node:test";
import { createHttp } from "../../src/adapters/http/http.ts";
import type { HttpAnswer, HttpRequest } from "../../src/core/ports/http.ts";
import { impossibleModelPrefix, placeholderCredential } from "../../src/core/placeholders.ts";
import { readAnswer, type Reading } from "../../src/probe/answer/read-answer.ts";
import { plainAsk } from "../../src/families/asked-parts.ts";
import { allFamilies } from "../../src/families/index.ts";
import { requestedAt, servedAt } from "../../src/families/paths.ts";
import { stepWords, type Step } from "../../src/staging/steps.ts";
import { nonceOf, send, withProvider, type TestProvider } from "./client.ts";

/** Response family (`own` is the one that was asked, `other` what is spoken instead of it), error class and terminal state. */
type Told = readonly [string, string | null, string];

interface Row {
  step: Step;
  whole: Told;
  /** Where a stream tells something else. */
  streamed?: Told;
}

const complete: Told = ["own", null, "complete"];
const truncated: Told = ["own", "truncated_stream", "incomplete"];
const slow: Told = ["unparseable", "timeout", "incomplete"];

const rows: readonly Row[] = [
  { step: 200, whole: complete },
  { step: "cached", whole: complete },
  { step: "unknown-fields", whole: complete },
  { step: 400, whole: ["error", "invalid_request", "none"] },
  { step: 401, whole: ["error", "authentication", "none"] },
  { step: 404, whole: ["error", "model_not_found", "none"] },
  { step: { status: 429, retry_after: "1s" }, whole: ["error", "rate_limited", "none"] },
  { step: 500, whole: ["error", "upstream_error", "none"] },
  { step: "error-in-200", whole: ["error", "upstream_error", "none"] },
  { step: "wrong-family", whole: ["other", "wrong_family", "complete"] },
  { step: "html", whole: ["error", "gateway_error", "none"] },
  { step: "html-200", whole: ["unparseable", "malformed_response", "none"] },
  { step: "redirect", whole: ["error", "redirect", "none"] },
  { step: "reset", whole: ["none", "network", "none"] },
  { step: "hang", whole: ["none", "timeout", "none"] },
  { step: "drip", whole: slow },
  { step: "cut", whole: ["unparseable", "network", "incomplete"], streamed: truncated },
  { step: "cut-role", whole: ["unparseable", "network", "incomplete"], streamed: truncated },
  { step: "slow", whole: complete },
  { step: "stall", whole: ["unparseable", "timeout", "incomplete"], streamed: ["own", "timeout", "incomplete"] },
  {
    step: "malformed-chunk",
    whole: ["unparseable", "malformed_response", "none"],
    streamed: ["own", "malformed_response", "none"],
  },
  { step: "other-dimensions", whole: complete },
  { step: "empty", whole: ["own", "empty_answer", "incomplete"] },
  { step: "context_length_exceeded", whole: ["error", "context_length", "none"] },
  { step: "content_policy_violation", whole: ["error", "content_filter", "none"] },
  { step: "insufficient_quota", whole: ["error", "quota_billing", "none"] },
  { step: "rate_limit", whole: ["error", "rate_limited", "none"] },
  { step: "overloaded", whole: ["error", "overloaded", "none"] },
  { step: "cut-clean", whole: ["unparseable", "malformed_response", "none"], streamed: truncated },
];

const http = createHttp();
const requests = allFamilies.flatMap((family) =>
  (family.lacks?.includes("stream") === true ? [false] : [false, true]).map((stream) => ({ family, stream })),
);
type Request = (typeof requests)[number];

function requestOf(provider: TestProvider, { family, stream }: Request): HttpRequest & { body: string } {
  const prompt = `ping ${nonceOf(1)}`;
  const body = family.body({
    model: "chat-staging",
    prompt,
    cap: { field: family.capField, tokens: 64 },
    stream,
    ask: plainAsk,
  });
  const headers = { "content-type": "application/json" };
  const url = `${provider.url}/main${requestedAt(family, servedAt(family), { model: "chat-staging", stream })}`;
  return { method: "POST", url, headers, body: JSON.stringify(body), timeoutMs: 30_000 };
}

/** A drip and a stall are left with their first bytes, which is what a deadline makes of them: waiting for one would take its time. */
async function leave({ url, headers, body }: HttpRequest): Promise<HttpAnswer> {
  const seen = await send(url, { headers: { ...headers }, body, leaves: true });
  const received = new Map([["content-type", [seen.headers["content-type"] ?? ""]]]);
  return { ...seen, headers: received, body: Buffer.from(seen.text), failure: "timeout", elapsedMs: 0 };
}

function ask(step: Step, request: HttpRequest): Promise<HttpAnswer> {
  if (step === "drip" || step === "stall") return leave(request);
  return http.send(step === "hang" ? { ...request, timeoutMs: 50 } : request);
}

function readingOf(answer: HttpAnswer, { family, stream }: Request): Reading {
  return readAnswer(answer, { family: family.name, stream, check: "smoke", errorCodes: {} });
}

test("every word has its reading", () => {
  const words = rows.map(({ step }) => step).filter((step) => typeof step === "string");
  assert.deepEqual(words.toSorted(), stepWords.toSorted());
});

for (const { request, step, whole, streamed = whole } of requests.flatMap((each) =>
  rows.map((row) => ({ request: each, ...row })),
)) {
  const { family, stream } = request;
  const [answered, errorClass, terminal] = stream ? streamed : whole;

  test(`${JSON.stringify(step)} is read as ${errorClass} by ${family.name}${stream ? " in a stream" : ""}`, async () => {
    await using provider = await withProvider();
    await provider.script(nonceOf(1), { main: [step] });
    const reading = readingOf(await ask(step, requestOf(provider, request)), request);
    assert.deepEqual(
      [reading.response_family, reading.error_class, reading.terminal],
      [familyMeant(answered, family.name), errorClass, terminal],
    );
    assert.equal(reading.error_in_success, step === "error-in-200");
  });
}

function familyMeant(word: string, own: string): string {
  const meant: Readonly<Record<string, string>> = { own, other: own === "messages" ? "chat-completions" : "messages" };
  return meant[word] ?? word;
}

const bearer = { authorization: `Bearer ${placeholderCredential}` };
const key = { "x-goog-api-key": placeholderCredential };
const refusals: readonly (readonly [string, string, (request: HttpRequest & { body: string }) => HttpRequest])[] = [
  ["the placeholder", "authentication", (request) => ({ ...request, headers: bearer })],
  ["the placeholder as a key", "authentication", (request) => ({ ...request, headers: key })],
  [
    "the impossible model",
    "model_not_found",
    ({ url, ...request }) => ({
      ...withBody(request, { model: `${impossibleModelPrefix}1` }),
      url: url.replace("chat-staging", `${impossibleModelPrefix}1`),
    }),
  ],
  [
    "a request without input",
    "invalid_request",
    (request) => withBody(request, { input: undefined, messages: undefined, query: undefined, contents: undefined }),
  ],
];

function withBody<Sent extends { body: string }>(request: Sent, more: object): Sent {
  return { ...request, body: JSON.stringify({ ...JSON.parse(request.body), ...more }) };
}

for (const [name, errorClass, change] of refusals) {
  test(`${name} is read as ${errorClass} on every surface`, async () => {
    await using provider = await withProvider();
    for (const request of requests) {
      const reading = readingOf(await http.send(change(requestOf(provider, request))), request);
      assert.deepEqual([reading.response_family, reading.error_class], ["error", errorClass]);
    }
  });
}
