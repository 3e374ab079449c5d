import { scriptedAnswerText } from "../core/placeholders.ts";
import { parseObject, type JsonObject } from "../core/json.ts";
import { errorBody, type ErrorDetail, type namedErrors } from "./envelopes.ts";

/** One answer in sending order: one part, or one part per event of a stream. */
export interface Answer {
  contentType: string;
  parts: readonly string[];
}

/** An answer to write. */
export interface Speech {
  /** The request's body. If it asks for a stream, the answer is streamed. */
  body: JsonObject;
  /** Makes the ids in the answer unique. */
  id: string;
  /** Seconds since 1970. */
  createdAt: number;
  /** The parts of the answer's text. */
  text: readonly string[];
  /** Fields that no client knows. A family with named events also gets unknown events. */
  extras: JsonObject;
  /** How many numbers a vector has, instead of what the request asks for. Only vectors differ. */
  dimensions?: number;
}

/** What an error means beyond its status. */
export type ErrorMeaning = keyof typeof namedErrors;

/** How the scripted provider speaks a family. */
export interface Spoken {
  good: (speech: Speech) => Answer;
  /** An error sent with status 200, as the whole answer or in the middle of a stream. */
  failing: (speech: Speech) => Answer;
  /** The body of an error answer. Default: OpenAI's envelope. */
  error?: (status: number, meaning: ErrorMeaning | null) => string;
  /** Headers that name the error. */
  errorHeaders?: (status: number, meaning: ErrorMeaning | null) => Readonly<Record<string, string>>;
}

/** An error answer with its status. */
export interface ErrorAnswer {
  status: number;
  body: string;
  headers: Readonly<Record<string, string>>;
}

/** An error answer: in the family's own envelope, else in OpenAI's with this detail. */
export function errorAnswer(
  { error, errorHeaders }: Spoken,
  status: number,
  meaning: ErrorMeaning | null = null,
  detail?: ErrorDetail,
): ErrorAnswer {
  const body = error?.(status, meaning) ?? errorBody(status, detail);
  return { status, body, headers: errorHeaders?.(status, meaning) ?? {} };
}

/** An answer that is one JSON text. */
export function jsonAnswer(text: string): Answer {
  return { contentType: "application/json", parts: [text] };
}

/** An answer as server-sent events (WHATWG HTML 9.2), each with its blank line. */
export function streamAnswer(events: readonly string[]): Answer {
  return { contentType: "text/event-stream; charset=utf-8", parts: events };
}

/** An event without a name. */
export function dataEvent(data: string): string {
  return `data: ${data}\n\n`;
}

/** An event whose type is both its name and a field of its data. */
export function typedEvent(event: JsonObject & { type: string }): string {
  return `event: ${event.type}\n${dataEvent(JSON.stringify(event))}`;
}

/** An answer with another object in each of its parts that has one. */
export function rewritten({ contentType, parts }: Answer, change: (json: JsonObject) => JsonObject): Answer {
  const rewrite = (text: string): string => {
    const json = parseObject(text);
    return json === null ? text : JSON.stringify(change(json));
  };
  return { contentType, parts: parts.map((part) => part.replace(/\{.*\}/s, rewrite)) };
}

/** The part of an answer before it breaks off: up to the first text of a stream, or half of a JSON text. */
export function brokenOff({ contentType, parts }: Answer): Answer {
  return { contentType, parts: isStream(parts) ? parts.slice(0, firstText(parts) + 1) : halfOf(parts) };
}

/** The part of a stream before its first text, which names the role; half of a JSON text. */
export function withoutText({ contentType, parts }: Answer): Answer {
  return { contentType, parts: isStream(parts) ? parts.slice(0, firstText(parts)) : halfOf(parts) };
}

/** An answer with one part that is not valid JSON: its first text, or the whole answer if it has none. */
export function malformed({ contentType, parts }: Answer): Answer {
  const at = Math.max(0, firstText(parts));
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

/** The model that a body asks for, which the answer repeats. */
export function modelOf(body: JsonObject): string {
  return typeof body["model"] === "string" ? body["model"] : "staging";
}
