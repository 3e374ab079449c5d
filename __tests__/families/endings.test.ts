import assert from "node:assert/strict";
import { test } from "node:test";
import { endingOf } from "../../src/families/endings.ts";

/** The words on each vendor's page, as written there. */
const documented: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  OpenAI: {
    complete: "stop tool_calls function_call",
    capped: "length max_output_tokens",
    content_filter: "content_filter",
  },
  Anthropic: {
    complete: "end_turn stop_sequence tool_use",
    capped: "max_tokens",
    content_filter: "refusal",
    upstream_error: "pause_turn compaction",
    context_length: "model_context_window_exceeded",
  },
  Gemini: {
    complete: "STOP",
    capped: "MAX_TOKENS",
    content_filter: "SAFETY RECITATION BLOCKLIST PROHIBITED_CONTENT SPII IMAGE_SAFETY",
    upstream_error: "LANGUAGE OTHER MALFORMED_FUNCTION_CALL UNEXPECTED_TOOL_CALL TOO_MANY_TOOL_CALLS NO_IMAGE",
  },
  Bedrock: { complete: "end_turn FINISH", content_filter: "guardrail_intervened content_filtered CONTENT_FILTERED" },
  Cohere: {
    complete: "COMPLETE STOP_SEQUENCE TOOL_CALL",
    capped: "MAX_TOKENS",
    upstream_error: "ERROR",
    timeout: "TIMEOUT",
  },
  Mistral: { complete: "stop tool_calls", capped: "length", context_length: "model_length", upstream_error: "error" },
  DeepSeek: { complete: "stop", overloaded: "insufficient_system_resource" },
  Zhipu: { complete: "stop tool_calls", content_filter: "sensitive", upstream_error: "network_error" },
  Baidu: { complete: "normal stop", capped: "length" },
  "TGI and watsonx": {
    complete: "eos_token stop_sequence",
    cancelled: "cancelled",
    timeout: "time_limit",
    capped: "token_limit",
  },
  "vLLM and SGLang": { complete: "stop", capped: "length", cancelled: "abort", upstream_error: "repetition" },
  "llama.cpp and LM Studio": {
    complete: "eos eosFound stopStringFound toolCalls",
    capped: "limit maxPredictedTokensReached",
  },
  "Vercel AI SDK": { complete: "tool-calls", content_filter: "content-filter" },
};

for (const [vendor, endings] of Object.entries(documented)) {
  for (const [ending, words] of Object.entries(endings)) {
    for (const word of words.split(" "))
      test(`${word} of ${vendor} is ${ending}`, () => assert.equal(endingOf(word), ending));
  }
}

for (const word of [
  "brand_new",
  "unknown",
  "stop1",
  "stop, kind of",
  "stopped",
  "constructor",
  "__proto__",
  "0",
  "\u505c\u6b62",
]) {
  test(`${word} is not a documented word`, () => assert.equal(endingOf(word), "unknown"));
}
