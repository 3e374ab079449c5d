import assert from "node:assert/strict";
import { test } from "node:test";
import { type Leftover, leftoverAt, leftoverIn, leftoverInFile } from "../../src/replica/leftovers.ts";

const nothing: ReadonlySet<string> = new Set();
const base64 = (text: string) => Buffer.from(text).toString("base64");
const secret = `sk-${"a1".repeat(15)}`;

const texts: readonly (readonly [text: string, found: Leftover | null])[] = [
  ["https://api.openai.com/v1", "address"],
  ["HTTPS://API.OPENAI.COM", "address"],
  ["redis://cache:6379", "address"],
  ["s3://bucket/callbacks.py", "address"],
  ["http://localhost:11434", "address"],
  ["http://0.0.0.0:4000", "address"],
  ["http://127.0.0.1.example/v1", "address"],
  ["http://127.0.0.1@evil.example/v1", "address"],
  ["//hooks.example/a", "address"],
  ["ollama.internal.example:11434", "address"],
  ["10.0.0.5", "address"],
  ["http://[2001:db8::1]/v1", "address"],
  ["[fe80::1]:443", "address"],
  ["a, b and https://c.example", "address"],
  ['{"url": "https:\\/\\/c.example"}', "address"],
  [base64("https://c.example/v1"), "address"],
  [base64(JSON.stringify({ url: base64("https://c.example") })), "address"],
  ["https%3A%2F%2Fc.example", "address"],
  [secret, "credential"],
  [`Bearer ${secret}`, "credential"],
  [base64(secret), "credential"],
  [JSON.stringify({ key: `\u0073k-${"a1".repeat(15)}` }), "credential"],
  ["postgresql://user:password@127.0.0.1/db", "credential"],
  ["http://127.0.0.1:9000/main/v1", null],
  ["http://[::1]:9000/v1", null],
  ["0.0.0.0", null],
  ["openai/gpt-4.1-mini", null],
  ["bedrock/us.anthropic.claude-3-5-sonnet-20241022-v2:0", null],
  ["ollama/llama3.1:8b", null],
  ["ft:gpt-4o-mini-2024-07-18:acme::9ABCDEFG", null],
  ["arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-v2", null],
  ["simple-shuffle", null],
  ["https", null],
  ["", null],
];

for (const [text, found] of texts)
  test(`${JSON.stringify(text.slice(0, 60))}: ${found ?? "nothing"}`, () => {
    assert.equal(leftoverIn(text, nothing), found);
  });

const valued: readonly (readonly [key: string, text: string, found: Leftover | null])[] = [
  ["password", "hunter2", "credential"],
  ["api_key", "x", "credential"],
  ["max_tokens", "4096", null],
  ["input_cost_per_token", "1.5e-06", null],
  ["redis_host", "redis", "address"],
  ["api_base", "http://127.0.0.1:9000/v1", null],
  ["use_proxy", "true", null],
  ["model", "gpt-4o", null],
];

for (const [key, text, found] of valued)
  test(`${key}: ${text} is ${found ?? "nothing"}`, () => assert.equal(leftoverAt(key, text, nothing), found));

test("known texts are none, alone and within others; what is beside them still is", () => {
  const known = new Set([secret, "http://gate.example/v1"]);
  assert.equal(leftoverIn(secret, known), null);
  assert.equal(leftoverIn(`Bearer ${secret}`, known), null);
  assert.equal(leftoverAt("api_key", secret, known), null);
  assert.equal(leftoverIn(`http://gate.example/v1 https://b.example`, known), "address");
});

test("a file's first leftover has its offset; lines that are comments are passed over", () => {
  assert.equal(leftoverInFile("# see https://docs.example\nok\n", nothing), null);
  assert.deepEqual(leftoverInFile("ok\n  url https://a.example;\n", nothing), { offset: 3, found: "address" });
});

const million = 1_000_000;
const hostile: Record<string, string> = {
  letters: "a".repeat(million),
  colons: `[${":".repeat(million)}`,
  brackets: "[::".repeat(million / 4),
  dots: "a.".repeat(million / 2),
  slashes: "/".repeat(million),
  digits: "1.".repeat(million / 2),
  percents: "%41".repeat(million / 4),
  base64: "QUFB".repeat(million / 4),
};

for (const [name, text] of Object.entries(hostile))
  test(`a megabyte of ${name} ends in time`, { timeout: 20_000 }, () => {
    assert.equal(leftoverIn(text, nothing), null);
  });
