import type { Asked } from "../../../src/probe/answer/asked.ts";
import type { Reading } from "../../../src/probe/answer/read-answer.ts";
import type { HttpAnswer } from "../../../src/core/ports/http.ts";
import type { Confidence, Envelope, ErrorClass, ResponseFamily } from "../../../src/generated/types.ts";

/** One answer as a server sends it, and all that may be known of it afterwards. */
export interface AnswerCase {
  name: string;
  /** Where the form is documented or was seen. */
  source: string;
  status: number | null;
  /** Default application/json; null: no header. */
  type?: string | null;
  headers?: Readonly<Record<string, string>>;
  body?: string;
  /** The body where it is no text. */
  bytes?: Uint8Array;
  failure?: HttpAnswer["failure"];
  asked?: Partial<Asked>;
  expect: Facts;
}

/** Which field an error blames has a table of its own. */
export type Facts = Omit<Reading, "status" | "status_class" | "error_param">;

export function answerOf({
  status,
  type = "application/json",
  headers = {},
  body = "",
  bytes = new TextEncoder().encode(body),
  failure = null,
}: AnswerCase): HttpAnswer {
  const typed = type === null ? headers : { "content-type": type, ...headers };
  return {
    status,
    headers: new Map(Object.entries(typed).map(([name, value]) => [name, [value]])),
    body: bytes,
    failure,
    elapsedMs: 12,
  };
}

export function askedOf({ asked }: Pick<AnswerCase, "asked">): Asked {
  return { family: "chat-completions", stream: false, check: "smoke", errorCodes: {}, ...asked };
}

/** The facts of a success, or of an answer in a family's form. */
export function answered(family: ResponseFamily, terminal: Facts["terminal"], more: Partial<Facts> = {}): Facts {
  return {
    response_family: family,
    error_class: null,
    error_confidence: null,
    error_envelope: null,
    error_origin: "none",
    error_in_success: false,
    against_status: false,
    terminal,
    usage_present: true,
    remarks: [],
    dimensions: null,
    scripted_answer: null,
    ...more,
  };
}

/** The facts of an error. */
export function failed(
  errorClass: ErrorClass,
  confidence: Confidence,
  envelope: Envelope | null,
  origin: Facts["error_origin"] = "unknown",
  more: Partial<Facts> = {},
): Facts {
  return {
    response_family: "error",
    error_class: errorClass,
    error_confidence: confidence,
    error_envelope: envelope,
    error_origin: origin,
    error_in_success: false,
    against_status: false,
    terminal: "none",
    usage_present: null,
    remarks: [],
    dimensions: null,
    scripted_answer: null,
    ...more,
  };
}

/** A text/event-stream of JSON events, each with its blank line. */
export function events(...data: readonly (object | string)[]): string {
  return data.map((event) => `data: ${typeof event === "string" ? event : JSON.stringify(event)}\n\n`).join("");
}

/** The same with `event:` lines taken from `type`, as Responses and Messages send them. */
export function namedEvents(...data: readonly { type: string; [field: string]: unknown }[]): string {
  return data.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`).join("");
}
