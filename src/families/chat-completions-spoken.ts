import { isObject, type JsonObject } from "../core/json.ts";
import { errorIn200 } from "./envelopes.ts";
import {
  brokenOff,
  dataEvent,
  jsonAnswer,
  modelOf,
  streamAnswer,
  wantsStream,
  type Speech,
  type Spoken,
} from "./spoken.ts";

const usage = { prompt_tokens: 9, completion_tokens: 5, total_tokens: 14 } as const;

/** Chat completions as in the OpenAI API description: `chat.completion`, or a stream of `chat.completion.chunk`. */
export const chatCompletionsSpoken: Spoken = {
  good: (speech) => (wantsStream(speech.body) ? streamAnswer(events(speech)) : jsonAnswer(completion(speech))),
  failing: (speech) => (wantsStream(speech.body) ? streamAnswer(failingEvents(speech)) : jsonAnswer(errorIn200)),
};

function completion(speech: Speech): string {
  const { text, extras } = speech;
  const message = { role: "assistant", content: text.join(""), refusal: null, ...extras };
  const choices = [{ index: 0, message, logprobs: null, finish_reason: "stop", ...extras }];
  return JSON.stringify({ ...head(speech, "chat.completion"), choices, usage: { ...usage, ...extras }, ...extras });
}

function events(speech: Speech): string[] {
  const { body, text, extras } = speech;
  const common = { ...head(speech, "chat.completion.chunk"), ...extras };
  const choice = (delta: JsonObject, finish_reason: "stop" | null) => ({
    ...common,
    choices: [{ index: 0, delta: { ...delta, ...extras }, logprobs: null, finish_reason, ...extras }],
  });
  const chunks = [
    choice({ role: "assistant", content: "" }, null),
    ...text.map((content) => choice({ content }, null)),
    choice({}, "stop"),
    ...(wantsUsage(body) ? [{ ...common, choices: [], usage }] : []),
  ];
  return [...chunks.map((chunk) => JSON.stringify(chunk)), "[DONE]"].map(dataEvent);
}

function failingEvents(speech: Speech): string[] {
  return [...brokenOff(streamAnswer(events(speech))).parts, dataEvent(errorIn200)];
}

function head({ body, id, createdAt }: Speech, object: string): JsonObject {
  return { id: `chatcmpl-${id}`, object, created: createdAt, model: modelOf(body) };
}

function wantsUsage(body: JsonObject): boolean {
  return isObject(body["stream_options"]) && body["stream_options"]["include_usage"] === true;
}
