import { jsonAnswer, streamAnswer, typedEvent, type Answer } from "../families/spoken.ts";

const text = "An answer of another family.";

const message = {
  id: "msg_staging",
  type: "message",
  role: "assistant",
  model: "staging",
  content: [{ type: "text", text }],
  stop_reason: "end_turn",
  stop_sequence: null,
  usage: { input_tokens: 9, output_tokens: 5 },
} as const;

const events = [
  {
    type: "message_start",
    message: { ...message, content: [], stop_reason: null, usage: { ...message.usage, output_tokens: 1 } },
  },
  { type: "content_block_start", index: 0, content_block: { type: "text", text: "" } },
  { type: "content_block_delta", index: 0, delta: { type: "text_delta", text } },
  { type: "content_block_stop", index: 0 },
  { type: "message_delta", delta: { stop_reason: "end_turn", stop_sequence: null }, usage: { output_tokens: 5 } },
  { type: "message_stop" },
] as const;

/** A complete answer of the Anthropic Messages API, sent to test that the wrong family is detected. */
export function messagesAnswer(stream: boolean): Answer {
  return stream ? streamAnswer(events.map(typedEvent)) : jsonAnswer(JSON.stringify(message));
}
