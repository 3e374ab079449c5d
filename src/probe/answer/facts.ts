import type { ErrorClass, Observation, Remark, ResponseFamily } from "../../generated/types.ts";
import type { FamilyReading } from "../../families/family.ts";
import type { ClassifiedError } from "./classify-error.ts";

/** The facts of a body or of its absence. No field can hold text of the body. */
export type Facts = Pick<
  Observation,
  | "response_family"
  | "error_class"
  | "error_confidence"
  | "error_envelope"
  | "error_origin"
  | "error_in_success"
  | "error_param"
  | "against_status"
  | "terminal"
  | "usage_present"
  | "remarks"
  | "dimensions"
  | "scripted_answer"
>;

const blank: Facts = {
  response_family: "none",
  error_class: null,
  error_confidence: null,
  error_envelope: null,
  error_origin: "none",
  error_in_success: false,
  error_param: "none",
  against_status: false,
  terminal: "none",
  usage_present: null,
  remarks: [],
  dimensions: null,
  scripted_answer: null,
};

/** A failure that was observed directly, not inferred from a code or status. */
export function failed(errorClass: ErrorClass, more: Partial<Facts>): Facts {
  return { ...blank, error_class: errorClass, error_confidence: "high", error_origin: "unknown", ...more };
}

/** An error that the answer names or its status implies. */
export function classified(error: ClassifiedError, inSuccess: boolean): Facts {
  return {
    ...blank,
    response_family: "error",
    error_class: error.class,
    error_confidence: error.confidence,
    error_envelope: error.envelope,
    error_origin: error.origin,
    error_in_success: inSuccess,
    error_param: error.param,
    against_status: error.against,
  };
}

/** An answer in a family's format, possibly ended by a fault. */
export function answered(family: ResponseFamily, reading: FamilyReading): Facts {
  const { terminal, usagePresent, dimensions = null, fault, remarks } = reading;
  const facts = { response_family: family, terminal, usage_present: usagePresent, dimensions, remarks: [...remarks] };
  return fault === null ? { ...blank, ...facts } : failed(fault.class, facts);
}

/** Returns the facts with these remarks added. */
export function remarked(facts: Facts, ...remarks: readonly Remark[]): Facts {
  return { ...facts, remarks: [...facts.remarks, ...remarks] };
}
