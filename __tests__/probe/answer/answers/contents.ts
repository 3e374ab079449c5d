import { type AnswerCase, answered, events, type Facts, failed, namedEvents } from "../answer-case.ts";
import { chat, response } from "./bodies.ts";
import * as chunks from "./chunks.ts";

type Family = "chat-completions" | "responses";

const streamed = { type: "text/event-stream" } as const;
const call = { id: "call_1", type: "function", function: { name: "f", arguments: "{}" } };

function empty(family: Family, usage: boolean, ...remarks: Facts["remarks"]): Facts {
  const facts = { response_family: family, terminal: "incomplete", usage_present: usage, remarks } as const;
  return failed("empty_answer", "high", null, "unknown", facts);
}

function whole(family: Family, usage: boolean, ...remarks: Facts["remarks"]): Facts {
  return answered(family, "complete", { usage_present: usage, remarks });
}

function cappedEmpty(family: Family, usage: boolean): Facts {
  return answered(family, "capped", { usage_present: usage, remarks: ["cut-before-text"] });
}

function inChat(name: string, choice: object, expect: Facts): AnswerCase {
  return { name: `contents of chat: ${name}`, source: "OpenAI OpenAPI file", status: 200, body: chat(choice), expect };
}

function inChatStream(name: string, parts: readonly object[], expect: Facts): AnswerCase {
  const body = events(...parts, "[DONE]");
  const asked = { stream: true } as const;
  const source = "OpenAI OpenAPI file";
  return { name: `contents of a chat stream: ${name}`, source, status: 200, ...streamed, asked, body, expect };
}

function inResponses(name: string, more: object, expect: Facts): AnswerCase {
  const asked = { family: "responses" } as const;
  const source = "OpenAI OpenAPI file";
  return { name: `contents of responses: ${name}`, source, status: 200, asked, body: response(more), expect };
}

function inResponsesStream(name: string, parts: readonly { type: string }[], more: object, expect: Facts): AnswerCase {
  const last = { type: "response.completed", response: chunks.response(more) };
  const body = namedEvents(chunks.created, ...parts, last);
  const asked = { family: "responses", stream: true } as const;
  const source = "OpenAI OpenAPI file";
  return { name: `contents of a responses stream: ${name}`, source, status: 200, ...streamed, asked, body, expect };
}

function says(content: unknown, more: object = {}): object {
  return { message: { role: "assistant", content, ...more } };
}

function delta(content: object, finish_reason: string | null = null): object {
  return chunks.chunk({ delta: content, finish_reason });
}

const chatComplete = whole("chat-completions", true);
const chatEmpty = empty("chat-completions", true);
const streamComplete = whole("chat-completions", false);
const streamEmpty = empty("chat-completions", false);
/** As Workers AI answers where JSON was asked for: parsed, so a client that expects its text fails. */
const parsed = { content: { answer: "pong" } };
const unread = { ...chatEmpty, error_class: "malformed_response" } as const;
const item = { type: "message", content: [{ type: "output_text", text: "pong" }] };
const itemDone = { type: "response.output_item.done", output_index: 0, item };

const chats: readonly AnswerCase[] = [
  inChat("an empty text", says(""), chatEmpty),
  inChat("null", says(null), chatEmpty),
  inChat("no content at all", { message: { role: "assistant" } }, chatEmpty),
  inChat("white space", says(" \n"), chatEmpty),
  inChat("no parts", says([]), chatEmpty),
  inChat("an object", says(parsed.content), unread),
  inChat("an object, cut by our own cap", { ...says(parsed.content), finish_reason: "length" }, unread),
  inChat("a number", says(1), unread),
  inChat("a part that only thinks", says([{ type: "thinking", thinking: [{ type: "text", text: "hm" }] }]), chatEmpty),
  inChat("reasoning alone", says("", { reasoning_content: "hm" }), chatEmpty),
  inChat(
    "no tool call where one is announced",
    { ...says(null, { tool_calls: [] }), finish_reason: "tool_calls" },
    chatEmpty,
  ),
  inChat(
    "no reason for its end, and nothing else",
    { ...says(""), finish_reason: null },
    empty("chat-completions", true, "ending-missing"),
  ),
  inChat("text in parts", says([{ type: "text", text: "pong" }]), chatComplete),
  inChat("a tool call", { ...says(null, { tool_calls: [call] }), finish_reason: "tool_calls" }, chatComplete),
  inChat("a tool call that says stop", says(null, { tool_calls: [call] }), chatComplete),
  inChat(
    "a function call",
    { ...says(null, { function_call: call.function }), finish_reason: "function_call" },
    chatComplete,
  ),
  inChat("sound", says(null, { audio: { id: "1", data: "AAAA" } }), chatComplete),
  inChat("no reason for its end (null)", { finish_reason: null }, whole("chat-completions", true, "ending-missing")),
  inChat(
    "no reason for its end (left out)",
    { finish_reason: undefined },
    whole("chat-completions", true, "ending-missing"),
  ),
  inChat("no reason for its end (empty)", { finish_reason: "" }, whole("chat-completions", true, "ending-missing")),
  inChat(
    "no reason for its end (the text null)",
    { finish_reason: "null" },
    whole("chat-completions", true, "ending-missing"),
  ),
  inChat(
    "a word that nobody documents",
    { finish_reason: "brand_new" },
    answered("chat-completions", "incomplete", { remarks: ["ending-unknown"] }),
  ),
  inChat(
    "a pause of Anthropic's, with text",
    { finish_reason: "compaction" },
    failed("upstream_error", "low", "other_json", "unknown", { error_in_success: true }),
  ),
  inChat("cut by our own cap, empty", { ...says(""), finish_reason: "length" }, cappedEmpty("chat-completions", true)),
  inChat(
    "cut by our own cap, null",
    { ...says(null), finish_reason: "MAX_TOKENS" },
    cappedEmpty("chat-completions", true),
  ),
  inChat("cut by our own cap, with text", { finish_reason: "length" }, answered("chat-completions", "capped")),
];

const chatStreams: readonly AnswerCase[] = [
  inChatStream("role and stop", [delta({ role: "assistant", content: "" }), chunks.finish], streamEmpty),
  inChatStream("only stop", [chunks.finish], streamEmpty),
  inChatStream("only role", [delta({ role: "assistant" })], empty("chat-completions", false, "ending-missing")),
  inChatStream("reasoning alone", [delta({ reasoning_content: "hm" }), chunks.finish], streamEmpty),
  inChatStream("an object", [delta(parsed), chunks.finish], { ...unread, usage_present: false }),
  inChatStream("only usage", [chunks.usageChunk], empty("chat-completions", true, "ending-missing")),
  inChatStream("text", [chunks.text, chunks.finish], streamComplete),
  inChatStream("text after white space", [delta({ content: "\n" }), chunks.text, chunks.finish], streamComplete),
  inChatStream(
    "a tool call",
    [delta({ tool_calls: [{ index: 0, ...call }] }), delta({}, "tool_calls")],
    streamComplete,
  ),
  inChatStream("no reason for its end", [chunks.text], whole("chat-completions", false, "ending-missing")),
  inChatStream("the text null until its end", [delta({ content: "pong" }, "null"), chunks.finish], streamComplete),
  inChatStream(
    "two reasons, one of them bad",
    [delta({ content: "po" }, "network_error"), chunks.finish],
    failed("stream_error", "low", "other_json", "unknown", { error_in_success: true }),
  ),
  inChatStream(
    "a word that nobody documents",
    [chunks.text, delta({}, "brand_new")],
    answered("chat-completions", "incomplete", { usage_present: false, remarks: ["ending-unknown"] }),
  ),
  inChatStream(
    "cut by our own cap, empty",
    [delta({ role: "assistant" }, "length")],
    cappedEmpty("chat-completions", false),
  ),
];

const responsesEmpty = empty("responses", true);
const responsesWhole = whole("responses", true);
const incomplete = { status: "incomplete", output: [], incomplete_details: { reason: "max_output_tokens" } };

const responses: readonly AnswerCase[] = [
  inResponses("no output", { output: [] }, responsesEmpty),
  inResponses(
    "reasoning alone",
    { output: [{ type: "reasoning", summary: [{ type: "summary_text", text: "hm" }] }] },
    responsesEmpty,
  ),
  inResponses("a message without parts", { output: [{ type: "message", content: [] }] }, responsesEmpty),
  inResponses(
    "a message of white space",
    { output: [{ type: "message", content: [{ type: "output_text", text: " " }] }] },
    responsesEmpty,
  ),
  ...["function_call", "web_search_call", "custom_tool_call", "mcp_call", "mcp_approval_request"].map((type) =>
    inResponses(`an item ${type}`, { output: [{ type, id: "1" }] }, responsesWhole),
  ),
  inResponses("cut by our own cap before any output", incomplete, cappedEmpty("responses", true)),
  inResponses(
    "cut by our own cap, in a word of chat",
    { ...incomplete, incomplete_details: { reason: "length" } },
    cappedEmpty("responses", true),
  ),
  inResponses("cut by our own cap, with text", { ...incomplete, output: [item] }, answered("responses", "capped")),
  inResponses(
    "cut for a reason that nobody documents",
    { ...incomplete, incomplete_details: { reason: "brand_new" } },
    answered("responses", "incomplete", { remarks: ["ending-unknown"] }),
  ),
  inResponses(
    "cut for a reason of chat",
    { ...incomplete, incomplete_details: { reason: "network_error" } },
    answered("responses", "incomplete"),
  ),
  inResponses(
    "cut without a reason",
    { ...incomplete, incomplete_details: null },
    answered("responses", "incomplete", { remarks: ["ending-missing"] }),
  ),
  inResponses(
    "a status that nobody documents",
    { status: "brand_new" },
    answered("responses", "incomplete", { remarks: ["ending-unknown"] }),
  ),
];

const responsesStreams: readonly AnswerCase[] = [
  inResponsesStream("no output", [], { output: [] }, responsesEmpty),
  inResponsesStream(
    "an item that was announced and never came",
    [{ ...itemDone, type: "response.output_item.added" }],
    { output: [] },
    responsesEmpty,
  ),
  inResponsesStream("items in their own events only", [itemDone], { output: [] }, responsesWhole),
  inResponsesStream(
    "items in their own events only, output left out",
    [itemDone],
    { output: undefined },
    responsesWhole,
  ),
  inResponsesStream("text in its own events only", [chunks.delta], { output: [] }, responsesWhole),
  inResponsesStream(
    "a function call in its own events only",
    [{ type: "response.function_call_arguments.done" }],
    { output: [] },
    responsesWhole,
  ),
  inResponsesStream(
    "a refusal in its own events only",
    [{ type: "response.refusal.done" }],
    { output: [] },
    { ...responsesEmpty, error_class: "content_filter" },
  ),
];

/** Answers that ended well with and without content, and ends that are no end. */
export const contentAnswers: readonly AnswerCase[] = [...chats, ...chatStreams, ...responses, ...responsesStreams];

/** Those of them that are streams. */
export const contentStreams: readonly AnswerCase[] = [...chatStreams, ...responsesStreams];
