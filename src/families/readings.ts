import type { JsonObject } from "../core/json.ts";
import type { ErrorClass, Remark } from "../generated/types.ts";
import type { FamilyReading, OutputCap } from "./family.ts";

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

/** True unless the value is missing or a literal that gateways write for a missing one. */
export function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "" && value !== "None" && value !== "null";
}
