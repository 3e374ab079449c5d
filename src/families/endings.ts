import type { ErrorClass } from "../generated/types.ts";

/**
 * How an answer ended. An error class means that it broke off for that reason, `unknown` that no vendor documents the
 * word.
 */
export type Ending = "complete" | "capped" | "unknown" | ErrorClass;

/**
 * Every documented word for the end of a chat completion. Gateways forward the provider's own words, in the provider's
 * case: OpenAI, Azure, Anthropic, Gemini, Bedrock, Cohere, Mistral, DeepSeek, Moonshot, Qwen, Zhipu, MiniMax, Baidu,
 * xAI, OpenRouter, TGI, vLLM, SGLang, llama.cpp, Ollama, LM Studio, watsonx, AI21.
 */
const documented: readonly (readonly [Ending, string])[] = [
  [
    "complete",
    `stop end_turn stop_sequence tool_calls tool_call tool_use function_call function_calls complete completed eos
    eos_token endoftext end_of_text finished finish normal stop_criteria_met stop_sequence_reached eos_found
    stop_string_found reason_stop reason_tool_calls`,
  ],
  [
    "capped",
    `length max_tokens max_output_tokens limit token_limit
    maximum_tokens max_predicted_tokens_reached reason_max_len`,
  ],
  [
    "content_filter",
    `content_filter content_filtered guardrail_intervened refusal safety recitation blocklist
    prohibited_content spii sensitive model_armor image_safety image_prohibited_content image_recitation error_toxic
    hooks_failed`,
  ],
  [
    "context_length",
    `model_length model_context_window_exceeded context_length_reached reason_max_context error_limit`,
  ],
  ["overloaded", "insufficient_system_resource"],
  ["timeout", "timeout time_limit reason_time_limit"],
  ["cancelled", "abort aborted cancelled canceled user_cancel user_stopped"],
  [
    "upstream_error",
    `error failed network_error other language malformed_function_call unexpected_tool_call
    too_many_tool_calls missing_thought_signature malformed_response malformed_model_output malformed_tool_use image_other
    no_image pause_turn compaction incomplete not_finished model_unloaded repetition rag_query_when_rag_disabled
    finish_reason_unspecified`,
  ],
];

const endings: ReadonlyMap<string, Ending> = new Map(
  documented.flatMap(([ending, words]) => words.split(/\s+/).map((word) => [normalise(word), ending])),
);

/** How an answer with this word ended. Ignores case and separators. An undocumented word is `unknown`. */
export function endingOf(word: string): Ending {
  return endings.get(normalise(word)) ?? "unknown";
}

function normalise(word: string): string {
  return word.toLowerCase().replace(/[-_. ]/g, "");
}
