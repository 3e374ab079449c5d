import type { JsonObject } from "../core/json.ts";
import type { ErrorClass, Remark } from "../generated/types.ts";
import { endingOf } from "./endings.ts";
import type { FamilyReading, OutputCap } from "./family.ts";

/** The body field that limits the answer's length, if any. */
export function capOf(cap: OutputCap): JsonObject {
  return cap.field === "none" ? {} : { [cap.field]: cap.tokens };
}

/** What an answer contains besides its end. */
export interface Held {
  /** Text or a tool call arrived. */
  content: boolean;
  usagePresent: boolean;
}

/** An answer that ended normally. Without content it is not a success. */
export function complete({ content, usagePresent }: Held, ...remarks: readonly Remark[]): FamilyReading {
  if (!content) return { ...faulty("empty_answer", usagePresent), remarks };
  return { terminal: "complete", usagePresent, fault: null, remarks };
}

/** An answer that our own output cap cut, possibly before any text. */
export function capped({ content, usagePresent }: Held): FamilyReading {
  return { terminal: "capped", usagePresent, fault: null, remarks: content ? [] : ["cut-before-text"] };
}

/** An answer that does not show that it is complete, in a way that has no error class. */
export function incomplete(usagePresent: boolean, ...remarks: readonly Remark[]): FamilyReading {
  return { terminal: "incomplete", usagePresent, fault: null, remarks };
}

/** An answer of the family that is not a success. `body` may lead to a more specific class. */
export function faulty(errorClass: ErrorClass, usagePresent: boolean, body: JsonObject | null = null): FamilyReading {
  return { terminal: "incomplete", usagePresent, fault: { class: errorClass, body }, remarks: [] };
}

/** An answer that gives this reason for its end, in a vendor's word. */
export function endedBy(reason: unknown, held: Held & { stream: boolean }): FamilyReading {
  const { usagePresent, stream } = held;
  if (typeof reason !== "string") return incomplete(usagePresent, "ending-missing");
  const ending = endingOf(reason);
  if (ending === "unknown") return incomplete(usagePresent, "ending-unknown");
  if (ending === "complete") return complete(held);
  if (ending === "capped") return capped(held);
  return faulty(stream && ending === "upstream_error" ? "stream_error" : ending, usagePresent, {});
}

/** Whether a text has more than white space. */
export function isFilled(text: unknown): boolean {
  return typeof text === "string" && text.trim() !== "";
}

/** False for a missing value and for the texts that gateways write instead. */
export function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "" && value !== "None" && value !== "null";
}

/** What a family has instead of a stream and of text: every event is malformed. */
export const withoutStream = {
  isEvent: () => false,
  text: () => "",
  streamText: () => "",
  readStream: () => faulty("malformed_response", false),
} as const;
