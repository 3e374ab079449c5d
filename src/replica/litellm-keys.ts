import { keyTable } from "./kept-keys.ts";

/** Keys of `litellm_params` that decide which deployment is called, how often, and with which parameters. */
export const paramKeys = keyTable(
  `weight order rpm tpm itpm otpm timeout stream_timeout max_retries num_retries cooldown_time max_parallel_requests
   max_budget budget_duration temperature top_p max_tokens max_completion_tokens n seed presence_penalty frequency_penalty
   stream logprobs top_logprobs parallel_tool_calls reasoning_effort service_tier drop_params modify_params mock_timeout
   mock_delay keepalive_seconds input_cost_per_token output_cost_per_token input_cost_per_second output_cost_per_second
   merge_reasoning_content_in_choices use_chat_completions_api default_api_key_tpm_limit default_api_key_rpm_limit
   supports_system_message caching`,
  `model tags tag_regex silent_model stop tools tool_choice response_format additional_drop_params allowed_openai_params
   extra_body mock_response metadata user thinking modalities`,
);

/** Keys of a model_list entry beside `litellm_params`. */
export const entryKeys = keyTable("", "model_name model_info");

/** Keys of a fallback that is a map. It is a request to another group, whose deployments have their own addresses. */
export const fallbackKeys = new Map([...paramKeys].filter(([key]) => key !== "mock_response"));

/** Arguments of `Router.__init__` of 1.100.5 without those that lead outside the process. */
export const routerKeys = keyTable(
  `client_ttl polling_interval default_priority num_retries max_fallbacks timeout stream_timeout
   default_max_parallel_requests set_verbose debug_level enable_pre_call_checks enable_tag_filtering
   tag_filtering_match_any retry_after retry_policy allowed_fails allowed_fails_policy cooldown_time disable_cooldowns
   routing_strategy deployment_affinity_ttl_seconds enable_weighted_failover cache_responses`,
  `default_fallbacks fallbacks context_window_fallbacks content_policy_fallbacks model_group_alias
   model_group_retry_policy tag_routing_prefix optional_pre_call_checks routing_strategy_args routing_groups
   model_group_affinity_config default_litellm_params`,
);

/** Attributes of the module `litellm` that decide retries, and how requests and answers look. */
export const litellmKeys = keyTable(
  `num_retries max_fallbacks request_timeout allowed_fails cooldown_time num_retries_per_request retry drop_params
   modify_params add_function_to_prompt set_verbose json_logs turn_off_message_logging disable_streaming_logging
   include_cost_in_streaming_usage return_response_headers enable_json_schema_validation disable_stop_sequence_limit
   suppress_debug_info max_tokens disable_token_counter route_all_chat_openai_to_responses max_budget budget_duration
   forward_traceparent_to_llm_provider redact_messages_in_exceptions expose_router_debug_in_errors`,
  "fallbacks context_window_fallbacks content_policy_fallbacks default_fallbacks model_alias_map model_group_settings",
);

export const generalKeys = keyTable(
  `max_parallel_requests global_max_parallel_requests max_request_size_mb max_response_size_mb cancel_on_disconnect
   forward_client_headers_to_llm_api enforce_fallback_model_access`,
  "completion_model",
);
