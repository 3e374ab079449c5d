import { scriptedAnswerText } from "../core/placeholders.ts";
import type { JsonObject } from "../core/json.ts";

/** One answer in the order in which it is sent: one part, or one for each event of a stream. */
export interface Answer {
  contentType: string;
  parts: readonly string[];
}

/** One request surface that the scripted provider speaks. A body that asks for a stream is answered with one. */
export interface ProviderFamily {
  /** Below `/v1`. */
  path: string;
  /** The field without which a body is refused. */
  requires: string;
  /** A good answer. `extras` are fields that no client knows; a surface that names its events has unknown ones as well. */
  good: (body: JsonObject, extras: JsonObject) => Answer;
  /** An error that comes with 200: as the whole answer, or in the middle of a stream. */
  failing: (body: JsonObject) => Answer;
}

/** An answer that is one JSON text. */
export function jsonAnswer(text: string): Answer {
  return { contentType: "application/json", parts: [text] };
}

/** An answer that is a stream of server-sent events (WHATWG HTML 9.2), each with its blank line. */
export function streamAnswer(events: readonly string[]): Answer {
  return { contentType: "text/event-stream; charset=utf-8", parts: events };
}

/** An event without a name. */
export function dataEvent(data: string): string {
  return `data: ${data}\n\n`;
}

/** An event that says its type in its name as well as in its data. */
export function typedEvent(event: JsonObject & { type: string }): string {
  return `event: ${event.type}\n${dataEvent(JSON.stringify(event))}`;
}

/** The part of an answer that is sent before it breaks off: a stream has told its text, but not that it is whole. */
export function brokenOff({ contentType, parts }: Answer): Answer {
  const [first = "", ...more] = parts;
  const told = parts.findIndex((part) => part.includes(scriptedAnswerText)) + 1;
  return { contentType, parts: more.length === 0 ? [first.slice(0, first.length / 2)] : parts.slice(0, told) };
}

/** Whether a body asks for a stream. */
export function wantsStream(body: JsonObject): boolean {
  return body["stream"] === true;
}

/** The model that a body asks for, which its answer names. */
export function modelOf(body: JsonObject): string {
  return typeof body["model"] === "string" ? body["model"] : "staging";
}
