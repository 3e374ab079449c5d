import { events } from "../answer-case.ts";

const usage = { prompt_tokens: 8, completion_tokens: 2, total_tokens: 10 };
const tokens = { input_tokens: 8, output_tokens: 2, total_tokens: 10 };
const output = [{ type: "message", content: [{ type: "output_text", text: "pong" }] }];

export const text = chunk({ delta: { role: "assistant", content: "pong ✓" }, finish_reason: null });
export const finish = chunk({ delta: {}, finish_reason: "stop" });
export const usageChunk = { object: "chat.completion.chunk", choices: [], usage };
export const whole = events(text, finish, "[DONE]");
export const created = { type: "response.created", response: response({ status: "in_progress", output: [] }) };
export const delta = { type: "response.output_text.delta", delta: "pong" };
export const completed = { type: "response.completed", response: response({}) };

/** One chunk of a chat stream with this choice. */
export function chunk(choice: object): object {
  return { id: "1", object: "chat.completion.chunk", choices: [{ index: 0, ...choice }], usage: null };
}

/** The response that an event carries, changed as given. */
export function response(more: object): object {
  return { id: "resp_1", object: "response", status: "completed", output, usage: tokens, error: null, ...more };
}
