import type { EffectiveRoute, ErrorClass, Observation, RequestFamily } from "../../generated/types.ts";
import type { JsonObject } from "../../core/json.ts";

export type OutputCap = EffectiveRoute["output_cap"];

export interface RequestParts {
  model: string;
  prompt: string;
  cap: OutputCap;
  stream: boolean;
}

/** Why an answer in this family's form is no success. */
export interface Fault {
  /** The class, or where `body` names a better one, what remains when it does not. */
  class: ErrorClass;
  /** The error that the answer carries, for the classifier. */
  body: JsonObject | null;
}

export interface FamilyReading {
  terminal: Exclude<Observation["terminal"], "none">;
  usagePresent: boolean;
  fault: Fault | null;
}

export interface StreamEvent {
  /** The `event` field, null where there was none. */
  name: string | null;
  /** null when the data was no JSON object. */
  json: JsonObject | null;
}

export interface EventStream {
  /** In order, up to a literal `[DONE]`. */
  events: readonly StreamEvent[];
  done: boolean;
  /** The last event lacks its blank line, so clients drop it (WHATWG HTML 9.2.6). */
  unterminated: boolean;
  /** The connection broke before the body ended. */
  cut: boolean;
}

/** One request surface: how to ask, and how to tell whether the answer is one. */
export interface Family {
  name: RequestFamily;
  /** The smallest request that asks for a short answer. */
  body(parts: RequestParts): JsonObject;
  /** The same request without its input, which every server must refuse; the nonce moves to `user`. */
  withoutInput(body: JsonObject, nonce: string): JsonObject;
  is(json: JsonObject): boolean;
  isEvent(json: JsonObject): boolean;
  /** Reads a body for which `is` holds. Extra fields and unknown enum values are no fault. */
  read(json: JsonObject): FamilyReading;
  /** Reads a stream in which `isEvent` holds for an event. */
  readStream(stream: EventStream): FamilyReading;
}

/** The body field that caps the answer, where one does. */
export function capOf(cap: OutputCap): JsonObject {
  return cap.field === "none" ? {} : { [cap.field]: cap.tokens };
}

/** An answer of the family that lacks what every client of it needs. */
export function malformed(usagePresent: boolean): FamilyReading {
  return { terminal: "incomplete", usagePresent, fault: { class: "malformed_response", body: null } };
}

/** A stream that ended, politely or not, before its terminal event. */
export function truncated(usagePresent: boolean): FamilyReading {
  return { terminal: "incomplete", usagePresent, fault: { class: "truncated_stream", body: null } };
}

/** An answer that a content filter ended, documented with 200. */
export function filtered(usagePresent: boolean): FamilyReading {
  return { terminal: "incomplete", usagePresent, fault: { class: "content_filter", body: null } };
}
