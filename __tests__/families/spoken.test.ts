import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { scriptedAnswer } from "../../src/core/placeholders.ts";
import { elements, isObject, parseObject, type JsonObject } from "../../src/core/json.ts";
import { namedErrors } from "../../src/families/envelopes.ts";
import type { Family, FamilyReading } from "../../src/families/family.ts";
import { familyServedAt } from "../../src/families/index.ts";
import {
  brokenOff,
  errorAnswer,
  malformed,
  modelOf,
  withoutText,
  type Answer,
  type ErrorMeaning,
} from "../../src/families/spoken.ts";
import { readEvents } from "../../src/probe/answer/event-stream.ts";

/**
 * Where a family is spoken. A fixture of the name has what goes over the wire there, as the vendor documents it. What it
 * has in common with another place is in that one's fixture alone.
 */
const places = {
  "chat-completions": "/v1/chat/completions",
  responses: "/v1/responses",
  messages: "/v1/messages",
  "generate-content": "/v1beta/models/m:generateContent",
  converse: "/model/m/converse",
  embeddings: "/v1/embeddings",
  rerank: "/v1/rerank",
  "azure-chat-completions": "/openai/deployments/m/chat/completions",
  "azure-responses": "/openai/responses",
  "openrouter-chat-completions": "/api/v1/chat/completions",
  "openrouter-responses": "/api/v1/responses",
  "openrouter-embeddings": "/api/v1/embeddings",
} as const;

const asked: JsonObject = { model: "m", query: "ping", documents: ["one", "two"] };
const streamed: JsonObject = { ...asked, stream: true };
const extras: JsonObject = { x_note: "new" };
const text = scriptedAnswer("main");
const meanings = [
  "context_length_exceeded",
  "content_policy_violation",
  "insufficient_quota",
  "rate_limit",
  "overloaded",
] as const satisfies readonly ErrorMeaning[];
const statuses = [400, 401, 402, 403, 404, 408, 409, 413, 418, 424, 429, 499, 500, 502, 503, 504, 529];

function familyAt(path: string): Family {
  const family = familyServedAt(path)?.family;
  assert.ok(family !== undefined);
  return family;
}

function speechOf(body: JsonObject, more: JsonObject = {}) {
  return { body, id: "1", createdAt: 1_700_000_000, text, extras: more };
}

function streams({ lacks = [] }: Family): boolean {
  return !lacks.includes("stream");
}

/** What the family says, by the title of its part of the fixture. */
function saidBy(family: Family): Map<string, string> {
  const { good, failing } = family.spoken;
  const whole = good(speechOf(asked));
  const answers: [string, Answer][] = [
    ["an answer", whole],
    ["an answer with unknown fields", good(speechOf(asked, extras))],
    ["an error in 200", failing(speechOf(asked))],
    ["an answer that breaks off", brokenOff(whole)],
    ["an answer that is not valid", malformed(whole)],
  ];
  if (streams(family)) {
    const stream = good(speechOf(streamed));
    answers.push(
      ["a stream", stream],
      ["a stream with unknown fields", good(speechOf(streamed, extras))],
      ["a stream with usage", good(speechOf({ ...streamed, stream_options: { include_usage: true } }))],
      ["an error in a stream", failing(speechOf(streamed))],
      ["a stream that breaks off", brokenOff(stream)],
      ["a stream without its text", withoutText(stream)],
      ["a stream that is not valid", malformed(stream)],
    );
  }
  const wire = answers.map(([title, { contentType, parts }]) => [title, `${contentType}\n${parts.join("")}`] as const);
  const errors = [
    ...statuses.map((status) => errorAnswer(family.spoken, status)),
    ...meanings.map((meaning) =>
      errorAnswer(family.spoken, namedErrors[meaning].status, meaning, namedErrors[meaning].detail),
    ),
  ];
  const told = errors.map(({ status, body, headers }) => `${status} ${JSON.stringify(headers)} ${body}`).join("\n");
  return new Map([...wire, ["errors", told]].map(([title = "", said = ""]) => [title, said.trimEnd()]));
}

function fixtureOf(name: string): Map<string, string> {
  const file = join(import.meta.dirname, "../fixtures/spoken", `${name}.txt`);
  const [, ...sections] = readFileSync(file, "utf8").split(/^## /m);
  return new Map(
    sections.map((section) => {
      const [title = "", ...lines] = section.split("\n");
      return [title, lines.join("\n").trimEnd()];
    }),
  );
}

function readingOf(family: Family, { parts }: Answer): FamilyReading {
  const json = parseObject(parts.join(""));
  if (json !== null) {
    assert.ok(family.is(json));
    return family.read(json);
  }
  const stream = readEvents([new TextEncoder().encode(parts.join(""))], false);
  assert.ok(stream.events.some((event) => event.json !== null && family.isEvent(event.json)));
  return family.readStream(stream);
}

/** Requests on which the length of an answer without text depends, with what the answer holds. */
const lists: readonly (readonly [path: string, body: JsonObject, more: object, held: unknown])[] = [
  [places.embeddings, { input: "one" }, {}, [8]],
  [places.embeddings, { input: ["one", "two"] }, {}, [8, 8]],
  [places.embeddings, { input: [1, 2, 3] }, {}, [8]],
  [places.embeddings, { input: [[1, 2], [3]] }, {}, [8, 8]],
  [places.embeddings, { dimensions: 1 }, {}, [1]],
  [places.embeddings, { dimensions: 4096 }, {}, [4096]],
  [places.embeddings, { dimensions: 4097 }, {}, [4096]],
  [places.embeddings, { dimensions: 0 }, {}, [8]],
  [places.embeddings, { dimensions: 1.5 }, {}, [8]],
  [places.embeddings, { dimensions: "2" }, {}, [8]],
  [places.embeddings, { dimensions: 2 }, { dimensions: 3 }, [3]],
  [places.embeddings, {}, { text: [] }, [0]],
  [places.embeddings, { dimensions: 2, encoding_format: "base64" }, {}, ["AACAPQAAAD4="]],
  [places.rerank, { documents: ["a", "b", "c"] }, {}, [0, 1, 2]],
  [places.rerank, { documents: ["a", "b", "c"], top_n: 2 }, {}, [0, 1]],
  [places.rerank, { documents: ["a"], top_n: 2 }, {}, [0]],
  [places.rerank, { documents: ["a", "b"], top_n: 0 }, {}, [0, 1]],
  [places.rerank, { documents: ["a", "b"], top_n: "1" }, {}, [0, 1]],
  [places.rerank, { documents: ["a"] }, { text: [] }, []],
];

for (const [path, body, more, held] of lists)
  test(`${path} answers ${JSON.stringify(body)} with ${JSON.stringify(held)}`, () => {
    const { parts } = familyAt(path).spoken.good({ ...speechOf(body), ...more });
    const { data, results } = parseObject(parts.join("")) ?? {};
    const each = elements(data ?? results).filter(isObject);
    const seen = each.map(({ index, embedding }) =>
      Array.isArray(embedding) ? embedding.length : (embedding ?? index),
    );
    assert.deepEqual(seen, held);
  });

test("a chat stream that asks for no usage has none", () => {
  const { good } = familyAt(places["chat-completions"]).spoken;
  const body = { ...streamed, stream_options: { include_usage: false } };
  assert.deepEqual(good(speechOf(body)), good(speechOf(streamed)));
});

test("an answer names the model that was asked for, else the staging model", () => {
  const named = [{ model: "m" }, { model: 7 }, {}].map(modelOf);
  assert.deepEqual(named, ["m", "staging", "staging"]);
});

for (const [name, path] of Object.entries(places)) {
  const family = familyAt(path);
  for (const [title, written] of fixtureOf(name))
    test(`${name} over the wire: ${title}`, () => assert.equal(saidBy(family).get(title), written));
  for (const body of streams(family) ? [asked, streamed] : [asked])
    test(`the family's own reader finds ${name} complete${body === streamed ? ", streamed" : ""}`, () => {
      for (const more of [{}, extras]) {
        const { terminal, fault, remarks } = readingOf(family, family.spoken.good(speechOf(body, more)));
        assert.deepEqual([terminal, fault, remarks], ["complete", null, []]);
      }
    });
}
