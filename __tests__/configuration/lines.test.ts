import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readConfiguration } from "../../src/configuration/read.ts";

const folder = join(import.meta.dirname, "..", "fixtures", "configurations");

/** Each target and each number of retries by the text of the line that it is said to stand in. */
function linesOf(name: string): string[] {
  const file = readdirSync(join(folder, name)).find((path) => path.startsWith("config.")) ?? "";
  const bytes = readFileSync(join(folder, name, file));
  const lines = bytes.toString("utf8").split("\n");
  const text = (line: number) => lines[line - 1]?.trim() ?? "";
  return readConfiguration(bytes).routes.flatMap(({ targets, retries }) => [
    ...targets.map((target) => `${target.name}: ${text(target.line)}`),
    ...(retries?.line ? [`${retries.number}: ${text(retries.line)}`] : []),
  ]);
}

test("LiteLLM: a target stands where its deployment begins, retries where they are set", () => {
  assert.deepEqual(linesOf("litellm-weighted").slice(0, 4), [
    "weu-1: - model_name: chat-main",
    "neu-1: - model_name: chat-main",
    "oai-1: - model_name: chat-main",
    "2: num_retries: 2",
  ]);
});

test("LiteLLM in a ConfigMap: lines are those of the whole file", () => {
  assert.deepEqual(linesOf("config-map-litellm"), ["openai/one: - model_name: a", "1: num_retries: 1"]);
});

test("Portkey: a target stands where its map begins", () => {
  assert.deepEqual(
    linesOf("portkey-fallback").map((line) => line.slice(0, 45)),
    [
      '@azure-weu gpt-4o: { "provider": "@azure-weu"',
      '@anthropic-prod claude-sonnet-4-5: { "provide',
      '@groq llama-3.3-70b-versatile: { "provider": ',
      '2: "retry": { "attempts": 2 },',
    ],
  );
});
