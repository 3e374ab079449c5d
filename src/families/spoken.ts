import { scriptedAnswerText } from "../core/placeholders.ts";
import type { JsonObject } from "../core/json.ts";

/** One answer in the order in which it is sent: one part, or one for each event of a stream. */
export interface Answer {
  contentType: string;
  parts: readonly string[];
}

/** One answer to be written. */
export interface Speech {
  /** The request's body: one that asks for a stream is answered with one. */
  body: JsonObject;
  /** Makes the answer's ids unique. */
  id: string;
  /** Seconds since 1970. */
  createdAt: number;
  /** The parts of the answer's text. */
  text: readonly string[];
  /** Fields that no client knows. A surface that names its events has unknown events as well. */
  extras: JsonObject;
}

/** How the scripted provider speaks a family. */
export interface Spoken {
  good: (speech: Speech) => Answer;
  /** An error that comes with 200: as the whole answer, or in the middle of a stream. */
  failing: (speech: Speech) => Answer;
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

/** The part of an answer that is sent before it breaks off: of a stream the first part of its text, of one JSON text a half. */
export function brokenOff({ contentType, parts }: Answer): Answer {
  return { contentType, parts: isStream(parts) ? parts.slice(0, firstText(parts) + 1) : halfOf(parts) };
}

/** What a stream sends before its first text, which names the role; of one JSON text a half. */
export function withoutText({ contentType, parts }: Answer): Answer {
  return { contentType, parts: isStream(parts) ? parts.slice(0, firstText(parts)) : halfOf(parts) };
}

/** An answer with one part that no JSON reader takes. */
export function malformed({ contentType, parts }: Answer): Answer {
  const at = firstText(parts);
  return { contentType, parts: parts.map((part, index) => (index === at ? withoutLastBrace(part) : part)) };
}

function withoutLastBrace(part: string): string {
  return part.replace(/\}(?=\s*$)/, "");
}

function firstText(parts: readonly string[]): number {
  return parts.findIndex((part) => part.includes(scriptedAnswerText));
}

function isStream(parts: readonly string[]): boolean {
  return parts.length > 1;
}

function halfOf([whole = ""]: readonly string[]): string[] {
  return [whole.slice(0, whole.length / 2)];
}

/** Whether a body asks for a stream. */
export function wantsStream(body: JsonObject): boolean {
  return body["stream"] === true;
}

/** The model that a body asks for, which its answer names. */
export function modelOf(body: JsonObject): string {
  return typeof body["model"] === "string" ? body["model"] : "staging";
}
