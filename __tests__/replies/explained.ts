import type { ErrorClass } from "../../src/generated/types.ts";
import type { Surface } from "./judged.ts";

/** Replies that are read as something else than their status and surface say, and why that is right. */
export interface Explained {
  package: string;
  /** How the names of their files begin, below the package's folder. */
  files: string;
  surface: Surface;
  status: number;
  read: ErrorClass;
  times: number;
  why: string;
}

const refused =
  "the model refused: the answer holds `refusal` instead of content, and ends with a good word all the same";
const mirascopeCalls = "tests/e2e/input/cassettes/";
const mirascopeOutputs = "tests/e2e/output/cassettes/";
const azure = "tests/traces/cassettes/test_azure/";

export const explained: readonly Explained[] = [
  {
    package: "chatlas",
    files: "tests/_vcr/test_provider_anthropic/test_anthropic_empty_response",
    surface: "messages",
    status: 200,
    read: "empty_answer",
    times: 1,
    why: "the model was asked to say nothing: the stream ends well and has no block of content",
  },
  {
    package: "chatlas",
    files: "tests/_vcr/test_provider_databricks/test_databricks_empty_response",
    surface: "chat-completions",
    status: 200,
    read: "empty_answer",
    times: 1,
    why: "the model was asked to say nothing: the stream holds white space alone",
  },
  {
    package: "chatlas",
    files: "tests/_vcr/test_provider_cloudflare/test_cloudflare_data_extraction",
    surface: "chat-completions",
    status: 200,
    read: "malformed_response",
    times: 3,
    why: "the server parsed the JSON that was asked for: `content` is an object, which a client that expects text cannot read",
  },
  {
    package: "langchain-anthropic",
    files: "tests/cassettes/test_compaction",
    surface: "messages",
    status: 200,
    read: "upstream_error",
    times: 1,
    why: "the stop reason `compaction`: the server paused after it had shortened the conversation, and has not answered yet",
  },
  {
    package: "mirascope",
    files: `${mirascopeCalls}test_authentication_error`,
    surface: "generate-content",
    status: 400,
    read: "authentication",
    times: 2,
    why: "Google refuses a wrong key with 400; the reason API_KEY_INVALID in its details says more than the status",
  },
  {
    package: "mirascope",
    files: `${mirascopeCalls}test_call_with_params/openai_gpt_5_mini_completions`,
    surface: "chat-completions",
    status: 400,
    read: "unsupported_parameter",
    times: 1,
    why: "the error's code says which kind of invalid request it was",
  },
  {
    package: "mirascope",
    files: `${mirascopeCalls}test_model_not_found`,
    surface: "responses",
    status: 400,
    read: "model_not_found",
    times: 4,
    why: "Responses refuses an unknown model with 400, where chat completions says 404; the error's code is the same",
  },
  {
    package: "mirascope",
    files: `${mirascopeOutputs}test_refusal/openai_gpt_4o_completions`,
    surface: "chat-completions",
    status: 200,
    read: "content_filter",
    times: 4,
    why: refused,
  },
  {
    package: "mirascope",
    files: `${mirascopeOutputs}test_refusal/openai_gpt_4o_responses`,
    surface: "responses",
    status: 200,
    read: "content_filter",
    times: 4,
    why: refused,
  },
  {
    package: "opentelemetry-instrumentation-openai",
    files: `${azure}test_chat_content_filtering`,
    surface: "chat-completions",
    status: 200,
    read: "content_filter",
    times: 3,
    why: "Azure's filter cut the answer: it ends with `content_filter`",
  },
  {
    package: "opentelemetry-instrumentation-openai",
    files: `${azure}test_prompt_content_filtering`,
    surface: "chat-completions",
    status: 200,
    read: "content_filter",
    times: 3,
    why: "the filter refused the prompt: the body is an error with the code `content_filter`, sent with 200",
  },
  {
    package: "opentelemetry-instrumentation-openai",
    files: "tests/traces/cassettes/test_chat_parse/test_parsed_refused",
    surface: "chat-completions",
    status: 200,
    read: "content_filter",
    times: 9,
    why: refused,
  },
  {
    package: "opentelemetry-instrumentation-openai",
    files: "tests/traces/cassettes/test_chat_parse/test_async_parsed_refused",
    surface: "chat-completions",
    status: 200,
    read: "content_filter",
    times: 9,
    why: refused,
  },
];
