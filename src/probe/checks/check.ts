import type { CheckKind, ErrorClass } from "../../generated/types.ts";

/** One question put to a route. */
export interface Check {
  name: CheckKind;
  /** A quiet check provokes no failure. Quiet ones go first: gateways remember failures. */
  quiet: boolean;
  /** What a good answer is: success, or a refusal of one of these classes. */
  accepts: "success" | readonly ErrorClass[];
  credential: "real" | "placeholder";
}
