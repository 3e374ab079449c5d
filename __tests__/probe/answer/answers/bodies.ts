/** The OpenAI OpenAPI file, as the source of an answer. */
export const openai = "OpenAI OpenAPI file";

const usage = { prompt_tokens: 8, completion_tokens: 2, total_tokens: 10 };
const message = { role: "assistant", content: "pong", refusal: null };

/** A whole chat completion: its choice and the rest changed as given. */
export function chat(choice: object, more: object = {}): string {
  const choices = [{ index: 0, message, logprobs: null, finish_reason: "stop", ...choice }];
  return JSON.stringify({
    id: "chatcmpl-1",
    object: "chat.completion",
    created: 1,
    model: "m",
    choices,
    usage,
    ...more,
  });
}

/** A whole response, changed as given. */
export function response(more: object): string {
  const output = [{ type: "message", role: "assistant", content: [{ type: "output_text", text: "pong" }] }];
  const tokens = { input_tokens: 8, output_tokens: 2, total_tokens: 10 };
  return JSON.stringify({
    id: "resp_1",
    object: "response",
    status: "completed",
    output,
    usage: tokens,
    error: null,
    ...more,
  });
}
