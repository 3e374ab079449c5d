import type { CheckKind, ErrorClass } from "../../generated/types.ts";

/** One question put to a route. */
export interface Check {
  name: CheckKind;
  /** A quiet check provokes no failure. Quiet ones go first: gateways remember failures. */
  quiet: boolean;
  /** What a good answer is: success, or a refusal of one of these classes. */
  accepts: "success" | readonly ErrorClass[];
  credential: "real" | "placeholder";
  model: "real" | "impossible";
  body: "whole" | "without-input";
  path: "real" | "wrong";
  stream: boolean;
  /** Makes the primary fail, so that a fallback must serve. */
  forces: boolean;
}

/** A plain, good request: what every check changes one thing of. */
export const plainRequest = {
  credential: "real",
  model: "real",
  body: "whole",
  path: "real",
  stream: false,
  forces: false,
} as const satisfies Partial<Check>;
