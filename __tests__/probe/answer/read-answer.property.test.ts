import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "../../support/fast-check.ts";
import type { HttpAnswer } from "../../../src/core/ports/http.ts";
import type { Asked } from "../../../src/probe/answer/asked.ts";
import { readAnswer, type Reading } from "../../../src/probe/answer/read-answer.ts";
import { answerOf, askedOf } from "./answer-case.ts";
import { answers } from "./answers.ts";

const enums: ReadonlySet<string> = new Set(
  ["bundle", "record"]
    .flatMap((name) => {
      const schema = readFileSync(new URL(`../../../schemas/v1/${name}.schema.json`, import.meta.url), "utf8");
      return [...schema.matchAll(/"enum": \[([^\]]*)\]/g)].flatMap(([, list]) => [
        ...(list ?? "").matchAll(/"([^"]*)"/g),
      ]);
    })
    .map(([, value]) => value ?? ""),
);

const mediaType = fc.constantFrom("application/json", "text/event-stream", "text/html", "text/plain", "");
const status = fc.option(fc.integer({ min: 100, max: 599 }), { freq: 9 });
const failure = fc.option(fc.constantFrom("reset", "timeout", "too-large", "encoded"), { freq: 3 });
const asked: fc.Arbitrary<Asked> = fc.record({
  family: fc.constantFrom("chat-completions", "responses"),
  stream: fc.boolean(),
  check: fc.constantFrom("smoke", "wrong-path"),
  errorCodes: fc.constant({}),
});

function headersOf(type: string): HttpAnswer["headers"] {
  return new Map(type === "" ? [] : [["content-type", [type]]]);
}

function read(body: Uint8Array, type: string, of: Asked, more: Partial<HttpAnswer>): Reading {
  return readAnswer({ status: 200, headers: headersOf(type), body, failure: null, elapsedMs: 1, ...more }, of);
}

function assertClosed(reading: Reading): void {
  const open = Object.values(reading).filter((value) => typeof value === "string" && !enums.has(value));
  assert.deepEqual(open, []);
}

test("the enums of the schemas were found, so that the closed-enum property can fail", () => {
  assert.ok(enums.has("truncated_stream") && enums.has("openai_string_code") && !enums.has("pong"));
});

test("random bytes are never complete, never throw, and leave no text behind", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 400 }),
      mediaType,
      asked,
      status,
      failure,
      (body, type, of, code, broken) => {
        const reading = read(body, type, of, { status: code, failure: broken });
        assert.notEqual(reading.terminal, "complete");
        assert.notEqual(reading.error_class, null);
        assertClosed(reading);
      },
    ),
    { numRuns: 500 },
  );
});

test("random JSON is never complete, sent whole or as events", () => {
  const json = fc.json({ maxDepth: 4 });
  fc.assert(
    fc.property(json, mediaType, asked, status, fc.boolean(), (text, type, of, code, asEvent) => {
      const body = new TextEncoder().encode(asEvent ? `data: ${text}\n\n` : text);
      const reading = read(body, type, of, { status: code });
      assert.notEqual(reading.terminal, "complete");
      assertClosed(reading);
    }),
    { numRuns: 500 },
  );
});

test("random strings in the places of codes, types and texts leave closed enums only", () => {
  const text = fc.oneof(fc.string(), fc.constantFrom("None", "constructor", "__proto__", "invalid_api_key", "PerDay"));
  const error = fc.record(
    { message: text, type: text, code: fc.oneof(text, fc.integer()), status: text, param: text },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(
      fc.record({ error, detail: text, provider: text, type: text }, { requiredKeys: ["error"] }),
      status,
      asked,
      (json, code, of) => {
        const reading = read(new TextEncoder().encode(JSON.stringify(json)), "application/json", of, { status: code });
        assertClosed(reading);
        assert.notEqual(reading.error_class, null);
      },
    ),
    { numRuns: 500 },
  );
});

test("no known answer, cut anywhere, is complete unless its terminal event arrived", () => {
  const whole = answers.filter(({ expect, status: code }) => expect.terminal === "complete" && code === 200);
  assert.ok(whole.length > 20);
  for (const known of whole) {
    const answer = answerOf(known);
    const last =
      known.asked?.stream === true ? (known.body?.lastIndexOf('"finish_reason":"stop"') ?? -1) : answer.body.length - 1;
    const end = known.asked?.stream === true && last < 0 ? 1 : last;
    for (let length = 0; length < end; length += 7) {
      const reading = readAnswer(
        { ...answer, body: answer.body.subarray(0, length), failure: "closed" },
        askedOf(known),
      );
      assert.notEqual(reading.terminal, "complete", `${known.name} cut at ${length}`);
    }
  }
});
