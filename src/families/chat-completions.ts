import { jsonFormat, probeFunction, systemText } from "./asked-parts.ts";
import { chatCompletionsSpoken } from "./chat-completions-spoken.ts";
import { endingOf } from "./endings.ts";
import type { Asked, EventStream, Family, FamilyReading, RequestParts } from "./family.ts";
import { countRoles, formatOf } from "./request-shape.ts";
import { capOf, capped, complete, faulty, incomplete, isFilled, isPresent } from "./readings.ts";
import { elements, firstObject, isObject, type JsonObject } from "../core/json.ts";

/** The body of CreateChatCompletionRequest. `functions` is the older name of `tools`. */
const asked: Asked = {
  fields: [
    "audio",
    "frequency_penalty",
    "function_call",
    "functions",
    "logit_bias",
    "logprobs",
    "max_completion_tokens",
    "max_tokens",
    "messages",
    "metadata",
    "modalities",
    "model",
    "n",
    "parallel_tool_calls",
    "prediction",
    "presence_penalty",
    "prompt_cache_key",
    "reasoning_effort",
    "response_format",
    "safety_identifier",
    "seed",
    "service_tier",
    "stop",
    "store",
    "stream",
    "stream_options",
    "temperature",
    "tool_choice",
    "tools",
    "top_logprobs",
    "top_p",
    "user",
    "verbosity",
    "web_search_options",
  ],
  counts: (json) => ({
    tools: elements(json["tools"]).length + elements(json["functions"]).length,
    messages: countRoles(json["messages"]),
    format: formatOf(json["response_format"]),
  }),
};

/** `POST /chat/completions` as in the OpenAI OpenAPI file. Only the subset that compatible servers send is required. */
export const chatCompletions: Family = {
  name: "chat-completions",
  path: "/chat/completions",
  capField: "max_completion_tokens",
  input: "messages",
  body,
  asked,
  is: (json) => hasObjectName(json, "chat.completion"),
  isEvent: (json) => hasObjectName(json, "chat.completion.chunk"),
  read,
  readStream,
  text: (json) => textsOf(elements(json["choices"]), "message"),
  streamText: ({ events }) =>
    textsOf(
      events.flatMap(({ json }) => elements(json?.["choices"])),
      "delta",
    ),
  documented: {
    page: "https://apidoc.cometapi.com/api/text/chat",
    objects: ["chat.completion", "chat.completion.chunk"],
    exampleObject: /\bchat\.completion\b/,
    call: /\bchat\.completions\b/,
    name: /\bchat[ -]completions?\b|\/chat\/completions\b|\bchat api\b/i,
  },
  spoken: chatCompletionsSpoken,
};

function textsOf(choices: readonly unknown[], key: "message" | "delta"): string {
  const parts = choices.filter(isObject).map((choice) => choice[key]);
  return parts
    .flatMap((part) => (isObject(part) && typeof part["content"] === "string" ? [part["content"]] : []))
    .join("");
}

/** Does not request usage in streams, because some servers refuse `stream_options` with 400. */
function body({ model, prompt, cap, stream, ask }: RequestParts): JsonObject {
  return {
    model,
    messages: [...(ask.system ? [{ role: "system", content: systemText }] : []), { role: "user", content: prompt }],
    ...capOf(cap),
    stream,
    ...(ask.tools && { tools: [{ type: "function", function: probeFunction }], tool_choice: "none" }),
    ...(ask.json && { response_format: jsonFormat }),
  };
}

/** If a server omits `object`, `choices` identifies the family. Another value of `object` means another family. */
function hasObjectName(json: JsonObject, name: string): boolean {
  const object = json["object"] ?? null;
  return object === null ? Array.isArray(json["choices"]) : object === name;
}

function read(json: JsonObject): FamilyReading {
  const usagePresent = isObject(json["usage"]);
  const choice = firstObject(json["choices"]);
  if (choice === null) return faulty("malformed_response", usagePresent);
  const { finish_reason: finish, message, error } = choice;
  const hasForm = isObject(message) && message["role"] === "assistant" && isReadable(message["content"]);
  return ended({
    finish: isWord(finish) ? finish : null,
    refused: isObject(message) && isFilled(message["refusal"]),
    error,
    shaped: hasForm && (isWord(finish) || !isPresent(finish)),
    stream: false,
    usagePresent,
    content: isObject(message) && hasContent(message),
  });
}

function readStream({ events, done, cut }: EventStream): FamilyReading {
  const chunks = events.flatMap(({ json }) => (json === null ? [] : [json]));
  const choices = chunks.flatMap((chunk) => elements(chunk["choices"])).filter(isObject);
  const deltas = choices.map(({ delta }) => delta).filter(isObject);
  const usagePresent = chunks.some((chunk) => isObject(chunk["usage"]));
  const finishes = choices.map((choice) => choice["finish_reason"]).filter(isWord);
  // Many servers never send [DONE]. A broken connection is a different case.
  if (!done && (finishes.length === 0 || cut)) return faulty("truncated_stream", usagePresent);
  return ended({
    finish: finishes.find((word) => !isGood(word)) ?? finishes.at(-1) ?? null,
    refused: deltas.some(({ refusal }) => isFilled(refusal)),
    error: choices.map(({ error }) => error).find(isPresent),
    shaped: deltas.every(({ content }) => isReadable(content)),
    stream: true,
    usagePresent,
    content: deltas.some(hasContent),
  });
}

interface End {
  /** null if the answer gives no reason for its end. */
  finish: string | null;
  refused: boolean;
  error: unknown;
  /** The answer has the parts that every client needs. */
  shaped: boolean;
  stream: boolean;
  usagePresent: boolean;
  content: boolean;
}

function ended({ finish, refused, error, shaped, stream, usagePresent, content }: End): FamilyReading {
  const ending = finish === null ? null : endingOf(finish);
  if (ending === "content_filter" || refused) return faulty("content_filter", usagePresent);
  // Routers report the failure of one choice next to it, whatever reason they give for its end.
  if (isPresent(error)) return faulty(stream ? "stream_error" : "upstream_error", usagePresent, { error });
  if (!shaped) return faulty("malformed_response", usagePresent);
  if (ending === null) return complete({ content, usagePresent }, "ending-missing");
  if (ending === "unknown") return incomplete(usagePresent, "ending-unknown");
  if (ending === "complete") return complete({ content, usagePresent });
  if (ending === "capped") return capped({ content, usagePresent });
  return faulty(stream && ending === "upstream_error" ? "stream_error" : ending, usagePresent, {});
}

/** Workers AI parses the JSON that a request asks for, and answers with an object where clients expect its text. */
function isReadable(content: unknown): boolean {
  return !isPresent(content) || typeof content === "string" || Array.isArray(content);
}

/** Whether a message or a streamed delta has content that a client asks for: text, a tool call or media. */
function hasContent({ content, tool_calls, function_call, audio, images }: JsonObject): boolean {
  if (isFilled(content) || elements(content).some(isFilledPart)) return true;
  return isObject(function_call) || isObject(audio) || [tool_calls, images].flatMap(elements).some(isObject);
}

/** Mistral sends content in parts. A part with only reasoning is not an answer. */
function isFilledPart(part: unknown): boolean {
  return isObject(part) && (isFilled(part["text"]) || isObject(part["image_url"]));
}

function isGood(word: string): boolean {
  return ["complete", "capped"].includes(endingOf(word));
}

/** DashScope and some gateways write `null` as a text if there is no reason. */
function isWord(value: unknown): value is string {
  return typeof value === "string" && isPresent(value);
}
