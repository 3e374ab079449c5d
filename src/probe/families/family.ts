import type { EffectiveRoute, ErrorClass, Observation, Remark, RequestFamily } from "../../generated/types.ts";
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
  remarks: readonly Remark[];
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
  /** Whether the last event lacks its blank line: it was read none the less (`open`), or ends in the middle (`broken`). */
  tail: "ended" | "open" | "broken";
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
  /** Reads a body for which `is` holds. Extra fields are no fault. */
  read(json: JsonObject): FamilyReading;
  /** The text of such a body. */
  text(json: JsonObject): string;
  /** The text of such a stream, its parts joined. */
  streamText(stream: EventStream): string;
  /** Reads a stream in which `isEvent` holds for an event. */
  readStream(stream: EventStream): FamilyReading;
}

/** The body field that caps the answer, where one does. */
export function capOf(cap: OutputCap): JsonObject {
  return cap.field === "none" ? {} : { [cap.field]: cap.tokens };
}

/** What an answer holds besides its end. */
export interface Held {
  /** Text or a tool call arrived. */
  content: boolean;
  usagePresent: boolean;
}

/** An answer that ended as it should. Without content it is no success. */
export function complete({ content, usagePresent }: Held, ...remarks: readonly Remark[]): FamilyReading {
  if (!content) return { ...faulty("empty_answer", usagePresent), remarks };
  return { terminal: "complete", usagePresent, fault: null, remarks };
}

/** An answer that our own output cap ended, which may be before any text. */
export function capped({ content, usagePresent }: Held): FamilyReading {
  return { terminal: "capped", usagePresent, fault: null, remarks: content ? [] : ["cut-before-text"] };
}

/** An answer that does not say that it is whole, in a way that has no class. */
export function incomplete(usagePresent: boolean, ...remarks: readonly Remark[]): FamilyReading {
  return { terminal: "incomplete", usagePresent, fault: null, remarks };
}

/** An answer of the family that is no success, for a reason of this class: `body` may name a better one. */
export function faulty(errorClass: ErrorClass, usagePresent: boolean, body: JsonObject | null = null): FamilyReading {
  return { terminal: "incomplete", usagePresent, fault: { class: errorClass, body }, remarks: [] };
}

/** Text that is more than white space. */
export function isFilled(text: unknown): boolean {
  return typeof text === "string" && text.trim() !== "";
}
