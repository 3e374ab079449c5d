import type { RequestShape } from "../../src/generated/types.ts";

/** The gate's own request without anything that `ask` adds, as a target sees it. */
export function aShape(over: Partial<RequestShape> = {}): RequestShape {
  return {
    family: "chat-completions",
    fields: ["max_completion_tokens", "messages", "model", "stream"],
    unknown_fields: 0,
    tools: 0,
    messages: someMessages({ user: 1 }),
    stream: false,
    format: "text",
    capped: true,
    model: "other",
    ...over,
  };
}

/** So many messages of each role, of the others none. */
export function someMessages(over: Partial<RequestShape["messages"]>): RequestShape["messages"] {
  return { system: 0, user: 0, assistant: 0, tool: 0, other: 0, ...over };
}
